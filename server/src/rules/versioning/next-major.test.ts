import { describe, expect, it } from 'vitest';
import { fixture, ROOT, TODAY } from '../../../test/fixture';
import { Engine, type Result } from '../../engine';
import { offerOf } from '../../fixes/offers';
import { addedBy, snapshotWith } from '../../fixes/preview';
import type { Compared } from '../../landscape/compared';
import { contractKeys } from '../../landscape/keys';
import { MemoryFileSystem } from '../../platform/memory';
import { type Release, releaseKey, type Snapshot } from '../../readers/snapshot';
import type { Change } from '../../syntax/change';
import { Workspace } from '../../workspace/workspace';
import { RULES } from '../generated/index';
import { choice } from '../rule';
import { nextMajor, raiseVersion } from './next-major';

async function snapshotOf(files: ReadonlyMap<string, string>): Promise<Snapshot> {
  const texts = Object.fromEntries([...files].map(([name, text]) => [`${ROOT}/${name}`, text]));
  const workspace = new Workspace({ files: new MemoryFileSystem(texts), clock: { today: () => TODAY } });
  await workspace.open([ROOT]);
  await workspace.count();
  return workspace.snapshots()[0]!;
}

type Files = string | ReadonlyMap<string, string>;
const filesOf = (files: Files) => (typeof files === 'string' ? fixture(files).files : files);

/** Today's files, checked against released ones. */
async function against(today: Files, before: Files): Promise<Result> {
  const old = await snapshotOf(filesOf(before));
  const contracts = new Map<string, Release>();
  const services = new Map<string, Release>();
  for (const key of contractKeys()(old)) {
    const release: Release = { name: 'v2.3.0', commit: 'c0ffee', how: 'tag', snapshot: old, file: key.file };
    contracts.set(releaseKey(key), release);
    if (key.service !== '') services.set(key.file, release);
  }
  const released = { contracts, services, missing: new Map() };
  return new Engine(RULES).check({ ...(await snapshotOf(filesOf(today))), released });
}

const comparedIn = (result: Result): readonly Compared[] =>
  [...result.world.pasts.values()].flatMap(({ compared }) => compared);

/** All texts after changes; every file parses, nothing of versioning is reported, and no finding has come. */
function after(result: Result, changes: readonly Change[]): Record<string, string> {
  const offer = offerOf(choice('', ...changes), result);
  if (!offer) return {};
  const snapshot = snapshotWith(result.snapshot, offer);
  const texts = [...snapshot.files.values()].map(({ file, tree }) => [file.slice(ROOT.length + 1), tree] as const);
  for (const [file, tree] of texts) expect(tree.problems, file).toEqual([]);
  const left = [...new Engine(RULES).check(snapshot).findings.values()].flat();
  expect(left.filter(({ rule }) => rule.startsWith('versioning/')).map(({ message }) => message)).toEqual([]);
  expect(addedBy(offer, result).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  return Object.fromEntries(texts.map(([file, tree]) => [file, tree.text]));
}

async function released(today: Files, before: Files, which = 0): Promise<Record<string, string>> {
  const result = await against(today, before);
  const compared = comparedIn(result)[which]!;
  return after(result, nextMajor({ world: result.world, compared }));
}

async function raised(today: Files, before: Files, by: 'major' | 'minor') {
  const result = await against(today, before);
  const [compared] = comparedIn(result);
  const changes = raiseVersion({ world: result.world, compared: compared! }, by);
  return changes.map((change) => (change.do === 'set' ? [change.place.file.slice(ROOT.length + 1), change.value] : []));
}

const STRICT = '//- .servicelint.yaml\nextends: strict\nroot: true\n';
const MANIFEST = 'name: orders\nowner: team-checkout # us\ndescription: Takes orders.\n';
const LISTED = `${MANIFEST}provides:
  - api: orders
    spec: ./openapi.yaml
    audience: partner
    versions:
      - version: "2.3.0" # now
`;
const spec = (
  version: string,
  fields: string,
  head = 'servers: [{ url: https://api.shop.example/v2/ }]',
) => `openapi: 3.1.0
info: { title: Orders, version: ${version} }
${head}
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema:
                type: object
                required: [id]
                properties:
                  id: { type: string }
${fields}`;
const GONE = spec('2.4.0', '');
const WAS = spec('2.3.0', '                  total: { type: integer } # cents\n');
const files = (...parts: readonly (readonly [string, string])[]) => new Map(parts);

describe('release as the next major', () => {
  it('keeps the released form beside the new one', async () => {
    const made = await released(
      `${STRICT}//- microservice.yaml\n${LISTED}//- openapi.yaml\n${GONE}`,
      `${LISTED}//- openapi.yaml\n${WAS}`,
    );
    expect(made['openapi.v2.yaml']).toBe(WAS);
    expect(made['openapi.yaml']).toBe(GONE.replace('2.4.0', '3.0.0').replace('/v2/', '/v3/'));
    expect(made['microservice.yaml']).toBe(
      LISTED.replace('"2.3.0"', '"3.0.0"') +
        `      - version: 2.3.0
        spec: ./openapi.v2.yaml
        deprecated: 2026-11-23
        sunset: 2027-11-23`,
    );
  });

  it('keeps line ends, and writes JSON as it was', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const json = (version: string, total: object) =>
      `${JSON.stringify({ openapi: '3.0.3', info: { title: 'Orders', version }, servers: [{ url: '/v2' }], paths: {}, components: { schemas: { Order: { properties: total } } } }, null, 4)}\n`;
    const manifest = crlf(LISTED.replace('openapi.yaml', 'openapi.json'));
    const [now, was] = [json('2.3.0', {}), json('2.3.0', { total: { type: 'integer' } })];
    const made = await released(
      files(['microservice.yaml', manifest], ['openapi.json', now]),
      files(['microservice.yaml', manifest], ['openapi.json', was]),
    );
    expect(made['openapi.v2.json']).toBe(was);
    expect(made['openapi.json']).toBe(now.replace('2.3.0', '3.0.0').replace('/v2', '/v3'));
    expect(made['microservice.yaml']).toMatch(/"3\.0\.0" # now\r\n {6}- version: 2\.3\.0\r\n/);
    expect(made['microservice.yaml']!.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('works in a manifest of JSON', async () => {
    const manifest = (versions: object[]) =>
      `${JSON.stringify({ name: 'orders', owner: 'team-checkout', provides: [{ api: 'orders', spec: 'openapi.yaml', versions }] }, null, 2)}\n`;
    const before = manifest([{ version: 2 }]);
    const made = await released(
      files(['microservice.json', before], ['openapi.yaml', GONE]),
      files(['microservice.json', before], ['openapi.yaml', WAS]),
    );
    const kept = { version: 2, spec: './openapi.v2.yaml', deprecated: '2026-11-23', sunset: '2027-11-23' };
    expect(made['microservice.json']).toBe(manifest([{ version: 3 }, kept]));
  });

  it('lists the versions where the spec told the only one', async () => {
    const bare = `${MANIFEST}supportWindow: 6 months\nprovides:\n  - api: orders # all\n    spec: ./openapi.yaml\n`;
    const made = await released(`${bare}//- openapi.yaml\n${GONE}`, `${bare}//- openapi.yaml\n${WAS}`);
    expect(made['microservice.yaml']).toBe(`${bare}    versions:
      - version: 3.0.0
      - version: 2.3.0
        spec: ./openapi.v2.yaml
        deprecated: 2026-11-23
        sunset: 2027-05-23`);
    const empty = `${bare.trimEnd()}\n    versions: []\n`;
    const again = await released(`${empty}//- openapi.yaml\n${GONE}`, `${empty}//- openapi.yaml\n${WAS}`);
    expect(again['microservice.yaml']).toBe(made['microservice.yaml']);
  });

  it('changes one of several versions only, to a major that none has', async () => {
    const several = `${MANIFEST}provides:
  - api: orders
    spec: ./openapi.yaml
    versions:
      - version: 3.1.0
      - { version: v2, spec: ./old/orders.v2.yaml, deprecated: 2026-01-01, sunset: 2027-01-31 }
//- openapi.yaml
${spec('3.1.0', '', 'servers: [{ url: /v3 }]')}//- old/orders.v2.yaml
`;
    const made = await released(several + GONE, several + WAS, 1);
    expect(made['old/orders.v2.1.yaml']).toBe(WAS);
    expect(made['old/orders.v2.yaml']).toContain('version: 4.0.0');
    expect(made['openapi.yaml']).toBe(spec('3.1.0', '', 'servers: [{ url: /v3 }]').trimEnd());
    expect(made['microservice.yaml']).toContain(`      - version: 3.1.0
      - { version: v4, spec: ./old/orders.v2.yaml }
      - { version: v2, spec: ./old/orders.v2.1.yaml, deprecated: 2026-01-01, sunset: 2027-01-31 }`);
  });

  it.each([
    ['before 1.0.0 the minor', '0.3.2', '0.4.0', 'v0.3', '/v2/'],
    ['a date today', '2026-06-01', '2026-11-23', '2026-06-01', '/v2/'],
    ['a date of today by a name', '2026-11-23', '2026-11-23.2', '2026-11-23', '/v2/'],
    ['a major alone', 'v2', 'v3', 'v2', '/v3/'],
    ['a minor', '2.3', '3.0', 'v2', '/v3/'],
    ['a pre-release', '2.3.0-rc.1', '3.0.0', 'v2', '/v3/'],
  ])('raises %s', async (_, old, next, suffix, address) => {
    const listed = LISTED.replace('"2.3.0"', `"${old}"`);
    const [now, was] = [GONE.replace('2.4.0', `"${old}"`), WAS.replace('2.3.0', `"${old}"`)];
    const made = await released(`${listed}//- openapi.yaml\n${now}`, `${listed}//- openapi.yaml\n${was}`);
    expect(made[`openapi.${suffix}.yaml`]).toBe(was);
    expect(made['openapi.yaml']).toBe(now.replace(old, next).replace('/v2/', address));
    expect(made['microservice.yaml']).toContain(`- version: "${next}" # now`);
  });

  it.each([
    [
      'a variable',
      'servers: [{ url: "https://shop.example/{base}", variables: { base: { default: v2, enum: [v1, v2] } } }]',
      /v3, enum: \[v1, v3\]/,
    ],
    [
      'servers of an operation',
      'servers: [{ url: "https://v2.shop.example/api/v2.1?v2" }]',
      /v2\.shop\.example\/api\/v3\.0\?v2/,
    ],
    ['no other major', 'servers: [{ url: /v1 }, { url: /2 }]', /servers: \[\{ url: \/v1 \}, \{ url: \/2 \}\]/],
  ])('raises in addresses %s', async (_, head, expected) => {
    const made = await released(
      `${LISTED}//- openapi.yaml\n${spec('2.3.0', '', head)}`,
      `${LISTED}//- openapi.yaml\n${spec('2.3.0', '                  total: {}\n', head)}`,
    );
    expect(made['openapi.yaml']).toMatch(expected);
  });

  it('raises the paths where each of them says the version, and what refers to them', async () => {
    const paths = (version: string, field: string) => `openapi: 3.0.3
info: { title: Orders, version: 2.3.0 }
paths:
  /api/v${version}/orders: # all
    get:
      responses: { "200": { description: All., content: { a/b: { schema: { type: object, required: [id], properties: { ${field} } } } } } }
  "/api/v${version}/goods":
    $ref: '#/paths/~1api~1v${version}~1orders'
`;
    const made = await released(
      `${LISTED}//- openapi.yaml\n${paths('2', 'id: {}')}`,
      `${LISTED}//- openapi.yaml\n${paths('2', 'id: {}, total: {}')}`,
    );
    expect(made['openapi.yaml']).toBe(paths('3', 'id: {}').replace('2.3.0', '3.0.0'));
  });

  it('raises the base path of OpenAPI 2.0', async () => {
    const old = (field: string) => `swagger: "2.0"
info: { title: Orders, version: 2.3.0 }
host: api.shop.example
basePath: /v2
paths:
  /orders:
    get:
      responses: { "200": { description: All., schema: { properties: { ${field} } } } }
`;
    const made = await released(
      `${LISTED}//- openapi.yaml\n${old('id: {}')}`,
      `${LISTED}//- openapi.yaml\n${old('id: {}, total: {}')}`,
    );
    expect(made['openapi.yaml']).toBe(old('id: {}').replace('2.3.0', '3.0.0').replace('/v2', '/v3'));
  });

  it('copies the parts of a spec that changed, and leads references to the copies', async () => {
    const root = `openapi: 3.1.0
info: { title: Orders, version: 2.3.0 }
paths:
  /orders:
    $ref: ./paths/orders.yaml
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "schemas/order.yaml#/Order" }]
      discriminator: { propertyName: kind, mapping: { a: 'schemas/order.yaml#/Order' } }
    Money: { $ref: 'schemas/money.yaml' }
`;
    const path = `get:
  responses:
    "200":
      description: All.
      content: { a/b: { schema: { $ref: '../schemas/order.yaml#/Order' } } }
`;
    const order = (fields: string) => `Order: { properties: { ${fields}, money: { $ref: money.yaml } } }\n`;
    const all = (now: string) =>
      files(
        ['microservice.yaml', LISTED.replace('partner', 'internal')],
        ['openapi.yaml', root],
        ['paths/orders.yaml', path],
        ['schemas/order.yaml', now],
        ['schemas/money.yaml', 'type: integer\n'],
        ['schemas/order.v2.yaml', 'not: ours\n'],
      );
    const made = await released(all(order('id: {}')), all(order('id: {}, total: {}')));
    expect(made['openapi.v2.yaml']).toBe(
      root.replace('paths/orders.yaml', 'paths/orders.v2.yaml').replaceAll('order.yaml', 'order.v2.1.yaml'),
    );
    expect(made['paths/orders.v2.yaml']).toBe(path.replace('order.yaml', 'order.v2.1.yaml'));
    expect(made['schemas/order.v2.1.yaml']).toBe(order('id: {}, total: {}'));
    expect(Object.keys(made)).not.toContain('schemas/money.v2.yaml');
    expect(made['paths/orders.yaml']).toBe(path);
  });

  it('leads references of a spec that was moved to where the files are', async () => {
    const root = GONE.replace('id: { type: string }', 'id: { $ref: ./types/id.yaml }').replace('2.4.0', '2.3.0');
    const old = (head: string) => LISTED.replace('./openapi.yaml', head);
    const result = await against(
      files(
        ['microservice.yaml', old('./api/openapi.yaml')],
        ['api/openapi.yaml', root.replace('./types', '../types')],
        ['types/id.yaml', 'type: string\n'],
      ),
      files(['microservice.yaml', LISTED], ['openapi.yaml', root], ['types/id.yaml', 'type: string\n']),
    );
    const made = after(result, nextMajor({ world: result.world, compared: comparedIn(result)[0]! }));
    expect(made['api/openapi.v2.yaml']).toBe(root.replace('./types', '../types'));
  });

  it('names the spec where a pattern would match the copy as well', async () => {
    const listed = LISTED.replace('./openapi.yaml', './specs/*.yaml');
    const made = await released(`${listed}//- specs/orders.yaml\n${GONE}`, `${listed}//- specs/orders.yaml\n${WAS}`);
    expect(made['microservice.yaml']).toContain('spec: ./specs/orders.yaml\n');
    expect(made['specs/orders.v2.yaml']).toBe(WAS);
  });

  it('keeps a spec that no manifest names', async () => {
    const made = await released(`//- openapi.yaml\n${GONE}`, `//- openapi.yaml\n${WAS}`);
    expect(made).toEqual({
      'openapi.v2.yaml': WAS,
      'openapi.yaml': GONE.replace('2.4.0', '3.0.0').replace('/v2/', '/v3/'),
    });
  });

  it.each([
    ['a version that is none', LISTED.replace('"2.3.0"', 'newest')],
    ['a manifest that does not parse', `${LISTED}consumes: [\n`],
    ['a list of versions that is misread', LISTED.replace(/versions:[\s\S]*/, 'versions: 2.3.0\n')],
    [
      'an entry that stands elsewhere',
      LISTED.replace(
        'provides:\n  - api',
        'x-a: &a { api: orders, spec: ./openapi.yaml }\nprovides: [*a]\nx-b:\n  - api',
      ),
    ],
  ])('offers nothing for %s', async (_, manifest) => {
    const result = await against(`${manifest}//- openapi.yaml\n${GONE}`, `${LISTED}//- openapi.yaml\n${WAS}`);
    const changes = comparedIn(result).map((compared) => nextMajor({ world: result.world, compared }));
    expect(changes.flat()).toEqual([]);
  });
});

describe('raising a version', () => {
  const at = (manifest: string, text: string) =>
    `${LISTED.replace('"2.3.0"', manifest)}//- openapi.yaml\n${GONE.replace('2.4.0', text)}`;

  it.each([
    [
      '2.3.0',
      '2.3.0',
      'minor',
      [
        ['microservice.yaml', '2.4.0'],
        ['openapi.yaml', '2.4.0'],
      ],
    ],
    [
      '2.3.0',
      '2.3.0',
      'major',
      [
        ['microservice.yaml', '3.0.0'],
        ['openapi.yaml', '3.0.0'],
      ],
    ],
    [
      '2.2.7',
      '2.2',
      'minor',
      [
        ['microservice.yaml', '2.4.0'],
        ['openapi.yaml', '2.4'],
      ],
    ],
    ['2', '2.3.1', 'minor', [['openapi.yaml', '2.4.0']]],
    ['2', '7.0.0', 'minor', [['microservice.yaml', '2.4']]],
  ] as const)('writes what comes after %s and %s, by a %s', async (manifest, text, by, expected) => {
    const today = at(manifest, text);
    expect((await raised(today, at('2.3.0', '2.3.0'), by)).toSorted()).toEqual(expected);
  });

  it('raises by a patch before 1.0.0, and no date by a minor', async () => {
    expect(await raised(at('0.3.1', '0.3.1'), at('0.3.1', '0.3.1'), 'minor')).toContainEqual(['openapi.yaml', '0.3.2']);
    const dated = at('2026-06-01', '"2026-06-01"');
    expect(await raised(dated, dated, 'minor')).toEqual([]);
    expect(await raised(dated, dated, 'major')).toContainEqual(['openapi.yaml', '2026-11-23']);
  });
});
