import type { Finding } from '../src/rules/finding';
import { RULES } from '../src/rules/generated/index';
import { findingsIn } from './fixture';

/** The fixture with a rule on that is not recommended, at its own level; `options` as in `{ level: info, max: 2 }`. */
export function withRule(rule: string, text: string, options = '', more = ''): string {
  const level = RULES.find(({ id }) => id === rule)?.severity;
  const setting = `${more}rules: { ${rule}: { level: ${level}${options && `, ${options}`} } }\n`;
  return `//- .servicelint.yaml\n${setting}${text.startsWith('//- ') ? '' : '//- microservice.yaml\n'}${text}`;
}

/** What one rule says of a fixture, whatever set it is in; `more` are further lines of the configuration. */
export async function saidBy(rule: string, text: string, options = '', more = ''): Promise<readonly Finding[]> {
  return (await findingsIn(withRule(rule, text, options, more))).filter((found) => found.rule === rule);
}

/** A service with one contract: its manifest, and what stands in its OpenAPI description after `info`. */
export function serviceWith(spec: string, provided = '', info = 'title: Orders, version: 1.0.0'): string {
  return `//- microservice.yaml
name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./openapi.yaml${provided && `, ${provided}`} }]
//- openapi.yaml
openapi: 3.0.3
info: { ${info} }
${spec}`;
}

/** The paths of a contract, one GET each without more to it. */
export function pathsOf(...addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  "${address}": { get: { responses: { "200": { description: It. } } } }\n`);
  return `paths:\n${lines.join('')}`;
}

/** A service in production that only a catalogue tells of, and its API at its second major. */
export const CATALOGUED = `//- catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: orders }
spec: { type: service, lifecycle: production, owner: checkout, providesApis: [orders] }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: orders, description: All orders. }
spec:
  type: openapi
  lifecycle: production
  owner: checkout
  definition: |
    openapi: 3.0.3
    info: { title: Orders, version: 2.0.0 }
    paths: { /orders: { get: { responses: { '204': { description: It. } } } } }
`;
