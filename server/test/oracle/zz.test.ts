import { it } from 'vitest';
import { changesOf } from '../schema-pairs';
it('x', () => {
  const t = (a: string, b: string) => console.log(JSON.stringify(changesOf(a, b)));
  t('{ anyOf: [{type: string}, {type: integer}] }', '{ anyOf: [{type: string}, {type: integer}, {type: object, properties: {a: {}}}] }');
  t('{ anyOf: [{type: string}, {type: integer}, {type: object, properties: {a: {}}}] }', '{ anyOf: [{type: string}, {type: integer}] }');
  t('{ type: [string, integer] }', '{ oneOf: [{type: string}, {type: integer}, {type: object, properties: {a: {}}}] }');
  t('{ oneOf: [{type: string, maxLength: 3}, {type: integer}] }', '{ type: [string, integer] }');
  t('{ type: [string, "null"] }', '{ anyOf: [{type: [string, "null"]}, {type: object, properties: {a: {}}}] }');
  t('{ type: string }', '{ oneOf: [{ type: string, pattern: "a" }, { type: string }] }');
  t('{ type: string, minLength: 2 }', '{ type: string, enum: [abc] }');
  t('{ type: object, additionalProperties: { type: integer } }', '{ type: object, additionalProperties: { type: integer }, properties: { a: { type: boolean } } }');
  t('{ type: object, additionalProperties: { type: integer }, properties: { a: { type: boolean } } }', '{ type: object, additionalProperties: { type: integer } }');
  t('{ type: object, additionalProperties: false }', '{ type: object, additionalProperties: false, patternProperties: { "^x": { type: string } } }');
  t('{ type: object, additionalProperties: false, patternProperties: { "^x": { type: string } } }', '{ type: object, additionalProperties: false }');
  t('{ type: number, enum: [1, 2] }', '{ type: integer, enum: [1, 2] }');
});
