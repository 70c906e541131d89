import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Plain } from '../syntax/change';
import { parse } from '../syntax/parse';
import { place } from '../syntax/place';
import { toPlain } from '../syntax/plain';
import type { Node, Path, Tree } from '../syntax/tree';
import { applyEdits, edits } from './edits';
import { keyText } from './render';

const RUNS = { seed: 20240501, numRuns: 400 };

const words = fc.constantFrom(
  'a',
  'b',
  'name',
  'x y',
  '1.10',
  'true',
  '',
  '-',
  'k: v',
  'h#',
  ' #',
  'ü🙂',
  "it's",
  '"q"',
  '[',
  '@x',
);
const texts = fc.oneof(
  words,
  fc.string({ maxLength: 8 }),
  fc.constant('one\ntwo\n'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const scalars = fc.oneof(texts, fc.integer(), fc.boolean(), fc.constant(null));
const { value: values } = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalars,
    fc.dictionary(words, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}));
const roots = fc.oneof(fc.dictionary(words, values, { minKeys: 1 }), fc.array(values, { minLength: 1, maxLength: 4 }));

/** Writes values in a style drawn at random, with comments where there can be some. */
class Writer {
  private comments = 0;
  constructor(
    private readonly draw: () => number,
    private readonly step: number,
    private readonly dash: number,
  ) {}

  private comment(): string {
    return this.draw() < 0.2 ? ` # c${this.comments++};` : '';
  }

  private above(indent: string): string[] {
    return this.draw() < 0.15 ? [`${indent}# c${this.comments++};`] : [];
  }

  flow(value: Plain, indent: string): string {
    if (typeof value !== 'object' || value === null) return scalar(value, this.draw(), true);
    const entries = Array.isArray(value)
      ? value.map((item) => this.flow(item, `${indent}  `))
      : Object.entries(value).map(([key, item]) => `${keyText(key, 'yaml', true)}: ${this.flow(item, `${indent}  `)}`);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    if (entries.length === 0 || this.draw() < 0.6) return `${open}${entries.join(', ')}${close}`;
    const last = this.draw() < 0.3 ? ',' : '';
    const lines = entries.map(
      (entry, index) => `${indent}  ${entry}${index < entries.length - 1 ? ',' : last}${this.comment()}`,
    );
    return [open, ...lines, indent + close].join('\n');
  }

  block(value: Plain, indent: string): string[] {
    if (Array.isArray(value)) {
      return value.flatMap((item: Plain) => {
        if (!isFull(item) || this.draw() < 0.3)
          return [...this.above(indent), `${indent}- ${this.flow(item, indent)}${this.comment()}`];
        const [first, ...rest] = this.block(item, `${indent}  `);
        if (first!.trim().startsWith('#')) return [`${indent}-`, first!, ...rest];
        return [...this.above(indent), `${indent}- ${first!.trimStart()}`, ...rest];
      });
    }
    return Object.entries(value as object).flatMap(([key, item]) => {
      const name = `${indent}${keyText(key, 'yaml', false)}:`;
      if (item === null && this.draw() < 0.5) return [...this.above(indent), name + this.comment()];
      if (!isFull(item) || this.draw() < 0.3)
        return [...this.above(indent), `${name} ${this.flow(item, indent)}${this.comment()}`];
      const deeper = indent + ' '.repeat(Array.isArray(item) ? this.dash : this.step);
      return [...this.above(indent), name + this.comment(), ...this.block(item, deeper)];
    });
  }
}

function isFull(value: Plain): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function scalar(value: Plain, drawn: number, flow: boolean): string {
  const isPlainText = typeof value === 'string' && /^[a-z][a-z ]*[a-z]$/.test(value) && value !== 'true';
  if (isPlainText && drawn < 0.6) return value;
  if (typeof value === 'string' && /^[ -~]*$/.test(value) && drawn < 0.8) return `'${value.replaceAll("'", "''")}'`;
  return flow ? JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped) : '';
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

interface Case {
  readonly text: string;
  readonly tree: Tree;
  readonly language: 'yaml' | 'json';
  readonly draw: () => number;
}

function caseOf(root: Plain, seed: number): Case {
  const draw = random(seed);
  const language = draw() < 0.3 ? 'json' : 'yaml';
  const step = draw() < 0.7 ? 2 : 4;
  let text = new Writer(draw, step, draw() < 0.5 ? 0 : step).block(root, '').join('\n') + (draw() < 0.8 ? '\n' : '');
  if (language === 'json') text = JSON.stringify(root, null, [undefined, 2, 4, '\t'][Math.floor(draw() * 4)]);
  if (draw() < 0.2) text = text.replaceAll('\n', '\r\n');
  return { text, tree: parse(text, language), language, draw };
}

/** A small generator of numbers in [0, 1), the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function allPaths(tree: Tree, node: Node, path: Path, found: { path: Path; node: Node }[]): void {
  found.push({ path, node });
  for (const [index, child] of tree.children(node).entries())
    allPaths(tree, child, [...path, tree.key(child) ?? index], found);
}

type Model = Record<string | number, unknown>;

/** A change drawn at random, and what it does to the plain value. */
function drawChange({ tree, draw }: Case, value: Plain): { change: Change; node: Node; expect: Plain } | undefined {
  const found: { path: Path; node: Node }[] = [];
  allPaths(tree, tree.documents[0]!, [], found);
  const { path, node } = found[Math.floor(draw() * found.length)]!;
  const holder = { root: toPlain(tree, tree.documents[0]!) } as Model;
  const model = structuredClone(holder) as Model;
  const full: Path = ['root', ...path];
  const parent = full.slice(0, -1).reduce<Model>((at, step) => at[step] as Model, model);
  const last = full[full.length - 1]!;
  const at = place('f', path, 'entry');
  const here = parent[last] as Model;
  const kind = tree.kind(node);
  const drawn = draw();
  const done = (change: Change) => ({ change, node, expect: model.root as Plain });
  if (drawn < 0.25) {
    parent[last] = value;
    return path.length === 0 && (typeof value !== 'object' || value === null)
      ? undefined
      : done({ do: 'set', place: at, value });
  }
  if (drawn < 0.5 && (kind === 'map' || kind === 'null')) {
    const target = kind === 'null' ? {} : here;
    parent[last] = target;
    target['new key'] = value;
    const keys = tree.children(node).map((child) => tree.key(child));
    return done({
      do: 'insert',
      place: at,
      key: 'new key',
      value,
      before: draw() < 0.5 ? keys[Math.floor(draw() * keys.length)] : undefined,
    });
  }
  if (drawn < 0.6 && kind === 'list') {
    (here as unknown as unknown[]).push(value);
    return done({ do: 'append', place: at, value });
  }
  if (path.length === 0) return undefined;
  if (drawn < 0.9) {
    if (Array.isArray(parent)) parent.splice(last as number, 1);
    else delete parent[last];
    return done({ do: 'remove', place: at });
  }
  if (drawn < 0.95 || typeof last === 'number') return done({ do: 'insertComment', place: at, text: 'a comment' });
  delete parent[last];
  parent.renamed = here;
  return done({ do: 'rename', place: at, key: 'renamed' });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

describe('any change to any file', () => {
  it('does what it says, and leaves all else and every comment as it was', () => {
    fc.assert(
      fc.property(roots, values, fc.nat(), (root, value, seed) => {
        const made = caseOf(root, seed);
        expect(made.tree.problems).toEqual([]);
        const drawn = drawChange(made, value);
        if (!drawn) return;
        const { change, node } = drawn;
        const after = applyEdits(made.text, edits(made.tree, [change]));
        const tree = parse(after, made.language);
        expect(tree.problems, after).toEqual([]);
        expect(sorted(toPlain(tree, tree.documents[0]!)), `${made.text}\n=>\n${after}`).toEqual(sorted(drawn.expect));
        const gone =
          change.do === 'remove' || change.do === 'set' ? removedStretch(made.tree, node) : { start: 0, end: 0 };
        const texts = new Set(tree.comments.map((comment) => comment.text));
        for (const { span, text } of made.tree.comments) {
          if (span.start < gone.start || span.start >= gone.end)
            expect(texts, `${made.text}\n=>\n${after}`).toContain(text);
        }
      }),
      RUNS,
    );
  });
});

/** An entry, from its dash if it has one, and the rest of its last line. */
function removedStretch(tree: Tree, node: Node): { start: number; end: number } {
  const { start, end } = tree.entrySpan(node);
  const dash = /-(?:\s|#[^\n]*\n)*$/.exec(tree.text.slice(0, start));
  const line = tree.text.indexOf('\n', end);
  return { start: dash && tree.key(node) === undefined ? dash.index : start, end: line < 0 ? tree.text.length : line };
}
