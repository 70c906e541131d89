import { describe, expect, it } from 'vitest';
import { changes, kinds as kindsOf, operation } from '../../../test/changes';

/** A whole spec where it says its version. */
const spec = (text: string) => (/^\s*(?:openapi|swagger)/.test(text) ? text : operation(text));

const kinds = (base: string, revision: string) => kindsOf(spec(base), spec(revision));

const parameter = (text: string) => `parameters: [{ name: p, in: query, ${text} }]`;
const STRING = 'schema: { type: string }';
const LIST = 'schema: { type: array, items: { type: string } }';
const body = (text: string) => `requestBody: { ${text} }`;
const JSON_BODY = 'content: { application/json: { schema: { type: object } } }';
const answers = (text: string) => `responses: { ${text} }`;

describe('parameters', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a required one is added', '', parameter('required: true'), ['breaking request.parameter.required.added']],
    ['an optional one is added', '', parameter(STRING), ['safe request.parameter.added']],
    ['one is removed', parameter(STRING), '', ['risky request.parameter.removed']],
    [
      'one becomes required',
      parameter(STRING),
      parameter(`required: true, ${STRING}`),
      ['breaking request.parameter.became.required'],
    ],
    [
      'one becomes optional',
      parameter(`required: true, ${STRING}`),
      parameter(STRING),
      ['safe request.parameter.became.optional'],
    ],
    [
      'one is renamed',
      parameter(STRING),
      'parameters: [{ name: q, in: query }]',
      ['risky request.parameter.removed', 'safe request.parameter.added'],
    ],
    [
      'one is moved',
      parameter(STRING),
      `parameters: [{ name: p, in: header, ${STRING} }]`,
      ['breaking request.parameter.moved'],
    ],
    [
      'explode changes',
      parameter(LIST),
      parameter(`explode: false, ${LIST}`),
      ['breaking request.parameter.style.changed'],
    ],
    ['explode changes for a single value', parameter(STRING), parameter(`explode: false, ${STRING}`), []],
    [
      'the style changes',
      parameter(`explode: false, ${LIST}`),
      parameter(`explode: false, style: pipeDelimited, ${LIST}`),
      ['breaking request.parameter.style.changed'],
    ],
    [
      'reserved characters are no longer allowed',
      parameter(`allowReserved: true, ${STRING}`),
      parameter(STRING),
      ['breaking request.parameter.style.changed'],
    ],
    [
      'it becomes JSON',
      parameter(STRING),
      parameter('content: { application/json: { schema: { type: string } } }'),
      ['breaking request.parameter.style.changed'],
    ],
    [
      'a default is added',
      parameter(STRING),
      parameter('schema: { type: string, default: a }'),
      ['breaking request.parameter.default.added'],
    ],
    [
      'a default changes',
      parameter('schema: { default: { a: 1, b: 2 } }'),
      parameter('schema: { default: { b: 2, a: 2 } }'),
      ['breaking request.parameter.default.changed'],
    ],
    [
      'the keys of a default change places',
      parameter('schema: { default: { a: 1, b: 2 } }'),
      parameter('schema: { default: { b: 2, a: 1 } }'),
      [],
    ],
    [
      'a default is removed',
      parameter('schema: { type: string, default: a }'),
      parameter(STRING),
      ['breaking request.parameter.default.removed'],
    ],
    [
      'one that is required has no default',
      parameter('required: true, schema: { type: string, default: a }'),
      parameter(`required: true, ${STRING}`),
      [],
    ],
    [
      'it is deprecated',
      parameter(STRING),
      parameter(`deprecated: true, ${STRING}`),
      ['risky request.parameter.deprecated.without-sunset'],
    ],
    [
      'it is deprecated with a sunset',
      parameter(STRING),
      parameter(`deprecated: true, x-sunset: 2027-01-01, ${STRING}`),
      ['safe request.parameter.deprecated'],
    ],
    [
      'its sunset is brought forward',
      parameter(`deprecated: true, x-sunset: 2027-02-01, ${STRING}`),
      parameter(`deprecated: true, x-sunset: 2027-01-01, ${STRING}`),
      ['breaking request.parameter.sunset.earlier'],
    ],
    [
      'its sunset is put off',
      parameter(`deprecated: true, x-sunset: 2027-01-01, ${STRING}`),
      parameter(`deprecated: true, x-sunset: 2027-02-01, ${STRING}`),
      [],
    ],
    [
      'its sunset is taken back',
      parameter(`deprecated: true, x-sunset: 2027-01-01, ${STRING}`),
      parameter(`deprecated: true, ${STRING}`),
      ['breaking request.parameter.sunset.removed'],
    ],
    [
      'a header is written otherwise',
      'parameters: [{ name: X-Id, in: header }]',
      'parameters: [{ name: x-id, in: header }]',
      [],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(base, revision)).toEqual(expected));

  it('of a path are told by where they stand', () => {
    const at = (name: string, type: string) =>
      `openapi: 3.0.0\npaths: { '/a/{${name}}': { get: { parameters: [{ name: ${name}, in: path, schema: { type: ${type} } }] } } }`;
    expect(kinds(at('id', 'string'), at('key', 'string'))).toEqual([]);
    expect(kinds(at('id', 'string'), at('key', 'integer'))).toEqual(['breaking request.type.changed']);
  });

  it('may move from the path to its operations, and into components', () => {
    const inPath = `openapi: 3.0.0\npaths: { /a: { ${parameter(STRING)}, get: {} } }`;
    const referred = `openapi: 3.0.0\npaths: { /a: { get: { parameters: [{ $ref: '#/components/parameters/P' }] } } }
components: { parameters: { P: { name: p, in: query, ${STRING} } } }`;
    expect(kinds(inPath, parameter(STRING))).toEqual([]);
    expect(kinds(parameter(STRING), referred)).toEqual([]);
  });
});

describe('bodies of requests', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['one is added', '', body(JSON_BODY), ['safe request.body.added']],
    ['one is added as required', '', body(`required: true, ${JSON_BODY}`), ['breaking request.body.required.added']],
    ['one is removed', body(JSON_BODY), '', ['risky request.body.removed']],
    [
      'it becomes required',
      body(JSON_BODY),
      body(`required: true, ${JSON_BODY}`),
      ['breaking request.body.became.required'],
    ],
    [
      'it becomes optional',
      body(`required: true, ${JSON_BODY}`),
      body(JSON_BODY),
      ['safe request.body.became.optional'],
    ],
    [
      'a media type is added',
      body('content: { text/csv: {} }'),
      body('content: { text/csv: {}, text/plain: {} }'),
      ['safe request.media-type.added'],
    ],
    [
      'a media type is removed',
      body('content: { text/csv: {}, text/plain: {} }'),
      body('content: { text/csv: {} }'),
      ['breaking request.media-type.removed'],
    ],
    [
      'a character set is added',
      body('content: { text/csv: {} }'),
      body('content: { "text/csv; charset=utf-8": {} }'),
      [],
    ],
    ['a range takes the place of a media type', body('content: { text/csv: {} }'), body('content: { text/*: {} }'), []],
    [
      'a media type takes the place of a range',
      body('content: { "*/*": {} }'),
      body('content: { text/csv: {} }'),
      ['breaking request.media-type.removed'],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(base, revision)).toEqual(expected));
});

const JSON_ANSWER = `description: '', ${JSON_BODY}`;

describe('responses', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a success is removed', answers('200: {}, 201: {}'), answers('200: {}'), ['breaking response.status.removed']],
    ['an error is removed', answers('200: {}, 404: {}'), answers('200: {}'), ['risky response.status.error.removed']],
    ['a success is added', answers('200: {}'), answers('200: {}, 201: {}'), ['safe response.status.added']],
    ['an error is added', answers('200: {}'), answers('200: {}, 404: {}'), ['risky response.status.error.added']],
    ['an error is added that a range covered', answers('200: {}, 4XX: {}'), answers('200: {}, 4XX: {}, 404: {}'), []],
    [
      'an error is added that default covered',
      answers('200: {}, default: {}'),
      answers('200: {}, default: {}, 404: {}'),
      [],
    ],
    [
      'an error is told apart from default, without a word on its body',
      answers(
        `200: {}, default: { description: d, content: { application/json: { schema: ${STRING.replace('schema: ', '')} } } }`,
      ),
      answers(
        `200: {}, 404: { description: d }, default: { description: d, content: { application/json: { schema: ${STRING.replace('schema: ', '')} } } }`,
      ),
      [],
    ],
    ['an error gives way to default', answers('200: {}, 404: {}, default: {}'), answers('200: {}, default: {}'), []],
    ['one becomes a range', answers('200: {}'), answers('2XX: {}'), ['risky response.status.widened']],
    ['a range becomes one', answers('2XX: {}'), answers('200: {}'), ['safe response.status.narrowed']],
    [
      'default becomes ranges',
      answers('200: {}, default: {}'),
      answers('200: {}, 4XX: {}'),
      ['safe response.status.narrowed'],
    ],
    [
      'default is removed',
      answers('200: {}, default: {}'),
      answers('200: {}'),
      ['risky response.status.error.removed'],
    ],
    [
      'a success is added beside an error for all',
      answers(`200: {}, default: { ${JSON_ANSWER} }`),
      answers(`200: {}, 201: {}, default: { ${JSON_ANSWER} }`),
      ['safe response.status.added'],
    ],
    [
      'a success is removed beside an error for all',
      answers(`200: { ${JSON_ANSWER} }, default: {}`),
      answers('default: {}'),
      ['breaking response.status.removed'],
    ],
    [
      'a success comes instead of another, beside an error for all',
      answers('200: {}, default: {}'),
      answers('201: {}, default: {}'),
      ['breaking response.status.removed', 'safe response.status.added'],
    ],
    [
      'the one for all becomes a success',
      answers('default: {}'),
      answers('200: {}'),
      ['safe response.status.narrowed'],
    ],
    ['none are written', answers('200: {}'), '', []],
    ['a body is removed', answers(`200: { ${JSON_ANSWER} }`), answers('200: {}'), ['breaking response.body.removed']],
    ['a body is added', answers('200: {}'), answers(`200: { ${JSON_ANSWER} }`), ['safe response.body.added']],
    [
      'a media type is removed',
      answers('200: { content: { text/csv: {}, text/plain: {} } }'),
      answers('200: { content: { text/csv: {} } }'),
      ['breaking response.media-type.removed'],
    ],
    [
      'a media type is added',
      answers('200: { content: { text/csv: {} } }'),
      answers('200: { content: { text/csv: {}, text/plain: {} } }'),
      ['safe response.media-type.added'],
    ],
    ['a header is added', answers('200: {}'), answers('200: { headers: { X-A: {} } }'), ['safe response.header.added']],
    [
      'a required header is removed',
      answers('200: { headers: { X-A: { required: true } } }'),
      answers('200: {}'),
      ['breaking response.header.removed'],
    ],
    [
      'an optional header is removed',
      answers('200: { headers: { X-A: {} } }'),
      answers('200: {}'),
      ['risky response.header.optional.removed'],
    ],
    [
      'a header becomes optional',
      answers('200: { headers: { X-A: { required: true } } }'),
      answers('200: { headers: { x-a: {} } }'),
      ['breaking response.header.became.optional'],
    ],
    [
      'a header becomes required',
      answers('200: { headers: { X-A: {} } }'),
      answers('200: { headers: { X-A: { required: true } } }'),
      ['safe response.header.became.required'],
    ],
    [
      'a header changes its type',
      answers(`200: { headers: { X-A: { ${STRING} } } }`),
      answers('200: { headers: { X-A: { schema: { type: integer } } } }'),
      ['breaking response.type.changed'],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(base, revision)).toEqual(expected));
});

it('tells a parameter that several operations shared once, at their path', () => {
  const path = (list: string) =>
    `openapi: 3.0.3\npaths: { /a: { parameters: [${list}], get: { responses: {} }, put: { responses: {} } } }`;
  const [change, ...others] = changes(path('{ name: p, in: query }'), path(''));
  expect(others).toEqual([]);
  expect(change).toMatchObject({ kind: 'request.parameter.removed', near: { path: ['paths', '/a', 'parameters'] } });
  expect(change!.sites.map(({ operation: { method } }) => method)).toEqual(['GET', 'PUT']);
});
