import { operationName } from '../contracts/uses';
import type { Joined } from '../landscape/joined';
import type { Landscape, Service } from '../landscape/model';
import { teamName } from '../landscape/teams';
import { operationsOf } from '../landscape/usage';
import type { Snapshot } from '../readers/snapshot';
import { at, atProvided, atService } from '../rules/subjects';
import { type Place, place } from '../syntax/place';
import { fits } from './fuzzy';
import { type Located, located } from './located';

/** Something that the landscape has a name for. */
export interface Named {
  readonly name: string;
  readonly kind: 'service' | 'api' | 'operation' | 'store' | 'team';
  /** Whose it is; empty for a service and a team. */
  readonly container: string;
  readonly at: Place;
}

export type NamedAt = Omit<Named, 'at'> & Located;

/** More are of no use to anybody: one types another letter. */
const MOST = 200;

/** Services first where nothing tells two apart. */
const ORDER = ['service', 'api', 'operation', 'store', 'team'] as const;

/** What fits a query, the best first: each of its words the name, or else whose it is. */
export function findNamed(landscapes: readonly Joined[], query: string): NamedAt[] {
  const words = query.split(/\s+/).filter((word) => word !== '');
  const found = landscapes.flatMap((joined) =>
    namesIn(joined).flatMap((named) => {
      const fit = fitOf(named, words);
      return fit === undefined ? [] : [{ joined, named, fit }];
    }),
  );
  found.sort((a, b) => a.fit - b.fit || rank(a.named) - rank(b.named) || (a.named.name < b.named.name ? -1 : 1));
  return found.slice(0, MOST).flatMap(({ joined, named: { at: where, ...named } }) => {
    const there = located(joined, where);
    return there ? [{ ...named, ...there }] : [];
  });
}

const rank = ({ kind }: Named): number => ORDER.indexOf(kind);

/** What only the container says counts less than the worst that a name says. */
const BY_CONTAINER = 1_000_000;

function fitOf({ name, container }: Named, words: readonly string[]): number | undefined {
  let sum = 0;
  let isNamed = words.length === 0;
  for (const word of words) {
    const own = fits(name, word);
    const other = own === undefined && container !== '' ? fits(container, word) : undefined;
    if (own === undefined && other === undefined) return undefined;
    isNamed ||= own !== undefined;
    sum += own ?? BY_CONTAINER + (other ?? 0);
  }
  return isNamed ? sum : undefined;
}

function namesIn({ landscape, snapshot }: Joined): Named[] {
  const services = landscape.services.flatMap(ofService);
  return [...services, ...operationsIn(landscape), ...storesIn(landscape), ...teamsIn(landscape, snapshot)];
}

function ofService({ name, facts, provides }: Service): Named[] {
  const own: Named[] = name === '' ? [] : [{ name, kind: 'service', container: '', at: atService(facts, 'name') }];
  const apis = provides.map((provided): Named => {
    return { name: provided.api, kind: 'api', container: name, at: atProvided(provided, 'api') };
  });
  return [...own, ...apis];
}

/** Each where it is written, once, however many manifests name its file, and specs the part that it stands in. */
function operationsIn({ services }: Landscape): Named[] {
  const served = services.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
  const contracts = new Map(
    served.flatMap(({ contract, provided }) => (contract ? [[contract, provided] as const] : [])),
  );
  const elsewhere = new Set<string>();
  return [...contracts].flatMap(([contract, { service }]) =>
    operationsOf(contract).flatMap((operation): Named[] => {
      const { file, path } = operation;
      if (file !== contract.file) {
        const key = JSON.stringify([file, path]);
        if (elsewhere.has(key)) return [];
        elsewhere.add(key);
      }
      return [
        { name: operationName(operation), kind: 'operation', container: service.name, at: place(file, path, 'key') },
      ];
    }),
  );
}

/** At the owner of each, else at whoever names it first. */
function storesIn({ stores }: Landscape): Named[] {
  return [...stores].flatMap(([name, users]): Named[] => {
    const user = users.find(({ facts }) => facts.owner) ?? users[0];
    if (!user) return [];
    return [{ name, kind: 'store', container: user.service.name, at: at(user.service.file, user.facts, 'store') }];
  });
}

/** Where a configuration lists the team, else where it first owns something. */
function teamsIn({ services, teams }: Landscape, { files }: Snapshot): Named[] {
  const found = new Map<string, Named>();
  const add = (name: string, where: Place) => {
    if (!found.has(teamName(name))) found.set(teamName(name), { name, kind: 'team', container: '', at: where });
  };
  for (const { file, settled } of files.values()) {
    if (settled?.kind !== 'config') continue;
    for (const team of Object.keys(settled.teams ?? {})) add(team, place(file, ['teams', team], 'key'));
  }
  for (const { facts } of services) {
    if (facts.owner !== undefined) add(teams?.get(teamName(facts.owner)) ?? facts.owner, atService(facts, 'owner'));
  }
  return [...found.values()];
}
