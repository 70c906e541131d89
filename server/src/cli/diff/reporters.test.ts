import { describe, expect, it } from 'vitest';
import { parse } from '../../syntax/parse';
import { json } from './json';
import { markdown } from './markdown';
import { pretty } from './pretty';
import type { ComparedContract, DiffReport, HitConsumer, ListedChange, Located } from './report';

const OLD = parse('type: object\nproperties:\n  total: { type: number }\n', 'yaml');
const NEW = parse('type: object\nproperties:\n  sum: { type: number }\n', 'yaml');

const located = (file: string, tree = OLD): Located => ({
  file,
  range: { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } },
  tree,
});

const BILLING: HitConsumer = {
  service: 'billing',
  api: 'orders',
  uses: 'getOrder#total',
  file: 'billing/microservice.yaml',
  range: { start: { line: 4, character: 8 }, end: { line: 4, character: 22 } },
};

const GONE: ListedChange = {
  kind: 'operation.removed',
  level: 'breaking',
  message: 'GET /orders/{id} no longer sends `total`.',
  path: '/components/schemas/Order/properties/total',
  base: located('HEAD:openapi.yaml'),
  operations: ['GET /orders/{id}'],
  consumers: [BILLING],
};

const NEW_FIELD: ListedChange = {
  kind: 'operation.added',
  level: 'safe',
  message: 'GET /orders/{id} sends `sum` too.',
  path: '/components/schemas/Order/properties/sum',
  revision: located('openapi.yaml', NEW),
  operations: ['GET /orders/{id}'],
  consumers: [],
};

const report = (changes: readonly ListedChange[], over: Partial<DiffReport & ComparedContract> = {}): DiffReport => ({
  contracts: [{ title: 'Orders API', base: '2.3.0', revision: '2.4.0', changes, ...over }],
  color: false,
  width: 100,
  call: 'servicelint',
  again: 'diff HEAD:openapi.yaml openapi.yaml',
  ...over,
});

describe('pretty', () => {
  it('shows what changed by operation, with its line and whom it hits, and what to type next', () => {
    expect(pretty(report([GONE, NEW_FIELD]))).toBe(
      [
        'Orders API 2.3.0 → 2.4.0',
        '',
        'GET /orders/{id}',
        'breaking  GET /orders/{id} no longer sends `total`.',
        '          HEAD:openapi.yaml:3',
        '      3 |   total: { type: number }',
        '        |   ^^^^^',
        '          → hits billing, which uses getOrder#total (billing/microservice.yaml:5)',
        '',
        'safe      GET /orders/{id} sends `sum` too.',
        '',
        '1 breaking, 1 safe. 1 contract compared.',
        '',
        'Next: servicelint explain versioning/breaking-change  (tells what breaks, and what to do instead)',
        '',
      ].join('\n'),
    );
  });

  it('shows both sides of what is on both', () => {
    const text = pretty(report([{ ...GONE, revision: located('openapi.yaml', NEW) }]));
    expect(text).toMatch(/HEAD:openapi\.yaml:3\n.+total.+\n.+\^{5}\n +openapi\.yaml:3\n.+sum/);
  });

  it('names two operations of many, and those that concern all first', () => {
    const operations = ['GET /a', 'GET /b', 'GET /c', 'GET /d'];
    const general = { ...GONE, message: 'All of it.', operations: [] };
    const text = pretty(report([{ ...GONE, operations }, general, { ...GONE, operations: operations.slice(0, 2) }]));
    const heads = text.split('\n').filter((line) => /^(GET|In)/.test(line));
    expect(heads).toEqual(['In general', 'GET /a, GET /b and 2 more', 'GET /a and GET /b']);
  });

  it('says of a consumer that does not say what it uses that it does not', () => {
    const { uses, ...silent } = BILLING;
    expect(uses).toBeDefined();
    expect(pretty(report([{ ...GONE, consumers: [silent] }]))).toContain(
      '→ hits billing, and does not say what it uses of it (billing/microservice.yaml:5)',
    );
  });

  it('leads on to the changelog where nothing breaks, and says of nothing that it is nothing', () => {
    expect(pretty(report([NEW_FIELD]))).toContain(
      'Next: servicelint diff HEAD:openapi.yaml openapi.yaml --format markdown',
    );
    expect(pretty(report([]))).toBe(
      'Nothing changed that a consumer could notice. 1 contract compared.\n\n' +
        'Next: servicelint explain versioning  (tells how interfaces change without harm)\n',
    );
  });

  it('stays within the width, and lets no file command the terminal', () => {
    const long = { ...GONE, message: `${'word '.repeat(40)}\u001b[2J`, base: located('\u001b[31mx.yaml') };
    const text = pretty(report([long], { width: 60 }));
    expect(text).not.toContain('\u001b');
    const lines = text.split('\n').slice(0, -4);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.includes('word')).length).toBeGreaterThan(3);
  });

  it('paints levels', () => {
    expect(pretty(report([GONE, NEW_FIELD], { color: true }))).toContain('\u001b[31mbreaking\u001b[0m');
  });
});

describe('json', () => {
  it('has the form that is written down', () => {
    const range = located('').range;
    expect(JSON.parse(json(report([GONE, NEW_FIELD])))).toEqual({
      version: 1,
      breaking: true,
      changes: [
        {
          id: 'operation.removed',
          level: 'breaking',
          message: GONE.message,
          path: GONE.path,
          base: { file: 'HEAD:openapi.yaml', range },
          operations: ['GET /orders/{id}'],
          consumers: [BILLING],
        },
        {
          id: 'operation.added',
          level: 'safe',
          message: NEW_FIELD.message,
          path: NEW_FIELD.path,
          revision: { file: 'openapi.yaml', range },
          operations: ['GET /orders/{id}'],
          consumers: [],
        },
      ],
    });
    expect(JSON.parse(json(report([NEW_FIELD])))).toMatchObject({ breaking: false });
    expect(json(report([]))).toMatch(/\n$/);
  });

  it('gives null where a consumer does not say what it uses', () => {
    const silent = { ...BILLING, uses: undefined };
    const [change] = JSON.parse(json(report([{ ...GONE, consumers: [silent] }]))).changes;
    expect(change.consumers[0].uses).toBeNull();
  });
});

describe('markdown', () => {
  it('is a changelog: the worst first, by operation, with who is hit', () => {
    const risky: ListedChange = { ...GONE, level: 'risky', message: 'Something may break.', consumers: [] };
    expect(markdown(report([NEW_FIELD, risky, GONE]))).toBe(
      [
        '## Orders API 2.3.0 → 2.4.0',
        '3 changes: 1 breaking, 1 risky, 1 safe.',
        '### Breaking',
        '**GET /orders/{id}**',
        '- GET /orders/{id} no longer sends `total`. Hits billing (uses `getOrder#total`).',
        '### Risky: correct by the letter, but known to break consumers',
        '**GET /orders/{id}**',
        '- Something may break.',
        '### Safe',
        '**GET /orders/{id}**',
        '- GET /orders/{id} sends `sum` too.\n',
      ].join('\n\n'),
    );
  });

  it('names a consumer once, with all that it uses', () => {
    const consumers = [BILLING, { ...BILLING, uses: 'listOrders' }, { ...BILLING, service: 'mail', uses: undefined }];
    expect(markdown(report([{ ...GONE, consumers }]))).toContain(
      'Hits billing (uses `getOrder#total`, `listOrders`), mail.',
    );
  });

  it('counts over several contracts, and leaves out those that did not change', () => {
    const { contracts } = report([GONE]);
    const [first] = contracts;
    const text = markdown({
      ...report([]),
      contracts: [
        ...contracts,
        { ...first!, title: 'Events', base: '1.0', revision: '1.0' },
        { title: 'Idle', changes: [] },
      ],
    });
    expect(text).toMatch(/^2 changes: 2 breaking in 2 contracts\.\n\n## Orders API/);
    expect(text).toContain('\n## Events 1.0\n');
    expect(text).not.toContain('Idle');
    expect(markdown(report([]))).toBe('Nothing changed that a consumer could notice.\n');
  });

  it('shows texts of others as they are', () => {
    const message = 'The enum lost *a_b*, <script> and [x](y), see `c*d`.';
    expect(markdown(report([{ ...NEW_FIELD, message }], { title: '# `A' }))).toContain(
      '- The enum lost \\*a\\_b\\*, \\<script\\> and \\[x\\](y), see `c*d`.',
    );
    expect(markdown(report([NEW_FIELD], { title: 'a`b' }))).toContain('## a\\`b 2.3.0');
  });
});
