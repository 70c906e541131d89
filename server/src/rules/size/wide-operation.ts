import type { Contract, Operation, SchemaAt } from '../../contracts/contract';
import { heldIn } from '../../contracts/held';
import { operationName } from '../../contracts/uses';
import { place } from '../../syntax/place';
import { bodyRoots, objectName } from '../bodies';
import { type Report, rule, type World } from '../rule';
import { atOperation } from '../several';
import { contractsOf, subjectOf } from '../subjects';
import { Levels } from './levels';

type Limits = { readonly parameters: number; readonly fields: number };
type Message = 'parameters' | 'bodiless' | 'fields';

const MANY =
  '{operation} has {count} parameters, {over} more than the {max} that one operation should have. Which of them go ' +
  'together nobody can tell, and hardly any combination is ever tested. Split it by what it is called for';

export default rule({
  id: 'size/wide-operation',
  summary: 'An operation takes and gives no more at once than people can keep apart.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  options: {
    parameters: { default: 12, description: 'The most parameters one operation may have.' },
    fields: { default: 40, description: 'The most fields that an object in a body may have at one level.' },
  },
  messages: {
    parameters: `${MANY}, or take a body whose parts have names.`,
    bodiless: `${MANY}.`,
    fields:
      '{object}, which {operation} {takes}, has {count} fields at one level, {over} more than the {max} that people can ' +
      'keep apart. Most who use it need a few of them, and are hit by changes of all. Group what belongs together, or give ' +
      'parts of it an address of their own.',
  },
  *detect({ service, world, optionsFor }) {
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        const limits = optionsFor(contract.file);
        for (const operation of contract.operations) {
          const count = operation.parameters.length;
          if (count <= limits.parameters) continue;
          yield {
            at: atOperation(operation),
            subject: subjectOf(provided, served, operation),
            ...told(adviceFor(operation), { operation: operationName(operation), count }, limits),
            detail: 'parameters',
          };
        }
        const subject = subjectOf(provided, served);
        for (const report of wideObjects(contract, world, limits)) yield { ...report, subject };
      }
    }
  },
});

/** A GET or DELETE has no body to put anything into (RFC 9110, section 9.3). */
const adviceFor = ({ method }: Operation) => (/^(GET|HEAD|DELETE)$/.test(method) ? 'bodiless' : 'parameters');

/** Each once, at the object: many operations may share it. */
function* wideObjects(contract: Contract, { lookup }: World, limits: Limits): Iterable<Report<Message>> {
  const levels = new Levels(lookup, limits.fields);
  for (const held of heldIn(lookup, bodyRoots(contract))) {
    const count = levels.tooMany(held.file, held.schema);
    if (count === undefined) continue;
    const { root, called } = held;
    const operation = operationName(root.operation);
    yield {
      at: atFields(held),
      ...told('fields', { object: objectName(held), operation, takes: root.direction, count }, limits),
      detail: called.startsWith(root.name) ? `${called} ${root.direction}` : called,
      related: [{ at: atOperation(root.operation), text: operation }],
    };
  }
}

function told(message: Message, args: { readonly count: number } & Report['args'], limits: Limits) {
  const max = message === 'fields' ? limits.fields : limits.parameters;
  return { message, args: { ...args, max, over: args.count - max } };
}

/** Its own fields, or what they are put together from. A form of OpenAPI 2.0 is the list of its parameters. */
function atFields({ file, path, schema }: SchemaAt) {
  const isList = path.at(-1) === 'parameters';
  const keys = typeof schema === 'object' && schema !== null ? Object.keys(schema) : [];
  const key = isList ? undefined : ['properties', 'allOf'].find((one) => keys.includes(one));
  return place(file, key === undefined ? path : [...path, key], 'key');
}
