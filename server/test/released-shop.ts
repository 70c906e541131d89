import { findingsIn } from './fixture';

/** The rule that most of this is about. */
export const BREAKING = 'versioning/breaking-change';

/** A landscape around one contract, `orders` 2.3.0, that was released as v2.3.0. */
export interface Shop {
  /** The lines of the order's properties, released and today. */
  readonly before?: string;
  readonly after?: string;
  readonly required?: string;
  readonly manifest?: string;
  readonly released?: string;
  readonly more?: string;
}

/** The manifest of the provider. */
export const ORDERS = `name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./openapi.yaml, versions: [{ version: 2.3.0 }] }]`;
/** The fields of an order, one on each line. */
export const FIELDS = `          # What is to be paid.
          total: { type: number }  # in EUR
          status: { type: string, enum: [open, paid] }`;

/** The spec of the provider. */
export const spec = (fields: string, required = 'id', version = '2.3.0') => `openapi: 3.0.3
info: { title: Orders, version: ${version} }
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The order.
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
        default: { description: What went wrong. }
components:
  schemas:
    Order:
      type: object
      required: [${required}]
      properties:
          id: { type: string }
${fields}
`;

/** The landscape as a fixture. */
export const shop = ({ before = FIELDS, after = FIELDS, required, manifest = ORDERS, released, more = '' }: Shop) => `
//- .servicelint.yaml
rules: { consumers/uses-deprecated: off }
//- orders/microservice.yaml
${manifest}
//- orders/openapi.yaml
${spec(after, required)}
${more}
//- v2.3.0:orders/openapi.yaml
${spec(before, required)}
${released === undefined ? '' : `//- v2.3.0:orders/microservice.yaml\n${released}`}`;

/** The manifest of a consumer. */
export const consumer = (name: string, uses: string, version = '2') => `//- ${name}/microservice.yaml
name: ${name}
owner: team-${name}
consumes: [{ api: orders, version: ${version}, timeout: 1s${uses && `, uses: [${uses}]`} }]`;

/** The same when `total` was deleted. */
export const WITHOUT_TOTAL = '          status: { type: string, enum: [open, paid] }';

/** What the rules of versioning say: service, severity and words. */
export const said = async (setting: Shop) =>
  (await findingsIn(shop(setting)))
    .filter(({ rule }) => rule.startsWith('versioning/'))
    .map(({ file, severity, message }) => `${file.split('/')[2]} ${severity}: ${message}`);
