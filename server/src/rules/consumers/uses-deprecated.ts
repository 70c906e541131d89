import type { Operation } from '../../contracts/contract';
import { findOperation, operationName } from '../../contracts/uses';
import type { Dependency, Served } from '../../landscape/model';
import { day } from '../../readers/durations';
import type { Use } from '../../readers/facts';
import { place } from '../../syntax/place';
import { daysBetween } from '../dates';
import { type Report, rule } from '../rule';
import { at, atDependency, plural, providerName } from '../subjects';
import { isDeprecated } from './listing';

const ENDING = {
  open: '{provider} names no end date. Move on, or ask {provider} how long it stays.',
  until: 'it ends on {sunset}, in {left}. Move on before then.',
  today: 'it ends today, {sunset}. Move on.',
  past: 'its end date, {sunset}, is past, and {provider} may stop serving it any day. Move on now.',
};
const VERSION = '{service} uses version {used} of {api}, which {provider} has deprecated: ';
const OPERATION = '{service} uses {used} of {api}, which {provider} has deprecated: ';

export default rule({
  id: 'consumers/uses-deprecated',
  summary: 'A consumer moves on from what is deprecated before it ends.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    version: VERSION + ENDING.open,
    versionUntil: VERSION + ENDING.until,
    versionToday: VERSION + ENDING.today,
    versionPast: VERSION + ENDING.past,
    operation: OPERATION + ENDING.open,
    operationUntil: OPERATION + ENDING.until,
    operationToday: OPERATION + ENDING.today,
    operationPast: OPERATION + ENDING.past,
  },
  *detect({ service, world }) {
    for (const dependency of service.consumes) {
      const { served, facts } = dependency;
      if (!served) continue;
      if (served.text !== undefined && isDeprecated(served, world.today)) {
        yield onVersion(dependency, served, world.today);
        continue;
      }
      // Who names ten fields of an operation has to move once.
      const told = new Set<Operation>();
      for (const use of facts.uses ?? []) {
        const operation = served.contract && findOperation(served.contract, use.operation);
        if (!operation?.deprecated || told.has(operation)) continue;
        told.add(operation);
        yield onOperation(dependency, use, operation, world.today);
      }
    }
  },
});

type Ending = '' | 'Until' | 'Today' | 'Past';

function onVersion(dependency: Dependency, served: Served, today: string): Report<`version${Ending}`> {
  const used = served.text ?? '';
  const { key, args } = ending(dependency, served.facts?.sunset, today);
  const { file } = served.provided.service;
  return {
    at: atDependency(dependency, dependency.facts.version === undefined ? 'api' : 'version'),
    subject: dependency.consumer.name,
    message: `version${key}`,
    args: { ...args, used },
    detail: `${dependency.api}@${used}`,
    tag: 'deprecated',
    related: served.facts
      ? [{ at: at(file, served.facts, 'deprecated'), text: `deprecated since ${served.facts.deprecated}` }]
      : [],
  };
}

function onOperation(
  dependency: Dependency,
  use: Use,
  operation: Operation,
  today: string,
): Report<`operation${Ending}`> {
  const used = operationName(operation);
  const { key, args } = ending(dependency, operation.sunset, today);
  return {
    at: place(dependency.consumer.file, use.path),
    subject: dependency.consumer.name,
    message: `operation${key}`,
    args: { ...args, used },
    detail: `${dependency.api}#${operation.method} ${operation.address}`,
    tag: 'deprecated',
    related: [{ at: place(operation.file, [...operation.path, 'deprecated']), text: `${used} is deprecated` }],
  };
}

/** What an end date, as written, comes to today. One that is no date counts as none. */
function ending(dependency: Dependency, written: string | undefined, today: string) {
  const args = { service: dependency.consumer.name, api: dependency.api, provider: providerName(dependency) };
  const sunset = day(written?.slice(0, 10));
  if (sunset === undefined) return { key: '' as const, args };
  const days = daysBetween(today, sunset);
  if (days > 0) return { key: 'Until' as const, args: { ...args, sunset, left: plural(days, 'day') } };
  return { key: days === 0 ? ('Today' as const) : ('Past' as const), args: { ...args, sunset } };
}
