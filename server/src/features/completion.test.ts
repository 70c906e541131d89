import { describe, expect, it } from 'vitest';
import { atCursor } from '../../test/cursor';
import { applyEdits } from '../fixes/edits';
import { linesOf } from '../rules/findings';
import { parse } from '../syntax/parse';
import { toPlain } from '../syntax/plain';
import { complete } from './completion';

const PAYMENTS = `
//- payments/microservice.yaml
name: payments
owner: group:default/money
system: checkout
domain: sales
provides:
  - api: payments
    spec: ./openapi.yaml
    versions: [{ version: 1.4.0 }]
data: [{ store: ledger, owner: true }]
//- payments/openapi.yaml
openapi: 3.1.0
info: { title: Payments, version: 1.4.0 }
paths:
  /charges:
    get:
      parameters: [{ name: from, in: query, schema: { type: string } }]
      responses:
        '200':
          description: All.
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Charge' } }
    post:
      operationId: createCharge
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Charge' } } } }
      responses:
        '201': { description: Charged., content: { application/json: { schema: { $ref: '#/components/schemas/Charge' } } } }
webhooks:
  chargeSettled:
    post: { responses: { '200': { description: Thanks. } } }
components:
  parameters: { Page: { name: page, in: query, schema: {} } }
  responses: { Gone: { description: Gone. } }
  schemas:
    Charge:
      type: object
      properties:
        id: { type: string }
        'a.b': { type: string }
        lines: { type: array, items: { type: object, properties: { sku: { type: string } } } }
//- payments/shared.yaml
Error: { type: object }
Page: { type: object }
`;

const orders = (text: string) =>
  `//- orders/microservice.yaml\nname: orders\nowner: team-checkout\n${text}\n${PAYMENTS.trimStart()}`;

const uses = (text: string) => orders(`consumes:\n  - api: payments\n    version: 1\n    uses:\n      - ${text}`);

const completionsAt = async (text: string) => complete(await atCursor(text));
const labelsAt = async (text: string) => (await completionsAt(text)).map(({ label }) => label);

/** The text after one of the completions was taken. */
async function taken(text: string, label: string): Promise<string> {
  const asked = await atCursor(text);
  const found = complete(asked).find((one) => one.label === label);
  if (!found) throw new Error(`There is no ${label}.`);
  const lines = linesOf(asked.state.tree);
  const [start, end] = [lines.offset(found.range.start), lines.offset(found.range.end)];
  return applyEdits(asked.state.tree.text, [{ span: { start, end }, text: found.insert.replace('$0', '') }]);
}

describe('what is used', () => {
  it('is an operation or a message', async () => {
    expect(await labelsAt(uses('<|>'))).toEqual(['GET /charges', 'createCharge', 'chargeSettled']);
  });

  it('is a field of an answer, step by step, through lists at once', async () => {
    const fields = ['createCharge#id', 'createCharge#["a.b"]', 'createCharge#lines'];
    expect(await labelsAt(uses('createCharge#<|>'))).toEqual(fields);
    expect(await labelsAt(uses('createCharge#li<|>'))).toEqual(fields);
    const below = ['createCharge#lines[]', 'createCharge#lines[].sku'];
    expect(await labelsAt(uses('createCharge#lines<|>'))).toEqual(fields);
    expect(await labelsAt(uses('createCharge#lines.<|>'))).toEqual(below);
    expect(await labelsAt(uses('createCharge#lines[].<|>'))).toEqual(['createCharge#lines[].sku']);
    expect(await labelsAt(uses('"GET /charges#<|>"'))).toEqual([
      'GET /charges#[]',
      'GET /charges#[].id',
      'GET /charges#[]["a.b"]',
      'GET /charges#[].lines',
    ]);
  });

  it('is a field or a parameter that is sent', async () => {
    expect(await labelsAt(uses('createCharge(<|>'))).toContain('createCharge(id)');
    expect(await labelsAt(uses('GET /charges(<|>)'))).toEqual(['GET /charges(from)']);
  });

  it('is nothing where the operation is not known', async () => {
    expect(await labelsAt(uses('nothing#<|>'))).toEqual([]);
    expect(await labelsAt(uses('constructor#__proto__.<|>'))).toEqual([]);
  });

  it.each([
    ['<|>', 'createCharge'],
    ['createCharge#<|>', 'createCharge#["a.b"]'],
    ["'createCharge#<|>'", 'createCharge#lines'],
  ])('at %s is written so that it is read as %s', async (typed, label) => {
    const plain = toPlain(...rooted(await taken(uses(typed), label))) as { consumes: { uses: string[] }[] };
    expect(plain.consumes[0]?.uses).toEqual([label]);
    const flow = uses(typed).replace(/\n {6}- (.*)/, ' [$1]');
    const inFlow = toPlain(...rooted(await taken(flow, label))) as typeof plain;
    expect(inFlow.consumes[0]?.uses).toEqual([label]);
  });
});

function rooted(text: string): Parameters<typeof toPlain> {
  const tree = parse(text, 'yaml');
  return [tree, tree.documents[0]!];
}

describe('names of a manifest', () => {
  it.each([
    ['system: <|>', ['checkout']],
    ['domain: <|>', ['sales']],
    ['dependsOn: [<|>]', ['component:payments', 'resource:ledger', 'api:payments']],
    ['dependsOn:\n  - component:p<|>', ['component:payments', 'resource:ledger', 'api:payments']],
    ['data:\n  - store: <|>', ['ledger']],
    [
      'consumes:\n  - api: payments\n    retries: { max: 1, for: [<|>] }',
      ['GET /charges', 'createCharge', 'chargeSettled'],
    ],
    ['provides:\n  - api: <|>\n//- x/microservice.yaml\nname: x\nowner: t\nconsumes: [{ api: carts }]', ['carts']],
    ['provides:\n  - api: a\n    consumers: [{ service: <|> }]', ['payments']],
    [
      'provides:\n  - api: payments\n    spec: ../payments/openapi.yaml\n    consumers: [{ service: x, uses: [<|>] }]',
      ['GET /charges', 'createCharge', 'chargeSettled'],
    ],
    ['provides:\n  - api: a\n    spec: shar<|>', ['../payments/shared.yaml']],
  ])('fit after %j', async (typed, labels) => {
    expect(await labelsAt(orders(typed))).toEqual(labels);
  });
});

describe('names of a configuration', () => {
  const config = (text: string) =>
    `//- .servicelint.yaml\n${text}\n${PAYMENTS.trimStart()}//- orders/microservice.yaml\nname: orders\nowner: team-checkout\n` +
    'consumes: [{ api: payments }, { api: cards, service: stripe }]\n';

  it('are providers that nobody is', async () => {
    expect(await labelsAt(config('external: [<|>]'))).toEqual(['stripe']);
    expect(await labelsAt(config('external: [stripe, <|>]'))).toEqual([]);
  });

  it('are teams that own something', async () => {
    expect(await labelsAt(config('teams:\n  <|>'))).toEqual(['group:default/money', 'team-checkout']);
    expect(await taken(config('teams:\n  <|>'), 'team-checkout')).toBe('teams:\n  team-checkout: []');
    expect(await labelsAt(config('teams:\n  checkout: []\n  money: [<|>]'))).toEqual([]);
    expect(await labelsAt(config('teams:\n  checkout: []\n  rich: [<|>]'))).toEqual(['group:default/money']);
  });
});

describe('a reference of a spec', () => {
  const spec = (marked: string, refs = '') =>
    PAYMENTS.replace("'201': {", `'400': { ${marked} }\n        '201': {`).replace(
      '  schemas:\n',
      `  schemas:\n${refs}`,
    );

  it('leads to what is of its kind, then to other files', async () => {
    const labels = await labelsAt(spec('$ref: <|>'));
    expect(labels).toEqual(
      ['#/components/responses/Gone', './shared.yaml', './microservice.yaml'].sort(
        (a, b) => Number(b.startsWith('#')) - Number(a.startsWith('#')) || (a < b ? -1 : 1),
      ),
    );
    expect(await labelsAt(spec('content: { x: { schema: { $ref: "#/<|>" } } }'))).toEqual([
      '#/components/schemas/Charge',
    ]);
    expect(await labelsAt(spec('headers: { x: { $ref: "#/<|>" } }'))).toEqual([]);
  });

  it('leads to the parts of a file that it names', async () => {
    expect(await labelsAt(spec('content: { x: { schema: { $ref: "./shared.yaml#<|>" } } }'))).toEqual([
      './shared.yaml#/Error',
      './shared.yaml#/Page',
    ]);
    const known = "    Known: { $ref: './shared.yaml#/Error' }\n";
    expect(await labelsAt(spec('content: { x: { schema: { $ref: <|> } } }', known))).toContain('./shared.yaml#/Page');
  });

  it('is written in quotes where YAML needs them', async () => {
    expect(await taken(spec('$ref: <|>'), '#/components/responses/Gone')).toContain(
      '{ $ref: "#/components/responses/Gone" }',
    );
  });

  it('is all that is completed in a spec', async () => {
    expect(await labelsAt(spec('desc<|>: x'))).toEqual([]);
    expect(await labelsAt(spec('description: <|>'))).toEqual([]);
  });
});

describe('names of a catalogue', () => {
  const entity = (text: string) =>
    `//- catalog-info.yaml\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: shop }\nspec:\n  type: service\n  ${text}\n${PAYMENTS.trimStart()}`;

  it.each([
    ['owner: <|>', ['group:default/money']],
    ['system: <|>', ['checkout']],
    ['consumesApis:\n    - <|>', ['payments']],
    ['consumesApis: [<|>]', ['payments']],
    ['dependsOn: [<|>]', ['component:payments', 'resource:ledger', 'api:payments']],
    ['lifecycle: <|>', ['experimental', 'production', 'deprecated']],
  ])('fit after %j', async (typed, labels) => {
    expect(await labelsAt(entity(typed))).toEqual(labels);
  });

  it('are none of what is only run somewhere', async () => {
    const compose = `//- compose.yaml
services:
  proxy-of-ours: { build: ./proxy, environment: { DB: "postgres://cellar:5432/wine", BUS: "kafka://bus:9092" } }
`;
    const labels = await labelsAt(entity('dependsOn: [<|>]') + compose);
    expect(labels).toEqual(['component:payments', 'resource:ledger', 'api:payments']);
  });

  it('offer a team once, in its shortest spelling', async () => {
    const more = ['money', 'team:money', 'other']
      .map((owner, at) => `//- s${at}/microservice.yaml\nname: s${at}\nowner: ${owner}\n`)
      .join('');
    expect(await labelsAt(entity('owner: <|>') + more)).toEqual(['money', 'other']);
  });
});
