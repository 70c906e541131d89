import type { Contract, Operation } from '../../contracts/contract';
import { bodiesOf, fieldsAt, findField } from '../../contracts/fields';
import type { Lookup } from '../../contracts/references';
import { findOperation, findSent, operationName } from '../../contracts/uses';
import { lookupIn } from '../../landscape/contracts';
import { servedFor } from '../../landscape/dependencies';
import type { Provided, Served } from '../../landscape/model';
import type { Use } from '../../readers/facts';
import { nearest } from '../../syntax/nearest';
import { place } from '../../syntax/place';
import { choice, type Found, type Report, rule, type World } from '../rule';
import { contractsOf, subjectOf } from '../subjects';

export default rule({
  id: 'consumers/unknown-operation',
  summary: 'What a consumer says it uses is there.',
  severity: 'error',
  recommended: true,
  minimal: true,
  needs: 'neighbours',
  messages: {
    operation:
      '{consumer} is said to use {operation}, which {contract} does not have. By the contract there is nothing to ' +
      'call, and a change of what is meant goes unnoticed. Name an operation that {api} has.',
    reads:
      '{consumer} is said to read {field} of {operation}, and no answer of it in {contract} has that field. ' +
      'By the contract there is nothing to read, and a change of what is meant goes unnoticed. Name a field that is there.',
    sends:
      '{consumer} is said to send {field} to {operation}, which in {contract} takes no such field. By the ' +
      'contract it is not expected, and a change of what is meant goes unnoticed. Name a field that is there.',
    sentReads:
      '{consumer} is said to read {field} of {operation}, which {contract} sends without that field. By the contract ' +
      'there is nothing to read, and a change of what is meant goes unnoticed. Name a field that is there.',
    sentSends:
      '{consumer} is said to answer {operation} with {field}, and {contract} takes no such field in an answer. By the ' +
      'contract it is not expected, and a change of what is meant goes unnoticed. Name a field that is there.',
  },
  *detect({ service, world }) {
    for (const { facts, provided } of service.consumes) {
      if (provided) yield* reportsOn({ file: service.file, consumer: service.name, provided, world }, facts);
    }
    for (const provided of service.provides) {
      for (const { facts } of provided.listed) {
        const consumer = facts.service ?? '';
        yield* reportsOn({ file: service.file, consumer, provided, world }, facts);
      }
    }
  },
  fix: ({ at, data }: Found) => {
    const { corrected } = data;
    if (typeof corrected !== 'string') return [];
    return [choice(`Change to ${corrected}`, { do: 'set', place: at, value: corrected })];
  },
});

/** Who says something about what of which api. */
interface Saying {
  readonly file: string;
  readonly consumer: string;
  readonly provided: Provided;
  readonly world: World;
}

function* reportsOn(saying: Saying, facts: { version?: string; uses?: readonly Use[] }): Iterable<Report<Message>> {
  const forms = formsFor(saying.provided, facts.version);
  for (const use of facts.uses ?? []) {
    const report = reportOn(saying, use, forms);
    if (report) yield report;
  }
}

type Message = 'operation' | 'reads' | 'sends' | 'sentReads' | 'sentSends';
type Form = ReturnType<typeof contractsOf>[number];

/** The forms that may be meant: that of the version asked for; of any, all. None where one of them is not known. */
function formsFor(provided: Provided, version: string | undefined): readonly Form[] {
  const meant: readonly (Served | undefined)[] =
    version === undefined ? provided.versions : [servedFor(provided, version)];
  const known = contractsOf(provided).filter(({ served }) => meant.includes(served));
  return known.length === meant.length ? known : [];
}

function reportOn(saying: Saying, use: Use, forms: readonly Form[]): Report<Message> | undefined {
  const reports: Report<Message>[] = [];
  for (const form of forms) {
    const report = lacking(saying, use, form);
    if (!report || wasReleased(saying, use, form)) return undefined;
    reports.push(report);
  }
  return reports.at(-1);
}

/** Whether the last release has what is used: then the consumer is right, and what takes it away says so itself. */
function wasReleased({ provided, world: { pasts } }: Saying, use: Use, { served }: Form): boolean {
  const compared = pasts.get(provided.service.file)?.compared.find((one) => one.served === served);
  if (!compared) return false;
  const { before, release } = compared;
  const operation = findOperation(before.contract, use.operation) ?? findSent(before.contract, use.operation);
  if (!operation || !use.field || !use.direction) return operation !== undefined;
  return findField(lookupIn(release.snapshot), operation, use.field, use.direction) !== 'missing';
}

/** What a form lacks of what is used; undefined where it has all of it, or may have. */
function lacking(
  { file, consumer, provided, world: { lookup } }: Saying,
  use: Use,
  { served, contract }: Form,
): Report<Message> | undefined {
  const name = served.text === undefined ? provided.api : `${provided.api} ${served.text}`;
  const common = {
    at: place(file, use.path),
    subject: subjectOf(provided, served),
    detail: `${consumer} ${use.written}`,
  };
  const args = { consumer, api: provided.api, contract: name, operation: use.operation };
  const called = findOperation(contract, use.operation);
  const operation = called ?? findSent(contract, use.operation);
  if (!operation) {
    if (!contract.complete || !contract.sent.complete) return undefined;
    return { ...common, message: 'operation', args, ...corrected(use, use.operation, nearestOperation(contract, use)) };
  }
  if (!use.field || !use.direction) return undefined;
  if (findField(lookup, operation, use.field, use.direction) !== 'missing') return undefined;
  const field = fieldText(use.field);
  return {
    ...common,
    message: called ? use.direction : use.direction === 'reads' ? 'sentReads' : 'sentSends',
    args: { ...args, field, operation: operationName(operation) },
    related: [{ at: place(operation.file, operation.path, 'key'), text: operationName(operation) }],
    ...corrected(use, field, nearestField(lookup, operation, use)),
  };
}

/** The use as written, with the nearest name in place of the wrong one. */
function corrected(use: Use, wrong: string, right: string | undefined): Pick<Report, 'data'> {
  if (right === undefined) return {};
  const index = use.written.lastIndexOf(wrong);
  if (index < 0) return {};
  return { data: { corrected: use.written.slice(0, index) + right + use.written.slice(index + wrong.length) } };
}

function nearestOperation({ operations, sent }: Contract, { operation }: Use): string | undefined {
  const calls = operations.map(({ method, address }) => `${method} ${address}`);
  const hooks = sent.operations.flatMap((one) => [one.name, one.operation.id ?? one.name]);
  const ids = [...operations.flatMap(({ id }) => id ?? []), ...hooks];
  return nearest(operation, operation.includes(' ') ? calls : ids)?.word;
}

/** The field with the first step that leads nowhere replaced by the nearest that does; undefined where none is near. */
function nearestField(
  lookup: Lookup,
  operation: Operation,
  { field = [], direction = 'reads' }: Use,
): string | undefined {
  const known = (length: number) => findField(lookup, operation, field.slice(0, length), direction) === 'there';
  const wrong = field.findIndex((_, index) => !known(index + 1));
  const candidates = fieldsAt(lookup, bodiesOf(operation, direction), field.slice(0, wrong));
  const right = nearest(field[wrong] ?? '', candidates)?.word;
  if (right === undefined) return undefined;
  const steps = field.with(wrong, right);
  return findField(lookup, operation, steps, direction) === 'there' ? fieldText(steps) : undefined;
}

/** Steps as `uses` writes them: `items[].sku`. */
function fieldText(steps: readonly string[]): string {
  return steps
    .map((step, index) => {
      if (step === '[]') return step;
      const name = /[.[\]"'\s]/.test(step) ? `["${step}"]` : step;
      return index === 0 || name.startsWith('[') ? name : `.${name}`;
    })
    .join('');
}
