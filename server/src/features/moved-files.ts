import type { TextEdit } from '../fixes/edits';
import type { FileEdits } from '../fixes/offer';
import { dirname, isAbsolute, isUri, relative } from '../readers/paths';
import type { FileState } from '../readers/snapshot';
import { isThere, type Known } from './occurrences/known';
import { targetOf } from './occurrences/meaning';
import type { Mention } from './occurrences/mention';
import { mentionsIn } from './occurrences/mentions';
import { replaced } from './rename/edits';

/** A file or folder that is about to be moved; both as absolute paths. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A path that one file writes, and where it leads. */
interface Leading {
  readonly mention: Pick<Mention, 'place' | 'text' | 'written'>;
  readonly target: string;
  /** The landscape's root where the path leads there from it, and not from the folder of its file. */
  readonly root?: string;
  /** Written as part of a URI, in which some signs are escaped. */
  readonly escaped: boolean;
}

/**
 * What has to be written anew when files and folders are moved: the paths of manifests, configurations and `$ref`s that
 * lead to what is moved, and those inside of it that lead elsewhere. Edits are for the files as they are now. A path that
 * leads to nothing is left alone.
 */
export function followMoves(known: Known, moves: readonly Move[]): FileEdits[] {
  return [...known.snapshot.files.values()].flatMap((state): FileEdits[] => {
    // What stands in a text within another file has no file of its own.
    if (state.host) return [];
    const made = mentionsIn(state.facts).all.flatMap((mention) => followed(mention, state, known, moves));
    return made.length === 0 ? [] : [{ file: state.file, edits: inOrder(made) }];
  });
}

function followed(mention: Mention, { tree }: FileState, known: Known, moves: readonly Move[]): TextEdit[] {
  const leading = leadingOf(mention, known);
  if (!leading || !isThere(known, leading.target)) return [];
  const text = textAfter(leading, moves);
  return text === undefined ? [] : replaced(tree, leading.mention, text);
}

/** Where a mention leads, if it is a path; a reference within its own file, by a fragment alone, is none. */
function leadingOf(mention: Mention, known: Known): Leading | undefined {
  const { how, place, written } = mention;
  if (how.as === 'path') {
    const target = targetOf(mention, known);
    const isNear = target === targetOf({ ...mention, how: { as: 'path', anywhere: false } }, known);
    return { mention, target, ...(!isNear && { root: known.snapshot.root }), escaped: false };
  }
  if (how.as !== 'part' && how.as !== 'operationRef') return undefined;
  const { file } = how.reference;
  const address = written.replace(/#.*$/s, '');
  if (file === undefined || address === '') return undefined;
  const at = { ...place, within: { start: 0, end: address.length } };
  return { mention: { place: at, text: address, written }, target: file, escaped: !isUri(file) };
}

/** A path as it has to be after the moves; undefined where it stays. */
function textAfter({ mention, target, root, escaped }: Leading, moves: readonly Move[]): string | undefined {
  const { text, place } = mention;
  const after = movedTo(target, moves);
  if (isAbsolute(text)) return after === target ? undefined : after;
  const way = relative(root ?? dirname(movedTo(place.file, moves)), after);
  if (way === relative(root ?? dirname(place.file), target)) return undefined;
  const named = escaped ? way.replaceAll(/[%#? ]/g, encodeURIComponent) : way;
  const isPlain = named === '.' || named.startsWith('../') || named === '..';
  return `${/^\.{1,2}\//.test(text) && !isPlain ? './' : ''}${named}${text.endsWith('/') ? '/' : ''}`;
}

/** Where a file or folder is after the moves: the one that names the most of its path counts. */
function movedTo(path: string, moves: readonly Move[]): string {
  const own = moves.filter(({ from }) => path === from || path.startsWith(`${from}/`));
  const [nearest] = own.toSorted((a, b) => b.from.length - a.from.length);
  return nearest ? nearest.to + path.slice(nearest.from.length) : path;
}

/** What several aliases stand for is written once. */
function inOrder(made: readonly TextEdit[]): TextEdit[] {
  const sorted = made.toSorted((a, b) => a.span.start - b.span.start);
  return sorted.filter(({ span }, index) => span.start !== sorted[index - 1]?.span.start);
}
