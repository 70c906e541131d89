import { describe, expect, it } from 'vitest';
import { changes, kinds, operation } from '../../../test/changes';

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
      ['response', 'breaking'],
      ['request', 'safe'],
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

  it('is not met below what is only sent', () => {
    const asked = (type: string, more: string) =>
      operation(
        `requestBody: { content: { application/json: { schema: { type: object, properties: { a: { ${more} type: object, properties: { b: { type: ${type} } } } } } } } }`,
      );
    expect(kinds(asked('string', ''), asked('integer', ''))).toEqual(['breaking request.type.changed']);
    expect(kinds(asked('string', 'readOnly: true,'), asked('integer', 'readOnly: true,'))).toEqual([]);
  });

  it('by two forms of one answer counts for the worse', () => {
    const pets = (properties: string) =>
      operation(
        `responses: { 200: { content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] } } } } }`,
      ).concat(`components:
  schemas:
    Pet: { type: object, properties: { ${properties} } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { kind: { const: cat } } }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { kind: { const: dog } }, required: [name] }`);
    const found = changes(pets('name: { type: string }'), pets('').replace(', required: [name]', ''));
    const removed = found.filter(({ kind }) => kind.startsWith('response.property.removed'));
    expect(removed.map(({ level, sites }) => [level, sites.length, sites[0]?.level])).toEqual([
      ['breaking', 1, 'breaking'],
    ]);
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
