import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, messagesIn, offersFor } from '../../../test/fixture';

const SPEC = `openapi: 3.1.0
info: { title: Orders, version: 1.4.0 }
`;

const HEAD = `name: orders
owner: team-checkout
`;

describe('manifest/missing-file', () => {
  const PIPELINE = `${HEAD}deployment: { pipeline: .github/workflows/order.yml, health: /healthz }\n`;

  it('looks for the specs of single versions, and for the pipeline from the root', async () => {
    await expectMarks(`
//- orders/microservice.yaml
${HEAD}deployment: { pipeline: .github/workflows/orders.yml, health: /healthz }
provides:
  - api: orders
    versions:
      - { version: 2.0.0 }
      - { version: 1.9.2, spec: ./openapi.v1.yaml }
      #                         ^ manifest/missing-file
//- .github/workflows/orders.yml
on: push
`);
    const [pipeline] = await messagesIn(PIPELINE);
    expect(pipeline).toContain('.github/workflows/order.yml is named as the pipeline');
  });

  it('says nothing of addresses', async () => {
    await expectMarks(`
${HEAD}contact: { runbook: https://wiki.shop.example/orders }
provides:
  - { api: orders, spec: https://api.shop.example/openapi.yaml, versions: [{ version: 1.0.0 }] }
`);
  });

  const named = (spec: string, ...files: string[]) =>
    `//- orders/microservice.yaml\n${HEAD}provides:\n  - { api: orders, spec: ${spec}, versions: [{ version: 1.0.0 }] }\n${files.join('')}`;
  const other = (text: string) => named('./api.yaml', `//- orders/api.yaml\n${text}\n`);

  it.each([
    [
      'a pattern in no folder',
      named('./specs/*.yaml'),
      './specs/*.yaml is named as the spec of orders, and no file matches it',
    ],
    ['a pattern that misses', named('./s-*.yaml', '//- orders/a.yaml\nopenapi: 3.1.0\n'), 'and no file matches it'],
    [
      'a folder',
      named('./api', '//- orders/api/a.yaml\nopenapi: 3.1.0\n'),
      './api is named as the spec of orders, and it is a folder',
    ],
    ['the manifest itself', named('./microservice.yaml'), 'and it is this manifest itself: it says who offers'],
    [
      'a configuration',
      named('../.servicelint.yaml', '//- .servicelint.yaml\nroot: true\n'),
      'and it is a configuration:',
    ],
    ['something else', other('hello: world'), 'what stands in it is no API description that is known'],
  ])('speaks of %s', async (what, text, said) => {
    const found = await findingsIn(text);
    expect(found).toMatchObject([
      { rule: 'manifest/missing-file', severity: what === 'something else' ? 'warning' : 'error' },
    ]);
    expect(found[0]?.message).toContain(said);
    expect((await offersFor(text, 'manifest/missing-file')).offers).toEqual([]);
  });

  it.each([
    ['a pattern that matches', named('./*.yaml', '//- orders/a.yaml\nhello: world\n')],
    ['a file with nothing in it', other('# soon')],
    ['a half-typed file', other('openapi:')],
    ['a file that does not parse', other('hello: world\nnew: {')],
    ['AsyncAPI', other('asyncapi: 3.0.0')],
    ['JSON Schema', other('$schema: http://json-schema.org/draft-07/schema#')],
    ['Avro', other('type: record\nname: order')],
    ['what has a structure of its own', other('world: { hello: [1] }')],
    ['protobuf', named('./orders.proto', '//- orders/orders.proto\nsyntax = "proto3";\n')],
    ['GraphQL', named('./orders.graphql', '//- orders/orders.graphql\ntype Query { a: Int }\n')],
  ])('is silent about %s', async (_, text) => {
    expect((await messagesIn(text)).filter((one) => !one.startsWith('manifest/syntax'))).toEqual([]);
  });

  it('looks for the files that a configuration extends', async () => {
    const [found] = await expectMarks(`
//- .servicelint.yaml
extends: [minimal, ./nope.yaml, ./rules.yaml]
#                  ^ manifest/missing-file
//- rules.yaml
extends: strict
//- other/.servicelint.yaml
extends: ./near.yml
#        ^ manifest/missing-file
//- other/near.yaml
rules: {}
`);
    expect(found?.message).toContain('./nope.yaml is extended, and there is no such file');
    const text = '//- .servicelint.yaml\nextends: [./rulse.yaml]\n//- rules.yaml\nrules: {}\n';
    expect((await expectFix(text, 'manifest/missing-file'))['.servicelint.yaml']).toContain('extends: [./rules.yaml]');
  });

  it('offers the file that was probably meant', async () => {
    const moved = `
//- orders/microservice.yaml
${HEAD}provides:
  - api: orders
    spec: ./openapi.yaml
//- orders/api/openapi.yaml
${SPEC}paths: {}
//- payments/openapi.yaml
${SPEC}paths: {}
`;
    const spec = await expectFix(moved, 'manifest/missing-file');
    expect(spec['orders/microservice.yaml']).toContain('spec: ./api/openapi.yaml');
    const part = await expectFix(moved.replace('./openapi.yaml', 'openapi.yml#orders'), 'manifest/missing-file');
    expect(part['orders/microservice.yaml']).toContain('spec: api/openapi.yaml#orders');
    const other = `//- orders/microservice.yaml\n${PIPELINE}//- .github/workflows/orders.yml\non: push\n`;
    const { offers } = await offersFor(other, 'manifest/missing-file');
    expect(offers).toEqual([]);
    const beside = `${PIPELINE}//- .github/workflows/orders.yml\non: push\n`;
    const pipeline = await expectFix(beside, 'manifest/missing-file');
    expect(pipeline['microservice.yaml']).toContain('pipeline: .github/workflows/orders.yml');
  });

  it('offers to create a spec of the version that is served, in the form its name says', async () => {
    const text = (name: string) => `
${HEAD}provides:
  - api: orders
    spec: ${name}
    versions: [{ version: 1.9.0 }, { version: 2.3.0 }]
`;
    const title = 'Create the spec from a template';
    const yaml = await expectFix(text('api/openapi.yaml'), 'manifest/missing-file', title);
    expect(yaml['api/openapi.yaml']).toContain('title: orders\n  version: "2.3.0"\nservers:\n  - url: /v2\n');
    const json = await expectFix(text('openapi.json'), 'manifest/missing-file', title);
    expect(JSON.parse(json['openapi.json'] ?? '')).toMatchObject({ info: { version: '2.3.0' }, paths: {} });
    expect((await offersFor(text('orders.proto'), 'manifest/missing-file')).offers).toEqual([]);
  });

  it('offers to create a runbook, and no pipeline', async () => {
    const text = `${HEAD}contact: { runbook: docs/runbook.md }\n`;
    const made = await expectFix(text, 'manifest/missing-file', 'Create the runbook from a template');
    expect(made['docs/runbook.md']).toContain('# Runbook: orders');
    expect((await offersFor(PIPELINE, 'manifest/missing-file')).offers).toEqual([]);
  });
});

describe('manifest/unresolved-ref', () => {
  const withSchema = (schema: string, rest = '') =>
    `//- openapi.yaml\n${SPEC}paths: {}\ncomponents:\n  schemas:\n    Order:\n      ${schema}\n${rest}`;

  it('offers the nearest name, the same name in another section, the nearest file', async () => {
    const near = await expectFix(
      withSchema("$ref: '#/components/schemas/Itm'\n    Item: {}"),
      'manifest/unresolved-ref',
    );
    expect(near['openapi.yaml']).toContain("$ref: '#/components/schemas/Item'");
    const moved = await expectFix(withSchema("$ref: '#/definitions/Item'\n    Item: {}"), 'manifest/unresolved-ref');
    expect(moved['openapi.yaml']).toContain("$ref: '#/components/schemas/Item'");
    const shared = '//- shared/types.yaml\nItem: {}\n';
    const file = await expectFix(withSchema('$ref: ./types.yaml#/Item', shared), 'manifest/unresolved-ref');
    expect(file['openapi.yaml']).toContain('$ref: ./shared/types.yaml#/Item');
  });

  it('offers nothing where nothing is near', async () => {
    const { offers } = await offersFor(withSchema("$ref: '#/components/schemas/Invoice'"), 'manifest/unresolved-ref');
    expect(offers).toEqual([]);
  });

  it('reports in a chain only the reference that breaks it', async () => {
    await expectMarks(`
//- openapi.yaml
${SPEC}paths: {}
components:
  schemas:
    Order: { $ref: '#/components/schemas/Basket' }
    Basket: { $ref: './types.yaml#/Basket' }
//- types.yaml
Basket: { $ref: '#/Items' }
#                ^ manifest/unresolved-ref
`);
  });

  it('reports references that lead back to themselves', async () => {
    const found = await expectMarks(`
//- openapi.yaml
${SPEC}paths: {}
components:
  schemas:
    Order: { $ref: '#/components/schemas/Basket' }
    #              ^ manifest/unresolved-ref
    Basket: { $ref: '#/components/schemas/Order' }
    #               ^ manifest/unresolved-ref
    Cart: { $ref: '#/components/schemas/Order' }
`);
    expect(found[0]?.message).toContain('leads back to itself');
  });

  it('says nothing of what is on the web, or would stand where the text does not parse', async () => {
    await expectMarks(withSchema('$ref: https://shop.example/types.yaml#/Order'));
    const half = `//- openapi.yaml\n${SPEC}paths: {}\ncomponents:\n  schemas:\n    Order: { $ref: '#/components/schemas/Item' }\n    Ite\n`;
    expect((await findingsIn(half)).map(({ rule }) => rule)).toEqual(['manifest/syntax']);
  });
});

describe('manifest/duplicate-name', () => {
  it('reports two contracts of one name and major, and one version listed twice', async () => {
    const found = await expectMarks(`
${HEAD}provides:
  - { api: orders, versions: [{ version: 2.3.0 }] }
  - { api: orders, versions: [{ version: 1.9.0 }] }
  - { api: orders, versions: [{ version: 2.4.0 }] }
  #        ^ manifest/duplicate-name
  - { api: events, versions: [{ version: 0.3.0 }, { version: 0.4.0 }, { version: 0.3.0 }] }
  #                                                                              ^ manifest/duplicate-name
`);
    expect(found.map(({ related }) => related.length)).toEqual([1, 1]);
    expect(found[0]?.message).toContain('orders provides version 2 of orders twice');
    expect(found[1]?.message).toContain('lists version 0.3.0 of events twice');
  });

  it('reports an alias where it stands', async () => {
    const found = await expectMarks(`
${HEAD}provides:
  - &orders { api: orders, versions: [{ version: 2.3.0 }] }
  - *orders
  # ^ manifest/duplicate-name
`);
    expect(found[0]?.related.map(({ range }) => range.start.line)).toEqual([3]);
  });

  it('reports two contracts that no version tells apart', async () => {
    const found = await findingsIn(`${HEAD}provides:\n  - { api: orders }\n  - { api: orders }\n`);
    const duplicates = found.filter(({ rule }) => rule === 'manifest/duplicate-name');
    expect(duplicates.map(({ message }) => message)).toEqual([
      expect.stringContaining('no version tells the two apart'),
    ]);
  });

  it('concludes nothing where a version is not known', async () => {
    const found = await findingsIn(`
${HEAD}provides:
  - { api: orders, spec: https://shop.example/openapi.yaml }
  - { api: orders, versions: [{ version: 1.0.0 }] }
`);
    expect(found).toEqual([]);
  });
});

describe('manifest/unused-disable', () => {
  const KEY = 'manifest/unknown-field';

  it('removes the comment, with the one that ends it', async () => {
    const text = `${HEAD}# servicelint-disable ${KEY} -- our own\nlifecycle: experimental\n# servicelint-enable ${KEY}\ntier: 3\n`;
    expect((await offersFor(text, 'manifest/unused-disable')).offers[0]).toMatchObject({ safe: true });
    const after = await expectFix(text, 'manifest/unused-disable');
    expect(after['microservice.yaml']).toBe(`${HEAD}lifecycle: experimental\ntier: 3\n`);
  });

  it.each([
    [`manifest/schema, ${KEY}`, KEY],
    [`${KEY} manifest/schema`, KEY],
    [`manifest/schema, ${KEY}, manifest/syntax`, `${KEY}, manifest/syntax`],
  ])('removes only the name that is not needed from "%s"', async (names, left) => {
    const text = `${HEAD}# servicelint-disable-next-line ${names} -- why\nbudget: 40\n`;
    const after = await expectFix(text, 'manifest/unused-disable');
    expect(after['microservice.yaml']).toBe(`${HEAD}# servicelint-disable-next-line ${left} -- why\nbudget: 40\n`);
  });

  it('speaks of a rule that does not exist, and removes it only when asked', async () => {
    const [near] = await messagesIn(`# servicelint-disable-file manifest/unknown-fields\n${HEAD}`);
    expect(near).toContain(`Probably ${KEY} is meant`);
    const text = `# servicelint-disable-file weather/rain\n${HEAD}`;
    expect((await messagesIn(text))[0]).toContain(
      'There is no rule weather/rain, so nothing is disabled here. Remove it',
    );
    expect((await offersFor(text, 'manifest/unused-disable')).offers[0]).toMatchObject({ safe: false });
    expect((await expectFix(text, 'manifest/unused-disable'))['microservice.yaml']).toBe(HEAD);
  });

  it('says nothing of a rule that is off, or that could not speak', async () => {
    await expectMarks(`
//- .servicelint.yaml
rules: { size/pick-up-time: off }
//- microservice.yaml
# servicelint-disable-file size/pick-up-time
# servicelint-disable-file library/better-as-library
${HEAD}`);
  });

  it('removes a name from a JSON spec, or the key', async () => {
    const spec = (disabled: string) => `//- openapi.json
{
  "openapi": "3.1.0",
  "info": { "title": "Orders", "version": "1.4.0" },
  "x-servicelint-disable": ${disabled},
  "paths": {},
  "components": { "schemas": { "Order": { "$ref": "#/nothing" } } }
}
`;
    const name = await expectFix(spec('["manifest/schema", "manifest/unresolved-ref"]'), 'manifest/unused-disable');
    expect(name['openapi.json']).toContain('"x-servicelint-disable": ["manifest/unresolved-ref"]');
    const plain = spec('"manifest/schema"').replace('"$ref": "#/nothing"', '');
    const key = await expectFix(plain, 'manifest/unused-disable');
    expect(key['openapi.json']).not.toContain('x-servicelint-disable');
  });

  it.each([
    ['servicelint-disable-next-line', 'servicelint-disable-next-line names no rule'],
    ['servicelint-disable -- because', 'servicelint-disable names no rule'],
    ['servicelint-disable-line manifest/schema', 'There is no comment servicelint-disable-line, so'],
    ['servicelint-ignore', 'There is no comment servicelint-ignore, so nothing is disabled here. Write'],
  ])('speaks of # %s', async (comment, said) => {
    const text = `${HEAD}# ${comment}\ntier: 3\n`;
    expect(await messagesIn(text)).toEqual([expect.stringContaining(`manifest/unused-disable: ${said}`)]);
    const { offers } = await offersFor(text, 'manifest/unused-disable');
    expect(offers).toMatchObject([{ title: 'Remove this comment', safe: false }]);
    expect((await expectFix(text, 'manifest/unused-disable'))['microservice.yaml']).toBe(`${HEAD}tier: 3\n`);
  });

  it('goes by the key in a manifest and in a configuration, which may be JSON', async () => {
    const manifest = (disabled: string, rest = '') => `//- microservice.json
{
  "name": "orders",
  "owner": "team-checkout",
  "provides": [{ "x-servicelint-disable": ${disabled}, "api": "orders", "kolor": 1, "versions": [{ "version": "1.0.0" }] }]
}
${rest}`;
    expect(await messagesIn(manifest(`"${KEY}"`))).toEqual([]);
    expect(await messagesIn(manifest('"manifest/schema"'))).toHaveLength(2);
    const after = await expectFix(manifest(`["${KEY}", "manifest/schema"]`), 'manifest/unused-disable');
    expect(after['microservice.json']).toContain(`"x-servicelint-disable": ["${KEY}"], "api"`);
    const config = `//- .servicelint.yaml\nx-servicelint-disable: ${KEY}\nrules: { weather/rain: off }\n`;
    expect(await messagesIn(config + manifest(`"${KEY}"`))).toEqual([]);
  });
});
