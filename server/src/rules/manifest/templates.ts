import { majorOf, parseVersion } from '../../contracts/version';

/** A spec with nothing in it yet: OpenAPI 3.1, in JSON where the file is called so. */
export function specTemplate(file: string, api: string, version: string): string {
  const parsed = parseVersion(version);
  const major = parsed ? majorOf(parsed) : '1';
  const spec = {
    openapi: '3.1.0',
    info: { title: api, version },
    servers: [{ url: `/v${major}` }],
    paths: {},
  };
  if (/\.json$/i.test(file)) return `${JSON.stringify(spec, null, 2)}\n`;
  return `openapi: 3.1.0
info:
  title: ${api}
  version: ${JSON.stringify(version)}
servers:
  - url: /v${major}
paths: {}
`;
}

/** A page for whoever is called when the service fails. */
export function runbookTemplate(service: string): string {
  return `# Runbook: ${service}

## What it does

Who depends on it, and what they notice when it is gone.

## Is it well?

Where its dashboards, logs and alarms are.

## When it is not

What has gone wrong before, how it showed, and what helped.

## Who to call

The team, and who decides when the team cannot be reached.
`;
}

/** A page that tells consumers what each release brought them; it begins with the releases that are served. */
export function changelogTemplate(service: string, releases: readonly string[]): string {
  const parts = releases.map(
    (release) => `\n## ${release}\n\nWhat changed for those who use it, and what they have to do.\n`,
  );
  return `# Changelog of ${service}\n${parts.join('')}`;
}
