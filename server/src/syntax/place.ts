import type { Path } from './tree';

/** Which part of an entry is meant: its key, its value, or both. For a list item, `entry` is the item. */
export type Part = 'key' | 'value' | 'entry';

/**
 * Where something stands, by what it is rather than by its offset, so that a fact stays equal when it moves.
 * `within` is a stretch of the scalar's or key's text (UTF-16 offsets into the text as read, without its quotes).
 * A `span` is for text that has no node: a comment, a syntax problem.
 */
export interface Place {
  readonly file: string;
  readonly document: number;
  readonly path: Path;
  readonly part: Part;
  readonly within?: { readonly start: number; readonly end: number };
  readonly span?: { readonly start: number; readonly end: number };
}

/** A place in the first document of `file`. */
export function place(file: string, path: Path, part: Part = 'value', document = 0): Place {
  return { file, document, path, part };
}
