import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPaths, type Case, caseOf, roots } from '../../test/drawn-texts';
import type { Change, Plain } from '../syntax/change';
import { parse } from '../syntax/parse';
import { place } from '../syntax/place';
import { toPlain } from '../syntax/plain';
import type { Node, Path, Tree } from '../syntax/tree';
import { applyEdits, edits, type TextEdit } from './edits';
import { isBlock } from './style';

const RUNS = { seed: 20261123, numRuns: 400 };

/** A text of several lines as a value, blank lines and all. */
const withTexts = fc
  .tuple(roots, fc.constantFrom('one\ntwo\n', 'one\n\n two', 'last\n\n\n'))
  .map(([root, text]) =>
    Array.isArray(root) ? [...root, text, { text }] : { ...root, text, deep: { text, more: [text] } },
  );

type Model = Record<string | number, unknown>;

interface Drawn {
  readonly path: Path;
  readonly node: Node;
}

function draw({ tree, draw: next }: Case): Drawn | undefined {
  const found: Drawn[] = [];
  allPaths(tree, tree.documents[0]!, [], found);
  const drawn = found[Math.floor(next() * found.length)]!;
  return drawn.path.length === 0 ? undefined : drawn;
}

const saidIn = (tree: Tree) => toPlain(tree, tree.documents[0]!);

/** Blank lines are put in between the entries of the root. */
function spaced({ text, language, draw: next }: Case): string {
  return language === 'yaml' && next() < 0.5 ? text.replace(/\r?\n(?=[a-z])/g, (eol) => eol + eol) : text;
}

/** Whether an edit took lines with their ends, or a last one with the end before it. */
function isWholeLines(text: string, made: readonly TextEdit[]): boolean {
  return made.every(({ span: { start, end }, text: added }) => {
    const isStart = start === 0 || text[start - 1] === '\n';
    return added === '' && (isStart ? text[end - 1] === '\n' : end === text.length && start > 0);
  });
}

describe('what was removed', () => {
  it('comes back as it was', () => {
    let same = 0;
    fc.assert(
      fc.property(fc.oneof(roots, withTexts), fc.nat(), (root, seed) => {
        const made = caseOf(root, seed);
        const from = parse(spaced(made), made.language);
        const drawn = draw({ ...made, tree: from });
        if (from.problems.length > 0 || !drawn) return;
        const { path, node } = drawn;
        const removal = edits(from, [{ do: 'remove', place: place('f', path, 'entry') }]);
        const less = parse(applyEdits(from.text, removal), made.language);
        const change: Change = { do: 'restore', place: place('f', path.slice(0, -1)), from, path };
        const back = parse(applyEdits(less.text, edits(less, [change])), made.language);
        const story = `${from.text}\n=> ${JSON.stringify(path)}\n${less.text}\n=>\n${back.text}`;
        expect(back.problems, story).toEqual([]);
        expect(JSON.stringify(saidIn(back)), story).toEqual(JSON.stringify(saidIn(from)));
        expect(edits(back, [change]), story).toEqual([]);
        const comments = (tree: Tree) => tree.comments.map(({ text }) => text).sort();
        if (isBlock(from, from.parent(node)!) && isWholeLines(from.text, removal)) {
          expect(back.text, story).toBe(from.text);
          same++;
        } else expect(comments(back), story).toEqual(expect.arrayContaining(comments(less)));
      }),
      RUNS,
    );
    expect(same).toBeGreaterThan(100);
  });

  it('comes back into a text of another style', () => {
    fc.assert(
      fc.property(fc.oneof(roots, withTexts), fc.nat(), fc.nat(), (root, seed, other) => {
        const made = caseOf(root, seed);
        const { tree: from } = made;
        const drawn = draw(made);
        if (!drawn) return;
        const { path } = drawn;
        const less = structuredClone({ root: saidIn(from) }) as Model;
        const holder = ['root', ...path.slice(0, -1)].reduce<Model>((at, step) => at[step] as Model, less);
        if (Array.isArray(holder)) holder.splice(path.at(-1) as number, 1);
        else delete holder[path.at(-1)!];
        if (Object.keys(less.root as object).length === 0) return;
        const { tree, text, language } = caseOf(less.root as Plain, other);
        const change: Change = { do: 'restore', place: place('f', path.slice(0, -1)), from, path };
        const back = parse(applyEdits(text, edits(tree, [change])), language);
        const story = `${from.text}\n=> ${JSON.stringify(path)}\n${text}\n=>\n${back.text}`;
        expect(back.problems, story).toEqual([]);
        expect(JSON.stringify(saidIn(back)), story).toEqual(JSON.stringify(saidIn(from)));
        const texts = back.comments.map((comment) => comment.text);
        for (const comment of tree.comments) expect(texts, story).toContain(comment.text);
      }),
      RUNS,
    );
  });
});
