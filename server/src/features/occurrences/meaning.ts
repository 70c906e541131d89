import type { Contract, Operation } from '../../contracts/contract';
import { findOperation, findSent } from '../../contracts/uses';
import { servedFor } from '../../landscape/dependencies';
import type { Dependency, Provided, Served } from '../../landscape/model';
import type { ConsumedFacts } from '../../readers/facts';
import { dirname, join, relative } from '../../readers/paths';
import { contractsIn, isThere, type Known, operationsOf, serviceAt, serviceOfEntity } from './known';
import type { How, Mention } from './mention';
import {
  contractThing,
  fileThing,
  operationThing,
  outsideThing,
  partThing,
  saidThing,
  serviceThing,
  standsAt,
  storeThing,
  type Thing,
  teamThing,
} from './thing';

type Written<A extends How['as']> = Mention & { readonly how: How & { readonly as: A } };
type Meaning<A extends How['as']> = (mention: Written<A>, known: Known) => readonly Thing[];

/** Whom a name means, by how it is written. */
const MEANINGS: { readonly [A in How['as']]: Meaning<A> } = {
  service: ({ text }) => [serviceThing(text)],
  store: ({ text, place: { file } }) => [storeThing(text, file)],
  team: ({ text }, { landscape }) => [teamThing(text, landscape.teams)],
  component: ({ how }) => [serviceThing(how.name)],
  resource: ({ how, place: { file } }) => [storeThing(how.name, file)],
  entityApi: ({ how }, known) => contractsCalled(how.name, known),
  provides: ({ how, place: { file, document } }, known) => [
    contractThing(serviceOfEntity(known, file, document)?.name ?? '', how.name),
  ],
  running: ({ how }) => [serviceThing(how.service)],
  codeOwner: ({ text }, { landscape }) => [teamThing(text, landscape.teams)],
  api: ({ text }, known) => contractsCalled(text, known),
  anything: ({ text, place: { file } }, { landscape }) => [
    landscape.byName.has(text) ? serviceThing(text) : storeThing(text, file),
  ],
  external: outside,
  provider: ({ text, how, place }, known) =>
    orOutside(serviceThing(text), dependencyAt(place.file, how.entry, known), known),
  provided: (mention, known) => [contractThing(serviceAt(known, mention.place.file)?.name ?? '', mention.text)],
  consumed,
  use: used,
  need: needed,
  operation: ({ place: { file, path } }, known) => operationsAt(known, file, path.slice(0, -1)),
  link: linked,
  operationRef: ({ how: { reference } }, known) =>
    reference.file === undefined ? [] : operationsAt(known, reference.file, reference.pointer),
  part: ({ how: { reference } }) =>
    reference.file === undefined ? [] : [partThing(reference.file, reference.pointer, reference.anchor)],
  path: (mention, known) => [fileAt(targetOf(mention, known), known)],
};

/** Whom a name means: several where it may be one of them, none where nothing is known by it. */
export function meaningsOf(mention: Mention, known: Known): readonly Thing[] {
  const meaning = MEANINGS[mention.how.as] as Meaning<How['as']>;
  return meaning(mention, known);
}

/** The operations that stand at a place; one may be part of several contracts. */
export function operationsAt(known: Known, file: string, path: readonly (string | number)[]): Thing[] {
  const all = contractsIn(known, file).flatMap(operationsOf);
  const found = all.find((operation) => standsAt(operation, file, path));
  return found ? [operationThing(found)] : [];
}

const fileAt = (file: string, { snapshot }: Known): Thing => fileThing(file, relative(snapshot.root, file));

/** The file or folder that a path leads to, or would. */
export function targetOf({ place: { file }, text, how }: Mention, known: Known): string {
  const near = join(dirname(file), text);
  if (how.as !== 'path' || !how.anywhere || isThere(known, near)) return near;
  const far = join(known.snapshot.root, text);
  return isThere(known, far) ? far : near;
}

/** Every contract of this name; one that nobody provides is still one that others speak of. */
function contractsCalled(api: string, { landscape }: Known): readonly Thing[] {
  const providers = new Set((landscape.byApi.get(api) ?? []).map(({ service }) => service.name));
  return providers.size === 0 ? [contractThing('', api)] : [...providers].map((name) => contractThing(name, api));
}

/** What is listed as external: a service, or an api that somebody asks for without saying whose; perhaps one that is here. */
function outside({ text }: Mention, known: Known): readonly Thing[] {
  const { dependencies, byName, byApi } = known.landscape;
  const asked = dependencies.filter(({ external, facts }) => external && [facts.api, facts.service].includes(text));
  const isApi = asked.some(({ facts }) => facts.service === undefined);
  const isService = !isApi || byName.has(text) || asked.some(({ facts }) => facts.service === text);
  return [
    ...(isService ? [serviceThing(text)] : []),
    ...(isApi ? [contractThing('', text)] : []),
    ...(byApi.has(text) ? contractsCalled(text, known) : []),
  ];
}

/** An entry of the manifest itself: what it leaves open, other sources may have filled. */
const isOwn = ({ from, path }: Pick<ConsumedFacts, 'from' | 'path'>, entry: number): boolean =>
  from === undefined && path[1] === entry;

/** Joined while the text last parsed, so it is found by its index. */
const dependencyAt = (file: string, entry: number, known: Known): Dependency | undefined =>
  serviceAt(known, file)?.consumes.find(({ facts }) => isOwn(facts, entry));

const providedAt = (file: string, entry: number, known: Known): Provided | undefined =>
  serviceAt(known, file)?.provides.find(({ facts }) => isOwn(facts, entry));

/** Where a dependency is said to lead out of the landscape, and the name is one in it, either may be meant. */
function orOutside(thing: Thing, dependency: Dependency | undefined, { landscape }: Known): readonly Thing[] {
  const isDoubtful = dependency?.facts.external === true && landscape.byName.has(dependency.facts.service ?? '');
  return isDoubtful ? [thing, outsideThing(thing)] : [thing];
}

function consumed({ text, how, place }: Written<'consumed'>, known: Known): readonly Thing[] {
  const dependency = dependencyAt(place.file, how.entry, known);
  const provider = dependency?.provided?.service.name ?? dependency?.facts.service;
  if (provider !== undefined) return orOutside(contractThing(provider, text), dependency, known);
  // Who names a service where an api belongs means something of that service.
  const { byApi, byName } = known.landscape;
  if (dependency?.external) return [contractThing('', text), ...(byApi.has(text) ? contractsCalled(text, known) : [])];
  const isService = !byApi.has(text) && byName.get(text)?.length === 1;
  return isService ? [serviceThing(text)] : contractsCalled(text, known);
}

function used({ text, how, place }: Written<'use'>, known: Known): readonly Thing[] {
  const { of, entry, version } = how;
  if (of === 'consumes') {
    const dependency = dependencyAt(place.file, entry, known);
    if (!dependency) return [];
    const { provided, served, api, facts } = dependency;
    const service = provided?.service.name ?? facts.service ?? '';
    return provided ? inForms(provided, served, text, facts.version) : [saidThing(service, api, text)];
  }
  const provided = providedAt(place.file, entry, known);
  return provided ? inForms(provided, servedFor(provided, version), text, version) : [];
}

/** An operation of the version that answers; where any version will do, of the first that has it. */
function inForms(provided: Provided, served: Served | undefined, name: string, version?: string): readonly Thing[] {
  const forms = version === undefined ? [served, ...provided.versions] : [served];
  for (const form of forms) {
    const found = form?.contract && inContract(form.contract, name);
    if (found) return [operationThing(found)];
  }
  return [saidThing(provided.service.name, provided.api, name, served?.contract?.file)];
}

/** One payload is meant by any name, so that a name tells nothing of it. */
function inContract(contract: Contract, name: string): Operation | undefined {
  return contract.payloads ? undefined : (findOperation(contract, name) ?? findSent(contract, name));
}

/** An api comes before an operation of the same name; one operation may be there in several versions. */
function needed({ text, place }: Mention, known: Known): readonly Thing[] {
  const service = serviceAt(known, place.file);
  if (!service) return [];
  if (service.provides.some(({ api }) => api === text)) return [contractThing(service.name, text)];
  const served = service.provides.flatMap(({ versions }) => versions);
  const found = served.flatMap(({ contract }) => (contract && inContract(contract, text)) ?? []);
  const things = [...new Map(found.map(operationThing).map((thing) => [thing.id, thing])).values()];
  const unread = service.provides.filter(({ versions }) => versions.every(({ contract }) => !contract));
  const [only] = unread;
  return things.length > 0 || !only || unread.length > 1 ? things : [saidThing(service.name, only.api, text)];
}

/** A link means an operation of the same description. */
function linked({ text, place: { file } }: Mention, known: Known): readonly Thing[] {
  const all = contractsIn(known, file).flatMap(operationsOf);
  const things = all.filter(({ id }) => id === text).map(operationThing);
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
