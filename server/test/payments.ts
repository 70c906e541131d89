/** Texts of a small landscape for tests of names: `payments`, which provides `charges` in two versions, and a consumer. */

export const provider = (more = '') => `//- payments/microservice.yaml
name: payments # ours
owner: team-money
provides:
  - api: charges
    spec: ./openapi.yaml
    versions: [{ version: 2.0.0 }, { version: 1.4.0, spec: ./old.yaml }]
data: [{ store: money-db, owner: true }]
${more}`;

export const spec = (version: string, file: string, id = 'getCharge') => `//- payments/${file}
openapi: 3.0.3
info: { title: Payments, version: ${version} }
paths:
  /charges:
    post:
      operationId: createCharge
      responses: { '201': { description: Charged., links: { got: { operationId: ${id} } } } }
  /charges/{id}:
    get:
      operationId: ${id}
      responses: { '200': { description: It. } }
`;
export const SPECS = spec('2.0.0', 'openapi.yaml') + spec('1.4.0', 'old.yaml');

export const consumer = (text: string) => `//- orders/microservice.yaml\nname: orders\nowner: team-checkout\n${text}\n`;
export const config = (text: string) => `//- .servicelint.yaml\nroot: true\n${text}\n`;
