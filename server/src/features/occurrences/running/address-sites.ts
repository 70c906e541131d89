import type { AddressFacts, DeploymentFacts, VariableFacts } from '../../../readers/deployment/facts';
import { find } from '../../../syntax/locate';
import { type Place, place } from '../../../syntax/place';
import type { Tree } from '../../../syntax/tree';
import { type Named, type Site, siteAt } from './site';

/** An address whose host stands nowhere as it is: it is put together, or encoded. */
export interface Unplaced {
  readonly host: string;
  /** Of the variable's value. */
  readonly place: Place;
}

/** The hosts in the variables of a file. */
export interface AddressSites {
  readonly sites: readonly Site[];
  readonly unplaced: readonly Unplaced[];
}

export function addressSites(tree: Tree, { file, workloads, variables }: DeploymentFacts): AddressSites {
  const sites: Site[] = [];
  const unplaced: Unplaced[] = [];
  const add = ({ path, addresses }: VariableFacts, document: number | undefined) => {
    for (const address of addresses) {
      const found = hostSite({ tree, file, document }, path, address);
      sites.push(...found);
      if (found.length === 0) unplaced.push({ host: address.host, place: place(file, path, 'value', document) });
    }
  };
  for (const { containers, document } of workloads) {
    for (const one of containers.flatMap(({ environment }) => environment)) add(one, document);
  }
  for (const { entries, document } of variables) for (const one of entries) add(one, document);
  return { sites, unplaced };
}

/** The host alone, without scheme and port. */
function hostSite(from: Named, path: VariableFacts['path'], { host, within }: AddressFacts): Site[] {
  if (!within) return [];
  return siteAt(from, find(from.tree, path, from.document), path, 'host', {
    within: (written) => {
      const start = written.slice(0, within.end).indexOf(host, within.start);
      return start < 0 ? undefined : { start, end: start + host.length };
    },
  });
}
