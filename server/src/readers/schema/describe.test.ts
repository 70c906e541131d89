import { expect, describe as group, it } from 'vitest';
import { describe } from './describe';
import { schemaOf } from './schema';

/** A rule there is; any will do, since the rules' part of the schema is derived from the rules. */
const RULE = Object.keys(schemaOf('servicelint').definitions?.rules?.properties ?? {})[0] ?? 'size/hub';

group('describe', () => {
  it.each([
    [['name'], 'Name of the service', 'text', true],
    [['tier'], 'Tier', 'a whole number', false],
    [['supportWindow'], 'Support window', 'text or a whole number', false],
    [['provides'], 'Provided contracts', 'a list', false],
    [['provides', 3], 'Provided contract', 'a map', false],
    [['provides', 0, 'versions', 1, 'version'], 'Version', 'text or a number', true],
    [['provides', 0, 'objectives', 'latency', 'p99'], 'Latency of 99 calls in 100', 'text', false],
    [['consumes', 0, 'uses', 0], 'Used operation, message or field', 'text', false],
    [['consumes', 0, 'retries', 'jitter'], 'Jitter', 'true or false or text', false],
    [['consumes', 0, 'deadLetter', 'maxAttempts'], 'Most attempts', 'a whole number', false],
    [['data', 0, 'store'], 'Name of the store', 'text', true],
  ])('%j is %s', (path, title, type, required) => {
    expect(describe('microservice', path)).toMatchObject({ title, type, required });
  });

  it('lists legal values with what they mean', () => {
    const via = describe('microservice', ['consumes', 0, 'via']);
    expect(via?.values.map(({ value }) => value)).toEqual([
      'http',
      'grpc',
      'graphql',
      'message',
      'event',
      'webhook',
      'plugin',
    ]);
    expect(via?.values[1]).toEqual({ value: 'grpc', description: 'A gRPC call; synchronous. Fits protobuf.' });
    expect(describe('microservice', ['consumes', 0, 'critical'])?.values).toEqual([{ value: true }, { value: false }]);
    expect(describe('microservice', ['name'])?.values).toEqual([]);
  });

  it('merges alternatives', () => {
    const preset = describe('servicelint', ['extends']);
    expect(preset).toMatchObject({ title: 'Preset', type: 'text or a list', default: 'recommended' });
    expect(preset?.values.map(({ value }) => value)).toEqual(['minimal', 'recommended', 'strict']);
    expect(describe('servicelint', ['extends', 0])?.values).toHaveLength(3);
    const deadLetter = describe('microservice', ['consumes', 0, 'deadLetter']);
    expect(deadLetter).toMatchObject({ title: 'Dead letter', type: 'text or a map' });
    expect(deadLetter?.children.map(({ key }) => key)).toEqual(['name', 'maxAttempts']);
  });

  it('knows the keys of a map with their own words', () => {
    const top = describe('microservice', []);
    expect(top?.children.filter(({ required }) => required).map(({ key }) => key)).toEqual(['name', 'owner']);
    const latency = describe('microservice', ['provides', 0, 'objectives', 'latency']);
    expect(latency?.children.map(({ key, title }) => `${key}: ${title}`)).toEqual([
      'p50: Latency of half the calls',
      'p95: Latency of 95 calls in 100',
      'p99: Latency of 99 calls in 100',
    ]);
    expect(latency?.children[2]?.expected).toBe('a duration such as 800ms, 2s or 1m');
  });

  it('describes the configuration', () => {
    expect(describe('servicelint', ['overrides', 0, 'files'])).toMatchObject({ title: 'Files', required: true });
    expect(describe('servicelint', ['teams', 'team-a', 0])?.title).toBe('Alias');
    const level = describe('servicelint', ['rules', RULE, 'level']);
    expect(level?.values.map(({ value }) => value)).toContain('warn');
  });

  it.each([[['nothing']], [['x-mine']], [['consumes', 'via']], [['name', 'first']], [['contact', 'constructor']]])(
    'knows no place %j',
    (path) => {
      expect(describe('microservice', path)).toBeUndefined();
    },
  );
});
