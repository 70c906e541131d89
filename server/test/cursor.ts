import { expect } from 'vitest';
import { type AskedAt, askedAt, askedFor } from '../src/features/asked';
import { definition } from '../src/features/definition';
import { type NamedPlace, references } from '../src/features/references';
import { prepareRename, rename } from '../src/features/rename/rename';
import { applyEdits } from '../src/fixes/edits';
import { linesOf } from '../src/rules/findings';
import { checkFixture, fixture, ROOT } from './fixture';

/**
 * A fixture with a cursor: `<|>` in one of its files. The text is checked without the mark, and what an editor would ask
 * about that place is handed out.
 */
export async function atCursor(text: string): Promise<AskedAt> {
  const { result } = await checkFixture(text.replace('<|>', ''));
  const { file, offset } = cursorOf(text);
  const asked = askedFor(result, `${ROOT}/${file}`);
  if (!asked) throw new Error(`${file} was not read.`);
  return askedAt(asked, linesOf(asked.state.tree).position(offset));
}

function cursorOf(text: string): { file: string; offset: number } {
  let file = 'microservice.yaml';
  let offset = 0;
  for (const line of text.replace(/^\n/, '').split('\n')) {
    const named = /^\/\/- (\S+)$/.exec(line)?.[1];
    const at = line.indexOf('<|>');
    if (at >= 0) return { file, offset: offset + at };
    if (named === undefined) offset += line.length + 1;
    else {
      file = named;
      offset = 0;
    }
  }
  throw new Error('The fixture has no cursor <|>.');
}

const unmarked = (text: string): string => text.replaceAll(/<\[|\]>/g, '');

/** Where a fixture marks texts by `<[` and `]>`, as `file:line:from-to`, all from 0; the cursor is no part of the text. */
function marksIn(text: string): string[] {
  return [...fixture(text.replace('<|>', '')).files].flatMap(([file, content]) =>
    content.split('\n').flatMap((line, number) =>
      [...line.matchAll(/<\[(.*?)\]>/g)].map(({ index, 1: marked = '' }) => {
        const from = unmarked(line.slice(0, index)).length;
        return `${file}:${number}:${from}-${from + marked.length}`;
      }),
    ),
  );
}

const shown = ({ file, range: { start, end } }: Pick<NamedPlace, 'file' | 'range'>): string =>
  `${file.slice(ROOT.length + 1)}:${start.line}:${start.character}-${end.character}`;

/** Holds where the name at the cursor `<|>` leads against what is marked `<[so]>`. */
export async function expectDefinition(text: string): Promise<void> {
  const found = definition(await atCursor(unmarked(text)));
  expect((found?.targets ?? []).map(shown).sort()).toEqual(marksIn(text).sort());
}

/** Holds all places that name what is named at the cursor `<|>`, the declaration with them, against those marked `<[so]>`. */
export async function expectReferences(text: string): Promise<void> {
  const found = references(await atCursor(unmarked(text)), true);
  expect(found.map(shown).sort()).toEqual(marksIn(text).sort());
}

/**
 * Renames what is named at the cursor `<|>` and holds the texts against those marked: every `<[name]>` replaced, by the
 * new name as it is written there, and nothing else.
 *
 * @returns the texts after it, by path
 */
export async function expectRename(text: string, name: string, as = name): Promise<ReadonlyMap<string, string>> {
  const asked = await atCursor(unmarked(text));
  const done = rename(asked, name);
  if (!done || 'refused' in done) throw new Error(done?.refused ?? 'There is nothing to rename.');
  const { files } = asked.result.snapshot;
  const after = new Map(fixture(unmarked(text.replace('<|>', ''))).files);
  for (const { file, edits } of done.edits) {
    after.set(file.slice(ROOT.length + 1), applyEdits(files.get(file)?.tree.text ?? '', edits));
  }
  const wanted = fixture(text.replace('<|>', '').replaceAll(/<\[.*?\]>/g, as)).files;
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(wanted));
  return after;
}

/** Why what is named at the cursor `<|>` cannot be renamed (so); undefined where nothing is named there. */
export async function refusalOf(text: string, name?: string): Promise<string | undefined> {
  const asked = await atCursor(text);
  const done = name === undefined ? prepareRename(asked) : rename(asked, name);
  if (done && !('refused' in done)) throw new Error('It was not refused.');
  return done?.refused;
}
