import { describe, expect, it } from 'vitest';
import { changesOf, metIn, pairOf, pointer } from '../../../../test/schema-pairs';

const EMPTY = '{ type: object }';
const A = '{ type: object, properties: { a: { type: string } } }';
const A_REQUIRED = '{ type: object, required: [a], properties: { a: { type: string } } }';
const CLOSED = '{ type: object, additionalProperties: false }';
const A_CLOSED = '{ type: object, properties: { a: { type: string } }, additionalProperties: false }';
const READ = '{ type: object, properties: { a: { type: string, readOnly: true } } }';
const READ_REQUIRED = '{ type: object, required: [a], properties: { a: { type: string, readOnly: true } } }';
const WRITE = '{ type: object, properties: { a: { type: string, writeOnly: true } } }';
const WRITE_REQUIRED = '{ type: object, required: [a], properties: { a: { type: string, writeOnly: true } } }';

describe('properties', () => {
  it.each([
    ['required added', EMPTY, A_REQUIRED, 'breaking a property.added.required', 'safe a property.added.required'],
    ['optional added', EMPTY, A, 'safe a property.added', 'safe a property.added'],
    ['added where closed', CLOSED, A_CLOSED, 'safe a property.added', 'risky a property.added.closed'],
    ['optional removed', A, EMPTY, 'risky a property.removed', 'risky a property.removed.optional'],
    ['required removed', A_REQUIRED, EMPTY, 'risky a property.removed', 'breaking a property.removed'],
    [
      'removed where closed',
      A_CLOSED,
      CLOSED,
      'breaking a property.removed.closed',
      'risky a property.removed.optional',
    ],
    ['becomes required', A, A_REQUIRED, 'breaking a property.required', 'safe a property.required'],
    ['becomes optional', A_REQUIRED, A, 'safe a property.optional', 'breaking a property.optional'],
    ['becomes read-only', A, READ, 'risky a property.hidden', ''],
    ['no longer read-only', READ, A, 'safe a property.shown', ''],
    ['no longer read-only and required', READ_REQUIRED, A_REQUIRED, 'breaking a property.shown.required', ''],
    ['becomes write-only', A, WRITE, '', 'risky a property.hidden.optional'],
    ['becomes write-only and was required', A_REQUIRED, WRITE_REQUIRED, '', 'breaking a property.hidden'],
    ['no longer write-only', WRITE, A, '', 'safe a property.shown'],
    ['read-only added', EMPTY, READ, '', 'safe a property.added'],
    ['read-only and required added', EMPTY, READ_REQUIRED, '', 'safe a property.added.required'],
    ['read-only becomes required', READ, READ_REQUIRED, '', 'safe a property.required'],
    ['write-only removed', WRITE, EMPTY, 'risky a property.removed', ''],
    ['write-only becomes optional', WRITE_REQUIRED, WRITE, 'safe a property.optional', ''],
    [
      'renamed',
      A_REQUIRED,
      '{ type: object, required: [b], properties: { b: { type: string } } }',
      'breaking b property.added.required, risky a property.removed',
      'breaking a property.removed, safe b property.added.required',
    ],
    ['closed', A, A_CLOSED, 'breaking . additional.closed', 'safe . additional.closed'],
    ['opened', A_CLOSED, A, 'safe . additional.opened', 'risky . additional.opened'],
    [
      'values of a map',
      '{ type: object, additionalProperties: { type: integer } }',
      '{ type: object, additionalProperties: { type: number } }',
      'safe * type.widened',
      'breaking * type.widened',
    ],
    [
      'values of a map told',
      EMPTY,
      '{ type: object, additionalProperties: { type: number } }',
      'breaking * type.narrowed',
      'safe * type.narrowed',
    ],
    [
      'below a read-only one',
      '{ properties: { a: { readOnly: true, properties: { b: { type: string } } } } }',
      '{ properties: { a: { readOnly: true, properties: { b: { type: integer } } } } }',
      '',
      'breaking a.b type.changed',
    ],
    [
      'demanded, but no longer described',
      A_REQUIRED,
      '{ type: object, required: [a] }',
      'risky a property.removed',
      'breaking a property.removed',
    ],
    ['demanded, and described now', '{ type: object, required: [a] }', A_REQUIRED, '', ''],
  ])('%s', (_, base, revision, request, response) => {
    expect(changesOf(base, revision)).toEqual([request, response]);
  });

  it('reads names that JavaScript has for itself as any other', () => {
    const names =
      'properties: { constructor: { type: string }, __proto__: { type: string }, toString: { type: string } }';
    const [, response] = changesOf(`{ type: object, required: [constructor, __proto__], ${names} }`, EMPTY);
    expect(response).toBe(
      'breaking __proto__ property.removed, breaking constructor property.removed, risky toString property.removed.optional',
    );
  });

  it.each([
    ['added', EMPTY, A, undefined, '/schema/properties/a', '/schema/properties/a'],
    ['removed', A, '{ type: object, properties: {} }', '/schema/properties/a', undefined, '/schema/properties'],
    ['the last one removed', A, EMPTY, '/schema/properties/a', undefined, '/schema'],
    [
      'removed from one of several',
      '{ allOf: [{ properties: { b: {} } }, { properties: { a: {}, c: {} } }] }',
      '{ allOf: [{ properties: { b: {} } }, { properties: { c: {} } }] }',
      '/schema/allOf/1/properties/a',
      undefined,
      '/schema/allOf/1/properties',
    ],
    ['becomes required', A, A_REQUIRED, '/schema/properties/a', '/schema/required/0', '/schema/required/0'],
    ['becomes optional', A_REQUIRED, A, '/schema/required/0', '/schema/properties/a', '/schema/properties/a'],
    ['hidden', A, READ, '/schema/properties/a', '/schema/properties/a/readOnly', '/schema/properties/a/readOnly'],
    ['closed', A, A_CLOSED, undefined, '/schema/additionalProperties', '/schema/additionalProperties'],
    ['opened', A_CLOSED, A, '/schema/additionalProperties', undefined, '/schema'],
  ])('says where: %s', (_, one, other, base, revision, near) => {
    const [{ change } = expect.fail()] = metIn(pairOf(one, other), 'request');
    expect([pointer(change.base), pointer(change.revision), pointer(change.near)]).toEqual([base, revision, near]);
  });

  it('says which whoever sends the body meets', () => {
    const must = (one: string, other: string) => metIn(pairOf(one, other), 'request').map(({ change }) => change.must);
    expect([must(EMPTY, A_REQUIRED), must(A, A_REQUIRED), must(EMPTY, A)]).toEqual([[true], [true], [undefined]]);
  });
});
