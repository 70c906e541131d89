import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import type { ManifestFacts } from './facts';
import { manifestReader } from './manifest';

const FILE = '/shop/orders/microservice.yaml';
const read = (text: string) => manifestReader.read(parse(text, 'yaml'), FILE) as ManifestFacts;

const WHOLE = `
name: orders
owner: team-checkout
description: Takes orders.
system: shop
kind: gateway
lifecycle: production
tier: 1
contact: { chat: "#checkout", oncall: https://oncall.example.com, runbook: ./docs/runbook.md }
source: ["src/**"]
supportWindow: 6 months
provides:
  - api: orders
    spec: ../specs/openapi.yaml#part
    audience: partner
    versions:
      - { version: 1.10 }
      - { version: 1.9.2, spec: ./openapi.v1.yaml, deprecated: 2026-06-01, sunset: 2099-06-01 }
    objectives: { availability: 99.90, latency: { p99: 900ms }, rate: 20 }
    consumers:
      - { service: billing, version: 2, uses: [getOrder] }
consumes:
  - api: payments
    service: payments
    version: =1.4.2
    uses: [createCharge, "getCharge#amount"]
    via: http
    critical: true
    timeout: 800ms
    retries: { max: 0, backoff: exponential, jitter: true, for: [getCharge] }
  - { api: mails, via: message, for: [], deadLetter: { maxAttempts: 5 } }
  - { api: news, via: event, external: true, deadLetter: dead-news, fallback: none shown }
data:
  - { store: orders-db, type: postgresql, owner: true }
deployment: { pipeline: .github/workflows/orders.yml, strategy: rolling, health: /healthz }
scale: { instances: { min: 2, max: 12 }, stateless: true }
dependsOn: ["resource:bucket"]
`;

describe('a whole manifest', () => {
  const facts = read(WHOLE);

  it('has no problem, and says who it is', () => {
    expect(facts.problems).toEqual([]);
    expect(facts).toMatchObject({
      kind: 'manifest',
      file: FILE,
      complete: true,
      name: 'orders',
      owner: 'team-checkout',
      system: 'shop',
      type: 'gateway',
      lifecycle: 'production',
      tier: 1,
      contact: { chat: '#checkout', oncall: 'https://oncall.example.com', runbook: './docs/runbook.md' },
      source: ['src/**'],
      supportWindow: 6,
      deployment: { path: ['deployment'], pipeline: '.github/workflows/orders.yml', strategy: 'rolling' },
      scale: { min: 2, max: 12, stateless: true },
      dependsOn: [{ path: ['dependsOn', 0], complete: true, written: 'resource:bucket' }],
      data: [{ path: ['data', 0], complete: true, store: 'orders-db', type: 'postgresql', owner: true }],
    });
  });

  it('reads an availability that ends with its point', () => {
    const facts = read('name: a\nowner: t\nprovides: [{ api: a, objectives: { availability: 99. } }]');
    expect(facts.provides![0]!.objectives).toMatchObject({ availability: '99' });
  });

  it('keeps versions and availability as written', () => {
    const [api] = facts.provides!;
    expect(api).toMatchObject({ path: ['provides', 0], api: 'orders', audience: 'partner' });
    expect(api!.spec).toEqual({
      written: '../specs/openapi.yaml#part',
      file: '/shop/specs/openapi.yaml',
      glob: false,
      part: 'part',
      remote: false,
    });
    expect(api!.versions).toMatchObject([
      { version: '1.10', path: ['provides', 0, 'versions', 0] },
      {
        version: '1.9.2',
        deprecated: '2026-06-01',
        sunset: '2099-06-01',
        spec: { file: '/shop/orders/openapi.v1.yaml' },
      },
    ]);
    expect(api!.objectives).toMatchObject({ availability: '99.90', latency: { p99: 900 }, rate: 20 });
    expect(api!.consumers).toMatchObject([{ service: 'billing', version: '2', uses: [{ operation: 'getOrder' }] }]);
  });

  it('reads dependencies', () => {
    const [payments, mails, news] = facts.consumes!;
    expect(payments).toMatchObject({ version: '=1.4.2', via: 'http', critical: true, timeout: 800, external: false });
    expect(payments!.retries).toMatchObject({ max: 0, backoff: 'exponential', jitter: true, for: ['getCharge'] });
    expect(payments!.uses![1]).toEqual({
      written: 'getCharge#amount',
      path: ['consumes', 0, 'uses', 1],
      operation: 'getCharge',
      field: ['amount'],
      direction: 'reads',
    });
    expect(mails).toMatchObject({ for: [], deadLetter: 5 });
    expect(news).toMatchObject({ external: true, deadLetter: 'dead-news', fallback: 'none shown' });
    expect([payments!.for, payments!.deadLetter, mails!.critical]).toEqual([undefined, undefined, undefined]);
  });

  it('asks for the files it names and for its code', () => {
    expect(facts.asks).toEqual([
      { ask: 'exists', path: '/shop/specs/openapi.yaml', bases: ['folder'] },
      { ask: 'read', path: '/shop/specs/openapi.yaml' },
      { ask: 'exists', path: '/shop/orders/openapi.v1.yaml', bases: ['folder'] },
      { ask: 'read', path: '/shop/orders/openapi.v1.yaml' },
      { ask: 'exists', path: './docs/runbook.md', bases: ['folder', 'landscape', 'git'] },
      { ask: 'exists', path: '.github/workflows/orders.yml', bases: ['folder', 'landscape', 'git'] },
      { ask: 'pipeline', path: '.github/workflows/orders.yml', bases: ['folder', 'landscape', 'git'] },
      { ask: 'code', folder: '/shop/orders', patterns: ['src/**'] },
    ]);
  });

  it('says the same wherever its text stands', () => expect(read(`\n\n${WHOLE}`)).toEqual(facts));
});

describe('what asks for nothing, or for a pattern', () => {
  it('is a URL, or a glob', () => {
    const facts = read(`
contact: { runbook: https://wiki.example.com }
provides: [{ api: a, spec: https://example.com/a.yaml }, { api: b, spec: "protos/**/*.proto" }]
`);
    expect(facts.asks).toEqual([
      { ask: 'exists', path: '/shop/orders/protos', bases: ['folder'] },
      { ask: 'glob', pattern: '/shop/orders/protos/**/*.proto' },
      { ask: 'code', folder: '/shop/orders', patterns: [] },
    ]);
    expect(facts.provides![0]!.spec).toMatchObject({ remote: true, file: 'https://example.com/a.yaml' });
  });
});

describe('what cannot be understood', () => {
  it('is left out, one field at a time', () => {
    const facts = read(`
name: 12
owner: "  "
tier: 9
kind: robot
lifecycle: production
provides: [{ api: a, objectives: { availability: 101, latency: { p99: fast } }, versions: [{ sunset: 2026-02-30 }] }]
consumes: [{ api: b, timeout: 800, critical: "yes", uses: [1] }]
`);
    expect(facts).toMatchObject({ name: undefined, owner: undefined, tier: undefined, type: 'service' });
    expect(facts.lifecycle).toBe('production');
    expect(facts.provides![0]!.objectives).toMatchObject({ availability: undefined, latency: { p99: undefined } });
    expect(facts.provides![0]!.versions![0]!.sunset).toBeUndefined();
    expect(facts.consumes![0]).toMatchObject({ timeout: undefined, critical: undefined, uses: undefined });
    expect(facts.problems.length).toBeGreaterThan(5);
  });

  it('is told apart from nothing', () => {
    const facts = read('name: a\nowner: b\ndata: [orders-db]\nconsumes: []\nprovides:\n');
    expect(facts.data).toEqual([{ path: ['data', 0], complete: false }]);
    expect(facts.consumes).toEqual([]);
    expect(facts.provides).toBeUndefined();
  });

  it('leaves what is half-typed with what can be read', () => {
    const facts = read('name: orders\nowner: team\nconsumes:\n  - { api: payments, via: http\n');
    expect(facts).toMatchObject({ complete: false, name: 'orders', consumes: [{ api: 'payments', complete: false }] });
  });
});

it('is the first of several documents', () => {
  const problems = [{ code: 'document', document: 1, path: [] }];
  expect(read('name: a\nowner: b\n---\nname: c\n')).toMatchObject({ name: 'a', problems });
});

it('may be JSON', () => {
  const tree = parse(
    '{"name": "orders", "owner": "team", "provides": [{"api": "a", "versions": [{"version": 1.10}]}]}',
    'json',
  );
  const facts = manifestReader.read(tree, '/shop/microservice.json') as ManifestFacts;
  expect(facts).toMatchObject({ name: 'orders', problems: [], provides: [{ versions: [{ version: '1.10' }] }] });
});
