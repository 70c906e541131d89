import type { Operation } from '../../contracts/contract';
import { type Declared, declaredConsumers } from '../../landscape/hits';
import type { Served } from '../../landscape/model';
import { type Usage, usageOf } from '../../landscape/usage';
import { rangeOf } from '../../rules/findings';
import { plural } from '../../rules/subjects';
import { type Place, place } from '../../syntax/place';
import type { Asked } from '../asked';
import { offeredIn } from '../calls/find';
import { locatedAll } from '../located';
import { type Lens, topOf } from './lens';

/** Above a spec its consumers, above each operation those that name it; nothing where there are none. */
export function specLenses(asked: Asked): Lens[] {
  const offered = offeredIn(asked.result, asked.state.file);
  const bySpec = new Map([...new Set(offered.map(({ served }) => served))].map((one) => [one, consumersOf(one)]));
  const own = [...bySpec].filter(([{ contract }]) => contract?.file === asked.state.file);
  const all = own.flatMap(([, { consumers }]) => consumers);
  const found = new Map<string, Found>();
  for (const { operation, served } of offered) add(found, operation, bySpec.get(served));
  return [...topLens(all, asked), ...[...found.values()].flatMap((one) => operationLens(one, asked))];
}

interface Consumers {
  readonly consumers: readonly Declared[];
  readonly usage: ReadonlyMap<Operation, readonly Usage[]>;
}

function consumersOf(served: Served): Consumers {
  const consumers = declaredConsumers(served.provided, served);
  return { consumers, usage: served.contract ? usageOf(served.contract, consumers) : new Map() };
}

/** An operation, with who names it and who names nothing at all, over all that offer it. */
interface Found {
  readonly operation: Operation;
  readonly naming: Usage[];
  readonly silent: Declared[];
}

function add(found: Map<string, Found>, operation: Operation, of: Consumers | undefined): void {
  const naming = of?.usage.get(operation) ?? [];
  const key = JSON.stringify(operation.path);
  const one = found.get(key) ?? { operation, naming: [], silent: [] };
  one.naming.push(...naming);
  one.silent.push(...(of?.consumers ?? []).filter(({ uses }) => !uses));
  found.set(key, one);
}

function topLens(consumers: readonly Declared[], { result, state }: Asked): Lens[] {
  if (consumers.length === 0) return [];
  const silent = namesOf(consumers.filter(({ uses }) => !uses)).size;
  const title = [plural(namesOf(consumers).size, 'consumer'), ...silentWords(silent, '')].join(' · ');
  const places = locatedAll(
    result,
    consumers.map(({ at }) => at),
  );
  return [{ kind: 'consumers', range: rangeOf(state, topOf(state)), title, opens: { what: 'places', places } }];
}

function operationLens({ operation, naming, silent }: Found, { result, state }: Asked): Lens[] {
  const names = namesOf(naming.map(({ consumer }) => consumer));
  if (names.size === 0) return [];
  const more = [...namesOf(silent)].filter((name) => !names.has(name)).length;
  const places: Place[] = [
    ...naming.flatMap(({ consumer, uses }) => uses.map((use) => place(consumer.at.file, use.path))),
    ...silent.map(({ at }) => at),
  ];
  return [
    {
      kind: 'operations',
      range: rangeOf(state, place(state.file, operation.path, 'key')),
      title: [plural(names.size, 'consumer'), ...silentWords(more, 'more ')].join(' · '),
      opens: { what: 'places', places: locatedAll(result, places) },
    },
  ];
}

const namesOf = (consumers: readonly Declared[]): Set<string> => new Set(consumers.map(({ name }) => name));

function silentWords(count: number, more: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${more}does not say what it uses` : `${count} ${more}do not say what they use`];
}
