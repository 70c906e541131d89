import { describe, expect, it } from 'vitest';
import { changes, kinds } from '../../../test/changes';

const spec = (paths: string, more = '') => `openapi: 3.1.0\n${more}\npaths: { ${paths} }\n`;

describe('webhooks and callbacks', () => {
  const object = (properties: string, more = '') =>
    `content: { application/json: { schema: { type: object, properties: { ${properties} } ${more} } } }`;
  const hook = (text: string) => `openapi: 3.1.0\npaths: {}\nwebhooks: { placed: { post: { ${text} } } }`;
  it.each<[string, string, string, readonly string[]]>([
    ['one is removed', hook(''), 'openapi: 3.1.0\npaths: {}', ['breaking webhook.removed']],
    ['one is added', 'openapi: 3.1.0\npaths: {}', hook(''), ['safe webhook.added']],
    [
      'what is sent loses a field',
      hook(`requestBody: { ${object('a: {}', ', required: [a]')} }`),
      hook(`requestBody: { ${object('')} }`),
      ['breaking response.property.removed'],
    ],
    [
      'what is sent gains a required field',
      hook(`requestBody: { ${object('')} }`),
      hook(`requestBody: { ${object('a: {}', ', required: [a]')} }`),
      ['safe response.property.added.required'],
    ],
    [
      'the answer loses a field',
      hook(`responses: { 200: { ${object('a: {}')} } }`),
      hook(`responses: { 200: { ${object('')} } }`),
      ['risky request.property.removed'],
    ],
    [
      'another answer is taken',
      hook('responses: { 200: {} }'),
      hook('responses: { 200: {}, 202: {} }'),
      ['safe request.status.added'],
    ],
    [
      'an answer is no longer taken',
      hook('responses: { 200: {}, 202: {} }'),
      hook('responses: { 200: {} }'),
      ['breaking request.status.removed'],
    ],
    [
      'a header is sent',
      hook(''),
      hook('parameters: [{ name: X-A, in: header, required: true }]'),
      ['safe response.header.added'],
    ],
    [
      'a header is no longer sent',
      hook('parameters: [{ name: X-A, in: header, required: true }]'),
      hook(''),
      ['breaking response.header.removed'],
    ],
    [
      'a header becomes optional',
      hook('parameters: [{ name: X-A, in: header, required: true }]'),
      hook('parameters: [{ name: X-A, in: header }]'),
      ['breaking response.header.became.optional'],
    ],
    ['the body is gone', hook(`requestBody: { ${object('')} }`), hook(''), ['breaking response.body.removed']],
  ])('%s', (_, base, revision, expected) => expect(kinds(base, revision)).toEqual(expected));

  it('of an operation are told by its name and their own', () => {
    const of = (path: string, properties: string) =>
      spec(
        `${path}: { post: { callbacks: { done: { '{$request.body#/url}': { post: { requestBody: { ${object(properties, ', required: [a]')} } } } } } } }`,
      );
    const [change] = changes(of('/a/{id}', 'a: { type: string }'), of('/a/{key}', 'a: { type: integer }'));
    expect(change).toMatchObject({ kind: 'response.type.changed' });
    expect(change!.sites).toMatchObject([{ travel: 'response', steps: ['a'], operation: { sentAs: 'done' } }]);
    expect(kinds(of('/a', ''), spec('/a: { post: {} }'))).toEqual(['breaking webhook.removed']);
    expect(kinds(of('/a', ''), spec(''))).toEqual(['breaking operation.removed']);
  });

  it('that are gone are told where they stood', () => {
    const near = (base: string, revision: string) =>
      changes(base, revision).map((change) => change.near.path.join(' '));
    expect(near(hook(''), 'openapi: 3.1.0\npaths: {}\nwebhooks: {}')).toEqual(['webhooks']);
    const callback = "callbacks: { done: { '{$request.body#/url}': { post: {} } } }";
    expect(near(spec(`/a: { post: { ${callback} } }`), spec('/a: { post: { callbacks: {} } }'))).toEqual([
      'paths /a post callbacks',
    ]);
  });
});
