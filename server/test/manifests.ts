import type { Finding } from '../src/rules/finding';
import { findingsIn } from './fixture';

/** The manifest, in a fixture, of a service that provides one api of its own name in these versions. */
export const provider = (
  name: string,
  versions = '{ version: 1.4.0 }',
  more = '',
): string => `//- ${name}/microservice.yaml
name: ${name}
owner: team-${name}
provides:
  - api: ${name}
    versions: [${versions}]
${more}
`;

/** A list of consumers, one entry for each, to be given to {@link provider}. */
export const listing = (...entries: string[]): string =>
  `    consumers:\n${entries.map((entry) => `      - { ${entry} }\n`).join('')}`;

/** The manifest of a service that consumes, one entry for each, with a time-out. */
export const consumer = (name: string, ...entries: string[]): string => `//- ${name}/microservice.yaml
name: ${name}
owner: team-${name}
consumes:${entries.length === 0 ? ' []' : ''}
${entries.map((entry) => `  - { ${entry}, via: http, timeout: 1s }\n`).join('')}
`;

/** The findings of one rule in a fixture. */
export async function findingsOf(text: string, rule: string): Promise<readonly Finding[]> {
  return (await findingsIn(text)).filter((found) => found.rule === rule);
}
