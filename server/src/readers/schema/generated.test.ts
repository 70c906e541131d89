import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileSchema, compileSchemas } from '../../../../scripts/compile-schemas.mjs';

const root = new URL('../../../../', import.meta.url);

describe('the compiled schemas', () => {
  const compiled = Object.entries(compileSchemas());

  it.each(compiled)('%s is what scripts/compile-schemas.mjs makes of the schema', (file, text) => {
    expect(readFileSync(new URL(file, root), 'utf8') === text).toBe(true);
  });

  it('come out the same each time, and need nothing at run time', () => {
    expect(compileSchemas()).toEqual(Object.fromEntries(compiled));
    expect(compiled).toHaveLength(8);
    for (const [, text] of compiled) expect(text).not.toMatch(/\brequire\(|new Function|\beval\(|^import (?!type)/m);
  });

  it('do not depend on words', () => {
    const worded = { type: 'object', properties: { title: { type: 'string', title: 'A', description: 'B' } } };
    const plain = { type: 'object', properties: { title: { type: 'string' } } };
    expect(compileSchema(worded)).toBe(compileSchema(plain));
    expect(compileSchema(worded)).toContain('title');
  });

  it('are refused where they would need a module of ajv', () => {
    expect(() => compileSchema({ const: { a: 1 } })).toThrow('at run time');
  });
});
