import type { Contract } from '../../contracts/contract';
import { majorOf } from '../../contracts/version';
import { lookupIn } from '../../landscape/contracts';
import type { Joined } from '../../landscape/joined';
import type { Dependency, Provided, Service } from '../../landscape/model';
import { plural } from '../../rules/subjects';
import type { Path } from '../../syntax/tree';
import type { AskedAt } from '../asked';
import { descriptionOf } from '../cards';
import { typedText } from '../word';
import { filesFor, type Name, type Source } from './name';
import { operationNames, usesNames } from './uses';

const SPEC = /\.(ya?ml|json)$/;

/** Which names fit where in a manifest. */
export const MANIFEST_SOURCES: Readonly<Record<string, Source>> = {
  owner: (asked) => teams(asked),
  system: (asked) => groups(asked, 'system'),
  domain: (asked) => groups(asked, 'domain'),
  'consumes.*.api': (asked, path) => apis(asked, dependencyAt(asked, path)),
  'consumes.*.service': (asked, path) => providersOf(asked, dependencyAt(asked, path)),
  'consumes.*.version': (asked, path) => majors(dependencyAt(asked, path)?.provided),
  'consumes.*.uses.*': (asked, path) => uses(asked, contractsOf(dependencyAt(asked, path))),
  'consumes.*.retries.for.*': (asked, path) => contractsOf(dependencyAt(asked, path)).flatMap(operationNames),
  'consumes.*.for.*': (asked) =>
    own(asked)?.provides.flatMap((one) => [{ text: one.api }, ...contractsIn(one).flatMap(operationNames)]) ?? [],
  'provides.*.api': (asked) => wantedApis(asked),
  'provides.*.consumers.*.service': (asked) => services(asked),
  'provides.*.consumers.*.version': (asked, path) => majors(providedAt(asked, path)),
  'provides.*.consumers.*.uses.*': (asked, path) => uses(asked, contractsIn(providedAt(asked, path))),
  'provides.*.spec': (asked) => filesFor(asked, SPEC),
  'provides.*.versions.*.spec': (asked) => filesFor(asked, SPEC),
  'contact.runbook': (asked) => filesFor(asked, /\.(md|adoc|txt|html)$/),
  'deployment.pipeline': (asked) => filesFor(asked, /(\.github\/workflows\/.*|pipeline.*|\.gitlab-ci|Jenkinsfile.*)$/),
  'data.*.store': (asked) => stores(asked),
  'dependsOn.*': (asked) => entities(asked),
};

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

/** The form that is asked for, or else all of them. */
function contractsOf(dependency: Dependency | undefined): readonly Contract[] {
  const contract = dependency?.served?.contract;
  return contract ? [contract] : contractsIn(dependency?.provided);
}

const contractsIn = (provided: Provided | undefined): readonly Contract[] =>
  (provided?.versions ?? []).flatMap(({ contract }) => contract ?? []);

function uses({ result, state, at, offset }: AskedAt<Joined>, contracts: readonly Contract[]): Name[] {
  return usesNames(contracts, lookupIn(result.snapshot), typedText(state.tree, at, offset));
}

/** What others ask for and nobody provides, of this service by name before all. */
function wantedApis(asked: AskedAt<Joined>): Name[] {
  const name = own(asked)?.name;
  const missing = asked.result.landscape.dependencies.filter(({ provided, external }) => !provided && !external);
  const wanted = missing.filter(({ facts }) => facts.service === undefined || facts.service === name);
  return wanted.flatMap(({ api, consumer }) =>
    api === '' ? [] : [{ text: api, detail: `asked for by ${consumer.name}` }],
  );
}

/** Systems or domains, with how many services are in each. */
function groups({ result }: AskedAt<Joined>, of: 'system' | 'domain'): Name[] {
  const all = result.landscape.services.flatMap(({ facts }) => facts[of] ?? []);
  return [...new Set(all)].sort().map((text) => ({
    text,
    detail: plural(all.filter((one) => one === text).length, 'service'),
  }));
}

/** Entity references to all that the landscape knows. */
function entities(asked: AskedAt<Joined>): Name[] {
  const { landscape } = asked.result;
  const components = services(asked).map((name) => ({ ...name, text: `component:${name.text}` }));
  const resources = stores(asked).map((name) => ({ ...name, text: `resource:${name.text}` }));
  const provided = [...landscape.byApi].map(([api, [first]]) => ({
    text: `api:${api}`,
    detail: `provided by ${first?.service.name}`,
  }));
  return [...components, ...resources, ...provided];
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
