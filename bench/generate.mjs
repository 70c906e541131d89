// Makes the files to measure with, always the same ones.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A service's manifest that provides `spec`. */
export function manifest(name, spec, consumes = []) {
  return `name: ${name}
owner: team-${name.length % 7}
description: Keeps ${name} and answers for them
lifecycle: production
contact: { chat: "#${name}", oncall: https://oncall.example.test/${name} }
provides:
  - api: ${name}
    spec: ${spec}
    versions: [{ version: 1.0.0 }]
    objectives: { availability: 99.9, latency: { p99: 400ms } }
${consumes.length > 0 ? 'consumes:\n' : ''}${consumes.map(dependency).join('')}`;
}

const dependency = (api) =>
  `  - { api: ${api}, version: 1, via: http, uses: [list0], timeout: 800ms, retries: { max: 0 } }\n`;

/** An OpenAPI document of at least `bytes` bytes: resources with a list, a creation and a schema each. */
export function spec(bytes) {
  const paths = [];
  const schemas = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    paths.push(resource(i));
    schemas.push(schema(i));
    size += paths[i].length + schemas[i].length;
  }
  return `openapi: 3.0.3
info: { title: Bench, version: 1.0.0, description: Made to be measured }
servers: [{ url: https://api.example.test/v1 }]
security: [{ key: [] }]
paths:
${paths.join('')}components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
  schemas:
${schemas.join('')}`;
}

const resource = (i) => `  /things${i}:
    get:
      operationId: list${i}
      summary: Lists the things of kind ${i}
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
        - { name: cursor, in: query, schema: { type: string } }
      responses:
        "200":
          description: One page
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: "#/components/schemas/Thing${i}"
    post:
      operationId: create${i}
      summary: Makes a thing of kind ${i}
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Thing${i}" }
      responses:
        "201":
          description: It was made
`;

const schema = (i) => `    Thing${i}:
      type: object
      required: [id, name]
      properties:
        id: { type: string, format: uuid }
        name: { type: string, maxLength: 200 }
        description:
          type: string
          description: What the thing of kind ${i} is for
        related:
          $ref: "#/components/schemas/Thing${Math.max(0, i - 1)}"
        amounts:
          type: array
          items: { type: number }
`;

/** A landscape in which each service depends on two that came before it, in a tree three levels deep. */
export function landscape(root, services) {
  const body = spec(3000);
  for (let i = 0; i < services; i++) {
    const above = i === 0 ? [] : [Math.floor((i - 1) / 10), Math.floor((i - 1) / 12)];
    const consumes = [...new Set(above)].map((k) => `service${k}`);
    write(root, `services/service${i}/microservice.yaml`, manifest(`service${i}`, './openapi.yaml', consumes));
    write(root, `services/service${i}/openapi.yaml`, body);
  }
  write(root, '.servicelint.yaml', 'root: true\n');
}

export function write(root, file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
