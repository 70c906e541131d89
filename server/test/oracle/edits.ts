import type { ChangeLevel } from '../../src/contracts/compare/change';
import { type Draw, isValues, listOf, mapOf, type Value, type Values } from './random';

/** One row of the table that is no matter of schemas, as a change made to a contract in OpenAPI 3.0. */
export interface Edit {
  readonly name: string;
  readonly level: ChangeLevel;
  /** What it is undone, where that is certain. */
  readonly undone?: ChangeLevel;
  /** Makes the change at a place drawn at random; false where the contract has no place for it. */
  readonly make: (spec: Values, draw: Draw) => boolean;
}

const METHODS = ['get', 'post', 'put', 'delete'];

function operationsOf(spec: Values): Values[] {
  return Object.values(mapOf(spec.paths)).flatMap((item) =>
    METHODS.map((method) => mapOf(item)[method]).filter(isValues),
  );
}

function followed(spec: Values, value: Value | undefined): Values {
  const { $ref, ...own } = mapOf(value);
  if (typeof $ref !== 'string') return mapOf(value);
  const [, , kind, name] = $ref.split('/');
  return { ...own, ...mapOf(mapOf(mapOf(spec.components)[kind!])[name!]) };
}

/** Puts a copy in place of a reference, so that only this one is changed. */
function own(spec: Values, holder: Values, key: string): Values {
  holder[key] = structuredClone(followed(spec, holder[key]));
  return holder[key];
}

type Act = (operation: Values, spec: Values, draw: Draw) => boolean;

function atSome(wanted: (operation: Values, spec: Values) => boolean, act: Act): Edit['make'] {
  return (spec, draw) => {
    const fitting = operationsOf(spec).filter((one) => wanted(one, spec));
    return fitting.length > 0 && act(draw.pick(fitting), spec, draw);
  };
}

const anyOne = () => true;
const isLive = ({ deprecated }: Values) => deprecated !== true;
const hasBody = ({ requestBody }: Values) => requestBody !== undefined;
const hasNoBody = ({ requestBody }: Values) => requestBody === undefined;
const parametersOf = ({ parameters }: Values, spec: Values) => listOf(parameters).map((one) => followed(spec, one));
const isOptional = ({ required }: Values) => required !== true;
const hasOptional = (operation: Values, spec: Values) => parametersOf(operation, spec).some(isOptional);
const successes = ({ responses }: Values) => Object.keys(mapOf(responses)).filter((status) => status.startsWith('2'));
const done: Values = { description: 'done' };
const plain: Values = { type: 'string' };

function withParameter(parameter: Values): Act {
  return (operation) => {
    operation.parameters = [...listOf(operation.parameters), parameter];
    return true;
  };
}

/** Changes an optional parameter. */
function parameterChanged(change: (parameter: Values) => void): Edit['make'] {
  return atSome(hasOptional, (operation, spec, draw) => {
    const all = parametersOf(operation, spec).map((one) => structuredClone(one));
    change(draw.pick(all.filter(isOptional)));
    operation.parameters = all;
    return true;
  });
}

function bodyChanged(change: (body: Values) => void): Edit['make'] {
  return atSome(hasBody, (operation, spec) => {
    change(own(spec, operation, 'requestBody'));
    return true;
  });
}

/** Changes an answer of success, with a body where `isFull`. */
function answerChanged(
  change: (answer: Values, responses: Values, status: string) => void,
  isFull = false,
): Edit['make'] {
  const fits = (operation: Values) =>
    successes(operation).some((status) => !isFull || mapOf(mapOf(operation.responses)[status]).content !== undefined);
  return atSome(fits, (operation, spec) => {
    const responses = mapOf(operation.responses);
    const status = successes(operation)[0]!;
    change(own(spec, responses, status), responses, status);
    return true;
  });
}

function parameter(more: Values): Values {
  return { name: 'fresh', in: 'query', schema: plain, ...more };
}

function set(map: Values, key: string, value: Value): void {
  map[key] = value;
}

export const EDITS: readonly Edit[] = [
  {
    name: 'an operation is removed',
    level: 'breaking',
    undone: 'safe',
    make: (spec, draw) => {
      const places = Object.values(mapOf(spec.paths)).flatMap((item) =>
        METHODS.filter((method) => isValues(mapOf(item)[method]) && isLive(mapOf(mapOf(item)[method]))).map(
          (method) => ({ item: mapOf(item), method }),
        ),
      );
      const { item, method } = draw.pick(places);
      return delete item[method];
    },
  },
  {
    name: 'a path is removed',
    level: 'breaking',
    undone: 'safe',
    make: (spec, draw) => delete mapOf(spec.paths)[draw.pick(Object.keys(mapOf(spec.paths)))],
  },
  {
    name: 'its id changes',
    level: 'risky',
    undone: 'risky',
    make: atSome(
      ({ operationId }) => operationId !== undefined,
      (operation) => {
        operation.operationId = 'otherwise';
        return true;
      },
    ),
  },
  {
    name: 'it is deprecated',
    level: 'risky',
    make: atSome(isLive, (operation) => Boolean(Object.assign(operation, { deprecated: true }))),
  },
  {
    name: 'it is deprecated until a day',
    level: 'safe',
    make: atSome(isLive, (operation) =>
      Boolean(Object.assign(operation, { deprecated: true, 'x-sunset': '2099-01-01' })),
    ),
  },
  {
    name: 'a required parameter is added',
    level: 'breaking',
    undone: 'risky',
    make: atSome(anyOne, withParameter(parameter({ required: true }))),
  },
  {
    name: 'an optional parameter is added',
    level: 'safe',
    undone: 'risky',
    make: atSome(anyOne, withParameter(parameter({}))),
  },
  {
    name: 'a required header is demanded',
    level: 'breaking',
    undone: 'risky',
    make: atSome(anyOne, withParameter(parameter({ in: 'header', required: true }))),
  },
  {
    name: 'a parameter is demanded',
    level: 'breaking',
    undone: 'safe',
    make: parameterChanged((one) => {
      delete mapOf(one.schema).default;
      set(one, 'required', true);
    }),
  },
  { name: 'a parameter is renamed', level: 'risky', make: parameterChanged((one) => set(one, 'name', 'otherwise')) },
  {
    name: 'a parameter moves',
    level: 'breaking',
    undone: 'breaking',
    make: parameterChanged((one) => set(one, 'in', 'cookie')),
  },
  {
    name: 'the default of a parameter changes',
    level: 'breaking',
    undone: 'breaking',
    make: parameterChanged((one) => set(one, 'schema', { ...mapOf(one.schema), default: 77 })),
  },
  {
    name: 'the type of a parameter changes',
    level: 'breaking',
    undone: 'breaking',
    make: parameterChanged((one) => set(one, 'schema', { type: 'boolean' })),
  },
  {
    name: 'an optional body is added',
    level: 'safe',
    undone: 'risky',
    make: atSome(hasNoBody, (operation) =>
      Boolean(Object.assign(operation, { requestBody: { content: { 'text/plain': { schema: plain } } } })),
    ),
  },
  {
    name: 'a required body is added',
    level: 'breaking',
    undone: 'risky',
    make: atSome(hasNoBody, (operation) =>
      Boolean(
        Object.assign(operation, { requestBody: { required: true, content: { 'text/plain': { schema: plain } } } }),
      ),
    ),
  },
  {
    name: 'a body may be left out',
    level: 'safe',
    undone: 'breaking',
    make: bodyChanged((body) => set(body, 'required', false)),
  },
  {
    name: 'one more media type is taken',
    level: 'safe',
    undone: 'breaking',
    make: bodyChanged((body) => set(mapOf(body.content), 'text/csv', { schema: plain })),
  },
  {
    name: 'another media type is taken',
    level: 'breaking',
    make: bodyChanged((body) => set(body, 'content', { 'text/csv': { schema: plain } })),
  },
  {
    name: 'one more media type is sent',
    level: 'safe',
    undone: 'breaking',
    make: answerChanged((answer) => set(mapOf(answer.content), 'text/csv', { schema: plain }), true),
  },
  {
    name: 'an answer has no body',
    level: 'breaking',
    undone: 'safe',
    make: answerChanged((answer) => delete answer.content, true),
  },
  {
    name: 'one more success',
    level: 'safe',
    undone: 'breaking',
    make: answerChanged((_, responses) => set(responses, '206', done)),
  },
  {
    name: 'another success',
    level: 'breaking',
    make: answerChanged((answer, responses, status) => {
      delete responses[status];
      set(responses, '206', answer);
    }),
  },
  {
    name: 'any success',
    level: 'risky',
    undone: 'safe',
    make: answerChanged((answer, responses, status) => {
      delete responses[status];
      set(responses, '2XX', answer);
    }),
  },
  {
    name: 'one more error',
    level: 'risky',
    undone: 'risky',
    make: atSome(
      ({ responses }) => mapOf(responses).default === undefined,
      (operation) => Boolean(Object.assign(mapOf(operation.responses), { 418: done })),
    ),
  },
  {
    name: 'an error that was covered',
    level: 'safe',
    make: atSome(
      ({ responses }) => mapOf(responses).default !== undefined,
      (operation, spec) => {
        const responses = mapOf(operation.responses);
        responses['418'] = followed(spec, responses.default);
        return true;
      },
    ),
  },
  {
    name: 'a required header is sent',
    level: 'safe',
    undone: 'breaking',
    make: answerChanged((answer) =>
      set(answer, 'headers', { ...mapOf(answer.headers), 'X-Fresh': { required: true, schema: plain } }),
    ),
  },
  {
    name: 'an optional header is sent',
    level: 'safe',
    undone: 'risky',
    make: answerChanged((answer) => set(answer, 'headers', { ...mapOf(answer.headers), 'X-Fresh': { schema: plain } })),
  },
  {
    name: 'one more scope',
    level: 'breaking',
    undone: 'safe',
    make: atSome(anyOne, (operation) => {
      const first = listOf(operation.security)[0];
      if (mapOf(first).login === undefined) return false;
      operation.security = [{ login: ['read', 'write', 'admin'] }, ...listOf(operation.security).slice(1)];
      return true;
    }),
  },
  {
    name: 'another way to log in',
    level: 'safe',
    undone: 'breaking',
    make: atSome(
      ({ security }) => security === undefined,
      (operation) => Boolean(Object.assign(operation, { security: [{ key: [] }, { login: ['read'] }] })),
    ),
  },
  {
    name: 'nobody has to log in',
    level: 'safe',
    undone: 'breaking',
    make: atSome(anyOne, (operation) => Boolean(Object.assign(operation, { security: [] }))),
  },
  {
    name: 'the base path changes',
    level: 'breaking',
    undone: 'breaking',
    make: (spec) => Boolean(Object.assign(spec, { servers: [{ url: 'https://api.shop.example/v3' }] })),
  },
  {
    name: 'words change',
    level: 'safe',
    undone: 'safe',
    make: (spec, draw) =>
      Boolean(Object.assign(draw.pick(operationsOf(spec)), { summary: 'Otherwise', description: 'x', tags: [] })),
  },
];
