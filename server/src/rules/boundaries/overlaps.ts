import type { Contract } from '../../contracts/contract';
import { basePath } from '../../contracts/servers';
import { template } from '../../contracts/uses';
import { servedFor } from '../../landscape/dependencies';
import type { Landscape, Provided, Service } from '../../landscape/model';
import { isOpenPath, resourceSteps } from '../addresses';
import { isVersionStep } from '../versioning/address';

/** The paths of the newest form of an api. */
export interface Offered {
  readonly provided: Provided;
  readonly contract: Contract;
  readonly paths: readonly string[];
}

/** Paths that two services have both, in the order of files. */
export interface Overlap {
  readonly later: Offered;
  readonly earlier: Offered;
  readonly common: readonly string[];
}

/** What more contracts have than this is a convention of the house, and nothing that one of them does. */
const MOST_ALIKE = 5;

/** What an api offers; nothing where that is not wholly known, or on its way out: somebody else may be taking it over. */
export function offeredBy(provided: Provided): readonly Offered[] {
  const { contract, facts } = servedFor(provided, undefined) ?? {};
  const isGoing = facts?.deprecated !== undefined || provided.service.facts.lifecycle === 'deprecated';
  if (!contract?.complete || isGoing) return [];
  return [{ provided, contract, paths: pathsOf(contract) }];
}

const known = new WeakMap<Contract, readonly string[]>();

function pathsOf(contract: Contract): readonly string[] {
  const found = known.get(contract) ?? readPaths(contract);
  known.set(contract, found);
  return found;
}

/** With the base path, without version and what parameters are called; those for health, or of parameters alone, aside. */
function readPaths({ operations, servers: [server] }: Contract): readonly string[] {
  const base = server ? basePath(server.url) : '';
  const paths = operations.flatMap((operation) => {
    const steps = resourceSteps(`${base}${operation.address}`).filter((step) => !isVersion(step));
    return steps.length > 0 && !isOpenPath(operation) ? [template(`/${steps.join('/')}`)] : [];
  });
  return [...new Set(paths)];
}

/** A number alone may be anything in the midst of a path. */
const isVersion = (step: string): boolean => /^v\d/i.test(step) && isVersionStep(step);

/** Finds the contracts of different services that have paths in common. */
export function overlaps(offered: readonly Offered[], landscape: Landscape): readonly Overlap[] {
  const calls = callsIn(landscape);
  const byPath = new Map<string, Offered[]>();
  for (const one of offered) {
    for (const path of one.paths) {
      const sharers = byPath.get(path);
      if (sharers) sharers.push(one);
      else byPath.set(path, [one]);
    }
  }
  const found = new Map<Offered, Map<Offered, string[]>>();
  for (const [path, sharers] of byPath) {
    if (sharers.length < 2 || sharers.length > MOST_ALIKE) continue;
    for (const [index, later] of sharers.entries()) {
      for (const earlier of sharers.slice(0, index))
        if (areApart(later, earlier, calls)) note(found, later, earlier, path);
    }
  }
  return [...found].flatMap(([later, others]) => [...others].map(([earlier, common]) => ({ later, earlier, common })));
}

/** One file for both is told by independence/shared-spec; who calls the other passes on what it offers. */
function areApart(a: Offered, b: Offered, calls: Calls): boolean {
  const [one, other] = [a.provided.service, b.provided.service];
  const asks = calls.get(one)?.has(other) || calls.get(other)?.has(one);
  return one !== other && a.contract.file !== b.contract.file && !asks;
}

/** Whom each service calls. */
type Calls = ReadonlyMap<Service, ReadonlySet<Service | undefined>>;

/** What is declared, and what configuration alone tells. */
function callsIn({ dependencies, links }: Landscape): Calls {
  const found = new Map<Service, Set<Service | undefined>>();
  for (const { consumer, provider } of [...dependencies, ...links]) {
    found.set(consumer, (found.get(consumer) ?? new Set()).add(provider));
  }
  return found;
}

function note(found: Map<Offered, Map<Offered, string[]>>, later: Offered, earlier: Offered, path: string): void {
  const others = found.get(later) ?? new Map<Offered, string[]>();
  const common = others.get(earlier) ?? [];
  common.push(path);
  found.set(later, others.set(earlier, common));
}
