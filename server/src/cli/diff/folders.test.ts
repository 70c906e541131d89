import { describe, expect, it } from 'vitest';
import { fixture, TODAY } from '../../../test/fixture';
import { MemoryFileSystem } from '../../platform/memory';
import { diffFolders } from './folders';
import type { Source } from './source';

const SPEC = `openapi: 3.0.3
info: { title: Orders API, version: 2.3.0 }
paths:
  /orders:
    get: { operationId: listOrders, responses: { 200: { description: All } } }
  /orders/{id}:
    delete: { operationId: cancelOrder, responses: { 204: { description: Gone } } }
`;
/** The same without the second operation. */
const LESS = SPEC.slice(0, SPEC.indexOf('  /orders/{id}'));

const ORDERS = `//- orders/microservice.yaml
name: orders
owner: team-a
provides:
  - api: orders
    spec: ./openapi.yaml
    versions: [{ version: 2.3.0 }]
//- orders/openapi.yaml
`;

const consumer = (name: string, entry: string): string => `//- ${name}/microservice.yaml
name: ${name}
owner: team-b
consumes:
  - { api: orders, ${entry} }
`;

/** A folder of a fixture; `at` is where in it the comparison begins. */
function source(text: string, at: string, call: (file: string) => string): Source {
  const files = [...fixture(text).files].map(([name, content]) => [`/shop/${name}`, content]);
  const path = at === '' ? '/shop' : `/shop/${at}`;
  return { files: new MemoryFileSystem(Object.fromEntries(files)), path, kind: 'folder', name: call };
}

const diff = (base: string, revision: string, at = '') => {
  const name = (file: string) => file.replace(/^\/shop\/?/, '');
  return diffFolders(
    source(base, at, (file) => `HEAD:${name(file)}`),
    source(revision, at, name),
    { today: () => TODAY },
  );
};

/** What changed, contract by contract: `orders 2.3.0: operation.removed breaking`. */
const changes = async (base: string, revision: string, at?: string): Promise<string[]> => {
  const { contracts } = await diff(base, revision, at);
  return contracts.flatMap(({ title, base, revision, changes }) =>
    changes.map(({ kind, level }) => `${title} ${base ?? '-'} > ${revision ?? '-'}: ${kind} ${level}`),
  );
};

describe('contracts of manifests', () => {
  it('are compared with their past', async () => {
    expect(await changes(ORDERS + SPEC, ORDERS + LESS)).toEqual(['orders 2.3.0 > 2.3.0: operation.removed breaking']);
    expect(await changes(ORDERS + SPEC, ORDERS + SPEC)).toEqual([]);
  });

  it('are the same when their files move', async () => {
    const moved = (ORDERS + SPEC).replace('//- orders/openapi.yaml', '//- api/spec.yaml');
    expect(await changes(ORDERS + SPEC, moved.replace('./openapi.yaml', '../api/spec.yaml'))).toEqual([]);
    expect(await changes(ORDERS + SPEC, (ORDERS + SPEC).replaceAll('//- orders/', '//- services/o/'))).toEqual([]);
  });

  it('are missed when they are gone, and new when they came', async () => {
    const none = '//- orders/microservice.yaml\nname: orders\nowner: team-a\n';
    expect(await changes(ORDERS + SPEC, none)).toEqual(['orders 2.3.0 > -: contract.removed breaking']);
    expect(await changes(none, ORDERS + SPEC)).toEqual(['orders - > 2.3.0: contract.added safe']);
  });

  it('say of another major that the old one is gone, and what became of it', async () => {
    const next = (ORDERS + LESS).replaceAll('2.3.0', '3.0.0');
    expect(await changes(ORDERS + SPEC, next)).toEqual([
      'orders 2.3.0 > 3.0.0: contract.removed breaking',
      'orders 2.3.0 > 3.0.0: contract.added safe',
      'orders 2.3.0 > 3.0.0: operation.removed breaking',
    ]);
  });

  it('that name no spec are there or gone, and else said to be unknown', async () => {
    const bare = ORDERS.replace(/ {4}spec.+\n/, '').replace(/\/\/- orders\/openapi.yaml\n/, '');
    const same = await diff(bare, bare);
    expect(same).toMatchObject({ failed: false, contracts: [{ title: 'orders', changes: [] }] });
    expect(same.notes).toEqual(['orders 2.3.0 is not compared: there is no spec of it that is read on both sides.']);
    expect(await changes(bare, '//- orders/microservice.yaml\nname: orders\n')).toEqual([
      'orders 2.3.0 > -: contract.removed breaking',
    ]);
  });
});

describe('specs that no manifest names', () => {
  it('are compared by their path, and by their title where they moved', async () => {
    expect(await changes(`//- a.yaml\n${SPEC}`, `//- a.yaml\n${LESS}`)).toEqual([
      'Orders API 2.3.0 > 2.3.0: operation.removed breaking',
    ]);
    expect(await changes(`//- a.yaml\n${SPEC}`, `//- b/c.yaml\n${SPEC}`)).toEqual([]);
  });

  it('are told apart from what is only referred to', async () => {
    const parts = SPEC.replace('/orders:\n    get: {', "/more: { $ref: 'parts.yaml' }\n  /orders:\n    get: {");
    const text = `//- a.yaml\n${parts}//- parts.yaml\nget: { responses: { 200: { description: More } } }\n`;
    const { contracts } = await diff(text, text);
    expect(contracts).toHaveLength(1);
  });
});

describe('consumers', () => {
  const hits = async (revision: string, others: string, at?: string) => {
    const { contracts } = await diff(ORDERS + SPEC, revision + others, at);
    return contracts.flatMap(({ changes }) =>
      changes.flatMap(({ kind, consumers }) =>
        consumers.map((one) => `${kind} ${one.service} ${one.uses ?? '-'} ${one.file}`),
      ),
    );
  };

  const OTHERS =
    consumer('billing', 'version: 2, uses: [listOrders, cancelOrder]') +
    consumer('mail', 'version: 2, uses: [listOrders]') +
    consumer('stock', 'version: 2');

  it('are hit by what they use, and by anything where they do not say', async () => {
    expect(await hits(ORDERS + LESS, OTHERS)).toEqual([
      'operation.removed billing cancelOrder billing/microservice.yaml',
      'operation.removed stock - stock/microservice.yaml',
    ]);
  });

  it('are found in the whole landscape that a folder belongs to', async () => {
    const root = '//- .servicelint.yaml\nroot: true\n';
    expect(await hits(ORDERS + LESS, OTHERS + root, 'orders')).toHaveLength(2);
    expect(await hits(ORDERS + LESS, OTHERS, 'orders')).toEqual([]);
  });

  it('of a contract that is gone are those that still ask for it', async () => {
    const gone = '//- orders/microservice.yaml\nname: orders\nowner: team-a\n';
    expect(await hits(gone, OTHERS + consumer('old', 'version: 1'))).toEqual([
      'contract.removed billing - billing/microservice.yaml',
      'contract.removed mail - mail/microservice.yaml',
      'contract.removed stock - stock/microservice.yaml',
    ]);
    const next = (ORDERS + SPEC).replaceAll('2.3.0', '3.0.0');
    expect(await hits(next, consumer('old', 'version: 2') + consumer('new', 'version: 3'))).toEqual([
      'contract.removed old - old/microservice.yaml',
    ]);
  });
});

describe('what cannot be compared', () => {
  it('is noted, and the rest is compared', async () => {
    const other = `//- b.yaml\n${SPEC.replace('Orders', 'Other')}`;
    const outcome = await diff(`${ORDERS}${SPEC}${other}`, `${ORDERS}${SPEC}  : {\n${other}`);
    expect(outcome.failed).toBe(true);
    expect(outcome.notes).toEqual([expect.stringMatching(/^orders\/openapi\.yaml:\d+:\d+ does not parse\. /)]);
    expect(outcome.contracts.map(({ title }) => title)).toEqual(['Other API']);
  });

  it('is noted for manifests too', async () => {
    const outcome = await diff(ORDERS + SPEC, `//- orders/microservice.yaml\nname: {\n`);
    // Whether the contract is gone is not known.
    expect(outcome).toMatchObject({ failed: true, contracts: [] });
    expect(outcome.notes[0]).toMatch(/^orders\/microservice\.yaml:\d+:\d+ does not parse\. /);
  });

  it('is everything where neither folder has a contract', async () => {
    await expect(diff('//- a.txt\nx\n', '//- b.txt\ny\n')).rejects.toThrow(
      /^Neither HEAD: nor {2}has anything to compare: no microservice\.yaml/,
    );
  });
});
