import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor } from '../../../test/fixture';
import { manifestReader } from '../../readers/manifest';
import { parse } from '../../syntax/parse';
import syntax from './syntax';

const SPEC = `openapi: 3.1.0
info: { title: Orders, version: 1.4.0 }
`;

const HEAD = `name: orders
owner: team-checkout
`;

/** Block maps in one another. */
const nested = (depth: number): string => Array.from({ length: depth }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('');

/** The rule and the words of each finding. */
async function messages(text: string): Promise<string[]> {
  return (await findingsIn(text)).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('manifest/syntax', () => {
  it.each([
    ['indentation', `${HEAD}provides:\n  - api: a\n description: b\n`, 'The indentation does not fit.'],
    ['a tab', `${HEAD}contact:\n\tchat: here\n`, 'There is a tab where spaces belong.'],
    ['a bracket', `${HEAD}contact: { chat: here\n`, 'Something is opened here and never closed.'],
    ['a key twice', `${HEAD}owner: team-b\n`, 'This key is written twice in one map.'],
    ['an alias', `${HEAD}description: *text\n`, 'This alias names an anchor that is not there.'],
    ['no colon', `${HEAD}descr\nlifecycle: experimental\n`, 'This cannot be read here.'],
    ['depth', `${HEAD}x-deep:\n${nested(300)}`, 'This is nested too deep to be read.'],
  ])('speaks of %s in its own words', async (_, text, words) => {
    expect(await messages(text)).toContainEqual(expect.stringContaining(`manifest/syntax: ${words}`));
  });

  it('speaks of a comma too many in JSON', async () => {
    const text = '//- microservice.json\n{ "name": "orders", "owner": "team-checkout", }\n';
    expect(await messages(text)).toEqual([expect.stringContaining('There is a comma after the last entry')]);
  });

  it('speaks of what is no text', () => {
    const tree = parse(`${HEAD}\0`, 'yaml');
    const file = { facts: manifestReader.read(tree, 'microservice.yaml'), problems: tree.problems };
    const reports = [...syntax.detect({ file } as unknown as Parameters<typeof syntax.detect>[0])];
    expect(reports.map(({ message, args }) => [message, args?.detail])).toEqual([
      ['binary', 'The file holds a zero byte, so it is not text.'],
    ]);
  });

  it('keeps its names when lines are added above', async () => {
    const broken = `${HEAD}contact: { chat: here\n`;
    const ids = async (text: string) => (await findingsIn(text)).map(({ id }) => id);
    expect(await ids(`# a comment\n\n${broken}`)).toEqual(await ids(broken));
  });
});

describe('manifest/schema', () => {
  it('says what is missing, and where', async () => {
    await expectMarks(`
owner: team-checkout
# ^ manifest/schema
provides:
  - versions: [{ version: 1.0.0 }]
  # ^ manifest/schema
`);
    const [first, second] = await messages('owner: team-checkout\nconsumes:\n  - { version: 1 }\n');
    expect(first).toContain('name is missing in this file.');
    expect(second).toContain('api is missing in item 1 of consumes.');
  });

  it('leaves a missing owner, and unknown keys, to the rules that speak of them', async () => {
    const rules = (await findingsIn('name: orders\nbudget: 40\n')).map(({ rule }) => rule);
    expect(rules).not.toContain('manifest/schema');
    expect(rules).toContain('manifest/unknown-field');
  });

  it('concludes nothing from what is missing where the text does not parse', async () => {
    const rules = (await findingsIn('owner: team-checkout\ncontact: { chat: here\n')).map(({ rule }) => rule);
    expect(rules).toEqual(['manifest/syntax']);
  });

  it('checks .servicelint.yaml and no spec', async () => {
    await expectMarks(`
//- .servicelint.yaml
landscape: ajar
#          ^ manifest/schema
//- openapi.yaml
openapi: 3.1.0
info: { title: 7 }
paths: []
`);
  });

  it('tells an empty value from a wrong one', async () => {
    const [empty, wrong] = await messages(`${HEAD}tier:\nscale: { instances: 3 }\n`);
    expect(empty).toContain('tier says nothing.');
    expect(wrong).toContain('instances is 3, which cannot be');
  });

  it('offers the nearest legal value as a choice', async () => {
    const text = `${HEAD}lifecycle: prodution # soon\n`;
    expect((await expectFix(`${HEAD}lifecycle: experimentl # soon\n`, 'manifest/schema'))['microservice.yaml']).toBe(
      `${HEAD}lifecycle: experimental # soon\n`,
    );
    const { offers } = await offersFor(text, 'manifest/schema');
    expect(offers.map(({ title, safe }) => ({ title, safe }))).toEqual([
      { title: 'Change lifecycle to production (adds social-contract/no-contact)', safe: false },
    ]);
    const number = await expectFix(`${HEAD}tier: tier_2\n`, 'manifest/schema');
    expect(number['microservice.yaml']).toBe(`${HEAD}tier: 2\n`);
  });

  it('offers to add what is missing: the name of the folder, of the service, or an example', async () => {
    const named = await expectFix('//- order-history/microservice.yaml\nowner: team-a\n', 'manifest/schema');
    expect(named['order-history/microservice.yaml']).toContain('name: order-history');
    const api = await expectFix(`${HEAD}provides:\n  - versions: [{ version: 1.0.0 }]\n`, 'manifest/schema');
    expect(api['microservice.yaml']).toContain('api: orders');
    const store = await expectFix(`${HEAD}data:\n  - owner: true\n`, 'manifest/schema');
    expect(store['microservice.yaml']).toMatch(/store: \S+/);
  });
});

describe('manifest/unknown-field', () => {
  it('renames without asking where the key is one letter off', async () => {
    const text = `${HEAD}lifecycl: experimental # for now\n`;
    expect((await offersFor(text, 'manifest/unknown-field')).offers[0]).toMatchObject({ safe: true });
    expect((await expectFix(text, 'manifest/unknown-field'))['microservice.yaml']).toBe(
      `${HEAD}lifecycle: experimental # for now\n`,
    );
  });

  it('asks where the key is further off, or where two keys look like one', async () => {
    const far = await offersFor(`${HEAD}life-cycle: experimental\nstatus: production\n`, 'manifest/unknown-field');
    expect(far.offers.map(({ safe }) => safe)).toEqual([false]);
    const two = await offersFor(`${HEAD}lifecycl: experimental\nlifecyclee: production\n`, 'manifest/unknown-field');
    expect(two.offers.map(({ safe }) => safe)).toEqual([false]);
  });

  it('says where the key stands, and what is known there', async () => {
    const [first] = await messages(`${HEAD}deployment: { flavour: vanilla }\n`);
    expect(first).toContain('flavour is no field of deployment');
    expect(first).toContain('one of pipeline, strategy, health, image');
  });

  it('speaks of rules that do not exist', async () => {
    const text = `
//- .servicelint.yaml
rules:
  size/too-many-operation: off
  # ^ manifest/unknown-field
  weather/rain: off
  # ^ manifest/unknown-field
`;
    const [near, far] = await expectMarks(text);
    expect(near?.message).toContain('There is no rule size/too-many-operation');
    expect(near?.message).toContain('Probably size/too-many-operations is meant');
    expect(far?.message).toContain('There is no rule weather/rain, so nothing is set by this. Remove it');
  });

  it('waits until the text parses', async () => {
    expect((await findingsIn(`${HEAD}lifec: late\ncontact: { chat: here\n`)).map(({ rule }) => rule)).not.toContain(
      'manifest/unknown-field',
    );
  });
});

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
    const [pipeline] = await messages(PIPELINE);
    expect(pipeline).toContain('.github/workflows/order.yml is named as the pipeline');
  });

  it('says nothing of addresses and patterns', async () => {
    await expectMarks(`
${HEAD}contact: { runbook: https://wiki.shop.example/orders }
provides:
  - { api: orders, spec: https://api.shop.example/openapi.yaml, versions: [{ version: 1.0.0 }] }
  - { api: events, spec: ./specs/*.yaml, versions: [{ version: 1.0.0 }] }
`);
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
    expect(found[0]?.message).toContain('orders provides orders 2 twice');
    expect(found[1]?.message).toContain('lists version 0.3.0 of events twice');
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
    const [near] = await messages(`# servicelint-disable-file manifest/unknown-fields\n${HEAD}`);
    expect(near).toContain(`Probably ${KEY} is meant`);
    const text = `# servicelint-disable-file weather/rain\n${HEAD}`;
    expect((await messages(text))[0]).toContain(
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
});
