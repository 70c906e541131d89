import { describe, expect, it } from 'vitest';
import { atCursor } from '../../test/cursor';
import { RULES } from '../rules/generated/index';
import { hover } from './hover';

const TEXT = `//- catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shop, description: Sells }
spec:
  type: website
  lifecycle: production
  owner: team-web
  consumesApis: [api:default/charges]
  dependsOn: [component:payments, resource:money-db]
---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata: { name: money-db }
spec: { type: database, owner: money }
//- payments/microservice.yaml
name: payments
owner: team:money
description: Takes money
provides: [{ api: charges, spec: openapi.yaml }]
data: [{ store: money-db, type: postgresql, owner: true }]
//- payments/openapi.yaml
openapi: 3.0.3
info: { title: P, version: 1.0.0 }
paths: { /c: { post: { operationId: charge, deprecated: true, responses: {} } } }
//- orders/microservice.yaml
name: orders
owner: money
consumes: [{ api: charges, service: payments, uses: [charge] }]
//- compose.yaml
services:
  payments: { build: ./payments }
  orders:
    build: ./orders
    environment: { PAYMENTS_URL: "http://payments:8080", OTHER_URL: "http://other:8080" }
//- .github/CODEOWNERS
/payments/ @shop/money
`;

/** What a hover says where the cursor is put into the first of these texts. */
const hoverIn = async (text: string): Promise<string> => {
  expect(TEXT).toContain(text.replace('<|>', ''));
  return hover(await atCursor(TEXT.replace(text.replace('<|>', ''), text)), RULES)?.markdown ?? '';
};

describe('a hover at a name', () => {
  it.each([
    ['component:pay<|>ments', ['**payments** (service', 'Takes money']],
    ['name: sh<|>op', ['**shop** (website, production)', 'Sells']],
    ['default/char<|>ges', ['**charges** 1.0.0', 'Provided by payments']],
    ['resource:mon<|>ey-db', ['**money-db** (postgresql)', 'Owned by: payments', 'Used by: shop']],
    ['team:mon<|>ey', ['**money** owns', 'orders, payments']],
    ['uses: [cha<|>rge]', ['**charge** · `POST /c` · deprecated']],
    ['  pay<|>ments: {', ['**payments** (service']],
    ['http://pay<|>ments:8080', ['**payments** (service']],
  ])('%s', async (text, expected) => {
    const found = await hoverIn(text);
    for (const words of expected) expect(found).toContain(words);
  });

  it('says nothing of what is not known, nor in a spec of what stands there', async () => {
    expect(await hoverIn('http://oth<|>er:8080')).toBe('');
    expect(await hoverIn('operationId: cha<|>rge')).toBe('');
  });
});
