import type { Joined } from '../../landscape/joined';
import type { Service } from '../../landscape/model';
import { spellingOf } from '../../landscape/teams';
import { plural } from '../../rules/subjects';
import type { AskedAt } from '../asked';
import { descriptionOf } from '../cards';
import type { Name } from './name';

/** Services by name, that aside in which it is asked. */
export function serviceNames({ result, state, at }: AskedAt<Joined>): Name[] {
  const isHere = ({ facts }: Service) => facts.file === state.file && (facts.document ?? 0) === at.document;
  const others = result.landscape.services.filter((service) => service.name !== '' && !isHere(service));
  return others.map((service) => serviceName(result, service));
}

export const serviceName = ({ snapshot }: Joined, service: Service): Name => ({
  text: service.name,
  detail: descriptionOf(service, snapshot) ?? service.facts.owner,
});

/** The apis that are provided. */
export function apiNames({ landscape }: Joined): Name[] {
  return [...landscape.byApi].map(([text, [first]]) => ({ text, detail: `provided by ${first?.service.name}` }));
}

/** Teams that are listed or own something, with how much each owns. */
export function teamNames({ landscape: { teams, services } }: Joined): Name[] {
  const written = services.flatMap(({ facts }) => facts.owner ?? []);
  const spelt = spellingOf([...(teams?.values() ?? []), ...written]);
  const owners = written.map(spelt);
  const names = [...new Set([...(teams?.values() ?? []), ...owners])].sort();
  return names.map((text) => ({ text, detail: `owns ${plural(timesIn(owners, text), 'service')}` }));
}

/** Systems or domains, with how many services are in each. */
export function groupNames({ landscape: { services } }: Joined, of: 'system' | 'domain'): Name[] {
  const all = services.flatMap(({ facts }) => facts[of] ?? []);
  return [...new Set(all)].sort().map((text) => ({ text, detail: plural(timesIn(all, text), 'service') }));
}

const timesIn = (all: readonly string[], text: string): number => all.filter((one) => one === text).length;

/** Data stores, with who uses them. */
export function storeNames({ landscape }: Joined): Name[] {
  return [...landscape.stores].map(([text, users]) => ({
    text,
    detail: `used by ${[...new Set(users.map(({ service }) => service.name))].join(', ')}`,
  }));
}
