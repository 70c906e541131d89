import { expect, it } from 'vitest';
import type { Finding } from '../../rules/finding';
import { causedFindings, type Found } from './caused';

const POINT = { line: 0, character: 0 };

/** A finding as `id file [subject]`; without a subject it is about a service. */
function finding(text: string): Finding {
  const [id = '', file = '', subject = 'a service'] = text.split(' ');
  const at = { file, document: 0, path: [], part: 'value' as const };
  const range = { start: POINT, end: POINT };
  const said = {
    rule: 'manifest/schema',
    severity: 'error',
    chapter: 'manifest',
    message: '',
    detail: id.split('~')[0]!,
  } as const;
  return { id, subject, file, at, range, ...said, arguments: {}, related: [], data: {}, help: '' };
}

function found(root: string, ...texts: readonly string[]): Found {
  const findings = new Map<string, Finding[]>();
  for (const one of texts.map(finding)) findings.set(one.file, [...(findings.get(one.file) ?? []), one]);
  return { snapshot: { root, files: new Map([...findings.keys()].map((file) => [file, {} as never])) }, findings };
}

const caused = (now: readonly Found[], then: readonly Found[]): string[] =>
  [...causedFindings(now, then)].map(({ id, file }) => `${id} ${file}`);

it('leaves out what was there', () => {
  expect(caused([found('/r', 'a /r/x', 'b /r/x')], [found('/r', 'a /r/x', 'c /r/x')])).toEqual(['b /r/x']);
  expect(caused([], [found('/r', 'a /r/x')])).toEqual([]);
});

it.each([
  ['one more', ['a /r/x', 'a~2 /r/x', 'a~3 /r/y'], ['a /r/x', 'a~2 /r/y'], ['a~2 /r/x']],
  ['one less', ['a /r/y'], ['a /r/x', 'a~2 /r/y'], []],
  ['the first of two is gone', ['a /r/y'], ['a /r/x', 'a~2 /r/y'], []],
  ['another file has it now', ['a /r/y'], ['a /r/x'], []],
  ['a file came before the old one', ['a /r/b', 'a~2 /r/c'], ['a /r/c'], ['a /r/b']],
])('counts what says the same: %s', (_, now, then, expected) => {
  expect(caused([found('/r', ...now)], [found('/r', ...then)])).toEqual(expected);
});

it('tells landscapes apart, unless one has begun or ended', () => {
  const both = [found('/r', 'a /r/x'), found('/s')];
  expect(caused([found('/r'), found('/s', 'a /s/x')], both)).toEqual(['a /s/x']);
  expect(caused([found('/r/s', 'a /r/s/x', 'b /r/s/x x')], [found('/r', 'a /r/s/x', 'c /r/s/x s/x')])).toEqual([
    'b /r/s/x',
  ]);
  const about = (root: string, id: string, subject: string): Found => {
    const one = { ...finding(`${id} /r/s/x ${subject}`), detail: 'd' };
    return { ...found(root), findings: new Map([['/r/s/x', [one]]]) };
  };
  expect(caused([about('/r/s', 'a', 'x')], [about('/r', 'b', 's/x')])).toEqual([]);
});

it('lets what is said of a file move with the file, and nothing else', () => {
  const moved = { ...finding('c /r/new new'), detail: 'a' };
  const now = (...more: readonly string[]): Found => {
    const there = found('/r', 'c /r/new new', ...more);
    return { ...there, findings: new Map([...there.findings, ['/r/new', [moved]]]) };
  };
  expect(caused([now()], [found('/r', 'a /r/old old')])).toEqual([]);
  expect(caused([now()], [found('/r', 'b /r/old old')])).toEqual(['c /r/new']);
  expect(caused([now('b /r/kept kept')], [found('/r', 'a /r/kept kept')])).toEqual(['c /r/new', 'b /r/kept']);
});
