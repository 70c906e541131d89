import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, messagesIn, offersFor } from '../../../test/fixture';

const entity = (kind: string, name: string, spec: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: ${spec}\n`;
const catalog = (...documents: string[]) => `//- catalog-info.yaml\n${documents.join('---\n')}`;
const COMPONENT = '{ type: service, lifecycle: experimental, owner: team-checkout }';
const SYSTEM = entity('System', 'shop', '{ owner: team-checkout }');

describe('manifest/schema of a catalogue', () => {
  it('marks what is wrong in the document that it stands in', async () => {
    await expectMarks(`
//- all.yaml
${SYSTEM}---
apiVersion: backstage.io/v1alpha
#           ^ manifest/schema
kind: Component
metadata:
  name: "order service"
  #      ^ manifest/schema
  labels: { "a b": c }
  #           ^ manifest/schema
  links: [{ url: wiki }]
  #              ^ manifest/schema
spec:
# ^ manifest/schema
  type: service
  lifecycle: experimental
  dependsOn:
  #         ^ manifest/schema
`);
  });

  it('says that the whole entity is refused, and why', async () => {
    const said = await messagesIn(
      catalog(entity('Component', 'orders', '{ type: service, lifecycle: 1.0, owner: , system: "a:" }')),
    );
    expect(said).toEqual([
      'manifest/schema: lifecycle is 1.0, which cannot be: a catalogue refuses the whole entity for it. Expected is ' +
        'experimental, production, deprecated or a word of your own: probably "1.0".',
      'manifest/schema: owner says nothing, and a catalogue refuses the whole entity for it. Expected is a reference to a ' +
        'group or user such as team-checkout or user:default/ann; leave the field out if there is nothing to say.',
      'manifest/schema: system is "a:", which cannot be: a catalogue refuses the whole entity for it. Expected is a ' +
        'reference to a System such as shop.',
    ]);
  });

  it.each([
    ['a kind of somebody else', 'apiVersion: shop.example/v1\nkind: Tool\nmetadata: { name: a }\ndata: {}\n'],
    ['a kind that is not known', 'apiVersion: backstage.io/v1alpha1\nkind: Tool\nmetadata: { name: a }\n'],
    [
      'a software template',
      `apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nmetadata: { name: a }\nspec: { steps: [{ name: "\${{ parameters.x }}" }] }\n`,
    ],
    [
      'a server without a definition',
      entity(
        'API',
        'a',
        '{ type: mcp-server, lifecycle: experimental, owner: a, remotes: [{ type: sse, url: "https://a.b" }] }',
      ),
    ],
    ['values from other files', `${entity('System', 'a', '{ $yaml: ./spec.yaml }')}//- spec.yaml\nowner: a\n`],
    ['an empty document', `---\n${SYSTEM}---\n# nothing\n`],
    ['keys that are free', entity('System', 'a', '{ owner: a, ours: [1] }').replace('name: a', 'name: a, ours: 1')],
  ])('is silent about %s', async (_, text) => expect(await messagesIn(catalog(text))).toEqual([]));

  it('knows a kind that is a letter or a capital off', async () => {
    const text = catalog(entity('component', 'orders', COMPONENT));
    expect((await expectFix(text, 'manifest/schema'))['catalog-info.yaml']).toContain('kind: Component');
    expect(await messagesIn(catalog(entity('Componnet', 'orders', COMPONENT)))).toHaveLength(1);
    expect(await messagesIn(catalog(entity('App', 'orders', COMPONENT)))).toEqual([]);
  });

  it('offers what is missing, in its document', async () => {
    const group = entity('Group', 'a', '\n  type: team');
    const fixed = await expectFix(catalog(SYSTEM, group, SYSTEM.replace('shop', 'b')), 'manifest/schema');
    expect(fixed['catalog-info.yaml']).toContain('  type: team\n  children: []\n---\n');
    const api = catalog(entity('API', 'a', '{ type: grpc, lifecycle: experimental, owner: a }'));
    expect((await offersFor(api, 'manifest/schema')).offers).toEqual([]);
  });

  it('tells the same mistake in two entities apart', async () => {
    const wrong = (name: string) => entity('System', name, '{ owner: 5 }');
    const ids = (await findingsIn(catalog(wrong('a'), wrong('b')))).map(({ id }) => id);
    expect(new Set(ids.map((id) => id.replace(/~.*/, ''))).size).toBe(2);
  });

  it('is switched off by comments', async () => {
    const text = entity('System', 'a', '\n  # servicelint-disable-next-line manifest/schema -- as agreed\n  owner: 5');
    expect(await messagesIn(catalog(SYSTEM, text))).toEqual([]);
  });
});

describe('templates of a catalogue', () => {
  it.each([
    ['an entity', 'kind: Component\nmetadata:\n  name: {{ cookiecutter.name }}\n  title: {{ a }} {{ b }}\n'],
    ['a file of statements', `{%- if values.x %}\nkind: \${{ values.kind }}\n{%- endif %}\nmetadata:\n name: [\n`],
    ['a field that is filled in', entity('System', 'a', `\n  owner: \${{ values.owner }}\n  domain: 5`)],
  ])('are no mistake of form: %s', async (_, text) => {
    expect(await messagesIn(catalog(text))).toEqual([]);
  });

  it('do not hide what is wrong beside them', async () => {
    const said = await messagesIn(catalog('kind: {{ a }}\n', 'kind: API\nmetadata: {\n'));
    expect(said.map((one) => one.split(':')[0])).toContain('manifest/syntax');
  });
});

describe('other rules on the form of a catalogue', () => {
  it('know the fields beside metadata', async () => {
    const [first, second] = await messagesIn(catalog(SYSTEM.replace('spec:', 'x-mine: 1\nspce: {}\nspec:')));
    expect(first).toContain(
      'x-mine is no field of an entity, and a catalogue refuses the whole entity for it. Expected',
    );
    expect(second).toContain('spce is no field of an entity');
    const near = catalog(`${SYSTEM}---\n${SYSTEM.replace('shop', 'b').replace('spec:', 'spce:')}`);
    expect(await messagesIn(near)).toContainEqual(expect.stringContaining('Probably spec is meant'));
  });

  it('look for the files that are named', async () => {
    const [found] = await expectMarks(`
//- all.yaml
apiVersion: backstage.io/v1alpha1
kind: Location
metadata: { name: all }
spec:
  targets: [./systems.yaml, ./system.yml, https://shop.example/a.yaml, ./no/*.yaml]
  #                         ^ manifest/missing-file
---
apiVersion: backstage.io/v1alpha1
kind: Location
metadata: { name: more }
spec: { target: ./nope.yaml, presence: optional }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata:
  name: shop
  description: { $text: ./README.md }
  #                     ^ manifest/missing-file
spec: { owner: team-checkout }
//- systems.yaml
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: stock }
spec: { owner: 5 }
#              ^ manifest/schema
`);
    expect(found?.message).toContain('./system.yml is named as a target, and there is no such file');
    const text = `${catalog(entity('Location', 'all', '{ target: ./system.yaml }'))}//- systems.yaml\na: 1\n`;
    expect((await expectFix(text, 'manifest/missing-file'))['catalog-info.yaml']).toContain('target: ./systems.yaml');
  });

  it('follow patterns of targets', async () => {
    const text = `${catalog(entity('Location', 'all', '{ target: ./*/a.yaml }'))}//- b/a.yaml\nkind: System\n`;
    const files = (await findingsIn(text)).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(['/shop/b/a.yaml']));
  });

  it('know one reference in all its spellings', async () => {
    const api = (name: string) =>
      entity('API', name, '{ type: grpc, lifecycle: experimental, owner: a, definition: a }');
    const said = await messagesIn(catalog(api('a'), api('A'), api('b')));
    expect(said).toEqual([expect.stringContaining('Two entities of the catalogue are api:default/a.')]);
    expect(await messagesIn(`${catalog(api('a'))}//- test/all.yaml\n${api('a')}`)).toEqual([]);
    const components = await messagesIn(
      catalog(entity('Component', 'a', COMPONENT), entity('Component', 'a', COMPONENT)),
    );
    expect(components.filter((one) => one.startsWith('manifest/duplicate-name'))).toHaveLength(1);
  });
});

describe('a description in an entity', () => {
  it('is checked at its place', async () => {
    await expectMarks(`
//- catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: orders }
spec:
  type: openapi
  lifecycle: experimental
  owner: team-checkout
  definition: |
    openapi: 3.1.0
    info: { title: Orders, version: 1.0.0 }
    paths:
      /orders:
        get: { responses: { "200": { $ref: "#/components/responses/Nope" } } }
        #                                  ^ manifest/unresolved-ref
`);
  });
});
