import type { Contract, Operation } from '../../contracts/contract';
import { bodiesOf, type Direction, fieldsAt } from '../../contracts/fields';
import type { Lookup } from '../../contracts/references';
import { operationName } from '../../contracts/uses';
import { operationMeant } from '../../landscape/usage';
import { fieldSteps } from '../../readers/uses';
import type { Name } from './name';

/** What can be named in an entry of `uses`: operations and messages, and behind `#` or `(` the fields of one. */
export function usesNames(contracts: readonly Contract[], lookup: Lookup, typed: string): Name[] {
  const [, operation, sign, rest = ''] = /^([^#(]+)([#(])([^)]*)\)?$/.exec(typed) ?? [];
  if (operation === undefined) return contracts.flatMap(operationNames);
  const direction: Direction = sign === '#' ? 'reads' : 'sends';
  const found = contracts.flatMap((contract) => operationMeant({ operation: operation.trim() }, contract) ?? []);
  return found.flatMap((one) => fieldNames(one, operation, direction, rest, lookup));
}

/** The operations that consumers call, and the messages that they are sent. */
export function operationNames({ operations, sent }: Contract): Name[] {
  const called = operations.map((operation) => ({ text: operationName(operation), detail: detailOf(operation) }));
  const received = sent.operations.map(({ name, operation }) => ({
    text: operation.id ?? name,
    detail: `sent to its consumers${operation.deprecated ? ', deprecated' : ''}`,
  }));
  return [...called, ...received];
}

const detailOf = ({ method, address, deprecated }: Operation): string =>
  `${method} ${address}${deprecated ? ', deprecated' : ''}`;

function fieldNames(operation: Operation, written: string, direction: Direction, rest: string, lookup: Lookup): Name[] {
  const done = rest.slice(0, /[^.[\]]*$/.exec(rest)?.index ?? 0).replace(/\.$/, '');
  const steps = done === '' ? [] : fieldSteps(done);
  if (!steps) return [];
  const next = (at: readonly string[]) => fieldsAt(lookup, bodiesOf(operation, direction), at);
  const parameters = direction === 'sends' && steps.length === 0 ? operation.parameters.map(({ name }) => name) : [];
  const fields = [...parameters, ...next(steps)].flatMap((step) => {
    const way = joined(done, step);
    // Who reads a list mostly reads what is in it.
    return step === '[]' ? [way, ...next([...steps, step]).map((inner) => joined(way, inner))] : [way];
  });
  const detail = direction === 'reads' ? 'a field of its answer' : 'a field that it is sent';
  return fields.map((field) => ({
    text: direction === 'reads' ? `${written}#${field}` : `${written}(${field})`,
    detail,
  }));
}

/** A way to a field and its next step, as `uses` writes them. */
function joined(way: string, step: string): string {
  if (step === '[]') return `${way}[]`;
  if (!/^[^.[\]"'\s]+$/.test(step)) return `${way}[${JSON.stringify(step)}]`;
  return way === '' ? step : `${way}.${step}`;
}
