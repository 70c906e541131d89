import { majorOf } from '../../contracts/version';
import { lookupIn } from '../../landscape/contracts';
import { Joiner } from '../../landscape/join';
import type { Served } from '../../landscape/model';
import type { Clock } from '../../platform/ports';
import type { SpecFacts } from '../../readers/facts';
import type { FileState, Snapshot } from '../../readers/snapshot';
import type { Tree } from '../../syntax/tree';
import type { Skipped } from '../../workspace/discovery';
import { isWithin, relativeTo } from '../../workspace/within';
import { Workspace } from '../../workspace/workspace';
import { type Form, isWhole, titleOf } from './form';
import type { Offer } from './offer';
import type { Source } from './source';

/** What stands in a folder. */
export interface FolderOffers {
  readonly offers: readonly Offer[];
  readonly skipped: readonly Skipped[];
  /** Manifests that do not parse: some of their contracts may be out of sight. */
  readonly broken: readonly FileState[];
  readonly snapshots: readonly Snapshot[];
}

/** Reads all contracts of a folder: those that manifests name, and specs that none names. */
export async function readFolder({ files, path }: Source, clock: Clock): Promise<FolderOffers> {
  const workspace = new Workspace({ files, clock });
  await workspace.open([path]);
  const snapshots = workspace.snapshots();
  return {
    offers: snapshots.flatMap((snapshot) => offersOf(snapshot, path)),
    skipped: workspace.skipped(),
    broken: snapshots.flatMap(brokenManifests),
    snapshots,
  };
}

const brokenManifests = ({ files }: Snapshot): readonly FileState[] =>
  [...files.values()].filter(({ facts, tree }) => facts?.kind === 'manifest' && tree.problems.length > 0);

function offersOf(snapshot: Snapshot, folder: string): readonly Offer[] {
  const lookup = lookupIn(snapshot);
  const tree = (file: string) => snapshot.files.get(file)?.tree;
  const formOf = (file: string): Form | undefined => {
    const spec = lookup.spec(file);
    return spec && { spec, lookup, tree };
  };
  const { services } = new Joiner().join(snapshot).landscape;
  const served = services.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
  const named = new Set(served.flatMap(({ contract }) => contract?.file ?? []));
  const island = relativeTo(folder, snapshot.root);
  return [
    ...served.map((one) => servedOffer(one, { folder, island, tree, formOf })),
    ...looseSpecs(snapshot, named, folder).map((spec) => looseOffer(spec, folder, { spec, lookup, tree })),
  ];
}

interface Where {
  readonly folder: string;
  readonly island: string;
  tree(file: string): Tree | undefined;
  formOf(file: string): Form | undefined;
}

function servedOffer(served: Served, { folder, island, tree, formOf }: Where): Offer {
  const { provided, version, text, facts, contract } = served;
  const { service, api } = provided;
  return {
    identity: { island, service: service.name, api, major: version ? majorOf(version) : '' },
    title: api,
    version: text,
    at: { file: service.file, path: facts?.path ?? provided.facts.path },
    path: contract && within(folder, contract.file),
    tree,
    form: contract && formOf(contract.file),
    deprecated: facts?.deprecated,
    sunset: facts?.sunset,
  };
}

function looseOffer(spec: SpecFacts, folder: string, form: Form): Offer {
  const path = within(folder, spec.file);
  return {
    title: titleOf(form) ?? path,
    version: spec.version,
    at: { file: spec.file, path: [] },
    path,
    tree: form.tree,
    form,
  };
}

/** Specs in the folder that no manifest names and that are no part of another. */
function looseSpecs({ files }: Snapshot, named: ReadonlySet<string>, folder: string): readonly SpecFacts[] {
  const specs = [...files.values()].flatMap(({ settled }) => (settled?.kind === 'spec' ? [settled] : []));
  return specs.filter((spec) => isWhole(spec) && !named.has(spec.file) && isWithin(spec.file, folder));
}

const within = (folder: string, file: string): string => (isWithin(file, folder) ? relativeTo(folder, file) : file);
