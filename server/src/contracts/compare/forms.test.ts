import { describe, expect, it } from 'vitest';
import { changes, kinds } from '../../../test/changes';

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
    const demanded = b.replace('string', 'string, required: true');
    expect(changes(form(`${a}, ${b}`), form(`${a}, ${demanded}`))[0]).toMatchObject({
      revision: { path: [...list, 1] },
    });
  });

  it('shows a scheme that is gone where the others stand', () => {
    const served = (schemes: string) =>
      `swagger: "2.0"\nhost: shop.example\nbasePath: /v2\nschemes: [${schemes}]\npaths: { /a: { get: {} } }\n`;
    expect(changes(served('https, http'), served('https'))).toMatchObject([
      { kind: 'server.scheme.removed', base: { path: ['schemes', 1] }, near: { path: ['schemes'] } },
    ]);
  });
});
