import type { Operation } from '../../contracts/contract';
import { findOperation, operationName } from '../../contracts/uses';
import type { Dependency } from '../../landscape/model';
import type { Place } from '../../syntax/place';
import { rule } from '../rule';
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
      const subject = { subject: service.name };
      const common = { service: service.name, provider: providerName(dependency) };
      if (retries.for) {
        for (const [index, name] of retries.for.entries()) {
          const operation = repeated(dependency, name);
          if (!operation) continue;
          const args = { ...common, operation: operationName(operation), method: operation.method };
          const detail = `${dependency.api}#${args.operation}`;
          yield {
            ...subject,
            at: atRetries(dependency, 'for', index),
            message: 'listed',
            args,
            detail,
            ...to(operation),
          };
        }
        continue;
      }
      const found = (dependency.facts.uses ?? []).flatMap((use) => repeated(dependency, use.operation) ?? []);
      const operations = [...new Set(found)];
      const [first] = operations;
      if (!first) continue;
      const names = operations.map(operationName);
      yield {
        ...subject,
        at: atRetries(dependency, 'max'),
        message: operations.length > 1 ? 'used' : 'usedOne',
        args:
          operations.length > 1
            ? { ...common, operations: names }
            : { ...common, operation: operationName(first), method: first.method },
        detail: `${dependency.api}#${names.join()}`,
        ...to(first),
      };
    }
  },
});

/** The operation of that name, where doing it twice does more than doing it once. */
function repeated({ served }: Dependency, name: string): Operation | undefined {
  const operation = served?.contract && findOperation(served.contract, name);
  if (!operation?.complete || !NOT_IDEMPOTENT.has(operation.method)) return undefined;
  return operation.parameters.some((parameter) => /idempoten/i.test(parameter.name)) ? undefined : operation;
}

const to = (operation: Operation) => ({
  related: [
    {
      at: { file: operation.file, document: 0, path: operation.path, part: 'key' as const },
      text: `${operationName(operation)} takes no idempotency key`,
    },
  ],
});

function atRetries(dependency: Dependency, ...steps: (string | number)[]): Place {
  const at = atDependency(dependency, 'retries');
  return { ...at, path: [...at.path, ...steps] };
}
