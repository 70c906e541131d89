import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/finding';
import { parse } from '../../syntax/parse';
import { github } from './github';
import { json } from './json';
import { pretty } from './pretty';
import type { OfferedFix, Report } from './report';
import { sarif } from './sarif';

const FILE = '/shop/orders/microservice.yaml';
const TEXT = 'name: orders\nconsumes:\n  - { api: payments, timeout: 800ms }\n';

const finding = (over: Partial<Finding> = {}): Finding => ({
  id: '0123456789abcdef',
  rule: 'failure/timeout-below-promise',
  severity: 'warning',
  chapter: 'failure',
  message: 'orders gives payments 800 ms: 50 % of what it asks for.\nWait longer.',
  arguments: { service: 'orders' },
  subject: 'orders/payments@1',
  detail: 'payments',
  file: FILE,
  at: { file: FILE, document: 0, path: [], part: 'value' },
  range: { start: { line: 2, character: 30 }, end: { line: 2, character: 35 } },
  related: [
    {
      file: '/shop/payments/microservice.yaml',
      range: { start: { line: 8, character: 2 }, end: { line: 8, character: 9 } },
      message: 'payments promises 900 ms',
    },
  ],
  data: {},
  help: 'https://example.test/timeout.md',
  ...over,
});

const FIX: OfferedFix = {
  title: 'Wait 900 ms',
  safe: false,
  edits: [{ file: FILE, edits: [{ span: { start: 53, end: 58 }, text: '900ms' }] }],
  creates: [],
};

const report = (findings: readonly Finding[], over: Partial<Report> = {}): Report => ({
  findings,
  suppressed: [],
  checked: { files: 2, services: 2, contracts: 1 },
  skipped: [],
  fixes: () => [FIX],
  mendable: () => 0,
  tree: (file) => (file === FILE ? parse(TEXT, 'yaml') : undefined),
  secrets: () => [],
  name: (file) => file.slice('/shop/'.length),
  color: false,
  width: 100,
  call: 'servicelint',
  again: 'check services',
  ...over,
});

describe('pretty', () => {
  it('covers what is secret in the line that it shows', () => {
    const secrets = () => [{ start: TEXT.indexOf('payments'), end: TEXT.indexOf('payments') + 8 }];
    const shown = pretty(report([finding()], { secrets }));
    expect(shown).toContain('| ' + '  - { api: ••••••••, timeout: 800ms }');
  });

  it('shows the line with a mark, what is related, a summary and the next command', () => {
    expect(pretty(report([finding()]))).toBe(
      [
        'orders/microservice.yaml',
        '  3:31    warning  failure/timeout-below-promise',
        '          orders gives payments 800 ms: 50 % of what it asks for. Wait longer.',
        '      3 |   - { api: payments, timeout: 800ms }',
        '        |                               ^^^^^',
        '          → payments/microservice.yaml:9  payments promises 900 ms',
        '',
        '1 finding: 1 warning. 2 services, 1 contract, 2 files checked.',
        '  failure             1   1 warning',
        '',
        'Next: servicelint explain failure/timeout-below-promise  (tells why, with examples)',
        '',
      ].join('\n'),
    );
  });

  it('stays within the width', () => {
    const long = finding({ message: 'word '.repeat(60).trim() });
    for (const width of [40, 72, 100]) {
      const lines = pretty(report([long], { width }))
        .split('\n')
        .slice(0, -6);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(Math.max(width, 48));
    }
  });

  it('says what to type to have mended what can be', () => {
    const text = pretty(report([finding()], { mendable: () => 1, call: 'npx servicelint' }));
    expect(text).toMatch(/Next: npx servicelint check services --fix {2}\(mends 1 of these\)\n$/);
  });

  it('explains the worst where nothing can be mended', () => {
    const worse = finding({ rule: 'social-contract/no-owner', chapter: 'social-contract', severity: 'error' });
    const text = pretty(report([finding(), worse, finding({ severity: 'info' })]));
    expect(text).toContain('3 findings: 1 error, 1 warning, 1 info.');
    expect(text).toMatch(/ {2}failure +2 {3}1 warning, 1 info\n {2}social-contract +1 {3}1 error\n/);
    expect(text).toContain('Next: servicelint explain social-contract/no-owner');
  });

  it('says of nothing that it is nothing, and names what was not read', () => {
    const skipped = [{ file: '/shop/big.yaml', why: 'It is larger than 10 MB.' }];
    expect(pretty(report([], { skipped }))).toBe(
      'Nothing to report. 2 services, 1 contract, 2 files checked.\nNot read: big.yaml. It is larger than 10 MB.\n\n' +
        'Next: servicelint explain  (lists what was looked for)\n',
    );
    expect(pretty(report([], { checked: { files: 0, services: 0, contracts: 0 } }))).toBe('');
  });

  it('lets no file command the terminal', () => {
    const text = pretty(
      report([finding({ message: 'a\u001b[2Jb' })], { tree: () => parse('a: b\n\n\u001b[31m\n', 'yaml') }),
    );
    expect(text).not.toContain('\u001b');
    expect(pretty(report([finding()], { color: true }))).toContain('\u001b[33mwarning\u001b[0m');
  });
});

describe('json', () => {
  it('leaves out what is for the editor alone', () => {
    const { findings } = JSON.parse(json(report([finding()])));
    expect(findings[0]).toEqual({
      id: '0123456789abcdef',
      rule: 'failure/timeout-below-promise',
      severity: 'warning',
      chapter: 'failure',
      message: finding().message,
      arguments: { service: 'orders' },
      subject: 'orders/payments@1',
      file: 'orders/microservice.yaml',
      range: finding().range,
      related: [{ ...finding().related[0], file: 'payments/microservice.yaml' }],
      fixes: [{ title: 'Wait 900 ms', safe: false }],
      help: 'https://example.test/timeout.md',
    });
  });
});

describe('github', () => {
  it('escapes what would end a command or a property', () => {
    const name = () => 'a,b:c%.yaml';
    expect(github(report([finding()], { name }))).toBe(
      '::warning file=a%2Cb%3Ac%25.yaml,line=3,col=31,endLine=3,endColumn=36,title=failure/timeout-below-promise' +
        '::orders gives payments 800 ms: 50 %25 of what it asks for.%0AWait longer.\n',
    );
  });

  it('shows ten of each severity and counts what is left', () => {
    const many = (count: number, severity: Finding['severity']) =>
      Array.from({ length: count }, () => finding({ severity }));
    const lines = github(report([...many(12, 'info'), ...many(11, 'error'), ...many(10, 'warning')])).split('\n');
    const starting = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect([starting('::error '), starting('::warning '), starting('::notice ')]).toEqual([10, 10, 10]);
    expect(lines).toContain('1 more error not shown as annotations: run "servicelint check services" to see all.');
    expect(lines).toContain('2 more info not shown as annotations: run "servicelint check services" to see all.');
  });
});

describe('sarif', () => {
  const run = (over: Partial<Report> = {}) => JSON.parse(sarif(report([finding()], over))).runs[0];

  it('counts lines and columns from 1', () => {
    const [result] = run().results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'orders/microservice.yaml' },
      region: { startLine: 3, startColumn: 31, endLine: 3, endColumn: 36 },
    });
    expect(result.relatedLocations[0]).toMatchObject({ id: 0, message: { text: 'payments promises 900 ms' } });
    expect(result.fixes).toEqual([
      {
        description: { text: 'Wait 900 ms' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'orders/microservice.yaml' },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 31, endLine: 3, endColumn: 36 },
                insertedContent: { text: '900ms' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves out fixes that change no text or create a file, and tells what was not read', () => {
    const half = { ...FIX, title: 'Name it, and create it', creates: [{ file: '/shop/new.yaml' }] };
    const { results, invocations } = run({
      fixes: () => [{ title: 'Create it', safe: false, edits: [], creates: [] }, half],
      skipped: [{ file: '/shop/a b.yaml', why: 'It is not text.' }],
    });
    expect(results[0].fixes).toBeUndefined();
    expect(invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: { text: 'It is not text.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.yaml' } } }],
      },
    ]);
  });

  it('describes each rule that spoke once', () => {
    const { tool, results } = JSON.parse(sarif(report([finding(), finding()]))).runs[0];
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['failure/timeout-below-promise']);
    expect(tool.driver.rules[0].help.text).toMatch(/^# failure\/timeout-below-promise/);
    expect(results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 0]);
  });
});
