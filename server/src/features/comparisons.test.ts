import { describe, expect, it } from 'vitest';
import { atCursor } from '../../test/cursor';
import { checkFixture, ROOT } from '../../test/fixture';
import { RULES } from '../rules/generated/index';
import { askedFor } from './asked';
import { comparisonPage } from './comparison-page';
import { hover } from './hover';
import { codeLenses } from './lenses/code-lens';

/** An order, with the lines that its properties are. */
const spec = (version: string, ...properties: string[]) => `openapi: 3.0.3
info: { title: Orders, version: ${version} }
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema:
                type: object
                properties:
${properties.map((property) => `                  ${property}\n`).join('')}`;

const ID = 'id: { type: string }';
const TOTAL = 'total: { type: integer }';
const CHANGED = 'total: { type: string }';

const MANIFEST = `//- orders/microservice.yaml
name: orders
owner: team-checkout
provides:
  - api: orders
    spec: ./openapi.yaml
`;
const consumer = (name: string, uses: string) => `//- ${name}/microservice.yaml
name: ${name}
owner: team-money
consumes:
  - { api: orders, version: 1${uses}, timeout: 1s }
`;
const BILLING = consumer('billing', ', uses: ["getOrder#total"]');

const shop = (then: string, now: string, manifests = MANIFEST + BILLING) =>
  `${manifests}//- orders/openapi.yaml\n${now}//- v1.4.0:orders/openapi.yaml\n${then}`;
const SHOP = shop(spec('1.4.0', ID, TOTAL), spec('1.4.0', ID, CHANGED, 'note: { type: string }'));

async function lensesOf(text: string, file: string) {
  const { result } = await checkFixture(text);
  const asked = askedFor(result, `${ROOT}/${file}`);
  return (asked ? codeLenses(asked, (kind) => kind === 'changes') : []).map(
    ({ title, range }) => `${range.start.line + 1}: ${title}`,
  );
}

async function pageOf(text: string, file: string) {
  const { result } = await checkFixture(text);
  return comparisonPage(result, `${ROOT}/${file}`, {
    now: (path, line) => `${path.slice(ROOT.length)}#L${line}`,
    before: (path, _, line) => `old${path.slice(ROOT.length)}#L${line}`,
  });
}

describe('a lens', () => {
  it('counts changes and who is hit, above a spec and an entry of provides', async () => {
    const said = '1 breaking, 1 safe since v1.4.0 · 1 consumer hit';
    expect(await lensesOf(SHOP, 'orders/openapi.yaml')).toEqual([`1: ${said}`]);
    expect(await lensesOf(SHOP, 'orders/microservice.yaml')).toEqual([`4: ${said}`]);
    expect(await lensesOf(SHOP, 'billing/microservice.yaml')).toEqual([]);
  });

  it('says so where nothing changed, and nothing where nothing was released', async () => {
    const same = spec('1.4.0', ID, TOTAL);
    expect(await lensesOf(shop(same, same), 'orders/openapi.yaml')).toEqual(['1: no change since v1.4.0']);
    const never = `${MANIFEST}//- orders/openapi.yaml\n${same}`;
    expect(await lensesOf(never, 'orders/openapi.yaml')).toEqual([]);
  });

  it('counts nobody as hit by what is safe', async () => {
    const text = shop(spec('1.4.0', ID), spec('1.4.0', ID, TOTAL), MANIFEST + consumer('shipping', ''));
    expect(await lensesOf(text, 'orders/openapi.yaml')).toEqual(['1: 1 safe since v1.4.0']);
  });

  it('is there for a spec that no manifest names', async () => {
    expect(
      await lensesOf(shop(spec('1.4.0', ID, TOTAL), spec('1.5.0', ID, CHANGED), ''), 'orders/openapi.yaml'),
    ).toEqual(['1: 1 breaking since v1.4.0']);
  });

  it('names the version where an entry has several', async () => {
    const versions = '    versions:\n      - { version: 1.4.0 }\n      - { version: 0.9.0, spec: ./old.yaml }\n';
    const old = `//- orders/old.yaml\n${spec('0.9.0', ID)}`;
    expect(
      await lensesOf(
        shop(spec('1.4.0', ID), spec('1.4.0', ID, TOTAL), MANIFEST + versions + old),
        'orders/microservice.yaml',
      ),
    ).toEqual(['4: 1.4.0: 1 safe since v1.4.0', '4: 0.9.0: no change since v1.4.0']);
  });

  it('says that it does not know all where the spec cannot be read as a whole', async () => {
    const now = spec('1.4.0', ID).replace(/ {4}get:.*/s, "    $ref: './missing.yaml'\n");
    expect(await lensesOf(shop(spec('1.4.0', ID, TOTAL), now), 'orders/openapi.yaml')).toEqual([
      expect.stringMatching(/since v1\.4\.0.* · not all could be compared$/),
    ]);
  });
});

describe('a comparison', () => {
  it('tells who is hit, then the changes by level and operation, with links to both texts', async () => {
    const page = await pageOf(SHOP, 'orders/openapi.yaml');
    expect(page?.title).toBe('orders 1.4.0 since v1.4.0');
    expect(page?.markdown).toBe(`# orders 1.4.0 since v1.4.0

Compared with [v1.4.0](old/orders/openapi.yaml#L1): 1 breaking, 1 safe.

## Who is hit

- **billing** uses \`getOrder#total\` ([its manifest](/billing/microservice.yaml#L4))

## Breaking

**GET /orders/{id}**

- GET /orders/{id} now sends a string for \`total\`, and sent an integer. Hits **billing**, which reads \`getOrder#total\`. [v1.4.0](old/orders/openapi.yaml#L17) · [now](/orders/openapi.yaml#L17)

## Safe

**GET /orders/{id}**

- GET /orders/{id} now also sends \`note\`. [now](/orders/openapi.yaml#L18)
`);
    expect(page?.pairs).toMatchObject([
      { base: { file: `${ROOT}/orders/openapi.yaml` }, revision: `${ROOT}/orders/openapi.yaml` },
    ]);
  });

  it('has both versions in its title, and says where nothing changed', async () => {
    const page = await pageOf(shop(spec('1.4.0', ID), spec('1.5.0', ID)), 'orders/microservice.yaml');
    expect(page?.title).toBe('orders 1.4.0 → 1.5.0 since v1.4.0');
    expect(page?.markdown).toContain('Nothing that a consumer could notice has changed since [v1.4.0]');
  });

  it('names who does not say what it uses', async () => {
    const page = await pageOf(
      shop(spec('1.4.0', ID, TOTAL), spec('1.4.0', ID, CHANGED), MANIFEST + consumer('shipping', '')),
      'orders/openapi.yaml',
    );
    expect(page?.markdown).toContain('- **shipping** does not say what it uses');
    expect(page?.markdown).toContain('Hits **shipping**, which does not say what it uses.');
  });

  it('has all contracts of a manifest, and what it no longer provides', async () => {
    const spare = '  - { api: returns, spec: ./returns.yaml }\n';
    const text = `${MANIFEST}${spare}${BILLING}//- orders/openapi.yaml\n${spec('1.4.0', ID)}//- orders/returns.yaml\n${spec('2.0.0', ID)}`;
    const released = `//- v1.4.0:orders/microservice.yaml\n${MANIFEST.replace(/^.*\n/, '')}${spare}  - { api: refunds, spec: ./refunds.yaml }\n//- v1.4.0:orders/refunds.yaml\n${spec('1.0.0', ID)}`;
    const page = await pageOf(text + released, 'orders/microservice.yaml');
    expect(page?.title).toBe('orders since v1.4.0');
    expect(page?.markdown).toContain('## orders 1.4.0 since v1.4.0');
    expect(page?.markdown).toContain('## returns 2.0.0 since v1.4.0');
    expect(page?.markdown).toContain(
      '**refunds 1.0.0** is no longer provided. [v1.4.0](old/orders/microservice.yaml#L7)',
    );
  });

  it('shows the words of others as they are', async () => {
    const then = spec('1.4.0', ID, "'](javascript:x) **bold** `tick`': { type: string }");
    const page = await pageOf(shop(then, spec('1.4.0', ID)), 'orders/openapi.yaml');
    expect(page?.markdown).not.toMatch(/(?<!\\)\]\(javascript/);
  });

  it('is none where nothing was released', async () => {
    expect(
      await pageOf(`${MANIFEST}//- orders/openapi.yaml\n${spec('1.4.0', ID)}`, 'orders/openapi.yaml'),
    ).toBeUndefined();
  });
});

describe('a hover on a change', () => {
  const at = (text: string, mark: string) => text.replace(mark, mark.replace(': {', ': {<|>'));

  async function hoverOn(text: string, link?: string): Promise<string> {
    return hover(await atCursor(text), RULES, link)?.markdown ?? '';
  }

  it('shows both texts, who is hit, and where to compare', async () => {
    const text = await hoverOn(SHOP.replace('total: { type: string }', 'total: { ty<|>pe: string }'), 'command:x');
    expect(text.split('\n\n---\n\n')[0]).toBe(
      [
        'In v1.4.0:',
        '```yaml\ntotal: { type: integer }\n```',
        'Now:',
        '```yaml\ntotal: { type: string }\n```',
        'Hits **billing**, which reads `getOrder#total`.',
        '[Compare with v1.4.0](command:x)',
      ].join('\n\n'),
    );
  });

  it('shows what was removed, shortened and at the left edge', async () => {
    const long = [
      'address:',
      '  type: object',
      '  properties:',
      ...'abcdefgh'.split('').map((name) => `    ${name}: { type: string }`),
    ];
    const now = spec('1.4.0', ID).replace('properties:', 'properties:<|>');
    const text = await hoverOn(shop(spec('1.4.0', ID, ...long), now));
    expect(text).toContain('```yaml\naddress:\n  type: object\n  properties:\n    a: { type: string }');
    expect(text).toContain('    e: { type: string }\n# ...\n```');
    expect(text).not.toContain('Now:');
    expect(text).not.toContain('Compare');
  });

  it('says nothing of a release elsewhere', async () => {
    expect(await hoverOn(at(SHOP, 'id: { type: string }'))).not.toContain('v1.4.0');
  });
});
