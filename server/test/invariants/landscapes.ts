import fc from 'fast-check';
import { compose, filling, kubernetes, owners } from './deployments';
import { ROOT } from './example';

/** Few names, so that they collide, are ambiguous and are missing often. */
const SERVICES = ['orders', 'payments', 'stock', 'mail', 'search', 'prices', 'users', 'web-shop'];
const APIS = [...SERVICES, 'events'];
const OPERATIONS = ['getThing', 'listThings', 'createThing', 'removeThing', 'getWebShopThing'];
const STORES = ['orders-db', 'users-db', 'cache'];
const OWNERS = ['team-a', 'team-b', 'team-x', '@org/a'];
const VERSIONS = ['1.0.0', '1.4.2', '2.0.0', '0.3.0', '1.10'];
const WANTED = ['1', '2', '1.4', '"=1.4.2"', '0.3', '7'];
const SPECS = [
  './openapi.yaml',
  './openapi.yaml',
  './openapi.yaml',
  '../orders/openapi.yaml',
  './missing.yaml',
  './openapi.v1.yaml',
  '../shared.yaml',
  './*.yaml',
];

const one = (words: readonly string[]) => fc.constantFrom(...words);
/** A field that is written as often as not. */
const field = (name: string, value: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: value.map((text) => `${name}: ${text}`) },
  );
/** The same, one time in four. */
const seldom = (name: string, value: fc.Arbitrary<string>) =>
  fc.tuple(fc.nat(3), value).map(([chance, text]) => (chance === 0 ? `${name}: ${text}` : ''));
const fields = (...all: fc.Arbitrary<string>[]) =>
  fc.tuple(...all).map((written) => written.filter((text) => text !== '').join(', '));
const flow = (...all: fc.Arbitrary<string>[]) => fields(...all).map((text) => `{ ${text} }`);
const list = (item: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(item, { maxLength }).map((items) => `[${items.join(', ')}]`);
const number = (max: number) => fc.nat(max).map(String);
const boolean = one(['true', 'false']);

const use = fc.oneof(
  one(OPERATIONS),
  one(['"getThing#name"', '"listThings#items[].id"', '"createThing(name)"', 'getThng']),
);
const duration = one(['100ms', '1s', '5s', '30s']);
const date = one(['2026-01-01', '2026-06-01', '2026-12-24', '2030-01-01']);

const version = flow(
  one(VERSIONS).map((text) => `version: ${text}`),
  field('spec', one(SPECS)),
  field('deprecated', date),
  field('sunset', date),
);
const consumer = flow(
  one(SERVICES).map((text) => `service: ${text}`),
  field('version', one(WANTED)),
  field('uses', list(use, 2)),
);
const provided = flow(
  one(APIS).map((text) => `api: ${text}`),
  field('spec', one(SPECS)),
  field('audience', one(['internal', 'partner', 'public'])),
  field('versions', list(version, 3)),
  field(
    'objectives',
    flow(
      one(['99', '99.9', '99.95', '100']).map((text) => `availability: ${text}`),
      field('latency', flow(field('p99', duration))),
    ),
  ),
  field('consumers', list(consumer, 3)),
);
const retries = flow(
  field('max', number(4)),
  field('backoff', duration),
  field('jitter', boolean),
  field('for', list(one(OPERATIONS), 2)),
);
/** Mostly of the service that the api is named after, so that it is found. */
const consumed = one(APIS).chain((api) =>
  flow(
    fc.constant(`api: ${api}`),
    seldom('service', one(SERVICES)),
    field('version', one(WANTED)),
    seldom('external', boolean),
    field('via', one(['http', 'http', 'http', 'http', 'grpc', 'message', 'event', 'webhook', 'plugin'])),
    field('uses', list(use, 3)),
    field('critical', one(['true', 'true', 'false'])),
    field('timeout', duration),
    field('retries', retries),
    seldom('for', list(fc.oneof(one(APIS), one(OPERATIONS)), 2)),
    seldom('fallback', one(['none', 'show less'])),
    seldom('upgrade', one(['runtime', 'redeploy'])),
  ),
);
const store = flow(
  one(STORES).map((text) => `store: ${text}`),
  field('type', one(['postgresql', 'redis'])),
  seldom('owner', boolean),
  field('access', one(['read', 'write'])),
);
/** A list that is not written where it is empty, or written to be so. */
const block = (name: string, item: fc.Arbitrary<string>, maxLength: number) =>
  fc.tuple(fc.array(item, { maxLength }), fc.boolean()).map(([items, isSaid]) => {
    if (items.length === 0) return isSaid ? `${name}: []` : '';
    return `${name}:\n${items.map((text) => `  - ${text}`).join('\n')}`;
  });

/** Lines that say nothing good: misspelt, disabled for nothing, half typed. */
const noise = one([
  ...Array<string>(18).fill(''),
  'lifecyle: production',
  'descripton: Misspelt.',
  'consumes: 7',
  '# servicelint-disable failure/no-timeout -- for nothing',
  '# servicelint-disable-file size/too-many-dependencies, social-contract/no-contact',
  '# servicelint-disable-next-line manifest/no-such-rule',
  'scale: { instances: { min: 1, mx: 4 } }',
  'data: [',
  '"half',
]);

/** A manifest; now and then one that is broken. */
export const manifest: fc.Arbitrary<string> = fc
  .tuple(
    one(SERVICES).map((name) => `name: ${name}`),
    field('owner', one(OWNERS)),
    field('description', one(['Does things.', 'Does other things.'])),
    field('lifecycle', one(['production', 'production', 'production', 'experimental', 'deprecated'])),
    field('kind', one(['service', 'service', 'service', 'service', 'library', 'gateway', 'website', 'job'])),
    field('tier', one(['1', '2', '3'])),
    field('contact', flow(field('chat', one(['"#a"', '"#b"'])), field('runbook', one(['./README.md', './none.md'])))),
    field(
      'deployment',
      flow(
        field('health', one(['/healthz'])),
        field('pipeline', one(['../ci.yml', 'none.yml'])),
        seldom('strategy', one(['rolling', 'recreate'])),
      ),
    ),
    field(
      'scale',
      flow(field('instances', flow(field('min', number(2)), field('max', number(9)))), field('stateless', boolean)),
    ),
    block('provides', provided, 2),
    block('consumes', consumed, 4),
    block('data', store, 2),
    noise,
  )
  .map((parts) => `${parts.filter((part) => part !== '').join('\n')}\n`);

/** A manifest for the folder of a service: likely, but not surely, of that name and with an api of it. */
const manifestOf = (service: string): fc.Arbitrary<string> =>
  fc.tuple(manifest, fc.nat(3)).map(([text, chance]) => {
    if (chance === 0) return text;
    return text.replace(/^name: .*/, `name: ${service}`).replace(/(provides:\n {2}- \{ api: )\w+/, `$1${service}`);
  });

const schema = one([
  '{ type: object, properties: { id: { type: string }, name: { type: string } } }',
  "{ $ref: '#/components/schemas/Thing' }",
  "{ $ref: '../shared.yaml#/components/schemas/Thing' }",
  "{ $ref: './openapi.v1.yaml#/components/schemas/Thing' }",
  "{ $ref: '../none.yaml#/Thing' }",
  '{ type: array, items: { type: string } }',
  '{ type: object }',
  '{ type: object, additionalProperties: false, properties: { id: { type: string } } }',
  '{ type: array, maxItems: 9, items: { type: string } }',
]);
const operation = fc
  .tuple(
    one(['things', 'things', 'things', 'v1/things', 'internal/things', 'users']),
    one(['get', 'put', 'post', 'delete']),
    one(OPERATIONS),
    schema,
    boolean,
    one(['', ' security: [],']),
  )
  .map(
    ([path, method, id, body, deprecated, security]) =>
      (index: number) =>
        `  /${path}/part${index}:\n    ${method}: { operationId: ${id}, deprecated: ${deprecated},${security} responses: { '200': { description: It., content: { application/json: { schema: ${body} } } } } }`,
  );

/** A spec; now and then one that is broken. */
export const spec: fc.Arbitrary<string> = fc
  .tuple(
    one(VERSIONS),
    fc.array(operation, { maxLength: 3 }),
    schema,
    one(['', '', '', 'x: [', 'components: {']),
    one(['', ...['https://a.example/v1', 'http://a.example'].map((url) => `servers: [{ url: '${url}' }]`)]),
  )
  .map(([text, operations, thing, end, servers]) => {
    const paths = operations.map((written, index) => written(index)).join('\n');
    const head = `openapi: 3.0.3\ninfo: { title: A, version: ${text} }\n${servers}`;
    return `${head}\npaths:${paths === '' ? ' {}' : `\n${paths}`}\ncomponents:\n  schemas:\n    Thing: ${thing}\n${end}\n`;
  });

const low = [
  'size/too-many-dependencies: { level: warning, max: 1 }',
  'size/too-many-operations: { level: warning, max: 1 }',
  'size/pick-up-time: { level: warning, hoursADay: 1 }',
  'communication/chain-depth: { level: warning, max: 1 }',
  'start/services-per-team: { level: info, max: 1 }',
  'size/too-many-resources: { level: info, max: 1 }',
  'size/wide-operation: { level: info, fields: 1 }',
  'boundaries/duplicate-capability: { level: info, paths: 1 }',
  'size/hub: { level: warning, consumers: 1, dependencies: 1 }',
  'communication/chatty: { level: info, max: 1 }',
  'consumers/no-uses: { level: info, operations: 1 }',
];
const settings = one([
  '',
  'landscape: closed',
  'landscape: open',
  'extends: strict',
  'extends: minimal',
  'external: [search, events]',
  'teams: { team-a: ["@org/a"], team-b: [] }',
  'rules: { failure/no-timeout: error, size/too-many-dependencies: { level: info, max: 2 } }',
  'overrides: [{ files: ["orders/**"], rules: { social-contract/no-owner: off } }]',
  'rules: {',
]);

/** With the numbers so low that a landscape of eight services exceeds them. */
const demanding = `extends: strict\nlandscape: closed\nrules:\n${low.map((line) => `  ${line}`).join('\n')}\n`;

/** A configuration. */
export const config: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(demanding) },
  { weight: 1, arbitrary: fc.uniqueArray(settings, { maxLength: 3 }).map((lines) => `${lines.join('\n')}\n`) },
);

/** A pipeline, which runs for all or tells one service from another. */
const pipeline = one(['on: push\njobs: {}\n', 'on: { push: { paths: [orders/**] } }\njobs: {}\n', 'jobs: [\n']);

/** A component of a catalogue. */
const entity = fc
  .tuple(one(SERVICES), one(OWNERS), one(['production', 'experimental']))
  .map(
    ([name, owner, lifecycle]) =>
      `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\n` +
      `spec: { type: service, lifecycle: ${lifecycle}, owner: "${owner}" }\n`,
  );

/** A file and a new text for it; undefined: it is deleted. */
export interface Change {
  readonly file: string;
  readonly text: string | undefined;
}

const rarely = <T>(text: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: fc.constant(undefined) });
const about = (file: fc.Arbitrary<string>, text: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc.record({ file: file.map((name) => `${ROOT}/${name}`), text: rarely(text) });
const inService = (name: string) => one(SERVICES).map((service) => `${service}/${name}`);

/** A change of one file of a landscape of eight services. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: one(SERVICES).chain((name) => about(fc.constant(`${name}/microservice.yaml`), manifestOf(name))),
  },
  {
    weight: 4,
    arbitrary: about(fc.oneof(inService('openapi.yaml'), inService('openapi.v1.yaml'), one(['shared.yaml'])), spec),
  },
  { weight: 1, arbitrary: about(one(['.servicelint.yaml', 'orders/.servicelint.yaml']), config) },
  { weight: 1, arbitrary: about(inService('README.md'), fc.constant('# Read me\n')) },
  { weight: 1, arbitrary: about(one(['ci.yml', 'orders/ci.yml']), pipeline) },
  { weight: 1, arbitrary: about(one(['compose.yaml', 'compose.dev.yaml']), compose) },
  { weight: 2, arbitrary: about(one(['k8s/a.yaml', 'k8s/b.yaml', 'prod/patch.yaml']), kubernetes) },
  { weight: 1, arbitrary: about(one(['k8s/kustomization.yaml', 'prod/kustomization.yaml']), filling) },
  { weight: 1, arbitrary: about(one(['CODEOWNERS', '.github/CODEOWNERS']), owners) },
  { weight: 1, arbitrary: about(inService('catalog-info.yaml'), entity) },
  {
    weight: 1,
    arbitrary: about(
      inService('src/main.ts'),
      number(90).map((lines) => 'work();\n'.repeat(Number(lines))),
    ),
  },
);

/** The texts of such a landscape by file. */
export const landscape: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    fc.tuple(...SERVICES.map(manifestOf)),
    fc.tuple(...SERVICES.map(() => fc.option(spec, { nil: undefined }))),
    fc.option(config, { nil: undefined }),
    spec,
    pipeline,
    fc.record({ 'compose.yaml': compose, 'k8s/a.yaml': kubernetes, 'k8s/b.yaml': kubernetes, CODEOWNERS: owners }),
  )
  .map(([manifests, specs, settings, shared, ci, deployed]) => {
    const files: Record<string, string> = { [`${ROOT}/shared.yaml`]: shared, [`${ROOT}/ci.yml`]: ci };
    for (const [name, text] of Object.entries(deployed)) files[`${ROOT}/${name}`] = text;
    if (settings !== undefined) files[`${ROOT}/.servicelint.yaml`] = settings;
    for (const [i, name] of SERVICES.entries()) {
      files[`${ROOT}/${name}/microservice.yaml`] = manifests[i] ?? '';
      const written = specs[i];
      if (written !== undefined) files[`${ROOT}/${name}/openapi.yaml`] = written;
    }
    return files;
  });
