import { describe, expect, it } from 'vitest';
import { parse } from '../../syntax/parse';
import { kindOf, read } from '../index';
import type { CatalogFacts } from './facts';

const catalog = (text: string, file = '/shop/catalog-info.yaml') => read(parse(text, 'yaml'), file) as CatalogFacts;
const entity = (text: string) => catalog(text).entities[0]!;

describe('files of a catalogue', () => {
  it.each([
    ['catalog-info.yaml', '', 'catalog'],
    ['a/catalog-info.yml', 'kind: Component', 'catalog'],
    ['my-catalog-info.yaml', '', undefined],
    ['all.yaml', 'kind: API\napiVersion: backstage.io/v1alpha1\n', 'catalog'],
    ['all.yaml', '# Ours\n---\nkind: A\n---\n"apiVersion": "backstage.io/v1beta1"\n', 'catalog'],
    ['template.yaml', 'apiVersion: scaffolder.backstage.io/v1beta3\n', 'catalog'],
    ['all.yaml', 'items:\n  - apiVersion: backstage.io/v1alpha1\n', undefined],
    ['deployment.yaml', 'apiVersion: apps/v1\nkind: Deployment\n', 'deployment'],
    ['all.yaml', 'apiVersion: notbackstage.io/v1\n', undefined],
    ['all.json', '{ "apiVersion": "backstage.io/v1alpha1", "kind": "API" }', 'catalog'],
    ['all.json', '{ "spec": { "apiVersion": "backstage.io/v1alpha1" } }', undefined],
    ['all.md', 'apiVersion: backstage.io/v1alpha1\n', undefined],
  ])('%s with %j is %s', (file, head, kind) => expect(kindOf(file, head)).toBe(kind));

  it('are known by what stands after the first 4 KB, and where they are asked for', () => {
    const late = `${'# long\n'.repeat(1000)}apiVersion: backstage.io/v1alpha1\n`;
    expect(read(parse(late, 'yaml'), 'all.yaml')?.kind).toBe('catalog');
    expect(read(parse('kind: Component', 'yaml'), 'all.yaml')).toBeUndefined();
    expect(read(parse('kind: Component', 'yaml'), 'all.yaml', 'catalog')?.kind).toBe('catalog');
  });
});

const ORDERS = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: orders
  namespace: shop
  description: Takes orders
  annotations: { backstage.io/kubernetes-id: orders, pagerduty.com/integration-key: abc }
spec:
  type: service
  lifecycle: production
  owner: team-checkout
  system: shop
  providesApis: [orders-api, "API:other/Legacy"]
  consumesApis: ["payments/payments-api"]
  dependsOn: [resource:orders-db, component:default/stock, nothing]
  dependencyOf: component:storefront
`;

describe('an entity', () => {
  it('says what it is', () => {
    expect(entity(ORDERS)).toMatchObject({
      path: [],
      document: 0,
      complete: true,
      kind: 'Component',
      namespace: 'shop',
      name: 'orders',
      described: true,
      type: 'service',
      lifecycle: 'production',
      annotations: { 'backstage.io/kubernetes-id': 'orders' },
    });
  });

  it('names others in short forms, filled in from where they stand', () => {
    const { owner, system, providesApis, consumesApis, dependsOn, dependencyOf } = entity(ORDERS);
    const key = ({ kind, namespace, name }: NonNullable<typeof owner>) => `${kind}:${namespace}/${name}`;
    expect([owner!, system!].map(key)).toEqual(['group:shop/team-checkout', 'system:shop/shop']);
    expect(providesApis?.map(key)).toEqual(['api:shop/orders-api', 'api:other/Legacy']);
    expect(consumesApis?.map(key)).toEqual(['api:payments/payments-api']);
    expect(dependsOn?.map(key)).toEqual(['resource:shop/orders-db', 'component:default/stock']);
    expect(dependencyOf?.map(key)).toEqual(['component:shop/storefront']);
    expect(providesApis?.[1]).toMatchObject({
      path: ['spec', 'providesApis', 1],
      written: 'API:other/Legacy',
      within: { start: 10, end: 16 },
    });
  });

  it('is one of several, each in its document; an empty one is none', () => {
    const { entities } = catalog('kind: Group\nspec: { members: [ann], parent: all }\n---\n# none\n---\nkind: User\n');
    expect(entities.map(({ kind, document }) => [kind, document])).toEqual([
      ['Group', 0],
      ['User', 2],
    ]);
    expect(entities[0]?.relatives?.map(({ kind, name }) => [kind, name])).toEqual([
      ['group', 'all'],
      ['user', 'ann'],
    ]);
  });

  it('of a kind with a name of the language is read too', () => {
    expect(entity('kind: constructor\nspec: { owner: a, __proto__: 1 }')).toMatchObject({ kind: 'constructor' });
    expect(entity('kind: __proto__\nspec: { owner: a }').owner?.kind).toBe('group');
  });
});

describe('files that an entity names', () => {
  const api = (definition: string, type = 'openapi') =>
    catalog(`kind: API\nmetadata: { name: a }\nspec:\n  type: ${type}\n  definition: ${definition}\n`);
  const DEFINITION = ['spec', 'definition'];

  it('is read where it describes an API', () => {
    const { entities, asks, included } = api('\n    $text: ./openapi.yaml');
    expect(entities[0]?.definition).toMatchObject({ at: 'file', spec: { file: '/shop/openapi.yaml', remote: false } });
    expect(included).toEqual([
      { document: 0, path: [...DEFINITION, '$text'], written: './openapi.yaml', file: '/shop/openapi.yaml' },
    ]);
    expect(asks).toEqual([
      { ask: 'exists', path: '/shop/openapi.yaml', bases: ['folder'] },
      { ask: 'read', path: '/shop/openapi.yaml' },
    ]);
  });

  it('is only looked for where its type is not read', () => {
    expect(api('{ $asyncapi: ../a.yaml }', 'asyncapi').asks).toEqual([
      { ask: 'exists', path: '/a.yaml', bases: ['folder'] },
    ]);
  });

  it.each(['https://shop.example/api.yaml', '/docs/api.yaml', './api.yaml?ref=1', `\${{ values.api }}`])(
    'is unknown: %s',
    (written) => expect(api(`{ $text: "${written}" }`)).toMatchObject({ asks: [], included: [] }),
  );

  it('stands in the entity itself', () => {
    const { entities, asks } = api('|\n    openapi: 3.1.0\n    info: { title: A }');
    expect(entities[0]?.definition).toMatchObject({ at: 'inline', name: '/shop/catalog-info.yaml!/0/spec/definition' });
    expect(asks).toEqual([{ ask: 'embedded', document: 0, at: DEFINITION }]);
    expect(api('see the wiki: there').asks).toEqual([]);
    expect(api('|\n    asyncapi: 3.0.0', 'asyncapi').asks).toEqual([]);
  });

  const location = (spec: string) => catalog(`kind: Location\nspec: ${spec}\n`).asks;

  it('are a Location’s targets', () => {
    expect(location('{ target: ./a.yaml, targets: [b/*.yaml, "https://shop.example/c.yaml"] }')).toEqual([
      { ask: 'exists', path: '/shop/a.yaml', bases: ['folder'] },
      { ask: 'read', path: '/shop/a.yaml', as: 'catalog' },
      { ask: 'glob', pattern: '/shop/b/*.yaml', as: 'catalog' },
    ]);
    expect(location('{ presence: optional, target: a.yaml }')).toEqual([
      { ask: 'read', path: '/shop/a.yaml', as: 'catalog' },
    ]);
    expect(location('{ type: file, target: a.yaml }')).toEqual([]);
    expect(location('{ type: github-discovery, target: ./a.yaml }')).toEqual([]);
  });
});

describe('templates', () => {
  it.each([
    `kind: Component\nmetadata:\n  name: \${{ values.name }}\n`,
    'kind: Component\nmetadata:\n  name: {{ cookiecutter.name }}\n',
    `kind: Component\nmetadata: { name: a }\nspec:\n  owner: \${{ values.owner }}\n`,
    `kind: \${{ values.kind }}\nmetadata: { name: a }\n`,
  ])('are left alone: %j', (text) => {
    const facts = catalog(`${text}---\nkind: System\nmetadata: { name: shop }\n`);
    expect(facts.templates).toEqual([0]);
    expect(facts.entities.map(({ name }) => name)).toEqual(['shop']);
    expect(facts.complete).toBe(true);
  });

  it('are known by the statements in them', () => {
    expect(catalog('{%- if values.name %}\nkind: Component\n{% endif %}\n')).toBeUndefined();
  });

  it.each([
    `apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nmetadata: { name: a }\nspec:\n  steps:\n    - name: \${{ parameters.name }}\n`,
    `kind: Component\nmetadata:\n  name: a\n  description: Fills in \${{ values.name }}\n  annotations: { x: "{{ y }}" }\n`,
    'kind: API\nmetadata: { name: a }\nspec:\n  definition: "{{ y }}"\n',
  ])('are not entities that speak of placeholders: %j', (text) => {
    expect(catalog(text).entities[0]?.name).toBe('a');
  });
});

it('ends on what unfolds without end, and on what is no map', () => {
  const bomb = Array.from(
    { length: 30 },
    (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : '{ $text: ./x }'}]`,
  );
  expect(catalog(`kind: API\n${bomb.join('\n')}\n`).included).toHaveLength(1);
  expect(catalog('kind: &k [*k]\nmetadata: &m { a: *m }\nspec: *m\n').entities).toHaveLength(1);
  expect(catalog('- a\n---\ntext\n').entities).toEqual([]);
});
