import fc from 'fast-check';
import { keyText } from '../src/fixes/render';
import type { Plain } from '../src/syntax/change';
import { parse } from '../src/syntax/parse';
import type { Node, Path, Tree } from '../src/syntax/tree';

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
/** Any values. */
export const { value: values } = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalars,
    fc.dictionary(words, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}));
/** Maps and lists that are not empty. */
export const roots = fc.oneof(
  fc.dictionary(words, values, { minKeys: 1 }),
  fc.array(values, { minLength: 1, maxLength: 4 }),
);

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

/** A text drawn at random. */
export interface Case {
  readonly text: string;
  readonly tree: Tree;
  readonly language: 'yaml' | 'json';
  readonly draw: () => number;
}

/** Writes a map or list in a style that the seed decides, with comments where there can be some. */
export function caseOf(root: Plain, seed: number): Case {
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

/** Adds all values of a tree, with their paths, to `found`. */
export function allPaths(tree: Tree, node: Node, path: Path, found: { path: Path; node: Node }[]): void {
  found.push({ path, node });
  for (const [index, child] of tree.children(node).entries())
    allPaths(tree, child, [...path, tree.key(child) ?? index], found);
}
