import { describe, expect, it } from 'vitest';
import { expectFix, findingsIn } from '../../../test/fixture';
import { BREAKING, FIELDS, type Shop, shop, WITHOUT_TOTAL } from '../../../test/released-shop';

const RULE = 'versioning/unbumped-change';

const manifest = (version: string) => `name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./openapi.yaml, versions: [{ version: ${version} }] }]
`;

const spec = (version: string, fields: string) => `openapi: 3.0.3
info: { title: Orders, version: ${version} }
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        "200":
          description: They are.
          content: { application/json: { schema: { type: object, properties: { ${fields} } } } }
        default: { description: What went wrong. }
`;

const grown = (version: string, released: string, inSpec = version) => `//- .servicelint.yaml
rules: { ${RULE}: warn }
//- orders/microservice.yaml
${manifest(version)}//- orders/openapi.yaml
${spec(inSpec, 'a: {}, b: {}')}//- v1.0.0:orders/microservice.yaml
${manifest(released)}//- v1.0.0:orders/openapi.yaml
${spec(released, 'a: {}')}`;

describe(RULE, () => {
  it('goes on from the released version where the version of today is lower', async () => {
    const texts = await expectFix(grown('2.1.0', '2.3.0'), RULE, 'Call it 2.4.0');
    expect(texts['orders/microservice.yaml']?.trim()).toBe(manifest('2.4.0').trim());
    expect(texts['orders/openapi.yaml']?.trim()).toBe(spec('2.4.0', 'a: {}, b: {}').trim());
  });

  it('raises a version that manifest and spec write in different forms', async () => {
    const texts = await expectFix(grown('2.3', '2.3', '2.3.0'), RULE, 'Call it 2.4');
    expect(texts['orders/microservice.yaml']?.trim()).toBe(manifest(`"2.4"`).trim());
    expect(texts['orders/openapi.yaml']?.trim()).toBe(spec('2.4.0', 'a: {}, b: {}').trim());
  });

  const strict = (setting: Shop) => shop(setting).replace('rules: {', 'rules: { versioning/unbumped-change: warn,');

  it('raises the version in manifest and spec', async () => {
    const text = strict({ after: `${FIELDS}\n          note: { type: string }` });
    const texts = await expectFix(text, 'versioning/unbumped-change');
    expect(texts['orders/microservice.yaml']).toContain('version: 2.4.0');
    expect(texts['orders/openapi.yaml']).toContain('version: 2.4.0');
  });

  it('leaves it to the other rule where something breaks', async () => {
    const text = strict({ after: `${WITHOUT_TOTAL}\n          note: { type: string }`, required: 'id, total' });
    expect((await findingsIn(text)).map(({ rule }) => rule)).toEqual([BREAKING]);
  });
});
