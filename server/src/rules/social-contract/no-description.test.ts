import { describe, expect, it } from 'vitest';
import { expectFix } from '../../../test/fixture';
import { CATALOGUED, pathsOf, saidBy, serviceWith, withRule } from '../../../test/one-rule';

const RULE = 'social-contract/no-description';
const DESCRIBED = 'name: orders\nowner: team-checkout\ndescription: Takes orders.\n';
const schema = (text: string) => `//- microservice.yaml
${DESCRIBED}provides: [{ api: orders, spec: ./order.schema.yaml }]
//- order.schema.yaml
$schema: https://json-schema.org/draft/2020-12/schema
${text}type: object
properties: { id: { type: string } }
`;
const contract = (info = 'title: Orders, version: 1.0.0') =>
  serviceWith(pathsOf('/orders'), '', info).replace(
    'owner: team-checkout\n',
    'owner: team-checkout\ndescription: It.\n',
  );

describe(RULE, () => {
  it('speaks of a service, and of a contract', async () => {
    const found = await saidBy(RULE, serviceWith(pathsOf('/orders')));
    expect(found).toMatchObject([
      { severity: 'info', subject: 'orders', at: { path: ['name'] } },
      { subject: 'orders/orders@1', at: { path: ['info'] } },
    ]);
    expect(found.map(({ message }) => message.slice(0, 40))).toEqual([
      'Nobody wrote down what orders is for: wh',
      'Nobody wrote down what orders is for: wh',
    ]);
  });

  it('speaks of a JSON Schema', async () => {
    expect(await saidBy(RULE, schema('title: Order\n'))).toHaveLength(1);
    expect(await saidBy(RULE, schema('description: An order.\n'))).toEqual([]);
  });

  it.each([
    ['a description', contract('title: Orders, version: 1.0.0, description: All of them.')],
    ['a summary', contract('title: Orders, version: 1.0.0, summary: All of them.')],
    ['one that is misspelt', 'name: orders\nowner: team-checkout\ndescripton: Takes orders.\n'],
    ['one that cannot be read', 'name: orders\nowner: team-checkout\ndescription: [Takes orders]\n'],
    ['half a manifest', 'name: orders\nowner: [\n'],
    ['half a spec', `${contract('title: Orders')}  {\n`],
  ])('is silent about %s', async (_, text) => {
    expect(await saidBy(RULE, text)).toEqual([]);
  });

  it('speaks of an entity of a catalogue, whose APIs are described by entities of their own', async () => {
    const found = await saidBy(RULE, CATALOGUED);
    expect(found).toMatchObject([
      { subject: 'orders', at: { file: '/shop/catalog-info.yaml', path: ['metadata', 'name'] } },
    ]);
    const after = await expectFix(withRule(RULE, CATALOGUED), RULE);
    expect(after['catalog-info.yaml']).toContain('metadata: { name: orders, description: What orders is for. }');
  });

  it('is silent about what only deployment files tell of', async () => {
    expect(await saidBy(RULE, '//- compose.yaml\nservices: { orders: { build: ., ports: ["80:80"] } }\n')).toEqual([]);
  });

  it('speaks of an empty one', async () => {
    expect(await saidBy(RULE, contract('title: Orders, version: 1.0.0, description: " "'))).toHaveLength(1);
  });

  it('begins one', async () => {
    const title = 'Add a description to begin with';
    const service = await expectFix(withRule(RULE, 'name: orders\nowner: team-checkout\n'), RULE, title);
    expect(service['microservice.yaml']).toContain('description: What orders is for.');
    const info = await expectFix(withRule(RULE, contract()), RULE, title);
    expect(info['openapi.yaml']).toContain('description: What orders offers as orders.');
    const top = await expectFix(withRule(RULE, schema('')), RULE, title);
    expect(top['order.schema.yaml']).toContain('description: What orders offers as orders.\ntype: object');
  });
});
