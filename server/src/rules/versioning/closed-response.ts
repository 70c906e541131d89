import { heldIn } from '../../contracts/held';
import { member } from '../../contracts/json';
import { operationName } from '../../contracts/uses';
import { place } from '../../syntax/place';
import { bodyRoots, objectName } from '../bodies';
import { choice, type Found, rule } from '../rule';
import { atOperation } from '../several';
import { contractsOf, subjectOf } from '../subjects';

const KEYS = ['additionalProperties', 'unevaluatedProperties'] as const;

export default rule({
  id: 'versioning/closed-response',
  summary: 'An answer may get new fields.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    closed:
      '{object}, which {operation} answers with, is closed ({key}: false): a field that you add later breaks every reader ' +
      'that checks answers against this contract, so nothing can be added within a major. Leave it open, and let readers ' +
      'pass over what they do not know.',
  },
  *detect({ service, world }) {
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        for (const held of heldIn(world.lookup, bodyRoots(contract, 'answers with'))) {
          const key = KEYS.find((one) => member(held.schema, one) === false);
          if (key === undefined || held.isAlternative) continue;
          const { root, called, file, path } = held;
          const operation = operationName(root.operation);
          yield {
            at: place(file, [...path, key]),
            subject: subjectOf(provided, served),
            message: 'closed',
            args: { object: objectName(held), operation, key },
            detail: `${called} ${key}`,
            related: [{ at: atOperation(root.operation), text: operation }],
          };
        }
      }
    }
  },
  fix: ({ at, args }: Found) => [
    choice(`Remove ${args.key}: false`, { do: 'remove', place: { ...at, part: 'entry' } }),
  ],
});
