import { describe, expect, it } from 'vitest';
import { checkFixture, ROOT } from '../../../test/fixture';
import type { Result } from '../../engine';
import type { TaggedVersion } from '../../readers/snapshot';
import { askedFor } from '../asked';
import { codeLenses } from './code-lens';

const operation = (id: string) =>
  `  /${id}: { post: { operationId: ${id}, responses: { '200': { description: It. } } } }\n`;

const LANDSCAPE = `
//- orders/microservice.yaml
name: orders
owner: team-a
provides:
  - api: orders
    spec: ./openapi.yaml
    versions:
      - { version: 2.1.0 }
      - { version: 1.9.0, spec: ./openapi.v1.yaml }
    consumers:
      - { service: partner, version: 2, uses: [getOrder] }
//- orders/openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 2.1.0 }
paths:
${operation('getOrder')}${operation('createOrder')}${operation('audit')}
//- orders/openapi.v1.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.9.0 }
paths:
${operation('getOrder')}
//- billing/microservice.yaml
name: billing
owner: team-b
consumes:
  - { api: orders, version: 2, uses: [getOrder, "getOrder#id"] }
  - { api: cards, service: stripe, external: true }
//- reports/microservice.yaml
name: reports
owner: team-c
consumes:
  - { api: orders, version: 2 }
  - { api: orders, version: 1, uses: [getOrder] }
`;

const all = () => true;

async function lensesIn(file: string, result?: Result) {
  const known = result ?? (await checkFixture(LANDSCAPE)).result;
  const asked = askedFor(known, `${ROOT}/${file}`);
  if (!asked) throw new Error(`${file} was not read.`);
  const lineOf = ({ file: at, range }: { file: string; range: { start: { line: number } } }) =>
    `${at.slice(ROOT.length + 1)}:${range.start.line + 1}`;
  return codeLenses(asked, all).map(({ kind, range, title, opens }) => {
    const places = opens?.what === 'places' ? ` -> ${opens.places.map(lineOf).join(', ')}` : '';
    return `${range.start.line + 1} ${kind}: ${title}${places || (opens ? ` -> ${opens.what}` : '')}`;
  });
}

describe('the lenses of a manifest', () => {
  it('tell its consumers, its dependencies and its pick-up time', async () => {
    expect(await lensesIn('orders/microservice.yaml')).toEqual([
      '1 consumers: 3 consumers -> billing/microservice.yaml:4, reports/microservice.yaml:4, ' +
        'reports/microservice.yaml:5, orders/microservice.yaml:10',
      '1 pickUpTime: about 2 h to pick up -> hover',
    ]);
    expect(await lensesIn('billing/microservice.yaml')).toEqual([
      '1 dependencies: 2 dependencies -> orders/microservice.yaml:1, billing/microservice.yaml:5',
      '1 pickUpTime: about 2 h to pick up -> hover',
    ]);
  });

  it('say so where nobody is known to consume it', async () => {
    const { result } = await checkFixture('name: a\nowner: t\nprovides: [{ api: a }]\n');
    expect(await lensesIn('microservice.yaml', result)).toContain('1 consumers: no known consumers');
  });

  it('tell the age of versions that tags are named after', async () => {
    const released = `${LANDSCAPE}//- v2.1.0:billing/microservice.yaml\nname: billing\nowner: team-old\n`;
    const { result } = await checkFixture(released);
    const dated = (...tags: TaggedVersion[]): Result => {
      const tagged = new Map([[`${ROOT}/orders/microservice.yaml`, tags]]);
      return { ...result, snapshot: { ...result.snapshot, released: { ...result.snapshot.released!, tagged } } };
    };
    const versions = async (one: Result) =>
      (await lensesIn('orders/microservice.yaml', one)).filter((lens) => lens.includes(' versions: '));
    expect(await versions(result)).toEqual([]);
    expect(
      await versions(dated({ version: '2.1.0', date: '2026-07-20' }, { version: '1.9.0', date: '2020-01-01' })),
    ).toEqual(['7 versions: 2.1.0, 4 months old', '8 versions: 1.9.0, 6 years old']);
    expect(
      await versions(dated({ version: '2.0.0', date: '2026-07-20' }, { version: '1.9.0', date: '2027-01-01' })),
    ).toEqual([]);
  });

  it('tell no age of a version that no tag of the service ever had', async () => {
    const before = `${LANDSCAPE}//- v2.1.0:orders/microservice.yaml\nname: orders\nowner: team-a\n`;
    const { result } = await checkFixture(before);
    const tagged = new Map([[`${ROOT}/orders/microservice.yaml`, [{ version: '2.1.0', date: '2026-07-20' }]]]);
    const one = { ...result, snapshot: { ...result.snapshot, released: { ...result.snapshot.released!, tagged } } };
    expect((await lensesIn('orders/microservice.yaml', one)).join()).not.toContain('old');
  });
});

describe('the lenses of a spec', () => {
  it('tell who consumes it, and who names each operation', async () => {
    expect(await lensesIn('orders/openapi.yaml')).toEqual([
      '1 consumers: 3 consumers · 1 does not say what it uses -> billing/microservice.yaml:4, ' +
        'reports/microservice.yaml:4, orders/microservice.yaml:10',
      '4 operations: 2 consumers · 1 more does not say what it uses -> billing/microservice.yaml:4, ' +
        'billing/microservice.yaml:4, orders/microservice.yaml:10, reports/microservice.yaml:4',
    ]);
    expect(await lensesIn('orders/openapi.v1.yaml')).toEqual([
      '1 consumers: 1 consumer -> reports/microservice.yaml:5',
      '4 operations: 1 consumer -> reports/microservice.yaml:5',
    ]);
  });

  it('are none where nobody consumes it', async () => {
    const { result } = await checkFixture(
      LANDSCAPE.replaceAll('api: orders,', 'api: other,').replace('partner, version: 2', 'partner, version: 3'),
    );
    expect(await lensesIn('orders/openapi.yaml', result)).toEqual([]);
  });

  it('are of the kinds that are wanted', async () => {
    const { result } = await checkFixture(LANDSCAPE);
    const asked = askedFor(result, `${ROOT}/orders/openapi.yaml`)!;
    expect(codeLenses(asked, (kind) => kind === 'operations').map(({ kind }) => kind)).toEqual(['operations']);
  });
});

describe('the lenses of a catalogue', () => {
  it('are those of each of its components', async () => {
    const entity = (name: string, spec: string) =>
      `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\nspec: { type: service, lifecycle: production, owner: t, ${spec} }\n`;
    const catalog = `${entity('shop', 'consumesApis: [stock]')}---\n${entity('stock', 'providesApis: [stock]')}`;
    const { result } = await checkFixture(`//- catalog-info.yaml\n${catalog}`);
    expect(await lensesIn('catalog-info.yaml', result)).toEqual([
      '3 dependencies: 1 dependency -> catalog-info.yaml:8',
      '8 consumers: 1 consumer -> catalog-info.yaml:4',
    ]);
  });
});
