import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaOf } from './schema';
import { validateConfig, validateManifest } from './validate';

/** A rule there is; any will do, since the rules' part of the schema is derived from the rules. */
const RULE = Object.keys(schemaOf('servicelint').definitions?.rules?.properties ?? {})[0] ?? 'size/hub';

/** A manifest with the lines given, beside a name and an owner. */
const manifest = (lines: string) => validateManifest(parse(`name: orders\nowner: team-checkout\n${lines}`));
const config = (lines: string) => validateConfig(parse(lines));

/** The one problem a text has, as "path code field". */
const said = (problems: ReturnType<typeof manifest>) =>
  problems.map(({ path, code, field }) => [path.join('.'), code, field].filter((part) => part).join(' '));

const WHOLE = `
name: orders
owner: team-checkout
description: Takes orders and follows them to delivery.
lifecycle: production
tier: 1
contact: { chat: "#checkout", oncall: https://oncall.example.com, runbook: ./docs/runbook.md }
provides:
  - api: orders
    spec: ./openapi.yaml
    audience: internal
    versions:
      - { version: 2.3.0 }
      - { version: 1.9.2, spec: ./openapi.v1.yaml, deprecated: 2026-06-01, sunset: 2099-06-01 }
    objectives: { availability: 99.9, latency: { p99: 900ms } }
    consumers:
      - { service: billing, version: 2, uses: [getOrder, "listOrders#items[].total"] }
consumes:
  - api: payments
    service: payments
    version: 1
    uses: [createCharge]
    via: http
    critical: true
    timeout: 800ms
    retries: { max: 0 }
  - { api: recommendations, version: 3, via: http, critical: false, timeout: 100ms, fallback: show the bestsellers }
data:
  - { store: orders-db, type: postgresql, owner: true }
deployment: { pipeline: .github/workflows/orders.yml, strategy: rolling, health: /healthz }
scale: { instances: { min: 2, max: 12 }, stateless: true }
`;

describe('a manifest without a problem', () => {
  it('is the one with every common field', () => {
    expect(validateManifest(parse(WHOLE))).toEqual([]);
  });

  it.each([
    '$schema: ./microservice.schema.json',
    'x-cost-centre: { any: [1, thing] }',
    'kind: library',
    'supportWindow: 6 months',
    'supportWindow: 1 month',
    'supportWindow: 18',
    'source: [src/**, ../libs/order/**]',
    'system: shop\ndomain: commerce',
    'contact: { email: checkout@example.com, oncall: "tel:+41441234567", docs: docs/, x-pager: 5 }',
    'dependsOn: ["resource:default/orders-bucket", invoices, "component:billing"]',
    'data: []\nconsumes: []',
    'data: [{ store: s, access: write, x-size: 3 }]',
    'deployment: { image: registry.example.com/shop/orders }',
    'provides: [{ api: o, spec: "../protos/demo.proto#shop.CartService", audience: public, x-a: 1 }]',
    'provides: [{ api: o, objectives: { latency: { p50: 1.5s, p95: 2s, p99: 1m }, rate: 0.5 } }]',
    'provides: [{ api: o, versions: [{ version: 1.10 }, { version: "v1" }, { version: 2026-06-01 }] }]',
    'consumes: [{ api: a, external: true, for: [], upgrade: redeploy, via: plugin, version: "=1.4.2" }]',
    'consumes: [{ api: a, retries: { max: 2, backoff: exponential, jitter: true, for: [getCharge] } }]',
    'consumes: [{ api: a, retries: { backoff: 100ms, jitter: 50ms } }]',
    'consumes: [{ api: a, via: event, deadLetter: orders-dead }, { api: b, deadLetter: { maxAttempts: 5, name: q } }]',
  ])('%s', (lines) => {
    expect(manifest(lines)).toEqual([]);
  });

  it.each(['consumes:', 'provides:\n  -', 'provides:\n  - api: a\n    versions:', 'contact:', 'scale:\n  instances:'])(
    'is one with a list or map left empty: %s',
    (lines) => {
      expect(manifest(lines)).toEqual([]);
    },
  );

  it('may be made of maps without a prototype', () => {
    const bare = (entries: object) => Object.assign(Object.create(null), entries);
    expect(validateManifest(bare({ name: 'a', owner: 't', contact: bare({ chat: '#a' }) }))).toEqual([]);
    expect(said(validateManifest(bare({ name: 'a', owner: 't', contact: bare({ constructor: 1 }) })))).toEqual([
      'contact unknown constructor',
    ]);
  });
});

describe('a manifest with a problem', () => {
  it.each<[string, string, (string | number | boolean)?]>([
    ['description: 5', 'description type', '5'],
    ['system: " "', 'system pattern'],
    ['kind: libary', 'kind enum', 'library'],
    ['kind: Cron', 'kind enum', 'job'],
    ['lifecycle: prod', 'lifecycle enum', 'production'],
    ['lifecycle: somewhere', 'lifecycle enum'],
    ['lifecycle:', 'lifecycle type'],
    ['tier: "1"', 'tier type', 1],
    ['tier: tier_2', 'tier type', 2],
    ['tier: 9', 'tier range', 4],
    ['tier: 1.5', 'tier type', 2],
    ['tier: gold', 'tier type'],
    ['contact: checkout', 'contact type'],
    ['contact: { oncall: " " }', 'contact.oncall pattern'],
    ['contact: { email: checkout }', 'contact.email pattern'],
    ['source: src/**', 'source type'],
    ['supportWindow: P12M', 'supportWindow pattern', '12 months'],
    ['supportWindow: 1 year', 'supportWindow pattern', '12 months'],
    ['supportWindow: 0', 'supportWindow range', 1],
    ['provides: { api: orders }', 'provides type'],
    ['provides: [orders]', 'provides.0 type'],
    ['provides: [{ spec: a.yaml }]', 'provides.0 missing api'],
    ['provides: [{ api: 42 }]', 'provides.0.api type', '42'],
    ['provides: [{ api: o, audience: private }]', 'provides.0.audience enum', 'internal'],
    ['provides: [{ api: o, versions: [{ sunset: 2026-06-01 }] }]', 'provides.0.versions.0 missing version'],
    ['provides: [{ api: o, versions: [{ version: true }] }]', 'provides.0.versions.0.version type'],
    [
      'provides: [{ api: o, versions: [{ version: 1, sunset: 2026-6-1 }] }]',
      'provides.0.versions.0.sunset pattern',
      '2026-06-01',
    ],
    [
      'provides: [{ api: o, versions: [{ version: 1, sunset: 2026-02-30 }] }]',
      'provides.0.versions.0.sunset pattern',
      '2026-02-28',
    ],
    ['provides: [{ api: o, versions: [{ version: 1, deprecated: true }] }]', 'provides.0.versions.0.deprecated type'],
    ['provides: [{ api: o, objectives: { availability: 99.9% } }]', 'provides.0.objectives.availability type', 99.9],
    ['provides: [{ api: o, objectives: { availability: 0.999 } }]', 'provides.0.objectives.availability range', 99.9],
    ['provides: [{ api: o, objectives: { availability: 101 } }]', 'provides.0.objectives.availability range', 100],
    ['provides: [{ api: o, objectives: { rate: 0 } }]', 'provides.0.objectives.rate range'],
    ['provides: [{ api: o, objectives: { latency: { p99: 900 } } }]', 'provides.0.objectives.latency.p99 type'],
    ['provides: [{ api: o, consumers: [{ version: 2 }] }]', 'provides.0.consumers.0 missing service'],
    ['consumes: [{ version: 1 }]', 'consumes.0 missing api'],
    ['consumes: [{ api: }]', 'consumes.0.api type'],
    ['consumes: [{ api: p, via: REST }]', 'consumes.0.via enum', 'http'],
    ['consumes: [{ api: p, critical: yes }]', 'consumes.0.critical type', true],
    ['consumes: [{ api: p, external: "false" }]', 'consumes.0.external type', false],
    ['consumes: [{ api: p, timeout: 3 s }]', 'consumes.0.timeout pattern', '3s'],
    ['consumes: [{ api: p, timeout: 2 hours }]', 'consumes.0.timeout pattern', '120m'],
    ['consumes: [{ api: p, timeout: 1.1 h }]', 'consumes.0.timeout pattern', '66m'],
    ['consumes: [{ api: p, timeout: soon }]', 'consumes.0.timeout pattern'],
    ['consumes: [{ api: p, uses: createCharge }]', 'consumes.0.uses type'],
    ['consumes: [{ api: p, uses: [""] }]', 'consumes.0.uses.0 pattern'],
    ['consumes: [{ api: p, for: [1] }]', 'consumes.0.for.0 type', '1'],
    ['consumes: [{ api: p, retries: 3 }]', 'consumes.0.retries type'],
    ['consumes: [{ api: p, retries: { max: -1 } }]', 'consumes.0.retries.max range', 0],
    ['consumes: [{ api: p, retries: { backoff: exponental } }]', 'consumes.0.retries.backoff enum', 'exponential'],
    ['consumes: [{ api: p, retries: { backoff: 100 ms } }]', 'consumes.0.retries.backoff enum', '100ms'],
    ['consumes: [{ api: p, retries: { jitter: full } }]', 'consumes.0.retries.jitter pattern', true],
    ['consumes: [{ api: p, upgrade: restart }]', 'consumes.0.upgrade enum'],
    ['consumes: [{ api: p, deadLetter: 5 }]', 'consumes.0.deadLetter type', '5'],
    ['consumes: [{ api: p, deadLetter: { maxAttempts: 0 } }]', 'consumes.0.deadLetter.maxAttempts range', 1],
    [
      'consumes: [{ api: p, deadLetter: { maxAttemps: 5 } }]',
      'consumes.0.deadLetter unknown maxAttemps',
      'maxAttempts',
    ],
    ['data: [{ owner: true }]', 'data.0 missing store'],
    ['data: [{ store: s, access: read-write }]', 'data.0.access enum', 'write'],
    ['deployment: { strategy: RollingUpdate }', 'deployment.strategy enum', 'rolling'],
    ['scale: { instances: 3 }', 'scale.instances type'],
    ['scale: { instances: { max: 0 } }', 'scale.instances.max range', 1],
    ['dependsOn: ["a b"]', 'dependsOn.0 pattern'],
  ])('%s: %s', (lines, what, nearest) => {
    const problems = manifest(lines);
    expect(said(problems)).toEqual([what]);
    expect(problems[0]?.nearest?.value).toBe(nearest);
  });

  it.each([
    ['description: 5', 'text'],
    ['system: " "', 'the name of a system'],
    ['kind: libary', 'one of service, library, gateway, website, job'],
    ['lifecycle: prod', 'one of experimental, production, deprecated'],
    ['tier: "1"', 'a whole number from 1 to 4'],
    ['contact: checkout', 'a map with chat, oncall, email, runbook or docs'],
    ['contact: { oncall: 7 }', 'a URL such as https://oncall.example.com/checkout, or the name of a rota'],
    ['contact: { email: checkout }', 'an e-mail address such as checkout@example.com'],
    ['source: src/**', 'a list of globs such as ["src/**"]'],
    ['supportWindow: P12M', 'a number of months such as 12 months or 12'],
    ['provides: { api: orders }', 'a list of contracts such as - { api: orders, spec: ./openapi.yaml }'],
    ['provides: [orders]', 'a map such as { api: orders, spec: ./openapi.yaml }'],
    ['provides: [{ spec: a.yaml }]', 'the name of an api such as orders'],
    ['provides: [{ api: o, audience: private }]', 'one of internal, partner, public'],
    ['provides: [{ api: o, versions: [{ sunset: 2026-06-01 }] }]', 'a version such as 2.3.0 or 2026-06-01'],
    ['provides: [{ api: o, versions: [{ version: 1, sunset: 2026-6-1 }] }]', 'a date such as 2026-06-01'],
    [
      'provides: [{ api: o, objectives: { availability: 99.9% } }]',
      'per cent, a number above 1 and at most 100, such as 99.9',
    ],
    ['provides: [{ api: o, objectives: { rate: 0 } }]', 'a number of calls a second, above 0'],
    ['provides: [{ api: o, objectives: { latency: { p99: 900 } } }]', 'a duration such as 800ms, 2s or 1m'],
    ['provides: [{ api: o, consumers: [{ version: 2 }] }]', 'the name of a service such as billing'],
    ['consumes: [{ version: 1 }]', 'the name of an api such as payments'],
    ['consumes: [{ api: p, version: true }]', 'a version such as 1, 1.4 or 2026-06-01'],
    ['consumes: [{ api: p, via: REST }]', 'one of http, grpc, graphql, message, event, webhook, plugin'],
    ['consumes: [{ api: p, critical: yes }]', 'true or false'],
    [
      'consumes: [{ api: p, uses: createCharge }]',
      'a list of operations, messages or fields such as [getOrder, "listOrders#items[].total"]',
    ],
    ['consumes: [{ api: p, uses: [""] }]', 'an operation, message or field such as getOrder or "getOrder#items[].sku"'],
    ['consumes: [{ api: p, for: [1] }]', 'the name of a provided api or operation such as createOrder'],
    [
      'consumes: [{ api: p, retries: 3 }]',
      'a map with max, backoff, jitter or for such as { max: 2, backoff: exponential }',
    ],
    ['consumes: [{ api: p, retries: { max: -1 } }]', 'a whole number of attempts after the first, 0 or more'],
    [
      'consumes: [{ api: p, retries: { backoff: exponental } }]',
      'one of exponential, linear, constant, or a duration such as 100ms',
    ],
    ['consumes: [{ api: p, retries: { jitter: full } }]', 'true, false, or a duration such as 50ms'],
    ['consumes: [{ api: p, upgrade: restart }]', 'one of runtime, redeploy'],
    ['consumes: [{ api: p, deadLetter: 5 }]', 'the name of a queue or topic, or a map such as { maxAttempts: 5 }'],
    ['consumes: [{ api: p, deadLetter: { maxAttempts: 0 } }]', 'a whole number of attempts, 1 or more'],
    ['data: [{ owner: true }]', 'the name of a store such as orders-db'],
    ['data: [{ store: s, access: read-write }]', 'one of read, write'],
    ['deployment: { strategy: RollingUpdate }', 'one of rolling, blue-green, canary, recreate'],
    ['scale: { instances: 3 }', 'a map with min and max such as { min: 2, max: 12 }'],
    ['scale: { instances: { max: 0 } }', 'a whole number, 1 or more'],
    ['dependsOn: ["a b"]', 'an entity reference such as resource:orders-bucket'],
  ])('%s: expected %s', (lines, expected) => {
    expect(manifest(lines)[0]?.expected).toBe(expected);
  });

  it.each([
    ['consumes: [{ api: p, deadLetter: 5 }]', '5'],
    ['data: [{ owner: true }]', 'nothing'],
    ['tier: "1"', '"1"'],
    ['provides: [{ api: o, versions: [{ version: 1, deprecated: true }] }]', 'true'],
    ['contact: { oncall: 7 }', '7'],
    ['provides: { api: orders }', 'a map with api'],
    ['consumes: [{ api: p, uses: [""] }]', '""'],
  ])('%s: found %s', (lines, actual) => {
    expect(manifest(lines)[0]?.actual).toBe(actual);
  });

  it.each([
    ['OrderService', 'order-service'],
    ['order_service', 'order-service'],
    ['-Orders 2-', 'orders-2'],
    ['', undefined],
    ['a'.repeat(64), 'a'.repeat(63)],
  ])('is named %s', (name, nearest) => {
    const [problem, ...others] = validateManifest({ name, owner: 'a' });
    expect(others).toEqual([]);
    expect(problem?.path).toEqual(['name']);
    expect(problem?.nearest?.value).toBe(nearest);
  });

  it('names the letters a suggestion is off by', () => {
    const distance = (lines: string) => manifest(lines)[0]?.nearest?.distance;
    expect(distance('lifecycle: prodcution')).toBe(1);
    expect(distance('lifecycle: prod')).toBe(6);
    expect(distance('consumes: [{ api: p, timeout: 3 s }]')).toBe(1);
    expect(distance('tier: "1"')).toBe(0);
    expect(distance('ownr: x')).toBeUndefined();
    expect(distance('lifecycl: production')).toBe(1);
  });

  it('shows at most 40 characters of what stands there', () => {
    const { actual } = manifest(`lifecycle: ${'long '.repeat(20)}`)[0] ?? {};
    expect(actual).toHaveLength(40);
    expect(actual).toMatch(/^"long long .*…$/);
  });
});

describe('missing and unknown fields of a manifest', () => {
  it.each([null, undefined, {}])('asks an empty one for a name, and for an owner by a code of its own: %s', (plain) => {
    expect(said(validateManifest(plain))).toEqual(['missing name', 'missing-owner owner']);
  });

  it.each([null, '', '  '])('takes an owner of %j for a missing one', (owner) => {
    expect(said(validateManifest({ name: 'a', owner }))).toEqual(['owner missing-owner']);
  });

  it('takes an owner of another kind for a wrong type', () => {
    expect(said(validateManifest({ name: 'a', owner: ['b'] }))).toEqual(['owner type']);
  });

  it('says one thing of a document that is no map', () => {
    expect(said(validateManifest(['name']))).toEqual(['type']);
    expect(said(validateManifest('orders'))).toEqual(['type']);
  });

  it.each([
    ['lifecyle: production', 'lifecycle'],
    ['depends_on: [a]', 'dependsOn'],
    ['dependencies: []', 'consumes'],
    ['colour: blue', undefined],
    ['consumes: []\ndependencies: []', undefined],
    ['lifecycle: production\nlifecyle: production', undefined],
  ])('proposes for %s a key that is not there yet', (lines, nearest) => {
    const [problem, ...others] = manifest(lines);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: [], code: 'unknown' });
    expect(problem?.nearest?.value).toBe(nearest);
  });

  it('names each unknown key with the keys there are', () => {
    const problems = manifest('scale: { instances: { mim: 1, maks: 2, x-why: 3 } }');
    expect(said(problems)).toEqual(['scale.instances unknown mim', 'scale.instances unknown maks']);
    expect(problems[0]).toMatchObject({ expected: 'one of min, max', nearest: { value: 'min', distance: 1 } });
  });

  it('reports every cause once, in one pass', () => {
    const problems = manifest('tier: 9\nkind: x\nconsumes: [{ via: tcp, timeout: x }, { api: 1 }]');
    expect(said(problems).sort()).toEqual([
      'consumes.0 missing api',
      'consumes.0.timeout pattern',
      'consumes.0.via enum',
      'consumes.1.api type',
      'kind enum',
      'tier range',
    ]);
  });

  it('finds the place under keys that a JSON pointer must escape', () => {
    expect(config('teams: { "a/b~c": [1] }')[0]?.path).toEqual(['teams', 'a/b~c', 0]);
  });
});

describe('the configuration', () => {
  it.each([
    '',
    `root: true
extends: recommended
landscape: open
base: auto
rules:
  ${RULE}: { level: warn }
overrides:
  - files: ["legacy/**"]
    rules: { ${RULE}: off }
ignore: ["**/generated/**"]
external: [stripe, auth0]
teams: { team-checkout: ["@shop/checkout"], team-billing: [] }`,
    'extends: [strict, ../base.yaml]',
    'extends:\nrules:\nteams: { team-a: }\noverrides:\n  - { files: , rules: }',
    'x-mine: 1',
  ])('has no problem: %s', (text) => {
    expect(config(text)).toEqual([]);
  });

  it.each<[string, string, (string | boolean)?]>([
    ['root: yes', 'root type', true],
    ['extends: recomended', 'extends enum', 'recommended'],
    ['extends: [recommended, all]', 'extends.1 enum', 'strict'],
    ['extends: { preset: strict }', 'extends type'],
    ['landscape: close', 'landscape enum', 'closed'],
    ['base: 5', 'base type', '5'],
    ['rules: [size/hub]', 'rules type'],
    [`rules: { ${RULE}: { level: eror } }`, `rules.${RULE}.level enum`, 'error'],
    [`rules: { ${RULE}: wran }`, `rules.${RULE} enum`, 'warn'],
    [`rules: { ${RULE}: [error] }`, `rules.${RULE} type`],
    [`rules: { ${RULE}: }`, `rules.${RULE} type`],
    ['rules: { no-such-rule: off }', 'rules unknown no-such-rule'],
    ['overrides: [{ rules: {} }]', 'overrides.0 missing files'],
    ['overrides: [{ files: legacy }]', 'overrides.0.files type'],
    ['ignore: [3]', 'ignore.0 type', '3'],
    ['external: stripe', 'external type'],
    ['teams: [team-a]', 'teams type'],
    ['teams: { team-a: "@shop/a" }', 'teams.team-a type'],
    ['rule: {}', 'unknown rule', 'rules'],
  ])('%s: %s', (text, what, nearest) => {
    const problems = config(text);
    expect(said(problems)).toEqual([what]);
    expect(problems[0]?.nearest?.value).toBe(nearest);
  });

  it.each([
    ['root: yes', 'true or false'],
    ['extends: recomended', 'minimal, recommended, strict, a path such as ./base.yaml, or a list of these'],
    ['extends: [recommended, all]', 'minimal, recommended, strict, or a path such as ./base.yaml'],
    ['extends: { preset: strict }', 'minimal, recommended, strict, a path such as ./base.yaml, or a list of these'],
    ['landscape: close', 'one of open, closed'],
    ['base: 5', 'auto, or a branch, tag pattern or revision such as origin/main'],
    ['overrides: [{ rules: {} }]', 'a list of globs such as ["legacy/**"]'],
    ['overrides: [{ files: legacy }]', 'a list of globs such as ["legacy/**"]'],
    ['ignore: [3]', 'a glob such as legacy/**'],
    ['external: stripe', 'a list of names such as [stripe, auth0]'],
    ['teams: [team-a]', 'a map of team names to lists of aliases such as { team-checkout: ["@shop/checkout"] }'],
    ['teams: { team-a: "@shop/a" }', 'a list of aliases such as ["@shop/checkout"], or []'],
    ['rule: {}', 'one of root, extends, landscape, base, rules, overrides, ignore, external, teams'],
  ])('%s: expected %s', (text, expected) => {
    expect(config(text)[0]?.expected).toBe(expected);
  });
});
