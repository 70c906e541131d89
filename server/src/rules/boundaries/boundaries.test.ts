import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor, switchedOn } from '../../../test/fixture';
import { isProductName } from './stores';

const service = (name: string, data: string) =>
  `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-${name}\ndata:\n${data}\n`;

describe('boundaries/shared-store', () => {
  it('reports a store once, in the last file of those that write it, and names the others', async () => {
    const [finding] = await expectMarks(
      service('a', '  - { store: orders-db, access: write }') +
        service('b', '  - { store: orders-db, access: write, type: postgresql }') +
        service('c', '  - { store: orders-db, access: write }\n#              ^ boundaries/shared-store') +
        service('d', '  - { store: orders-db, access: read }') +
        service('e', '  - { store: orders-db }'),
    );
    expect(finding?.message).toContain('a, b and c write orders-db, and none of them owns it');
    expect(finding?.related.map(({ message }) => message)).toEqual([
      'a writes orders-db too.',
      'b writes orders-db too.',
    ]);
  });

  it('tells of two owners, and of whom else reaches into what both own', async () => {
    const findings = await expectMarks(
      service('a', '  - { store: orders-db, owner: true }') +
        service('b', '  - { store: orders-db, owner: true }\n#              ^ boundaries/shared-store') +
        service('c', '  - { store: orders-db, access: write }\n#              ^ boundaries/foreign-store'),
    );
    expect(findings[0]?.message).toContain('a and b each say that they own orders-db');
    expect(findings[1]?.message).toContain('c writes orders-db, the store of a and b:');
  });

  it('leaves a store that one service owns to foreign-store', async () => {
    await expectMarks(
      service('a', '  - { store: orders-db, owner: true }') +
        service('b', '  - { store: orders-db, access: write }\n#              ^ boundaries/foreign-store') +
        service('c', '  - { store: orders-db, access: write }\n#              ^ boundaries/foreign-store'),
    );
  });

  it('says nothing where nobody writes, or only one service does, however often', async () => {
    await expectMarks(
      service('a', '  - { store: x-db, access: write }\n  - { store: x-db, access: write }') +
        service('b', '  - { store: x-db }'),
    );
    await expectMarks(
      service('a', '  - { store: x-db, access: read }') + service('b', '  - { store: x-db, access: read }'),
    );
  });

  it('takes no product for a store, no broker for data, and no trial for production', async () => {
    for (const [name, type] of [
      ['postgres', 'postgresql'],
      ['redis-cache', 'redis'],
      ['order-bus', 'kafka'],
      ['jobs', 'RabbitMQ'],
    ]) {
      const data = `  - { store: ${name}, type: ${type}, access: write }`;
      await expectMarks(service('a', data) + service('b', data));
      await expectMarks(service('a', `  - { store: ${name}, type: ${type}, owner: true }`) + service('b', data));
    }
    await expectMarks(
      service('a', '  - { store: x, owner: true }') +
        service('tests/b', '  - { store: x, owner: true }').replace('name: tests/b', 'name: b'),
    );
  });

  it('takes stores of different types for different ones', async () => {
    const typed = (name: string, type: string, access = 'access: write') =>
      service(name, `  - { store: orders, type: ${type}, ${access} }`);
    await expectMarks(
      typed('a', 's3') + typed('b', 'postgresql') + service('c', '  - { store: orders, access: write }'),
    );
    const mark = '\n#              ^ boundaries/shared-store';
    const same = service('b', `  - { store: orders, type: Postgres, access: write }${mark}`);
    await expectMarks(typed('a', 'postgresql') + same + typed('c', 's3', 'owner: true'));
  });

  it.each(['db', 'Postgres', 'mongo-db', 'db1', 's3', 'neo4j', 'redis_cache_2', 'SQL Server'])(
    '%s is a product',
    (name) => {
      expect(isProductName(name)).toBe(true);
    },
  );

  it.each(['orders-db', 'catalog', 'redis-orders', 'main-db', 'склад'])('%s is the name of one store', (name) => {
    expect(isProductName(name)).toBe(false);
  });
});

describe('boundaries/foreign-store', () => {
  it('takes what a catalogue calls a database for the store of any product', async () => {
    await expectMarks(
      `${service('orders', '  - { store: orders-db, type: postgresql, owner: true }')}//- catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: reports }
spec:
  type: service
  lifecycle: production
  owner: team-a
  dependsOn: ['resource:orders-db']
#              ^ boundaries/foreign-store
---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata: { name: orders-db }
spec: { type: database, owner: team-a }
`,
    );
    const types = (type: string) =>
      service('a', '  - { store: orders, type: postgresql, owner: true }') +
      service('b', `  - { store: orders, type: ${type}, access: read }`);
    expect(await findingsIn(types('mongodb'))).toEqual([]);
    expect(await findingsIn(types('Database'))).toHaveLength(1);
  });

  it('tells readers, writers, and those who do not say what they do; one entry for each service', async () => {
    const findings = await expectMarks(
      service('a', '  - { store: orders-db, owner: true }\n  - { store: orders-db, access: read }') +
        service('b', '  - { store: orders-db, access: read }\n#              ^ boundaries/foreign-store') +
        service(
          'c',
          '  - { store: orders-db, access: read }\n  - { store: orders-db, access: write }\n#              ^ boundaries/foreign-store',
        ) +
        service('d', '  - { store: orders-db, owner: false }\n#              ^ boundaries/foreign-store'),
    );
    expect(findings.map(({ message }) => message.slice(0, 20))).toEqual([
      'b reads orders-db, t',
      'c writes orders-db, ',
      'd reaches into order',
    ]);
    expect(findings[0]?.related.map(({ message, file }) => `${file} ${message}`)).toEqual([
      '/shop/a/microservice.yaml a owns orders-db.',
    ]);
  });
});

const PUBLIC = `//- microservice.yaml
name: catalog
owner: team-range
provides:
  - { api: catalog, spec: ./openapi.yaml, audience: partner }
//- openapi.yaml
openapi: 3.0.3
info: { title: Catalog, version: 1.0.0 }
servers: [{ url: https://api.shop.example/v1 }]
`;
const operation = (method: string, id: string, more = '') =>
  `    ${method}: { operationId: ${id}, ${more}responses: { '204': { description: Done. } } }\n`;
const RULE = 'boundaries/open-to-the-public';

describe(RULE, () => {
  it('says once that all is open, health and documentation aside', async () => {
    const [finding] = await expectMarks(
      `${PUBLIC}paths:\n#  ^ ${RULE}\n  /a:\n${operation('put', 'putA')}${operation('delete', 'deleteA')}${operation('options', 'optionsA')}` +
        `  /healthz:\n${operation('get', 'health')}  /api/v1/docs:\n${operation('get', 'docs')}  /openapi.json:\n${operation('get', 'spec')}`,
    );
    expect(finding?.message).toContain(
      'catalog is offered to partners, and its contract asks for no credentials anywhere (2 operations)',
    );
  });

  it('takes what is written at an operation for a decision, and what the contract requires for all', async () => {
    const open = `${operation('put', 'putA')}#   ^ ${RULE}\n`;
    const decided = operation('delete', 'deleteA', 'security: [], ') + operation('post', 'postA', 'security: [{}], ');
    await expectMarks(`${PUBLIC}paths:\n  /a:\n${open}${decided}`);
    await expectMarks(`${PUBLIC}security: [{ key: [] }]\npaths:\n  /a:\n${operation('put', 'putA')}`);
    await expectMarks(`${PUBLIC}security: [{}, { key: [] }]\npaths:\n  /a:\n${operation('put', 'putA')}`);
    for (const nothing of ['[]', '[{}]']) await expectMarks(`${PUBLIC}security: ${nothing}\npaths:\n  /a:\n${open}`);
  });

  it('does not take a resource for a health path', async () => {
    for (const path of ['/orders/{id}/status', '/docs/{id}', '/v1']) {
      await expectMarks(`${PUBLIC}paths:\n  ${path}:\n${operation('put', 'putA')}#   ^ ${RULE}\n`);
    }
  });

  it('says nothing of what is for trial, be it the service or its contract', async () => {
    const spec = `${PUBLIC}paths:\n  /a:\n${operation('put', 'putA')}`;
    await expectMarks(spec.replace('//- micro', '//- tests/micro').replace('./openapi.yaml', '../openapi.yaml'));
    await expectMarks(spec.replace('./openapi.yaml', './dev/openapi.yaml').replace('//- openapi', '//- dev/openapi'));
  });

  it('says nothing of internal contracts, nor of what is half-typed', async () => {
    const spec = `${PUBLIC}paths:\n  /a:\n${operation('put', 'putA')}`;
    await expectMarks(spec.replace('partner', 'internal'));
    const found = await findingsIn(`${spec}secur`);
    expect(found.map(({ rule }) => rule)).not.toContain(RULE);
  });

  it('takes a disabling at an operation for a decision, and speaks of the others', async () => {
    const other = `${operation('delete', 'deleteA')}#   ^ ${RULE}\n`;
    const key = operation('put', 'putA', `x-servicelint-disable: ${RULE}, `);
    await expectMarks(`${PUBLIC}paths:\n  /a:\n${key}${other}`);
    const comment = `    # servicelint-disable-next-line ${RULE} -- the price list\n${operation('put', 'putA')}`;
    await expectMarks(`${PUBLIC}paths:\n  /a:\n${comment}${other}`);
    await expectMarks(
      `${PUBLIC}paths:\n  /a:\n${comment}${operation('delete', 'deleteA', 'security: [{ key: [] }], ')}`,
    );
  });

  it('writes the decision at one operation', async () => {
    const spec = `${PUBLIC}paths:\n  /a:\n${operation('put', 'putA')}${operation('delete', 'deleteA', 'security: [{ key: [] }], ')}`;
    const texts = await expectFix(spec, RULE);
    expect(texts['openapi.yaml']).toContain("put: { operationId: putA, security: [], responses: { '204'");
    const { offers } = await offersFor(spec, RULE);
    expect(offers.map(({ title, safe }) => [title, safe])).toEqual([
      ['Write security: [] at putA: everybody may call it', false],
    ]);
  });

  it('writes it at all operations, and leaves health paths alone', async () => {
    const spec = `${PUBLIC}paths:\n  /a:\n${operation('put', 'putA')}${operation('delete', 'deleteA')}  /healthz:\n${operation('get', 'health')}`;
    const texts = await expectFix(spec, RULE, 'Write security: [] at all 2 operations: everybody may call them');
    expect(texts['openapi.yaml']?.match(/security: \[\]/g)).toHaveLength(2);
  });
});

describe('boundaries/store-without-owner', () => {
  const RULE = 'boundaries/store-without-owner';
  const uses = (name: string, entry: string, folder = name) =>
    `//- ${folder}/microservice.yaml\nname: ${name}\nowner: team-a\ndata: [{ store: products-db${entry} }]\n`;
  const open = (text: string) => switchedOn(text, RULE);
  const closed = (text: string) => open(text).replace('rules: {', 'landscape: closed\nrules: {');
  const found = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === RULE);
  const two = uses('catalog', ', access: write') + uses('search', ', access: read');

  it('stands at the one who writes, and shows the others', async () => {
    const [report, ...others] = await found(closed(two + uses('stock', '')));
    expect(others).toEqual([]);
    expect(report).toMatchObject({ severity: 'warning', subject: 'catalog', file: '/shop/catalog/microservice.yaml' });
    expect(report?.message).toContain('catalog, search and stock use products-db, and none of them owns it');
    expect(report?.related).toHaveLength(2);
  });

  it('is advice where the owner may be out of sight', async () => {
    const [report] = await found(open(two));
    expect(report?.severity).toBe('info');
    expect(report?.message).toContain('If no service elsewhere does');
  });

  it.each([
    ['one service', uses('catalog', '')],
    ['an owner', two + uses('stock', ', owner: true')],
    ['several who write', two + uses('stock', ', access: write')],
    ['an owner that cannot be read', two + uses('stock', ', owner: "yes"')],
    ['an owner that is misspelt', two + uses('stock', ', ownr: true')],
    ['half a manifest', `${two}//- stock/microservice.yaml\nname: stock\nowner: team-a\ndata: [{ store: prod\n`],
    ['what is for trial', uses('catalog', '') + uses('search', '', 'tests/search')],
    ['a name of a product', two.replaceAll('products-db', 'postgres')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(closed(text))).toEqual([]);
  });

  it('makes one the owner, and says that the others then reach into its store', async () => {
    const { offers } = await offersFor(closed(two), RULE);
    expect(offers.map(({ title }) => title)).toEqual([
      'Make catalog the owner of products-db (adds boundaries/foreign-store in search)',
    ]);
    const denied = await offersFor(closed(two.replace('access: write', 'owner: false')), RULE);
    expect(denied.offers.map(({ title }) => title)).toEqual([
      'Make search the owner of products-db (adds boundaries/foreign-store in catalog)',
    ]);
    const last = await offersFor(
      closed(two.replace('access: read', 'owner: false').replace(', access: write', '')),
      RULE,
    );
    expect(last.offers.flatMap(({ edits }) => edits.flatMap((one) => one.edits.map(({ text }) => text)))).toEqual([
      'true',
    ]);
  });
});
