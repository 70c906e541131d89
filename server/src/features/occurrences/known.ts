import type { Contract, Operation } from '../../contracts/contract';
import { ContractCache } from '../../landscape/contracts';
import type { Joined } from '../../landscape/joined';
import type { Landscape, Service } from '../../landscape/model';
import type { Snapshot } from '../../readers/snapshot';

/** What tells whom a name means. */
export type Known = Joined;

/** The service that a manifest declares. */
export function serviceAt({ landscape }: Known, file: string): Service | undefined {
  return remembered(services, landscape, servicesByFile).get(file);
}

const services = new WeakMap<Landscape, ReadonlyMap<string, Service>>();

function servicesByFile(landscape: Landscape): Map<string, Service> {
  const manifests = landscape.services.flatMap((service) =>
    service.sources.flatMap(({ from, file }) => (from === 'manifest' ? [[file, service] as const] : [])),
  );
  return new Map(manifests);
}

/** The service that an entity of a catalogue speaks of. */
export const serviceOfEntity = ({ landscape }: Known, file: string, document: number): Service | undefined =>
  landscape.services.find(({ sources }) =>
    sources.some((one) => one.from === 'catalog' && one.file === file && (one.document ?? 0) === document),
  );

/** The contracts that a file describes, as a whole or in part; of a spec that nobody names the one that it is. */
export function contractsIn({ landscape, snapshot }: Known, file: string): readonly Contract[] {
  const found = remembered(contracts, landscape, contractsByFile).get(file);
  if (found) return found;
  const loose = LOOSE.over(snapshot)(file);
  return loose ? [loose] : [];
}

const contracts = new WeakMap<Landscape, ReadonlyMap<string, readonly Contract[]>>();
const LOOSE = new ContractCache();

function contractsByFile({ services: all }: Landscape): Map<string, Contract[]> {
  const served = all.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
  const byFile = new Map<string, Contract[]>();
  for (const contract of new Set(served.flatMap((one) => one.contract ?? []))) {
    for (const file of remembered(files, contract, filesOf)) byFile.set(file, [...(byFile.get(file) ?? []), contract]);
  }
  return byFile;
}

const files = new WeakMap<Contract, ReadonlySet<string>>();

const filesOf = (contract: Contract): Set<string> =>
  new Set([contract.file, ...operationsOf(contract).map(({ file }) => file)]);

/** What can be called of a contract, and what its provider calls, as it is written. */
export const operationsOf = ({ operations, sent }: Contract): readonly Operation[] => [
  ...operations,
  ...sent.operations.map(({ written }) => written),
];

/** Whether there is such a file, or a folder with files in it. */
export function isThere({ snapshot }: Known, path: string): boolean {
  return remembered(places, snapshot.paths, withFolders).has(path) || snapshot.files.has(path);
}

const places = new WeakMap<Snapshot['paths'], ReadonlySet<string>>();

function withFolders(paths: Snapshot['paths']): Set<string> {
  const found = new Set<string>();
  for (const path of paths) {
    for (let at = path; at !== '' && !found.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) found.add(at);
  }
  return found;
}

/** What was made of something before, as long as that is the same object. */
function remembered<K extends object, V>(kept: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  kept.set(key, made);
  return made;
}
