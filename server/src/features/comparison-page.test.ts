import { it } from 'vitest';
import { checkFixture, ROOT } from '../../test/fixture';
import { askedFor } from './asked';
import { codeLenses } from './code-lens';
import { comparisonPage } from './comparison-page';

const spec = (version: string, total: string, more = '') => `openapi: 3.0.3
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
                required: [id${total && ', total'}]
                properties:
                  id: { type: string }
${total}${more}`;
const TOTAL = '                  total: { type: integer }\n';

const PLACES = `
//- orders/microservice.yaml
name: orders
owner: team-checkout
provides:
  - api: orders
    spec: ./openapi.yaml
//- billing/microservice.yaml
name: billing
owner: team-money
consumes:
  - api: orders
    version: 1
    uses: ["getOrder#total"]
//- orders/openapi.yaml
`;
const SHOP = `${PLACES}${spec('1.5.0', '', '                  note: { type: string }\n')}//- v1.4.0:orders/openapi.yaml\n${spec('1.4.0', TOTAL)}`;

it('shows', async () => {
  const { result, findings } = await checkFixture(SHOP);
  console.log(findings.map((f) => f.file + f.message));
  for (const file of ['orders/openapi.yaml', 'orders/microservice.yaml']) {
    const asked = askedFor(result, `${ROOT}/${file}`);
    console.log(asked && codeLenses(asked));
    console.log(
      comparisonPage(result, `${ROOT}/${file}`, {
        now: (f, l) => `file://${f}#L${l}`,
        before: (f, c, l) => `release:///${c.slice(0, 4)}${f}#L${l}`,
      }),
    );
  }
});
