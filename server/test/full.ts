/** A manifest with every field, among neighbours that keep their promises. */
export const FULL = `
//- .servicelint.yaml
root: true
landscape: closed
teams: { team-checkout: [], team-money: [], team-shelf: [] }
//- services/orders/microservice.yaml
name: orders
owner: team-checkout
description: Takes orders and follows them to delivery.
lifecycle: production            # experimental | production | deprecated
tier: 1
contact: { chat: "#checkout", oncall: https://pager.example/checkout, runbook: ./docs/runbook.md }
provides:
  - api: orders
    spec: ./openapi.yaml         # type is recognised: openapi, asyncapi, protobuf, graphql
    audience: internal           # internal | partner | public
    versions:                    # every version still served
      - { version: 2.3.0 }
      - { version: 1.9.2, spec: ./openapi.v1.yaml, deprecated: 2026-06-01, sunset: 2099-06-01 }
    objectives: { availability: 99.9, latency: { p99: 900ms } }
    consumers:                   # optional: those outside this landscape, or a list kept on purpose
      - { service: billing, version: 2, uses: [getOrder, "listOrders#items[].total"] }
consumes:
  - api: payments
    service: payments            # optional when the api name is unique
    version: 1
    uses: [createCharge]
    via: http                    # http | grpc | graphql | message | event | webhook | plugin
    critical: true               # without it this service cannot answer
    timeout: 800ms
    retries: { max: 0 }
  - { api: recommendations, version: 3, via: http, critical: false, timeout: 100ms, fallback: show the bestsellers }
data:
  - { store: orders-db, type: postgresql, owner: true }
deployment: { pipeline: .github/workflows/orders.yml, strategy: rolling, health: /healthz }
scale: { instances: { min: 2, max: 12 }, stateless: true }
//- services/orders/docs/runbook.md
# Runbook
//- services/orders/openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 2.3.0 }
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: The order., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
  /orders:
    get:
      operationId: listOrders
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                type: object
                properties: { items: { type: array, items: { $ref: '#/components/schemas/Order' } } }
components:
  schemas:
    Order: { type: object, properties: { id: { type: string }, total: { type: number } } }
//- services/orders/openapi.v1.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.9.2 }
paths:
  /orders/{id}:
    get: { operationId: getOrder, responses: { '200': { description: The order. } } }
//- services/billing/microservice.yaml
name: billing
owner: team-money
consumes:
  - { api: orders, version: 2, uses: [getOrder, "listOrders#items[].total"], timeout: 2s }
//- services/payments/microservice.yaml
name: payments
owner: team-money
lifecycle: production
tier: 1
contact: { chat: "#money" }
provides:
  - api: payments
    spec: ./openapi.yaml
    versions: [{ version: 1.4.0 }]
    objectives: { availability: 99.95, latency: { p99: 500ms } }
scale: { instances: { min: 2 } }
//- services/payments/openapi.yaml
openapi: 3.1.0
info: { title: Payments, version: 1.4.0 }
paths:
  /charges:
    post: { operationId: createCharge, responses: { '201': { description: Charged. } } }
//- services/recommendations/microservice.yaml
name: recommendations
owner: team-shelf
lifecycle: production
contact: { email: shelf@example.com }
provides:
  - { api: recommendations, versions: [{ version: 3.0.0 }], objectives: { latency: { p99: 80ms } } }
//- .github/workflows/orders.yml
name: orders
`;
