import type { Place } from './place';
import type { Path, Tree } from './tree';

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** A change to a file, said by place; `fixes/` makes text edits of it that keep comments and style. */
export type Change =
  /** Replaces a value. */
  | { readonly do: 'set'; readonly place: Place; readonly value: Plain }
  /** Adds a field to the map at `place`, before the field `before`, else at the end. */
  | {
      readonly do: 'insert';
      readonly place: Place;
      readonly key: string;
      readonly value: Plain;
      readonly before?: string;
    }
  /** Adds an item to the list at `place`. */
  | { readonly do: 'append'; readonly place: Place; readonly value: Plain }
  /** Removes an entry with its comment. */
  | { readonly do: 'remove'; readonly place: Place }
  /** Gives an entry another key. */
  | { readonly do: 'rename'; readonly place: Place; readonly key: string }
  /** Removes the text at the place's span, with its line where nothing else stands on it. */
  | { readonly do: 'removeText'; readonly place: Place }
  /** Adds a comment line above an entry (YAML only). */
  | { readonly do: 'insertComment'; readonly place: Place; readonly text: string }
  /**
   * Puts an entry back that `from` has, another text of the same language: the entry at `path` there, with its text and
   * the comments above it as they stand, indented for the map or list at `place`, after the nearest sibling before it in
   * `from` that is still there, else at the beginning.
   */
  | { readonly do: 'restore'; readonly place: Place; readonly from: Tree; readonly path: Path }
  | { readonly do: 'createFile'; readonly file: string; readonly text: string };
