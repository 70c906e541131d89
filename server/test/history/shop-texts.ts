/** A service with one contract in version 1.2.0, and two that consume it: one by a field, one by an operation. */
export const MANIFEST = `name: orders
owner: team-checkout
provides:
  - api: orders
    spec: ./openapi.yaml
    versions:
      - { version: 1.2.0 }
`;

export const SPEC = `openapi: 3.0.3
info:
  title: Orders
  version: 1.2.0
servers:
  - url: https://orders.example.test/v1
paths:
  /orders/{orderId}:
    get:
      operationId: getOrder
      parameters:
        - { name: orderId, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The order
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Order" }
  /orders:
    get:
      operationId: listOrders
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
      responses:
        "200":
          description: Their ids
          content:
            application/json:
              schema: { type: array, items: { type: string } }
components:
  schemas:
    Order:
      type: object
      required: [id, total]
      properties:
        id: { type: string }
        # In cents.
        total: { type: integer }
        note: { type: string }
`;

const TOTAL = '        # In cents.\n        total: { type: integer }\n';

export const WITHOUT_TOTAL = SPEC.replace(TOTAL, '').replace('[id, total]', '[id]');

export const BILLING = `name: billing
owner: team-billing
consumes:
  - { api: orders, service: orders, version: 1, uses: ["getOrder#total"], via: http, timeout: 1s }
`;

export const WEB = `name: web
owner: team-web
consumes:
  - { api: orders, service: orders, version: 1, uses: [listOrders], via: http, timeout: 1s }
`;

export const SHOP: Readonly<Record<string, string>> = {
  '.servicelint.yaml': 'root: true\n',
  'services/orders/microservice.yaml': MANIFEST,
  'services/orders/openapi.yaml': SPEC,
  'services/billing/microservice.yaml': BILLING,
  'services/web/microservice.yaml': WEB,
};
