import { operationName } from '../contracts/uses';
import { majorOf } from '../contracts/version';
import type { Joined } from '../landscape/joined';
import type { Dependency, Provided, Service } from '../landscape/model';
import { dirname, relative } from '../readers/paths';
import { plural } from '../rules/subjects';
import type { Path } from '../syntax/tree';
import type { AskedAt } from './asked';
import { descriptionOf } from './cards';

/** A name that the landscape knows. */
export interface Name {
  readonly text: string;
  readonly detail?: string;
  /** Must be written in quotes, whatever it looks like. */
  readonly quoted?: boolean;
  readonly file?: boolean;
}

type Source = (asked: AskedAt<Joined>, path: Path) => Name[];

/** Which names fit where: a path with its indexes as `*`. */
const SOURCES: Readonly<Record<string, Source>> = {
  owner: (asked) => teams(asked),
  'consumes.*.api': (asked, path) => apis(asked, dependencyAt(asked, path)),
  'consumes.*.service': (asked, path) => providersOf(asked, dependencyAt(asked, path)),
  'consumes.*.version': (asked, path) => majors(dependencyAt(asked, path)?.provided),
  'consumes.*.uses.*': (asked, path) => operations(dependencyAt(asked, path)?.provided),
  'consumes.*.retries.for.*': (asked, path) => operations(dependencyAt(asked, path)?.provided),
  'consumes.*.for.*': (asked) =>
    own(asked)?.provides.flatMap((provided) => [{ text: provided.api }, ...operations(provided)]) ?? [],
  'provides.*.consumers.*.service': (asked) => services(asked),
  'provides.*.consumers.*.version': (asked, path) => majors(providedAt(asked, path)),
  'provides.*.consumers.*.uses.*': (asked, path) => operations(providedAt(asked, path)),
  'provides.*.spec': (asked) => files(asked, /\.(ya?ml|json)$/),
  'provides.*.versions.*.spec': (asked) => files(asked, /\.(ya?ml|json)$/),
  'contact.runbook': (asked) => files(asked, /\.(md|adoc|txt|html)$/),
  'deployment.pipeline': (asked) => files(asked, /(\.github\/workflows\/.*|pipeline.*|\.gitlab-ci|Jenkinsfile.*)$/),
  'data.*.store': (asked) => stores(asked),
};

/** The names that fit at a place of a manifest; the best first. */
export function namesFor(asked: AskedAt<Joined>): Name[] {
  if (asked.state.facts?.kind !== 'manifest') return [];
  const { path } = asked.at;
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const source = SOURCES[pattern] ?? SOURCES[`${pattern}.*`];
  const names = source?.(asked, path) ?? [];
  return [...new Map(names.map((name) => [name.text, name])).values()];
}

const own = ({ result, state }: AskedAt<Joined>): Service | undefined =>
  result.landscape.services.find(({ file }) => file === state.file);

/** Joined while the text last parsed, so it is found by its index as well as by its place. */
function dependencyAt(asked: AskedAt<Joined>, path: Path): Dependency | undefined {
  return own(asked)?.consumes.find(({ facts }) => facts.path[1] === path[1]);
}

function providedAt(asked: AskedAt<Joined>, path: Path): Provided | undefined {
  return own(asked)?.provides.find(({ facts }) => facts.path[1] === path[1]);
}

function apis({ result, state }: AskedAt<Joined>, dependency: Dependency | undefined): Name[] {
  const others = result.landscape.services.filter(({ file }) => file !== state.file);
  const fitting = others.filter(
    ({ name }) => dependency?.facts.service === undefined || name === dependency.facts.service,
  );
  return (fitting.length > 0 ? fitting : others).flatMap(({ name, provides }) =>
    provides.map(({ api }) => ({ text: api, detail: `provided by ${name}` })),
  );
}

function providersOf(asked: AskedAt<Joined>, dependency: Dependency | undefined): Name[] {
  const providers = (asked.result.landscape.byApi.get(dependency?.api ?? '') ?? []).map(({ service }) => service);
  return providers.length > 0 ? providers.map((service) => serviceName(asked, service)) : services(asked);
}

const serviceName = ({ result }: AskedAt<Joined>, service: Service): Name => ({
  text: service.name,
  detail: descriptionOf(service, result.snapshot) ?? service.facts.owner,
});

function services(asked: AskedAt<Joined>): Name[] {
  const others = asked.result.landscape.services.filter(({ file, name }) => file !== asked.state.file && name !== '');
  return others.map((service) => serviceName(asked, service));
}

function majors(provided: Provided | undefined): Name[] {
  const served = provided?.versions.filter(({ version }) => version !== undefined) ?? [];
  return served.map(({ version, text, facts }) => ({
    text: version ? majorOf(version) : '',
    detail: facts?.deprecated === undefined ? `serves ${text}` : `serves ${text}, deprecated from ${facts.deprecated}`,
    quoted: true,
  }));
}

function operations(provided: Provided | undefined): Name[] {
  return (provided?.versions ?? []).flatMap(({ contract }) =>
    (contract?.operations ?? []).map((operation) => ({
      text: operationName(operation),
      detail: operation.deprecated
        ? `${operation.method} ${operation.address}, deprecated`
        : `${operation.method} ${operation.address}`,
    })),
  );
}

function teams({ result }: AskedAt<Joined>): Name[] {
  const { teams: known, services: all } = result.landscape;
  const owners = all.flatMap(({ facts }) => facts.owner ?? []);
  const names = [...new Set([...(known?.values() ?? []), ...owners])].sort();
  return names.map((text) => ({
    text,
    detail: `owns ${plural(owners.filter((owner) => owner === text).length, 'service')}`,
  }));
}

function stores({ result }: AskedAt<Joined>): Name[] {
  return [...result.landscape.stores].map(([text, users]) => ({
    text,
    detail: `used by ${[...new Set(users.map(({ service }) => service.name))].join(', ')}`,
  }));
}

/** Files below the manifest's folder first, then those of the whole landscape; at most a hundred. */
function files({ result, state }: AskedAt<Joined>, ending: RegExp): Name[] {
  const folder = dirname(state.file);
  const fitting = result.snapshot.paths.filter((path) => ending.test(path) && path !== state.file);
  const near = fitting.filter((path) => path.startsWith(`${folder}/`));
  const far = fitting.filter((path) => !path.startsWith(`${folder}/`));
  return [...near, ...far].slice(0, 100).map((path) => {
    const written = relative(folder, path);
    return { text: written.startsWith('.') ? written : `./${written}`, file: true };
  });
}
