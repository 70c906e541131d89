import type { Operation } from '../../contracts/contract';
import { findOperation, operationName } from '../../contracts/uses';
import type { Dependency } from '../../landscape/model';
import { type Place, place } from '../../syntax/place';
import { type Report, rule } from '../rule';
import { firstOf, LINKED } from '../several';
import { atDependency, providerName } from '../subjects';

const NOT_IDEMPOTENT: ReadonlySet<string> = new Set(['POST', 'PATCH']);

export default rule({
  id: 'failure/retry-not-idempotent',
  summary: 'Only what may happen twice is tried twice.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    listed:
      '{service} retries {operation} of {provider}, a {method} without an idempotency key: where the first attempt was ' +
      'done and only its answer lost, the second does it again. Do not retry it, or ask {provider} for an ' +
      'Idempotency-Key parameter.',
    used:
      '{service} retries what it uses of {provider}, and {operations} take no idempotency key: where the first attempt ' +
      'was done and only its answer lost, the second does it again. Name under retries.for what may happen twice, or ' +
      'ask {provider} for an Idempotency-Key parameter.',
    usedOne:
      '{service} retries what it uses of {provider}, and {operation}, a {method}, takes no idempotency key: where the ' +
      'first attempt was done and only its answer lost, the second does it again. Name under retries.for what may ' +
      'happen twice, or ask {provider} for an Idempotency-Key parameter.',
  },
  *detect({ service }) {
    for (const dependency of service.consumes) {
      const { retries } = dependency.facts;
      if (!retries?.max) continue;
      if (retries.for) yield* reportsOnListed(dependency, retries.for);
      else yield* reportOnUsed(dependency);
    }
  },
});

/** One for each operation that is to be retried by name, where it is named. */
function* reportsOnListed(dependency: Dependency, listed: readonly string[]): Iterable<Report<'listed'>> {
  for (const [index, name] of listed.entries()) {
    const operation = repeated(dependency, name);
    if (!operation) continue;
    const called = operationName(operation);
    yield {
      at: atRetries(dependency, 'for', index),
      subject: dependency.consumer.name,
      message: 'listed',
      args: { ...ends(dependency), operation: called, method: operation.method },
      detail: `${dependency.api}#${called}`,
      related: [keyless(operation)],
    };
  }
}

/** One for all that is used, where it is said how often that is retried. */
function* reportOnUsed(dependency: Dependency): Iterable<Report<'used' | 'usedOne'>> {
  const found = (dependency.facts.uses ?? []).flatMap((use) => repeated(dependency, use.operation) ?? []);
  const operations = [...new Set(found)];
  const [first] = operations;
  if (!first) return;
  const names = operations.map(operationName);
  const several = operations.length > 1;
  yield {
    at: atRetries(dependency, 'max'),
    subject: dependency.consumer.name,
    message: several ? 'used' : 'usedOne',
    args: {
      ...ends(dependency),
      ...(several ? { operations: firstOf(names) } : { operation: operationName(first), method: first.method }),
    },
    detail: `${dependency.api}#${names.join()}`,
    related: operations.slice(0, LINKED).map(keyless),
  };
}

const ends = (dependency: Dependency) => ({
  service: dependency.consumer.name,
  provider: providerName(dependency),
});

/** The operation of that name, where doing it twice does more than doing it once. */
function repeated({ served }: Dependency, name: string): Operation | undefined {
  const operation = served?.contract && findOperation(served.contract, name);
  if (!operation?.complete || !NOT_IDEMPOTENT.has(operation.method)) return undefined;
  return operation.parameters.some((parameter) => /idempoten/i.test(parameter.name)) ? undefined : operation;
}

const keyless = (operation: Operation) => ({
  at: place(operation.file, operation.path, 'key'),
  text: `${operationName(operation)} takes no idempotency key`,
});

function atRetries(dependency: Dependency, ...steps: (string | number)[]): Place {
  const at = atDependency(dependency, 'retries');
  return { ...at, path: [...at.path, ...steps] };
}
