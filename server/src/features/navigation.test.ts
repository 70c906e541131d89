import { describe, expect, it } from 'vitest';
import { atCursor, expectDefinition, expectReferences } from '../../test/cursor';
import { highlights } from './references';

const PAYMENTS = `//- payments/microservice.yaml
name: payments
owner: team-money
provides:
  - api: charges
    spec: ./openapi.yaml
    versions: [{ version: 1.4.0 }]
data:
  - { store: money-db, type: postgresql, owner: true }
`;

const SPEC = `//- payments/openapi.yaml
openapi: 3.0.3
info: { title: Payments, version: 1.4.0 }
paths:
  /charges:
    post:
      operationId: createCharge
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
      responses:
        '201':
          description: Charged.
          links:
            got: { operationId: getCharge }
            gone: { operationRef: '#/paths/~1charges~1{id}/get' }
  /charges/{id}:
    get:
      operationId: getCharge
      responses:
        '200':
          description: It.
          content: { application/json: { schema: { $ref: './schemas.yaml#/Charge' } } }
components:
  schemas:
    Order:
      type: object
      properties:
        customer: { type: object, properties: { email: { type: string } } }
//- payments/schemas.yaml
Charge:
  type: object
  properties:
    items: { type: array, items: { type: object, properties: { sku: { type: string } } } }
`;

const orders = (text: string) => `//- orders/microservice.yaml\nname: orders\nowner: team-checkout\n${text}\n`;
const consumes = (fields: string) => orders(`consumes:\n  - { api: charges, version: 1, ${fields} }`);

describe('a definition', () => {
  it.each([
    ['a service', consumes('service: pay<|>ments'), PAYMENTS.replace('name: payments', 'name: <[payments]>')],
    ['an api', orders('consumes: [{ api: char<|>ges }]'), PAYMENTS.replace('api: charges', 'api: <[charges]>')],
    ['a store', orders('data: [{ store: mon<|>ey-db }]'), PAYMENTS.replace('store: money-db', 'store: <[money-db]>')],
    [
      'a component',
      orders('dependsOn: ["component:default/paym<|>ents"]'),
      PAYMENTS.replace('name: payments', 'name: <[payments]>'),
    ],
    [
      'a resource',
      orders('dependsOn: ["resource:mon<|>ey-db"]'),
      PAYMENTS.replace('store: money-db', 'store: <[money-db]>'),
    ],
    ['an api entity', orders('dependsOn: ["api:charg<|>es"]'), PAYMENTS.replace('api: charges', 'api: <[charges]>')],
  ])('of %s is where it is declared', async (_, text, provider) => {
    await expectDefinition(text + provider + SPEC);
  });

  it.each([
    ['getCha<|>rge', 'operationId: getCharge\n', 'operationId: <[getCharge]>\n'],
    ['"getCha<|>rge#items"', 'operationId: getCharge\n', 'operationId: <[getCharge]>\n'],
    ['"GET /cha<|>rges/{number}"', 'operationId: getCharge\n', 'operationId: <[getCharge]>\n'],
    ['"getCharge#it<|>ems[].sku"', '    items:', '    <[items]>:'],
    ['"getCharge#items[].sk<|>u"', '{ sku:', '{ <[sku]>:'],
    ['"createCharge(customer.em<|>ail)"', '{ email:', '{ <[email]>:'],
    ['"createCharge(custo<|>mer.email)"', 'customer:', '<[customer]>:'],
  ])('of %s is in the contract', async (use, from, to) => {
    await expectDefinition(consumes(`uses: [${use}]`) + PAYMENTS + SPEC.replace(from, to));
  });

  it('of an operation that is retried, and of one of the service itself that needs a dependency', async () => {
    const retried = consumes('uses: [getCharge], retries: { max: 1, for: [getCha<|>rge] }');
    await expectDefinition(
      retried + PAYMENTS + SPEC.replace('operationId: getCharge\n', 'operationId: <[getCharge]>\n'),
    );
    const own = `${PAYMENTS}consumes: [{ api: cards, external: true, for: [getCh<|>arge] }]\n`;
    await expectDefinition(own + SPEC.replace('operationId: getCharge\n', 'operationId: <[getCharge]>\n'));
    const api = PAYMENTS.replace('api: charges', 'api: <[charges]>');
    await expectDefinition(`${api}consumes: [{ api: cards, external: true, for: [char<|>ges] }]\n${SPEC}`);
  });

  it.each([
    [
      'operationId: getCharge }',
      'operationId: getC<|>harge }',
      'operationId: getCharge\n',
      'operationId: <[getCharge]>\n',
    ],
    ["~1{id}/get'", "~1{id}/g<|>et'", 'operationId: getCharge\n', 'operationId: <[getCharge]>\n'],
    ['schemas/Order', 'schemas/Or<|>der', '    Order:', '    <[Order]>:'],
    ['schemas.yaml#/Charge', 'schemas.yaml#/Cha<|>rge', '\nCharge:', '\n<[Charge]>:'],
  ])('of %s in a spec', async (from, cursor, target, marked) => {
    await expectDefinition(PAYMENTS + SPEC.replace(from, cursor).replace(target, marked));
  });

  it('of a path is the file', async () => {
    const spec = SPEC.replace('openapi: 3', '<[]>openapi: 3');
    await expectDefinition(PAYMENTS.replace('./openapi.yaml', './open<|>api.yaml') + spec);
    await expectDefinition(
      `${PAYMENTS.replace('./openapi.yaml', './open*.y<|>aml')}${spec}`
        .replace('open*', 'ope<|>n*')
        .replace('y<|>aml', 'yaml'),
    );
  });

  it('of a service that is named where its api belongs is that service', async () => {
    await expectDefinition(
      orders('consumes: [{ api: paym<|>ents }]') + PAYMENTS.replace('name: payments', 'name: <[payments]>') + SPEC,
    );
  });

  it('of a team is where the teams are listed', async () => {
    const config = '//- .servicelint.yaml\nroot: true\nteams: { team-<[money]>: ["@shop/cash"] }\n';
    await expectDefinition(config + PAYMENTS.replace('team-money', 'group:default/mon<|>ey') + SPEC);
    await expectDefinition(config + PAYMENTS.replace('team-money', '"@shop/ca<|>sh"') + SPEC);
  });

  it('is all that may be meant where several provide an api', async () => {
    const other = PAYMENTS.replaceAll('payments', 'billing').replace('api: charges', 'api: <[charges]>');
    const first = PAYMENTS.replace('api: charges', 'api: <[charges]>');
    await expectDefinition(
      orders('consumes: [{ api: cha<|>rges }]') + first + other.replace('spec: ./openapi.yaml', ''),
    );
  });

  it('is not there for what nobody declares, and in white space', async () => {
    await expectDefinition(orders('consumes: [{ api: cards, service: stri<|>pe }]') + PAYMENTS + SPEC);
    await expectDefinition(orders('consumes: []\n<|>') + PAYMENTS + SPEC);
    await expectDefinition(orders('description: pay<|>ments') + PAYMENTS + SPEC);
    await expectDefinition(consumes('uses: ["getCharge#non<|>e"]') + PAYMENTS + SPEC);
  });
});

describe('references', () => {
  it('of a service are its name and what others call it', async () => {
    const config = '//- .servicelint.yaml\nroot: true\nexternal: [<[payments]>]\n';
    const consumer = orders(
      'consumes: [{ api: x, service: <[payments]> }]\ndependsOn: ["component:<[payments]>", "payments.x"]',
    );
    const listed =
      '//- web/microservice.yaml\nname: web\nowner: t\nprovides:\n  - { api: payments, consumers: [{ service: <[pay<|>ments]> }] }\n';
    await expectReferences(config + consumer + listed + PAYMENTS.replace('name: payments', 'name: <[payments]>'));
  });

  it('of an api are who provides it, who asks for it, and what is needed for it', async () => {
    const provider = PAYMENTS.replace('api: charges', 'api: <[char<|>ges]>');
    const asking = orders(
      'consumes: [{ api: <[charges]> }, { api: <[charges]>, service: payments }, { api: charges, service: other }]',
    );
    const need = 'consumes: [{ api: cards, external: true, for: [<[charges]>] }]\n';
    await expectReferences(asking + provider + need + SPEC);
  });

  it('of an operation are those that mean this version of it, by whatever name', async () => {
    const old = SPEC.replaceAll('openapi.yaml', 'old.yaml').replace(/\/\/- payments\/schemas.*/s, '');
    const provider = PAYMENTS.replace('}]', '}, { version: 2.0.0, spec: ./old.yaml }]');
    const spec = SPEC.replace('{ operationId: getCharge }', '{ operationId: <[getCharge]> }')
      .replace("'#/paths/~1charges~1{id}/get'", "'<[#/paths/~1charges~1{id}/get]>'")
      .replace('operationId: getCharge\n', 'operationId: <[get<|>Charge]>\n');
    const asking = orders(`consumes:
  - { api: charges, version: 1, uses: [<[getCharge]>, "<[getCharge]>#items[].sku", "<[get /charges/{x}]>"], retries: { for: [<[getCharge]>] } }
  - { api: charges, version: 2, uses: [getCharge] }
  - { api: other, uses: [getCharge] }`);
    await expectReferences(asking + provider + spec + old);
  });

  it('of a part of a spec are the references that lead to it', async () => {
    const spec = SPEC.replace("'#/components/schemas/Order'", "'<[#/components/schemas/Order]>'").replace(
      '    Order:',
      '    <[Ord<|>er]>:',
    );
    await expectReferences(PAYMENTS + spec);
    const shared = SPEC.replace("'./schemas.yaml#/Charge'", "'<[./schemas.yaml#/Charge]>'").replace(
      '\nCharge:',
      '\n<[Cha<|>rge]>:',
    );
    await expectReferences(PAYMENTS + shared);
  });

  it('of a team are all spellings and other names of it', async () => {
    const config = '//- .servicelint.yaml\nroot: true\nteams:\n  team-<[money]>: ["@shop/<[cash]>"]\n  team-x: []\n';
    const owners = [
      'team:<[money]>',
      'group:default/<[Money]>',
      '@shop/<[money]>',
      '<[mo<|>ney]>',
      'user:<[cash]>',
      'team-moneyx',
    ];
    const services = owners.map((owner, i) => `//- s${i}/microservice.yaml\nname: s${i}\nowner: "${owner}"\n`);
    await expectReferences(config + services.join('') + PAYMENTS.replace('team-money', 'team-<[money]>'));
  });

  it('of a store and of an operation whose contract nobody wrote', async () => {
    await expectReferences(
      orders('data: [{ store: <[money-db]>, access: read }]') + PAYMENTS.replace('money-db', '<[mon<|>ey-db]>'),
    );
    const events = PAYMENTS.replace('    spec: ./openapi.yaml\n', '');
    await expectReferences(
      orders(
        'consumes: [{ api: charges, uses: [<[Pa<|>id]>, "<[Paid]>#total"] }, { api: charges, service: payments, uses: [<[Paid]>] }]',
      ) + events,
    );
  });

  it('are found by an alias, once each, and past what is no text', async () => {
    const text = 'x-one: &one { api: <[charges]>, service: <[payments]> }\nconsumes: [*one]\n';
    const provider = PAYMENTS.replace('name: payments', 'name: <[pay<|>ments]>');
    await expectReferences(orders(text.replace('<[charges]>', 'charges')) + provider + SPEC);
    await expectReferences(
      orders('consumes: [{ api: charges, uses: [3, <[cre<|>ateCharge]>] }]') +
        PAYMENTS +
        SPEC.replace('operationId: createCharge', 'operationId: <[createCharge]>'),
    );
  });

  it('in one file are told apart as declared and referred to', async () => {
    const found = highlights(
      await atCursor(PAYMENTS + SPEC.replace('operationId: getCharge }', 'operationId: getCh<|>arge }')),
    );
    expect(found.map(({ role }) => role)).toEqual(['refers', 'refers', 'declares']);
  });
});
