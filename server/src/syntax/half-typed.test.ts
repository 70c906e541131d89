import { describe, expect, it } from 'vitest';
import { find } from './locate';
import { parse } from './parse';
import { toPlain } from './plain';
import type { Tree } from './tree';

/** Paths of the maps and lists that are not complete, joined by slashes. */
function incomplete(tree: Tree): string {
  const found: string[] = [];
  const visit = (node: number, path: string): void => {
    if (['map', 'list'].includes(tree.kind(node)) && !tree.complete(node)) found.push(path || '/');
    for (const [index, child] of tree.children(node).entries()) visit(child, `${path}/${tree.key(child) ?? index}`);
  };
  visit(tree.documents[0]!, '');
  return found.join(' ');
}

describe('half-typed YAML', () => {
  it.each([
    ['owner: team\nprov', { owner: 'team' }, '/', 'unexpected', 12],
    ['owner: team\nprov\nuses:\n  - a\n', { owner: 'team', uses: ['a'] }, '/', 'unexpected', 12],
    ['a:\n  b: {}\nprov\nc: 1\n', { a: { b: {} }, c: 1 }, '/', 'unexpected', 11],
    ['owner: team\nuses\n  - a\n', { owner: 'team', uses: ['a'] }, '/ /uses', 'unexpected', 12],
    ['consumes:\n  - api: pay\n    ver', { consumes: [{ api: 'pay' }] }, '/ /consumes /consumes/0', 'unexpected', 27],
    ['a: {}\ntimeout: "80', { a: {}, timeout: '80' }, '/', 'unclosed', 15],
    ['t: "80\nb: {}\nc: "x"\n', { t: '80', b: {}, c: 'x' }, '/ /b', 'unclosed', 3],
    ['a: {}\nuses: [x, y\nvia: http\n', { a: {}, uses: ['x', 'y'], via: 'http' }, '/ /uses', 'unclosed', 12],
    ['a: [x,\n  y\nb: 3\n', { a: ['x', 'y'], b: 3 }, '/ /a', 'unclosed', 3],
    ['a: { b: [1, 2 }\nc: 3\n', { a: { b: [1, 2] }, c: 3 }, '/ /a /a/b', 'unclosed', 8],
    ['a: { b: "x }\nc: 3\n', { a: { b: 'x }' }, c: 3 }, '/ /a', 'unclosed', 8],
    ['name: x\n  owner: y\ntier: 1\n', { name: 'x', tier: 1 }, '/', 'indentation', 10],
    ['a:\n    b: 1\n  c: 2\nd: {}\n', { a: { b: 1 }, d: {} }, '/ /a', 'indentation', 14],
    ['a:\n  - x\n  y\n  - z\n', { a: ['x', 'z'] }, '/ /a', 'indentation', 11],
    ['a:\n\tb: 1\nc: 2\n', { a: { b: 1 }, c: 2 }, '/ /a', 'tab', 3],
    ['a: b: c\nd: 1\n', { a: null, d: 1 }, '/', 'unexpected', 3],
    ['a: - x\nb: 1\n', { a: null, b: 1 }, '/', 'unexpected', 3],
    ['a: }\nb: 1\n', { a: null, b: 1 }, '/', 'unexpected', 3],
    ['a: @x\nb: 1\n', { a: '@x', b: 1 }, '/', 'unexpected', 3],
    ['"name: x\nowner: y\n', { owner: 'y' }, '/', 'unclosed', 0],
    ['|a: 1\nb: 2\n', { b: 2 }, '/', 'unexpected', 0],
  ])('%j', (text, value, parts, code, start) => {
    const tree = parse(text, 'yaml');
    expect(toPlain(tree, tree.documents[0]!)).toEqual(value);
    expect(incomplete(tree)).toBe(parts);
    expect(tree.problems.map((problem) => [problem.code, problem.span.start])).toEqual([[code, start]]);
  });

  it('keeps maps complete that ended before the problem', () => {
    const tree = parse('a:\n  b:\n    c: 1\nd:\n  e: 1\n  f\n', 'yaml');
    expect(incomplete(tree)).toBe('/ /d');
  });

  it.each([
    ['provides:\n  - api: b\n    versions: [1]\n\tobjectives: {}\n', '/ /provides /provides/0'],
    ['p:\n  - a: 1\n   b: 2\nc: {}\n', '/ /p /p/0'],
    ['p:\n  - a: {}\n  - b: 1\nqqq\n    d: 2\ne: {}\n', '/ /p /p/1 /qqq'],
    ['<<<<<<< a\nx: { y: 1 }\n=======\nx: {}\n>>>>>>> b\nz: {}\n', '/ /x'],
  ])('leaves open what a line without a place may have belonged to: %j', (text, parts) => {
    expect(incomplete(parse(text, 'yaml'))).toBe(parts);
  });

  it.each([
    ['a: b: c\nd: 1\n', 'a'],
    ['d: 1\na: "x\nb: 2\n', 'a'],
    ['d: 1\na: @x\n', 'a'],
    ['d: 1\na: or\nders\nb: 2\n', 'a'],
    ['d: [1, 2]\na: [b#c[].d, e]\n', 'a'],
  ])('knows which value may have been meant otherwise: %j', (text, key) => {
    const tree = parse(text, 'yaml');
    const keys = tree.children(tree.documents[0]!).filter((node) => !tree.complete(node));
    expect(keys.map((node) => tree.key(node))).toEqual([key]);
  });

  // Quadratic, it would take minutes.
  it('is read in time where nearly all of it is wrong', { timeout: 60_000 }, () => {
    for (const line of ['"', '}', 'a: "', '\ta: b', 'a: b: c', '{{ x }}']) {
      const tree = parse(`${line}\n`.repeat(5_000), 'yaml');
      expect(tree.problems.length).toBeGreaterThan(0);
      expect(tree.problems.length).toBeLessThanOrEqual(20);
      expect(tree.complete(tree.documents[0]!)).toBe(false);
    }
  });

  it('explains in plain words', () => {
    for (const text of ['a\nb: 1', 'a: b: c', 'a: "\\q"', 'a: {', '\ta: 1', 'a: &\n', 'a: *', '!a!b c', 'a: |x\n b']) {
      for (const { detail } of parse(text, 'yaml').problems)
        expect(detail).not.toMatch(/[A-Z]{3}_|implicit|scalar|token/i);
    }
  });
});

const MANIFEST = `# the file
name: orders
owner: team-checkout
contact: { chat: "#checkout", runbook: ./docs/runbook.md }
provides:
  - api: orders
    versions:
      - { version: 2.3.0 }
      - { version: 1.9.2, deprecated: 2026-06-01 }
    objectives: { availability: 99.9, latency: { p99: 900ms } }
consumes:
  - api: payments      # and on it goes
    uses: [createCharge]
    description: >
      it is
      folded
data:
  - { store: 'orders-db', owner: true }
scale: { stateless: true }
`;

describe('a manifest, typed and deleted', () => {
  const whole = parse(MANIFEST, 'yaml');
  const expected = toPlain(whole, whole.documents[0]!) as Record<string, unknown>;
  const fields = whole
    .children(whole.documents[0]!)
    .map((node) => ({ key: whole.key(node)!, end: whole.entrySpan(node).end }));

  /** What stands on the lines before `at` must still be there. */
  function check(text: string, at: number): void {
    const tree = parse(text, 'yaml');
    const line = MANIFEST.lastIndexOf('\n', at - 2);
    for (const { key, end } of fields) {
      if (end > line) continue;
      const node = find(tree, [key]);
      expect(node && toPlain(tree, node), JSON.stringify(text)).toEqual(expected[key]);
    }
    if (tree.problems.length > 0) expect(tree.complete(tree.documents[0]!), JSON.stringify(text)).toBe(false);
  }

  it('loses nothing above the end of any beginning', () => {
    for (let at = 0; at <= MANIFEST.length; at++) check(MANIFEST.slice(0, at), at);
  });

  it('loses nothing above any character that is missing', () => {
    for (let at = 0; at < MANIFEST.length; at++) check(MANIFEST.slice(0, at) + MANIFEST.slice(at + 1), at);
  });

  it.each([...'"\'[{]}:'])('loses nothing above any %s too many', (sign) => {
    for (let at = 0; at < MANIFEST.length; at += 5) check(MANIFEST.slice(0, at) + sign + MANIFEST.slice(at), at);
  });

  it('loses nothing above a line that is being typed', () => {
    const lines = MANIFEST.split('\n');
    let start = 0;
    for (const [index, line] of lines.entries()) {
      const rest = lines.slice(index + 1).join('\n');
      for (let typed = 0; typed <= line.length; typed += 2)
        check(`${MANIFEST.slice(0, start + typed)}\n${rest}`, start);
      start += line.length + 1;
    }
  });
});
