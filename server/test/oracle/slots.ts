import type { Travel } from '../../src/contracts/compare/change';
import { isValues, type Values } from './random';

/** Where in a contract a schema stands, and which ways it goes there. */
export interface Slot {
  readonly name: string;
  readonly travels: readonly Travel[];
  /** Parameters and headers hold simple values only. */
  readonly isSimple?: boolean;
  /** Below what of the document it stands. */
  readonly place: (schema: Values) => Values;
}

const json = (schema: Values): Values => ({ content: { 'application/json': { schema } } });
const done: Values = { 200: { description: 'done' } };
const answer = (schema: Values): Values => ({ 200: { description: 'done', ...json(schema) } });
const post = (operation: Values): Values => ({ paths: { '/a/{id}': { post: { responses: done, ...operation } } } });
const callbacks = (operation: Values): Values => ({
  callbacks: { told: { '{$request.body#/url}': { post: operation } } },
});

export const SLOTS: readonly Slot[] = [
  { name: 'body', travels: ['request'], place: (schema) => post({ requestBody: json(schema) }) },
  { name: 'answer', travels: ['response'], place: (schema) => post({ responses: answer(schema) }) },
  {
    name: 'error',
    travels: ['response'],
    place: (schema) => post({ responses: { ...done, default: { description: 'failed', ...json(schema) } } }),
  },
  {
    name: 'both ways',
    travels: ['request', 'response'],
    place: (schema) => post({ requestBody: json(schema), responses: answer(schema) }),
  },
  {
    name: 'parameter',
    travels: ['request'],
    isSimple: true,
    place: (schema) => post({ parameters: [{ name: 'q', in: 'query', schema }] }),
  },
  {
    name: 'parameter of a path',
    travels: ['request'],
    isSimple: true,
    place: (schema) => ({
      paths: {
        '/a/{id}': { parameters: [{ name: 'id', in: 'path', required: true, schema }], get: { responses: done } },
      },
    }),
  },
  {
    name: 'header',
    travels: ['response'],
    isSimple: true,
    place: (schema) => post({ responses: { 200: { description: 'done', headers: { 'X-A': { schema } } } } }),
  },
  {
    name: 'callback',
    travels: ['response'],
    place: (schema) => post(callbacks({ requestBody: json(schema), responses: done })),
  },
  {
    name: 'answer to a callback',
    travels: ['request'],
    place: (schema) => post(callbacks({ responses: answer(schema) })),
  },
  {
    name: 'webhook',
    travels: ['response'],
    place: (schema) => ({ paths: {}, webhooks: { told: { post: { requestBody: json(schema), responses: done } } } }),
  },
  {
    name: 'answer to a webhook',
    travels: ['request'],
    place: (schema) => ({ paths: {}, webhooks: { told: { post: { responses: answer(schema) } } } }),
  },
];

/** How one gets from where a schema stands to the one that changes; what it leads through is in `components`. */
export interface Way {
  readonly name: string;
  readonly isSimple?: boolean;
  readonly lead: (schema: Values) => { readonly schema: Values; readonly schemas?: Values };
}

const ref = (name: string): Values => ({ $ref: `#/components/schemas/${name}` });
const holder = (schema: Values): Values => ({
  type: 'object',
  properties: { held: schema, other: { type: 'string' } },
});
const other: Values = { type: 'object', required: ['wheels'], properties: { wheels: { type: 'integer' } } };

export const WAYS: readonly Way[] = [
  { name: 'itself', isSimple: true, lead: (schema) => ({ schema }) },
  { name: 'a reference', isSimple: true, lead: (schema) => ({ schema: ref('One'), schemas: { One: schema } }) },
  {
    name: 'two references',
    isSimple: true,
    lead: (schema) => ({ schema: ref('One'), schemas: { One: ref('Two'), Two: schema } }),
  },
  { name: 'allOf', lead: (schema) => ({ schema: { allOf: [ref('One')] }, schemas: { One: schema } }) },
  {
    name: 'a property',
    lead: (schema) => ({ schema: ref('One'), schemas: { One: holder(ref('Two')), Two: schema } }),
  },
  {
    name: 'a property of a member of allOf',
    lead: (schema) => ({
      schema: { allOf: [ref('One'), ref('Other')] },
      schemas: { One: holder(schema), Other: other },
    }),
  },
  { name: 'items', lead: (schema) => ({ schema: { type: 'array', items: ref('One') }, schemas: { One: schema } }) },
  {
    name: 'values of a map',
    lead: (schema) => ({ schema: { type: 'object', additionalProperties: ref('One') }, schemas: { One: schema } }),
  },
  {
    name: 'one of two forms',
    lead: (schema) => ({
      schema: { oneOf: [ref('One'), ref('Other')] },
      schemas: { One: { ...holder(schema), required: ['held'] }, Other: other },
    }),
  },
  {
    name: 'a circle',
    lead: (schema) => ({
      schema: ref('Node'),
      schemas: {
        Node: {
          type: 'object',
          properties: { value: schema, next: ref('Node'), all: { type: 'array', items: ref('Node') } },
        },
      },
    }),
  },
];

/** Whether a value of a schema can stand in a parameter or header. */
export function isSimple(schema: Values): boolean {
  return Object.values(schema).every(
    (value) => value !== 'object' && value !== 'array' && !Array.isArray(value) && !isValues(value),
  );
}
