import { milliseconds } from './durations';
import type { ConsumedFacts, StoreFacts } from './facts';
import type { Fields } from './fields';
import { parseUse } from './uses';

/** An entry of `consumes`. */
export function readConsumed(fields: Fields): ConsumedFacts {
  return {
    ...fields.entry(),
    api: fields.text('api'),
    service: fields.text('service'),
    version: fields.source('version'),
    external: fields.flag('external') ?? false,
    for: fields.strings('for'),
    uses: fields.texts('uses')?.map(({ text, path }) => parseUse(text, path)),
    via: fields.one('via', ['http', 'grpc', 'graphql', 'message', 'event', 'webhook', 'plugin']),
    critical: fields.flag('critical'),
    // None at all, or none left to answer in: the schema's problem says so.
    timeout: milliseconds(fields.text('timeout')) || undefined,
    retries: readRetries(fields.map('retries')),
    upgrade: fields.one('upgrade', ['runtime', 'redeploy']),
    fallback: fields.text('fallback'),
    deadLetter: readDeadLetter(fields),
  };
}

function readRetries(fields: Fields | undefined): ConsumedFacts['retries'] {
  if (!fields) return undefined;
  return {
    ...fields.entry(),
    max: fields.whole('max', 0),
    backoff: fields.text('backoff') ?? fields.flag('backoff') ?? fields.number('backoff', 0),
    jitter: fields.text('jitter') ?? fields.flag('jitter') ?? fields.number('jitter', 0),
    for: fields.strings('for'),
  };
}

/** Where messages go that cannot be handled, or after how many attempts they are given up. */
function readDeadLetter(fields: Fields): string | number | undefined {
  const map = fields.map('deadLetter');
  return fields.text('deadLetter') ?? map?.text('name') ?? map?.whole('maxAttempts', 1);
}

/** An entry of `data`. */
export function readStore(fields: Fields): StoreFacts {
  return {
    ...fields.entry(),
    store: fields.text('store'),
    type: fields.text('type'),
    owner: fields.flag('owner'),
    access: fields.one('access', ['read', 'write']),
  };
}
