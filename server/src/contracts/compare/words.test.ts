import { describe, expect, it } from 'vitest';
import { changes, operation } from '../../../test/changes';
import type { Change } from './change';
import { KINDS } from './kinds';
import { changeId, changeMessage, changePath, fieldText } from './words';

const spec = (paths: string) => `openapi: 3.1.0\npaths: { ${paths} }\n`;
const sends = (properties: string) =>
  `responses: { 200: { content: { application/json: { schema: { type: object, required: [a], properties: { ${properties} } } } } } }`;
const only = (found: readonly Change[]): Change => {
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('a message', () => {
  it.each<[string, string]>([
    ['/a: {}, /b: {}, /c: {}', 'GET /d/{id} is gone.'],
    ['/a: {}, /b: {}', 'GET /c is gone.'],
  ])('%s: %s', (paths, message) => {
    const all = ['/a: { get: {} }', '/b: { get: {} }', '/c: { get: {} }', '/d/{id}: { get: {} }'];
    const kept = all.filter((path) => paths.includes(path.slice(0, 2)));
    const messages = changes(spec(all.join(', ')), spec(kept.join(', '))).map(changeMessage);
    expect(messages).toContain(message);
  });

  it('names two operations and counts the rest', () => {
    const paths = (count: number, security: string) =>
      `openapi: 3.1.0\nsecurity: ${security}\npaths: { ${Array.from({ length: count }, (_, at) => `/${at}: { get: {} }`).join(', ')} }`;
    const message = (count: number) => changeMessage(only(changes(paths(count, '[]'), paths(count, '[{ key: [] }]'))));
    expect(message(1)).toBe('GET /0 now demands `key`; anyone could call it before.');
    expect(message(2)).toBe('GET /0 and GET /1 now demand `key`; anyone could call them before.');
    expect(message(5)).toBe('GET /0, GET /1 and 3 more now demand `key`; anyone could call them before.');
  });

  it('names the field, and counts others', () => {
    const found = changes(operation(sends('a: {}, b: { type: string }')), operation(sends('a: {}')));
    expect(changeMessage(only(found))).toContain('`b`');
    const twice = (type: string) =>
      operation(sends('a: { $ref: "#/components/schemas/S" }, b: { $ref: "#/components/schemas/S" }')).concat(
        `components: { schemas: { S: { type: ${type} } } }`,
      );
    expect(changeMessage(only(changes(twice('string'), twice('integer'))))).toContain('`a` (and 1 other place)');
  });

  it('leaves nothing unfilled, whatever the kind', () => {
    const place = { file: '/a.yaml', path: [] };
    const words = /\{(?!operations|field)(\w+)\}/g;
    for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
      const { level, message } = KINDS[kind];
      const args = Object.fromEntries([...message.matchAll(words)].map(([, name]) => [name, 'x']));
      const text = changeMessage({ kind, level, args, near: place, sites: [] });
      expect(text, kind).not.toMatch(/[{}[\]|]/);
      expect(text, kind).toMatch(/^[A-Z`x].*\.$/);
    }
  });

  it('of a payload names its file', () => {
    const schema = (type: string) => `type: object\nproperties: { a: { type: ${type} } }`;
    const found = changes(schema('string'), schema('integer'), '/order.schema.yaml');
    expect(changeMessage(only(found))).toMatch(/^order\.schema\.yaml now /);
  });

  it('of a webhook names it', () => {
    const found = changes('openapi: 3.1.0\npaths: {}\nwebhooks: { placed: { post: {} } }', 'openapi: 3.1.0\npaths: {}');
    expect(changeMessage(only(found))).toBe('POST placed is no longer sent.');
  });
});

it.each([
  [[], 'the body'],
  [['items', '[]', 'sku'], '`items[].sku`'],
  [['[]', 'sku'], '`[].sku`'],
  [['prices', '*', 'amount'], '`prices.*.amount`'],
])('%j is %s', (steps, text) => expect(fieldText(steps)).toBe(text));

it('a path points into the revision, and into the base for what is gone', () => {
  const [before, after] = [spec('/a: { get: {}, put: {} }'), spec('/a: { get: {} }')];
  expect(changePath(only(changes(before, after)))).toBe('/paths/~1a/put');
  expect(changePath(only(changes(after, before)))).toBe('/paths/~1a/put');
});

it('ids tell changes apart, and do not depend on where things stand', () => {
  const parameters = (...names: string[]) =>
    operation(`parameters: [${names.map((name) => `{ name: ${name}, in: query }`).join(', ')}]`);
  const ids = (base: string, revision: string) => changes(base, revision).map(changeId).sort();
  const found = ids(parameters('a', 'b', 'c'), parameters('c'));
  expect(new Set(found).size).toBe(2);
  expect(ids(parameters('b', 'c', 'a'), parameters('c'))).toEqual(found);
});
