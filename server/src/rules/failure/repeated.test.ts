import { describe, expect, it } from 'vitest';
import { expectFix, findingsIn, offersFor, switchedOn } from '../../../test/fixture';

const web = (rule: string, entry: string) =>
  switchedOn(
    `//- web/microservice.yaml\nname: web\nowner: team-a\nconsumes: [{ api: stock, version: 1, ${entry} }]\n`,
    rule,
  );

describe('failure/retry-without-backoff', () => {
  const RULE = 'failure/retry-without-backoff';
  const retrying = (retries: string, via = 'http') => web(RULE, `via: ${via}, timeout: 1s, retries: ${retries}`);
  const found = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === RULE);

  it('says who comes back how often', async () => {
    const [report] = await found(retrying('{ max: 2 }'));
    expect(report).toMatchObject({ severity: 'warning', subject: 'web' });
    expect(report?.message).toContain('web tries stock again up to 2 times, with neither back-off nor jitter');
    expect((await found(retrying('{ max: 1, jitter: false }')))[0]?.message).toContain('up to 1 time,');
  });

  it.each([
    ['back-off', retrying('{ max: 2, backoff: constant }')],
    ['a wait', retrying('{ max: 2, backoff: 100ms }')],
    ['jitter', retrying('{ max: 2, jitter: 50ms }')],
    ['no retries', retrying('{ max: 0 }')],
    ['no number', retrying('{ for: [getStock] }')],
    ['retries of nothing', retrying('{ max: 2, for: [] }')],
    ['what cannot be read', retrying('{ max: 2, backoff: quickly }')],
    ['what is misspelt', retrying('{ max: 2, backof: linear }')],
    ['a plugin', retrying('{ max: 2 }, upgrade: runtime', 'plugin')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('adds both, unless jitter was decided against', async () => {
    const both = await expectFix(retrying('{ max: 2 }'), RULE, 'Add backoff: exponential and jitter: true');
    expect(both['web/microservice.yaml']).toContain('retries: { max: 2, backoff: exponential, jitter: true }');
    const one = await expectFix(retrying('{ max: 2, jitter: false }'), RULE, 'Add backoff: exponential');
    expect(one['web/microservice.yaml']).toContain('retries: { max: 2, jitter: false, backoff: exponential }');
    expect((await offersFor(retrying('{ max: 2 }'), RULE)).offers.map(({ safe }) => safe)).toEqual([true]);
  });
});

describe('failure/no-dead-letter', () => {
  const RULE = 'failure/no-dead-letter';
  const found = async (entry: string) => (await findingsIn(web(RULE, entry))).filter(({ rule }) => rule === RULE);

  it('warns of messages, and advises on events', async () => {
    const [message] = await found('via: message');
    expect(message).toMatchObject({ severity: 'warning', subject: 'web' });
    expect(message?.message).toContain('web takes messages of stock');
    const [event] = await found('via: event');
    expect(event?.severity).toBe('info');
    expect(event?.message).toContain('if the broker delivers it again');
  });

  it.each([
    'via: message, deadLetter: web-dead-letters',
    'via: message, deadLetter: { maxAttempts: 5 }',
    'via: message, deadLetter: { maxAttempts: none }',
    'via: message, dlq: web-dead-letters',
    'via: message, retries: { max: 3, jitter: true }',
    'via: message, retries: { attempts: 3 }',
    'via: http, timeout: 1s',
    'via: webhook',
    'critical: false',
  ])('is silent about { %s }', async (entry) => {
    expect(await found(entry)).toEqual([]);
  });

  it('offers a place, or an end', async () => {
    const named = await expectFix(web(RULE, 'via: message'), RULE, 'Add deadLetter: web-dead-letters');
    expect(named['web/microservice.yaml']).toContain('via: message, deadLetter: web-dead-letters }');
    const ended = await expectFix(web(RULE, 'via: event'), RULE, 'Give a message up after 5 attempts');
    expect(ended['web/microservice.yaml']).toContain('deadLetter: { maxAttempts: 5 } }');
  });
});
