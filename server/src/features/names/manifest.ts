import type { Contract } from '../../contracts/contract';
import { majorOf } from '../../contracts/version';
import { lookupIn } from '../../landscape/contracts';
import type { Joined } from '../../landscape/joined';
import type { Dependency, Provided, Service } from '../../landscape/model';
import type { Path } from '../../syntax/tree';
import type { AskedAt } from '../asked';
import { typedText } from '../word';
import { entityNames } from './catalog';
import { groupNames, serviceName, serviceNames, storeNames, teamNames } from './known';
import { filesFor, type Name, type Source } from './name';
import { operationNames, usesNames } from './uses';

const SPEC = /\.(ya?ml|json)$/;

/** Which names fit where in a manifest. */
export const MANIFEST_SOURCES: Readonly<Record<string, Source>> = {
  owner: ({ result }) => teamNames(result),
  system: ({ result }) => groupNames(result, 'system'),
  domain: ({ result }) => groupNames(result, 'domain'),
  'consumes.*.api': (asked, path) => apis(asked, dependencyAt(asked, path)),
  'consumes.*.service': (asked, path) => providersOf(asked, dependencyAt(asked, path)),
  'consumes.*.version': (asked, path) => majors(dependencyAt(asked, path)?.provided),
  'consumes.*.uses.*': (asked, path) => uses(asked, contractsOf(dependencyAt(asked, path))),
  'consumes.*.retries.for.*': (asked, path) => contractsOf(dependencyAt(asked, path)).flatMap(operationNames),
  'consumes.*.for.*': (asked) =>
    own(asked)?.provides.flatMap((one) => [{ text: one.api }, ...contractsIn(one).flatMap(operationNames)]) ?? [],
  'provides.*.api': (asked) => wantedApis(asked),
  'provides.*.consumers.*.service': (asked) => serviceNames(asked),
  'provides.*.consumers.*.version': (asked, path) => majors(providedAt(asked, path)),
  'provides.*.consumers.*.uses.*': (asked, path) => uses(asked, contractsIn(providedAt(asked, path))),
  'provides.*.spec': (asked) => filesFor(asked, SPEC),
  'provides.*.versions.*.spec': (asked) => filesFor(asked, SPEC),
  'contact.runbook': (asked) => filesFor(asked, /\.(md|adoc|txt|html)$/),
  'deployment.pipeline': (asked) => filesFor(asked, /(\.github\/workflows\/.*|pipeline.*|\.gitlab-ci|Jenkinsfile.*)$/),
  'data.*.store': ({ result }) => storeNames(result),
  'dependsOn.*': (asked) => entityNames(asked),
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
  return providers.length > 0 ? providers.map((service) => serviceName(asked.result, service)) : serviceNames(asked);
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
