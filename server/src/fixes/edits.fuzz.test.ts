import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPaths, type Case, caseOf, roots, values } from '../../test/drawn-texts';
import type { Change, Plain } from '../syntax/change';
import { parse } from '../syntax/parse';
import { place } from '../syntax/place';
import { toPlain } from '../syntax/plain';
import type { Node, Path, Tree } from '../syntax/tree';
import { applyEdits, edits } from './edits';

const RUNS = { seed: 20240501, numRuns: 400 };

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
