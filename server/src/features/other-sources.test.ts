import { describe, expect, it } from 'vitest';
import { expectDefinition, expectReferences, expectRename, refusalOf } from '../../test/cursor';

const CATALOG = `//- catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shop }
spec:
  type: website
  lifecycle: production
  owner: group:web
  consumesApis: [charges]
  dependsOn: ["component:default/payments", "resource:money-db"]
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: charges }
spec: { type: openapi, lifecycle: production, owner: team-money, definition: { $text: ./payments/openapi.yaml } }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: payments } # ours
spec: { type: service, lifecycle: production, owner: team-money, providesApis: [charges] }
---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata: { name: money-db }
spec: { type: database, owner: team-money }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team-money }
spec: { type: team, children: [] }
//- payments/openapi.yaml
openapi: 3.0.3
info: { title: P, version: 1.0.0 }
paths: { /c: { get: { operationId: getCharge, responses: {} } } }
`;

const MANIFEST = `//- orders/microservice.yaml
name: orders
owner: checkout
consumes: [{ api: charges, service: payments }]
data: [{ store: money-db, access: read }]
`;

/** The texts with each of these marked where it stands. */
const marked = (text: string, ...parts: readonly string[]) =>
  parts.reduce((done, part) => done.replace(part.replaceAll(/<\[|\]>|<\|>/g, ''), part), text);

describe('in a catalogue', () => {
  it('a component, an API and a resource are what manifests call so', async () => {
    const service = marked(
      MANIFEST + CATALOG,
      'service: <[payments]>',
      '"component:default/<[payments]>"',
      'name: <[pay<|>ments]> } # ours',
    );
    await expectReferences(service);
    await expectRename(service, 'billing');
    const api = marked(
      MANIFEST + CATALOG,
      'api: <[charges]>',
      'consumesApis: [<[charges]>]',
      'name: <[charges]>',
      'providesApis: [<[char<|>ges]>]',
    );
    await expectReferences(api);
    await expectRename(api, 'fees');
    const store = marked(MANIFEST + CATALOG, 'store: <[money<|>-db]>', '"resource:<[money-db]>"', 'name: <[money-db]>');
    await expectReferences(store);
    await expectRename(store, 'ledger');
  });

  it('a group is a team', async () => {
    const text = marked(
      CATALOG,
      'owner: team-<[money]>, definition',
      'owner: team-<[money]>, provides',
      'owner: team-<[money]> }\n',
      'name: team-<[mo<|>ney]> }',
    );
    await expectRename(text, 'cash');
  });

  it('a reference leads to the entity, and a path to its file', async () => {
    await expectDefinition(marked(MANIFEST + CATALOG, 'api: char<|>ges', 'name: <[charges]>'));
    await expectDefinition(
      marked(MANIFEST + CATALOG, '"component:default/pay<|>ments"', 'name: <[payments]> } # ours'),
    );
    await expectDefinition(marked(CATALOG, './payments/open<|>api.yaml', '<[]>openapi: 3.0.3'));
  });

  it('a manifest counts before it', async () => {
    const own = '//- payments/microservice.yaml\nname: <[payments]>\nowner: money\n';
    await expectDefinition(marked(MANIFEST, 'service: pay<|>ments') + own + CATALOG);
  });
});

describe('where a service is run', () => {
  const compose = (text: string) => `//- compose.yaml\nservices:\n${text}`;
  const SERVICES = `  <[orders]>:
    build: ./orders
    environment: { URL: "http://<[payments]>:80" }
  <[payments]>:
    build: ./payments
`;
  const own = '//- payments/microservice.yaml\nname: payments\nowner: money\n';

  it('it is referred to, and leads back to the manifest', async () => {
    const text = marked(MANIFEST, 'service: <[payments]>') + marked(own, 'name: <[pay<|>ments]>');
    await expectReferences(text + compose(SERVICES.replace('<[orders]>', 'orders')));
    const plain = compose(SERVICES.replaceAll(/<\[|\]>/g, ''));
    await expectDefinition(MANIFEST + marked(own, 'name: <[payments]>') + plain.replace('//payments', '//pay<|>ments'));
    await expectDefinition(
      MANIFEST + marked(own, 'name: <[payments]>') + plain.replace('  payments:', '  pay<|>ments:'),
    );
  });
});

describe('in CODEOWNERS', () => {
  it('a team is renamed where it stands', async () => {
    const text = MANIFEST.replace('owner: checkout', 'owner: <[check<|>out]>');
    await expectRename(
      `${text}//- CODEOWNERS\n* @shop/<[checkout]> @jane\n/docs @shop/web @shop/<[checkout]>\n`,
      'baskets',
    );
  });

  it('of a whole section it is not', async () => {
    const text = MANIFEST.replace('owner: checkout', 'owner: check<|>out');
    expect(await refusalOf(`${text}//- CODEOWNERS\n[Shop] @shop/checkout\n/docs\n`)).toMatch(
      /^CODEOWNERS names checkout for a whole section/,
    );
  });
});

describe('in a compose file', () => {
  it('what something is started after is the name, as an item of a list or as a key', async () => {
    const compose = `//- compose.yaml
services:
  <[payments]>: { build: ./payments }
  a: { build: ./a, depends_on: [<[payments]>] }
  b: { build: ./b, depends_on: { <[pay<|>ments]>: { condition: service_started } } }
//- payments/microservice.yaml
name: <[payments]>
owner: money
`;
    await expectReferences(compose);
  });
});
