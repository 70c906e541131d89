import { describe, expect, it } from 'vitest';
import { changes, comparison, kinds, operation } from '../../../test/changes';

const spec = (paths: string, more = '') => `openapi: 3.1.0\n${more}\npaths: { ${paths} }\n`;

describe('operations', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['one is added', '/a: { get: {} }', '/a: { get: {}, put: {} }', ['safe operation.added']],
    ['one is removed', '/a: { get: {}, put: {} }', '/a: { get: {} }', ['breaking operation.removed']],
    [
      'a deprecated one is removed',
      '/a: { get: {}, put: { deprecated: true } }',
      '/a: { get: {} }',
      ['risky operation.removed.deprecated'],
    ],
    [
      'one is removed after its sunset',
      '/a: { get: {}, put: { deprecated: true, x-sunset: 2026-11-23 } }',
      '/a: { get: {} }',
      ['safe operation.removed.sunset'],
    ],
    [
      'one is removed before its sunset',
      '/a: { get: {}, put: { deprecated: true, x-sunset: 2026-11-24 } }',
      '/a: { get: {} }',
      ['breaking operation.removed'],
    ],
    [
      'a path with two of them is removed',
      '/a: { get: {}, put: { deprecated: true } }',
      '',
      ['breaking operation.removed'],
    ],
    ['the parameters of a path are called otherwise', '/a/{id}/: { get: {} }', '/a/{key}: { get: {} }', []],
    [
      'its id changes',
      '/a: { get: { operationId: x } }',
      '/a: { get: { operationId: y } }',
      ['risky operation.id.changed'],
    ],
    ['its id is removed', '/a: { get: { operationId: x } }', '/a: { get: {} }', ['risky operation.id.removed']],
    [
      'it is deprecated',
      '/a: { get: {} }',
      '/a: { get: { deprecated: true } }',
      ['risky operation.deprecated.without-sunset'],
    ],
    [
      'it is deprecated with a sunset',
      '/a: { get: {} }',
      '/a: { get: { deprecated: true, x-sunset: 2027-01-01T00:00:00Z } }',
      ['safe operation.deprecated'],
    ],
    [
      'its sunset is brought forward',
      '/a: { get: { deprecated: true, x-sunset: 2027-02-01 } }',
      '/a: { get: { deprecated: true, x-sunset: 2027-01-01 } }',
      ['breaking operation.sunset.earlier'],
    ],
    [
      'its sunset is taken back',
      '/a: { get: { deprecated: true, x-sunset: 2027-02-01 } }',
      '/a: { get: { deprecated: true } }',
      ['breaking operation.sunset.removed'],
    ],
    ['it is deprecated no longer', '/a: { get: { deprecated: true, x-sunset: 2027-02-01 } }', '/a: { get: {} }', []],
    [
      'only texts change',
      '/a: { get: { summary: x, tags: [a], responses: { 200: { description: a, links: { l: {} } } } } }',
      '/a: { get: { responses: { 200: { description: b } } } }',
      [],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(spec(base), spec(revision))).toEqual(expected));

  it('of a path that is gone as a whole are one change, with a site for each', () => {
    const [change] = changes(spec('/a: { get: {}, put: { deprecated: true } }, /b: {}'), spec('/b: {}'));
    expect(change).toMatchObject({ base: { path: ['paths', '/a'] }, near: { path: ['paths'] } });
    expect(change!.sites.map(({ kind, operation: { method } }) => [method, kind])).toEqual([
      ['GET', 'operation.removed'],
      ['PUT', 'operation.removed.deprecated'],
    ]);
  });

  it('are told where they stood and where they would stand', () => {
    const [change] = changes(spec('/a: { get: {}, put: {} }'), spec('/a: { get: {} }'));
    expect(change).toMatchObject({ base: { path: ['paths', '/a', 'put'] }, near: { path: ['paths', '/a'] } });
  });
});

describe('addresses', () => {
  const at = (servers: string, path: string) => spec(`${path}: { get: {} }`, `servers: ${servers}`);
  it.each<[string, string, string, readonly string[]]>([
    ['a base path changes', at('[{ url: /v1 }]', '/a'), at('[{ url: /v2 }]', '/a'), ['breaking server.path.removed']],
    ['a base path moves into the paths', at('[{ url: /v1 }]', '/a'), at('[{ url: / }]', '/v1/a'), []],
    ['a base path moves out of the paths', at('[]', '/v1/a'), at('[{ url: https://shop.example/v1 }]', '/a'), []],
    [
      'one of two base paths goes',
      at('[{ url: /v1 }, { url: /v2 }]', '/a'),
      at('[{ url: /v2 }]', '/a'),
      ['breaking server.path.removed'],
    ],
    ['a base path is added', at('[{ url: /v1 }]', '/a'), at('[{ url: /v1 }, { url: /v2 }]', '/a'), []],
    ['servers are written for the first time', at('[]', '/a'), at('[{ url: https://shop.example/v1 }]', '/a'), []],
    [
      'a scheme goes',
      at('[{ url: "http://a.example" }, { url: "https://a.example" }]', '/a'),
      at('[{ url: "https://a.example" }]', '/a'),
      ['breaking server.scheme.removed'],
    ],
    [
      'a host goes',
      at('[{ url: "https://a.example" }, { url: "https://b.example" }]', '/a'),
      at('[{ url: "https://b.example" }]', '/a'),
      ['risky server.removed'],
    ],
    [
      'a local host goes',
      at('[{ url: "http://localhost:8080" }, { url: "https://b.example" }]', '/a'),
      at('[{ url: "https://b.example" }]', '/a'),
      [],
    ],
    [
      'the base path of 2.0 changes',
      'swagger: "2.0"\nbasePath: /v1\npaths: { /a: { get: {} } }',
      'swagger: "2.0"\nbasePath: /v2\npaths: { /a: { get: {} } }',
      ['breaking server.path.removed'],
    ],
    [
      'the base path of one operation changes',
      spec('/a: { get: { servers: [{ url: /x }] } }, /b: { get: {} }'),
      spec('/a: { get: {} }, /b: { get: {} }'),
      ['breaking server.path.removed'],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(base, revision)).toEqual(expected));

  it('concern all operations, or those that are served there no longer', () => {
    const [all] = changes(at('[{ url: /v1 }]', '/a'), at('[{ url: /v2 }]', '/a'));
    expect(all).toMatchObject({ sites: [], base: { path: ['servers', 0, 'url'] }, near: { path: ['servers'] } });
    const before = spec('/a: { get: {} }, /b: { get: {} }', 'servers: [{ url: /v1 }]');
    const [some] = changes(before, spec('/v1/a: { get: {} }, /b: { get: {} }', 'servers: [{ url: / }]'));
    expect(some!.sites.map((site) => site.operation.address)).toEqual(['/b']);
  });
});

describe('security', () => {
  const schemes = `
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    same: { type: apiKey, in: header, name: x-key }
    basic: { type: http, scheme: basic }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }`;
  const by = (requirements: string) => spec(`/a: { get: { security: ${requirements} } }`, schemes);
  it.each<[string, string, string, readonly string[]]>([
    ['a requirement is added', by('[]'), by('[{ key: [] }]'), ['breaking security.added']],
    [
      'calling without one is no longer allowed',
      by('[{}, { key: [] }]'),
      by('[{ key: [] }]'),
      ['breaking security.added'],
    ],
    [
      'a second scheme is demanded',
      by('[{ key: [] }]'),
      by('[{ key: [], basic: [] }]'),
      ['breaking security.requirement.added'],
    ],
    ['a scope is added', by('[{ oauth: [a] }]'), by('[{ oauth: [a, b] }]'), ['breaking security.scope.added']],
    ['a scope is dropped', by('[{ oauth: [a, b] }]'), by('[{ oauth: [a] }]'), ['safe security.scope.removed']],
    [
      'one of two schemes is dropped',
      by('[{ key: [], basic: [] }]'),
      by('[{ key: [] }]'),
      ['safe security.requirement.removed'],
    ],
    [
      'a scheme gives way to another',
      by('[{ key: [] }]'),
      by('[{ basic: [] }]'),
      ['breaking security.alternative.removed'],
    ],
    [
      'an alternative is removed',
      by('[{ key: [] }, { basic: [] }]'),
      by('[{ key: [] }]'),
      ['breaking security.alternative.removed'],
    ],
    [
      'an alternative is added',
      by('[{ key: [] }]'),
      by('[{ key: [] }, { basic: [] }]'),
      ['safe security.alternative.added'],
    ],
    ['anyone may call now', by('[{ key: [] }]'), by('[]'), ['safe security.removed']],
    ['anyone may call now, too', by('[{ key: [] }]'), by('[{ key: [] }, {}]'), ['safe security.removed']],
    ['a scheme is called otherwise', by('[{ key: [] }]'), by('[{ same: [] }]'), []],
    ['alternatives change places', by('[{ key: [] }, { basic: [] }]'), by('[{ basic: [] }, { key: [] }]'), []],
    [
      'what holds for all is written at the operation',
      spec('/a: { get: {} }', `security: [{ key: [] }]\n${schemes}`),
      by('[{ key: [] }]'),
      [],
    ],
    [
      'a scheme changes',
      by('[{ key: [] }]'),
      by('[{ key: [] }]').replace('in: header, name: X-Key', 'in: query, name: key'),
      ['breaking security.scheme.changed'],
    ],
    [
      'a flow goes',
      by('[{ oauth: [] }]'),
      by('[{ oauth: [] }]').replace('clientCredentials', 'password'),
      ['breaking security.scheme.changed'],
    ],
    [
      '2.0 becomes 3.0',
      'swagger: "2.0"\nsecurity: [{ basic: [] }, { o: [] }]\npaths: { /a: { get: {} } }\nsecurityDefinitions: { basic: { type: basic }, o: { type: oauth2, flow: application, tokenUrl: /token } }',
      spec('/a: { get: {} }', `security: [{ basic: [] }, { oauth: [] }]\n${schemes}`),
      [],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(base, revision)).toEqual(expected));

  it('that holds for all operations changes once', () => {
    const paths = '/a: { get: {} }, /b: { get: {} }, /c: { get: { security: [] } }';
    const [change, ...others] = changes(spec(paths), spec(paths, `security: [{ key: [] }]\n${schemes}`));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'security.added', revision: { path: ['security'] } });
    expect(change!.sites.map((site) => site.operation.address)).toEqual(['/a', '/b']);
  });
});

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
});

describe('OpenAPI 2.0', () => {
  const old = (text: string) => `swagger: "2.0"\npaths: { /a: { post: { ${text}, responses: {} } } }`;
  const form = (fields: string) => old(`consumes: [application/x-www-form-urlencoded], parameters: [${fields}]`);

  it('becomes 3.0 without a change', () => {
    const before = `
swagger: "2.0"
consumes: [application/json]
produces: [application/json]
host: shop.example
basePath: /v1
schemes: [https]
paths:
  /a:
    post:
      parameters:
        - { name: ids, in: query, type: array, collectionFormat: multi, items: { type: string } }
        - { name: tags, in: query, type: array, items: { type: string } }
        - { name: limit, in: query, type: integer, default: 20 }
        - { name: body, in: body, required: true, schema: { $ref: '#/definitions/A' } }
      responses:
        '200': { description: '', schema: { $ref: '#/definitions/A' }, headers: { X-A: { type: string } } }
definitions: { A: { type: object, properties: { a: { type: string } } } }`;
    const after = `
openapi: 3.0.0
servers: [{ url: https://shop.example/v1 }]
paths:
  /a:
    post:
      parameters:
        - { name: ids, in: query, schema: { type: array, items: { type: string } } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: limit, in: query, schema: { type: integer, default: 20 } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } }
      responses:
        '200':
          headers: { X-A: { schema: { type: string } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/B' } } }
components: { schemas: { B: { type: object, properties: { a: { type: string } } } } }`;
    expect(kinds(before, after)).toEqual([]);
    expect(kinds(after, before)).toEqual([]);
  });

  it('that does not say its media types may have any', () => {
    const before = old('parameters: [{ name: b, in: body, schema: { type: object } }]');
    expect(kinds(before, before.replace('post: {', 'post: { consumes: [application/json],'))).toEqual([]);
    expect(kinds(before.replace('post: {', 'post: { consumes: [application/json],'), before)).toEqual([]);
  });

  it('that no longer sends a media type says so once', () => {
    const api = (produces: string) => `swagger: "2.0"
produces: [${produces}]
paths: { /a: { get: { responses: { 200: { schema: {} }, 400: { schema: {} } } } }, /b: { get: { responses: { 200: { schema: {} } } } } }`;
    const [change, ...others] = changes(api('text/csv, text/plain'), api('text/csv'));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ base: { path: ['produces', 1] }, near: { path: ['produces'] } });
    expect(change!.sites).toHaveLength(2);
  });

  it.each<[string, string, string, readonly string[]]>([
    [
      'a required field is added',
      '{ name: a, in: formData, type: string }',
      '{ name: a, in: formData, type: string }, { name: b, in: formData, type: string, required: true }',
      ['breaking request.property.added.required'],
    ],
    [
      'a field is removed',
      '{ name: a, in: formData, type: string }, { name: b, in: formData, type: string }',
      '{ name: a, in: formData, type: string }',
      ['risky request.property.removed'],
    ],
    [
      'a field changes its type',
      '{ name: a, in: formData, type: string }',
      '{ name: a, in: formData, type: integer }',
      ['breaking request.type.changed'],
    ],
  ])('has forms: %s', (_, base, revision, expected) => expect(kinds(form(base), form(revision))).toEqual(expected));

  it('shows what changed in a form where the parameter stands', () => {
    const [a, b] = ['{ name: a, in: formData, type: string }', '{ name: b, in: formData, type: string }'];
    const list = ['paths', '/a', 'post', 'parameters'];
    expect(changes(form(`${a}, ${b}`), form(a))[0]).toMatchObject({
      base: { path: [...list, 1] },
      near: { path: list },
    });
    expect(changes(form(a), form(`${b}, ${a}`))[0]).toMatchObject({ revision: { path: [...list, 0] } });
    const [changed] = changes(form(a), form(a.replace('string', 'integer')));
    expect(changed!.near.path.slice(0, 5)).toEqual([...list, 0]);
  });
});

describe('what is shared', () => {
  const shared = (properties: string, required = '') => {
    const answer = (name: string) => `/a${name}: { get: { responses: { 200: { $ref: '#/components/responses/A' } } } }`;
    const paths = Array.from({ length: 40 }, (_, index) => answer(String(index)));
    return `openapi: 3.0.0
paths: { ${paths.join(', ')} }
components:
  responses: { A: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
  schemas: { A: { type: object, required: [${required}], properties: { ${properties} } } }`;
  };

  it('by forty operations is one change, with a site for each', () => {
    const found = changes(shared('a: { type: string }, b: { type: string }', 'a'), shared('b: { type: string }'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'response.property.removed', level: 'breaking' });
    expect(found[0]!.sites).toHaveLength(40);
    expect(found[0]!.sites[39]).toMatchObject({ operation: { address: '/a39' }, travel: 'response', steps: ['a'] });
  });

  it('by what is accepted and what is sent counts for the worse', () => {
    const both = (property: string) => `openapi: 3.0.0
paths: { /a: { put: { requestBody: { content: &c { application/json: { schema: { $ref: '#/components/schemas/A' } } } }, responses: { 200: { content: *c } } } } }
components: { schemas: { A: { type: object, properties: { ${property} } } } }`;
    const [change] = changes(both('a: { type: integer }'), both('a: { type: number }'));
    expect(change).toMatchObject({ level: 'breaking', kind: 'response.type.widened' });
    expect(change!.sites.map(({ travel, level }) => [travel, level])).toEqual([
      ['request', 'safe'],
      ['response', 'breaking'],
    ]);
  });

  it('is told on every way, the shortest first', () => {
    const ways = (type: string) =>
      operation(
        `responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }`,
      ).concat(`components:
  schemas:
    Order: { type: object, properties: { lines: { type: array, items: { properties: { price: { $ref: '#/components/schemas/Money' } } } }, total: { $ref: '#/components/schemas/Money' } } }
    Money: { type: object, properties: { amount: { type: ${type} } } }`);
    const [change] = changes(ways('integer'), ways('string'));
    expect(change!.sites.map(({ steps }) => steps?.join('.'))).toEqual(['total.amount', 'lines.[].price.amount']);
  });

  it('in a circle is told once', () => {
    const circle = (type: string) =>
      operation(
        `responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } } }`,
      ).concat(
        `components: { schemas: { Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, id: { type: ${type} } } } } }`,
      );
    expect(changes(circle('integer'), circle('string')).map(({ sites }) => sites.length)).toEqual([1]);
    expect(kinds(circle('integer'), circle('integer'))).toEqual([]);
  });

  it('may stand in other files, move there, and go by another name', () => {
    const inFile = (name: string) => ({
      '/api.yaml': operation(
        `responses: { 200: { content: { application/json: { schema: { $ref: 'more.yaml#/${name}' } } } } }`,
      ),
      '/more.yaml': `${name}: { type: object, properties: { id: { type: string } } }`,
    });
    const inline = operation(
      'responses: { 200: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }',
    );
    expect(kinds(inFile('A'), inline)).toEqual([]);
    expect(kinds(inline, inFile('A'))).toEqual([]);
    expect(kinds(inFile('A'), inFile('B'))).toEqual([]);
    const changed = { ...inFile('A'), '/more.yaml': 'A: { type: object, properties: { id: { type: integer } } }' };
    expect(changes(inFile('A'), changed)[0]).toMatchObject({ revision: { file: '/more.yaml' } });
  });
});

describe('JSON Schema', () => {
  const schema = (text: string) => `$schema: https://json-schema.org/draft/2020-12/schema\ntype: object\n${text}`;

  it('may go either way, and the worse counts', () => {
    const found = changes(
      schema('properties: { a: { type: integer } }'),
      schema('properties: { a: { type: number } }'),
      '/order.yaml',
    );
    expect(found).toMatchObject([{ level: 'breaking', kind: 'response.type.widened' }]);
    expect(found[0]!.sites.map(({ travel }) => travel)).toEqual(['request', 'response']);
    expect(kinds('type: object\nrequired: [a]', 'type: object', '/order.schema.yaml').length).toBeGreaterThan(0);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a path', spec('/a: { get: {} }, /b: { get: {} }'), spec('/a: { get: {} }, /b: { $ref: "unread.yaml" }')],
    ['all paths', spec('/a: { get: {} }'), 'openapi: 3.1.0'],
    [
      'a parameter',
      spec('/a: { get: { parameters: [{ name: p, in: query }] } }'),
      spec('/a: { get: { parameters: [{ $ref: "unread.yaml" }] } }'),
    ],
    ['a body', spec('/a: { get: { requestBody: {} } }'), spec('/a: { get: { requestBody: { $ref: "unread.yaml" } } }')],
    [
      'a response',
      operation('responses: { 200: { headers: { A: {} }, content: { a/b: {} } } }'),
      operation('responses: { 200: { $ref: "unread.yaml" } }'),
    ],
    [
      'a callback',
      spec('/a: { get: { callbacks: { c: { /x: { post: {} } } } } }'),
      spec('/a: { get: { callbacks: { $ref: "unread.yaml" } } }'),
    ],
  ])('is not missed: %s', (_, base, revision) => {
    expect(comparison(base, revision)).toMatchObject({ changes: [], complete: false });
    expect(comparison(revision, base)).toMatchObject({ changes: [], complete: false });
  });
});
