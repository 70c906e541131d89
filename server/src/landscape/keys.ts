import type { Contract } from '../contracts/contract';
import { majorOf, parseVersion, type Version } from '../contracts/version';
import type { SpecFacts } from '../readers/facts';
import type { ContractKey, Snapshot } from '../readers/snapshot';
import { othersOf } from './contracts';
import { Joiner } from './join';
import type { Landscape, Served } from './model';

/** How a served version is called where releases are kept. */
export const keyOf = ({ provided, version }: Served): ContractKey => ({
  file: provided.service.file,
  service: provided.service.name,
  api: provided.api,
  major: majorOr(version),
});

/** How a spec is called that nobody names. */
export const looseKey = ({ file, version }: Pick<Contract, 'file' | 'version'>): ContractKey => ({
  file,
  service: '',
  api: '',
  major: majorOr(version === undefined ? undefined : parseVersion(version)),
});

const majorOr = (version: Version | undefined): string => (version ? majorOf(version) : '');

const loose = new WeakMap<Snapshot, readonly SpecFacts[]>();

/** The API descriptions in files of their own that no manifest names and no other file refers to. */
export function looseSpecs(snapshot: Snapshot): readonly SpecFacts[] {
  const specs = loose.get(snapshot) ?? findLoose(snapshot);
  loose.set(snapshot, specs);
  return specs;
}

function findLoose(snapshot: Snapshot): SpecFacts[] {
  const files = [...snapshot.files.values()];
  const asks = files.flatMap(({ settled }) => (settled?.kind === 'manifest' ? settled.asks : []));
  const named = new Set(asks.flatMap((ask) => ('path' in ask ? ask.path : [])));
  for (const { settled } of files) {
    if (settled?.kind === 'spec') for (const file of othersOf(settled)) named.add(file);
  }
  for (const matched of snapshot.globs.values()) for (const file of matched) named.add(file);
  return files.flatMap(({ settled, host }) =>
    settled?.kind === 'spec' && settled.type === 'openapi' && !host && !named.has(settled.file) ? [settled] : [],
  );
}

/**
 * Makes what tells everything in a snapshot that can have been released before: the contracts of manifests, and loose
 * specs. It keeps what it read of contracts, so it is to be made once.
 *
 * @param known the landscape of a snapshot that was joined already
 */
export function contractKeys(
  known: (snapshot: Snapshot) => Landscape | undefined = () => undefined,
): (snapshot: Snapshot) => readonly ContractKey[] {
  const joiner = new Joiner();
  return (snapshot) => keysIn(snapshot, known(snapshot) ?? joiner.join(snapshot).landscape);
}

function keysIn(snapshot: Snapshot, landscape: Landscape): ContractKey[] {
  const manifests = landscape.services.filter(({ facts }) => facts.from === 'manifest');
  const served = manifests.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
  return [...served.map(keyOf), ...looseSpecs(snapshot).map(looseKey)];
}
