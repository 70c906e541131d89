import type { Operation } from '../../contracts/contract';
import { operationName } from '../../contracts/uses';
import type { Provided, Served } from '../../landscape/model';
import type { Change } from '../../syntax/change';
import { place } from '../../syntax/place';
import type { Path } from '../../syntax/tree';
import { isDeprecated } from '../consumers/listing';
import { addMonths } from '../dates';
import { choice, type Found, rule } from '../rule';
import { at, contractsOf, subjectOf } from '../subjects';
import { isMisread, isMisspelt } from '../written';
import { supportWindow } from './support';

export default rule({
  id: 'versioning/deprecated-without-sunset',
  summary: 'What is deprecated has a day on which it ends.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    version:
      'Version {version} of {api} is deprecated since {deprecated}, and no day is set on which it ends: consumers have ' +
      'no reason to move, and it is kept for ever. Add a sunset.',
    operation:
      '{first} of {api} is deprecated, and no day is set on which it ends: consumers have no reason to move, and it is ' +
      'kept for ever. Add an x-sunset.',
    operations:
      '{count} operations of {api} are deprecated, {first} the first of them, and no day is set on which they end: ' +
      'consumers have no reason to move, and they are kept for ever. Add an x-sunset to each.',
  },
  *detect({ service, world: { today } }) {
    for (const provided of service.provides) {
      for (const served of provided.versions) {
        if (isDeprecated(served, today) && isOpen(served)) yield versionReport(provided, served);
      }
      for (const { served, contract } of contractsOf(provided)) {
        // A version that ends takes its operations with it.
        if (served.facts?.sunset) continue;
        const open = contract.operations.filter(({ deprecated, sunset }) => deprecated && sunset === undefined);
        const [first] = open.filter(({ complete }) => complete);
        if (first) yield operationsReport(provided, served, first, open);
      }
    }
  },
  fix: ({ at: where, data, world }: Found) => {
    const sunset = addMonths(world.today, Number(data.months));
    const parent = { ...where, path: where.path.slice(0, -1), part: 'value' as const };
    if (typeof data.operations !== 'object') {
      return [choice(`Add sunset: ${sunset}`, { do: 'insert', place: parent, key: 'sunset', value: sunset })];
    }
    const changes = data.operations.map((written): Change => {
      const [file, ...path] = JSON.parse(written) as [string, ...Path];
      return { do: 'insert', place: place(file, path), key: 'x-sunset', value: sunset };
    });
    return [choice(`Add x-sunset: ${sunset}`, ...changes)];
  },
});

/** Whether no sunset is written, rather than not yet, or one that cannot be read. */
function isOpen({ facts, provided: { service } }: Served): boolean {
  if (!facts?.complete || !service.facts.complete || facts.sunset !== undefined) return false;
  return !isMisread(service.facts, [...facts.path, 'sunset']) && !isMisspelt(service.facts, facts.path, ['sunset']);
}

function versionReport(provided: Provided, served: Served) {
  const { service, api } = provided;
  return {
    at: at(service.file, served.facts!, 'deprecated'),
    subject: subjectOf(provided, served),
    message: 'version' as const,
    args: { version: served.text ?? '', api, deprecated: served.facts?.deprecated ?? '' },
    detail: `version ${served.text}`,
    data: { months: supportWindow(service.facts) },
  };
}

function operationsReport(provided: Provided, served: Served, first: Operation, open: readonly Operation[]) {
  const { facts } = provided.service;
  const args = { api: provided.api, first: operationName(first) };
  return {
    at: place(first.file, [...first.path, 'deprecated']),
    subject: subjectOf(provided, served),
    ...(open.length === 1
      ? { message: 'operation' as const, args }
      : { message: 'operations' as const, args: { ...args, count: open.length } }),
    detail: 'operations',
    severity: facts.supportWindow === undefined ? ('info' as const) : ('warning' as const),
    data: {
      months: supportWindow(facts),
      operations: open.map(({ file, path }) => JSON.stringify([file, ...path])),
    },
  };
}
