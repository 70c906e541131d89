import { describe, expect, it } from 'vitest';
import { saidBy, serviceWith } from '../../../test/one-rule';

const RULE = 'size/wide-operation';
const fields = (...names: readonly string[]) =>
  `type: object, properties: { ${names.map((name) => `${name}: { type: string }`).join(', ')} }`;
const list = (count: number, prefix = 'f') => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const answer = (schema: string) =>
  `responses: { "200": { description: It., content: { application/json: { schema: { ${schema} } } } } }`;
const spec = (operations: string, schemas = '') =>
  serviceWith(`paths:\n${operations}components:\n  schemas:\n    Nothing: {}\n${schemas}`);
const operation = (path: string, text: string) => `  ${path}: { get: { ${text} } }\n`;

describe(RULE, () => {
  it('counts parameters, those of the path included', async () => {
    const parameter = (name: string) => `{ name: ${name}, in: query, schema: { type: string } }`;
    const text = (count: number) =>
      serviceWith(`paths:
  /orders:
    parameters: [${parameter('shared')}]
    get:
      operationId: findOrders
      parameters: [${list(count).map(parameter).join(', ')}]
      responses: {}
`);
    const [found] = await saidBy(RULE, text(12));
    expect(found).toMatchObject({ severity: 'info', subject: 'orders/orders@1#findOrders' });
    expect(found?.message).toContain('findOrders has 13 parameters, 1 more than the 12');
    expect(found?.message).not.toContain('take a body');
    const [posted] = await saidBy(RULE, text(12).replace('    get:', '    post:'));
    expect(posted?.message).toContain('or take a body whose parts have names');
    expect(await saidBy(RULE, text(11))).toEqual([]);
  });

  it('counts the fields of a body at one level', async () => {
    const [found] = await saidBy(RULE, spec(operation('/orders', answer(fields(...list(41))))));
    expect(found?.message).toContain('The body, which GET /orders answers with, has 41 fields at one level, 1 more');
    expect(found?.at.path.at(-1)).toBe('properties');
    expect(await saidBy(RULE, spec(operation('/orders', answer(fields(...list(40))))))).toEqual([]);
  });

  it('tells an object that many share once, where it is described', async () => {
    const shared = answer('type: array, items: { $ref: "#/components/schemas/Order" }');
    const text = spec(
      operation('/orders', shared) + operation('/latest', shared),
      `    Order: { ${fields(...list(41))} }\n`,
    );
    const found = await saidBy(RULE, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('Order, which GET /orders answers with, has 41');
    expect(found[0]?.at.path).toEqual(['components', 'schemas', 'Order', 'properties']);
  });

  it('adds up what an object is put together from', async () => {
    const both = answer('allOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }]');
    const parts = (b: readonly string[]) =>
      spec(operation('/x', both), `    A: { ${fields(...list(30, 'a'))} }\n    B: { ${fields(...b)} }\n`);
    const [found] = await saidBy(RULE, parts(list(11, 'b')));
    expect(found?.message).toContain('has 41 fields');
    expect(found?.at.path.at(-1)).toBe('allOf');
    expect(await saidBy(RULE, parts(list(30, 'a')))).toEqual([]);
  });

  it('does not tell again of what is put together from an object that is too wide', async () => {
    const schemas = `    A: { ${fields(...list(41))} }
    B: { allOf: [{ $ref: "#/components/schemas/A" }, { ${fields('more')} }] }
    C: { allOf: [{ $ref: "#/components/schemas/B" }, { ${fields(...list(40, 'c'))} }, { ${fields('d')} }] }
`;
    const found = await saidBy(RULE, spec(operation('/x', answer('$ref: "#/components/schemas/C"')), schemas));
    expect(found.map(({ at }) => at.path[2])).toEqual(['A']);
  });

  it.each([
    ['alternatives', `oneOf: [{ ${fields(...list(30, 'a'))} }, { ${fields(...list(30, 'b'))} }]`],
    ['levels', `type: object, properties: { a: { ${fields(...list(30))} }, b: { ${fields(...list(30))} } }`],
    ['a circle', '$ref: "#/components/schemas/Loop"'],
    ['what is out of sight', 'allOf: [{ $ref: "https://example.com/wide.json" }]'],
  ])('does not add up %s', async (_, schema) => {
    const loop = '    Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] }\n';
    expect(await saidBy(RULE, spec(operation('/x', answer(schema)), loop))).toEqual([]);
  });

  it('counts the form that parameters of OpenAPI 2.0 make', async () => {
    const parameters = list(41).map((name) => `{ name: ${name}, in: formData, type: string }`);
    const text = `//- microservice.yaml
name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./openapi.yaml }]
//- openapi.yaml
swagger: "2.0"
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      consumes: [application/x-www-form-urlencoded]
      parameters: [${parameters.join(', ')}]
      responses: {}
`;
    const [found] = await saidBy(RULE, text);
    expect(found?.message).toContain('The body, which POST /orders takes, has 41 fields');
    expect(found?.at.path.at(-1)).toBe('parameters');
  });

  it('keeps its name when fields are added', async () => {
    const ids = await Promise.all(
      [41, 42].map(async (count) => {
        const text = spec(operation('/orders', answer(fields(...list(count)))));
        return (await saidBy(RULE, text))[0]?.id;
      }),
    );
    expect(ids[0]).toBe(ids[1]);
  });
});
