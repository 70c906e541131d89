import type { DeploymentFacts } from '../../../readers/deployment/facts';
import type { FileState } from '../../../readers/snapshot';
import type { Tree } from '../../../syntax/tree';
import { type AddressSites, addressSites } from './address-sites';
import { composeSites } from './compose-sites';
import { kubernetesSites, kustomizationSites } from './kubernetes-sites';
import type { Named, Site } from './site';
import { textSites } from './text-sites';

const READERS: Readonly<Partial<Record<DeploymentFacts['format'], (from: Named) => Site[]>>> = {
  compose: (from) => [...composeSites(from), ...textSites(from)],
  kubernetes: (from) => [...kubernetesSites(from), ...textSites(from)],
  kustomization: kustomizationSites,
};

const NONE: AddressSites = { sites: [], unplaced: [] };

/** Every name of something that is run in a deployment file, whomever it means; none in any other file. */
export function sitesIn({ tree, file, facts }: FileState): AddressSites {
  if (facts?.kind !== 'deployment') return NONE;
  const known = kept.get(tree);
  if (known) return known;
  const { sites, unplaced } = addressSites(tree, facts);
  const found = { sites: [...(READERS[facts.format]?.({ tree, file }) ?? []), ...sites], unplaced };
  kept.set(tree, found);
  return found;
}

const kept = new WeakMap<Tree, AddressSites>();
