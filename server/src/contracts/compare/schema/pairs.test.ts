import { describe, expect, it } from 'vitest';
import { changesOf, metIn, pairOf, pointer } from '../../../../test/schema-pairs';
import { specs } from '../../../../test/specs';
import { isMap, member } from '../../json';
import { SchemaPairs } from './pairs';

const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;

describe('pairs of schemas', () => {
  it('are the same object for the same schemas, however they are reached', () => {
    const shared = '{ Money: { type: object, properties: { amount: { type: integer } } } }';
    const text = `{ properties: { a: ${ref('Money')}, b: { allOf: [${ref('Money')}] }, c: { items: ${ref('Money')} } } }`;
    const setting = { before: shared, after: shared.replace('integer', 'string') };
    const { edges } = pairOf(text, text, setting);
    const [a, b, c] = edges.map(({ pair }) => pair);
    expect(c?.edges[0]?.pair).toBe(a);
    expect(metIn(b!, 'response').map(({ change }) => pointer(change.revision))).toEqual(
      metIn(a!, 'response').map(({ change }) => pointer(change.revision)),
    );
    expect(changesOf(text, text, setting)[0]).toBe('breaking a.amount type.changed');
  });

  it('end where schemas lead round in a circle', () => {
    const before = `{ Node: { properties: { value: { type: string }, next: ${ref('Node')} } } }`;
    const setting = { before, after: before.replace('string', 'integer') };
    expect(changesOf(ref('Node'), ref('Node'), setting)[0]).toBe('breaking value type.changed');
    const both = `{ A: { oneOf: [${ref('B')}, { type: string, maxLength: 1 }] }, B: { anyOf: [${ref('A')}, { type: array }] } }`;
    expect(changesOf(ref('A'), ref('A'), { components: both })).toEqual(['', '']);
    expect(() => changesOf(ref('A'), ref('B'), { components: both })).not.toThrow();
    const self = `{ A: { allOf: [${ref('A')}, { type: string }] }, B: ${ref('B')} }`;
    expect(changesOf(ref('A'), '{ type: string }', { components: self })).toEqual(['', '']);
    expect(changesOf(ref('A'), ref('B'), { components: self })).toEqual(['', '']);
  });

  it.each([
    ['a remote reference', '{ $ref: "https://example.com/a.yaml" }'],
    ['a missing reference', '{ $ref: "#/components/schemas/Gone" }'],
    ['a file that was not read', '{ $ref: "other.yaml#/A" }'],
    ['nothing yet', ''],
    ['no schema', '[1]'],
    ['a text', 'text'],
  ])('say nothing of %s', (_, unknown) => {
    const known = '{ type: object, required: [a], properties: { a: { type: string } } }';
    expect(changesOf(known, unknown)).toEqual(['', '']);
    expect(changesOf(unknown, known)).toEqual(['', '']);
    expect(changesOf(known, `{ allOf: [${unknown || 'null'}, { type: object }] }`)).toEqual(['', '']);
  });

  it('compare what is known beside what is not', () => {
    const text = (type: string) =>
      `{ allOf: [{ $ref: 'https://x.example' }, { properties: { a: { type: ${type} } } }] }`;
    expect(changesOf(text('string'), text('integer'))[0]).toBe('breaking a type.changed');
  });

  it.each([
    ['one of several', '{ type: string }', 'anyOf: [{ $ref: "https://x.example" }, { type: integer, minimum: 1 }]'],
    ['one of several before', 'anyOf: [{ $ref: "https://x.example" }, { type: integer, minimum: 1 }]', 'type: string'],
    [
      'another alternative',
      'anyOf: [{ type: string, minLength: 1 }, { type: array }]',
      'anyOf: [{ $ref: "https://x.example" }, { type: array }]',
    ],
    ['another condition', 'type: string, not: { const: a }', 'type: string, not: { $ref: "https://x.example" }'],
    ['another case', 'if: { const: a }, then: false', 'if: { $ref: "https://x.example" }, then: false'],
  ])('conclude nothing where %s cannot be read', (_, one, other) => {
    const whole = (text: string) => (text.startsWith('{') ? text : `{ ${text} }`);
    expect(changesOf(whole(one), whole(other))).toEqual(['', '']);
  });

  it('take an unreadable condition that is written alike for unchanged', () => {
    const text = (more: string) => `{ type: object, not: { $ref: 'https://x.example' }${more} }`;
    expect(changesOf(text(''), text(', minProperties: 1'))[0]).toBe('risky . bound.introduced');
  });

  it.each([
    ['a word that is no type', '{ type: integ }'],
    ['a type without a word', '{ type: }'],
    ['a word among types', '{ type: [integer, nul] }'],
    ['a reference to nothing yet', '{ $ref: }'],
    ['such a reference beside more', `{ allOf: [{ $ref: }, { type: string }] }`],
  ])('say nothing of %s', (_, typed) => {
    expect(changesOf('{ type: integer }', typed)).toEqual(['', '']);
  });

  it('compare what was never a type, and is still written so', () => {
    expect(changesOf('{ type: any, maxLength: 5 }', '{ type: any, maxLength: 4 }')[0]).toBe(
      'breaking . bound.tightened',
    );
    expect(changesOf('{ type: int }', '{ type: integer }')[0]).toBe('breaking . type.changed');
  });

  it('say nothing of what is half-typed', () => {
    const whole = '{ type: object, properties: { a: { type: string }, b: { type: string } } }';
    const half = '\n  type: object\n  properties:\n    a: { type: integer }\n    b\n  required:\n    - a\n';
    expect(changesOf(whole, half)[1]).toBe('breaking a type.changed');
  });

  it('stand hostile input', () => {
    const hostile = [
      '{ type: 5, properties: [], required: {}, enum: 3, items: 4, oneOf: {}, allOf: x, additionalProperties: 1 }',
      '{ type: [], enum: [], oneOf: [], anyOf: [], allOf: [], required: [1, {}, null], properties: { a: null } }',
      '{ discriminator: 3, oneOf: [3, null, true, false], not: 1, if: 2, contains: [], prefixItems: 1, dependentRequired: 1 }',
      '{ discriminator: { propertyName: [], mapping: { a: 1 } }, patternProperties: { "(": 3 }, minimum: {}, multipleOf: 0 }',
      '{ type: [null, nothing, string], format: 3, pattern: 4, default: { a: [] }, const: null, x-sunset: [] }',
    ];
    for (const one of hostile) {
      for (const other of [...hostile, '{ type: string }', 'true'])
        expect(() => changesOf(one, other, { dialects: ['3.0', '3.1'] })).not.toThrow();
    }
  });

  it('stay few where schemas hold together in ever other ways', () => {
    const names = Array.from({ length: 14 }, (_, index) => `S${index}`);
    const components = names.map((name, index) => {
      const mixed = [names[(index + 1) % 14]!, names[(index * 5 + 2) % 14]!].map(ref).join(', ');
      return `  ${name}: { properties: { a: { allOf: [${mixed}] }, b: ${ref(names[(index + 3) % 14]!)}, v${index}: { type: string } } }`;
    });
    const before = `\n${components.join('\n')}`;
    const started = metIn(
      pairOf(ref('S0'), ref('S0'), { before, after: before.replace('string', 'integer') }),
      'request',
    );
    expect(started.length).toBeGreaterThan(0);
  });

  it('go as deep as schemas do', () => {
    const deep = (type: string) => `${'{ items: '.repeat(80)}{ type: ${type} }${' }'.repeat(80)}`;
    expect(changesOf(deep('string'), deep('integer'))[0]).toContain('type.changed');
    const chain = Array.from(
      { length: 150 },
      (_, index) => `  S${index}: { oneOf: [${ref(`S${index + 1}`)}, { type: string, maxLength: ${index + 1} }] }`,
    );
    const components = `\n${chain.join('\n')}\n  S150: { type: integer, minimum: 1 }`;
    const after = components.replace('minimum: 1', 'minimum: 2');
    expect(changesOf(ref('S0'), ref('S0'), { before: components, after })[0]).toContain('bound.tightened');
    expect(() => changesOf(ref('S0'), ref('S1'), { components })).not.toThrow();
  });

  it('place what another choice of schema changes at the choice', () => {
    const components = `
  Money: { type: object, properties: { amount: { type: integer }, more: { properties: { a: { type: string } } } } }
  Price: { type: object, properties: { amount: { type: string }, more: { properties: { a: { type: integer } } } } }`;
    const text = (name: string) => `{ properties: { total: ${ref(name)} } }`;
    const places = (one: string, other: string, setting: object) =>
      metIn(pairOf(text(one), text(other), setting), 'request').map(({ change }) => [
        pointer(change.base),
        pointer(change.near),
      ]);
    const chosen = ['/schema/properties/total/$ref', '/schema/properties/total/$ref'];
    expect(places('Money', 'Price', { components })).toEqual([chosen, chosen]);
    const renamed = { before: components.replace(/\n {2}Price.*/, ''), after: components.replace(/\n {2}Money.*/, '') };
    expect(places('Money', 'Price', renamed)[0]).toEqual([
      '/components/schemas/Money/properties/amount/type',
      '/components/schemas/Price/properties/amount/type',
    ]);
  });

  it('follow references from file to file', () => {
    const read = (type: string) =>
      specs({
        '/api.yaml': 'openapi: 3.1.0\nroot: { $ref: "common.yaml#/A" }',
        '/common.yaml': `A: { type: ${type} }`,
      });
    const side = (type: string) => ({ lookup: read(type), dialect: '3.1' as const });
    const [base, revision] = [side('string'), side('integer')];
    const at = (lookup: typeof base.lookup) => {
      const schema = member(lookup.spec('/api.yaml')?.doc, 'root')!;
      expect(isMap(schema)).toBe(true);
      return { file: '/api.yaml', path: ['root'], schema };
    };
    const pair = new SchemaPairs(base, revision).pair(at(base.lookup), at(revision.lookup));
    expect(pair.changes.map(({ near }) => near)).toEqual([{ file: '/common.yaml', path: ['A', 'type'] }]);
  });
});
