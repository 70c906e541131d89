import { day, milliseconds } from './durations';
import type { ListedConsumerFacts, ObjectivesFacts, ProvidedFacts, ServedFacts, SpecReference } from './facts';
import type { Fields } from './fields';
import { specReference } from './spec-path';
import { parseUse } from './uses';

/** An entry of `provides` in the manifest `file`. */
export function readProvided(fields: Fields, file: string): ProvidedFacts {
  return {
    ...fields.entry(),
    api: fields.text('api'),
    spec: readSpec(fields, file),
    audience: fields.one('audience', ['internal', 'partner', 'public']) ?? 'internal',
    versions: fields.items('versions')?.map((version) => readServed(version, file)),
    objectives: readObjectives(fields.map('objectives')),
    consumers: fields.items('consumers')?.map(readListedConsumer),
  };
}

function readSpec(fields: Fields, file: string): SpecReference | undefined {
  const written = fields.text('spec');
  return written === undefined ? undefined : specReference(file, written);
}

function readServed(fields: Fields, file: string): ServedFacts {
  return {
    ...fields.entry(),
    version: fields.source('version'),
    spec: readSpec(fields, file),
    deprecated: day(fields.text('deprecated')),
    sunset: day(fields.text('sunset')),
  };
}

function readObjectives(fields: Fields | undefined): ObjectivesFacts | undefined {
  if (!fields) return undefined;
  const latency = fields.map('latency');
  const promised = fields.number('availability', 0, 100) !== undefined;
  // `99.` is a number too, and what 99.4 looks like while it is typed.
  const availability = fields.source('availability')?.replace(/\.$/, '');
  return {
    ...fields.entry(),
    availability: promised && /^\d+(\.\d+)?$/.test(availability ?? '') ? availability : undefined,
    latency: {
      p50: milliseconds(latency?.text('p50')),
      p95: milliseconds(latency?.text('p95')),
      p99: milliseconds(latency?.text('p99')),
    },
    rate: fields.number('rate', 0),
  };
}

function readListedConsumer(fields: Fields): ListedConsumerFacts {
  return {
    ...fields.entry(),
    service: fields.text('service'),
    version: fields.source('version'),
    uses: fields.texts('uses')?.map(({ text, path }) => parseUse(text, path)),
  };
}
