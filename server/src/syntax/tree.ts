/** How a text is read. Of plain `text` there are only lines: its tree has no values, and its comments begin with `#`. */
export type Language = 'yaml' | 'json' | 'text';

/** A value in a {@link Tree}: a handle into its arrays, only good together with that tree. */
export type Node = number;

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `null` is a value that says nothing: `key:`, `~` or `null`. */
export type Kind = 'map' | 'list' | 'scalar' | 'null';

/** Keys and indexes from a document's root to a value in it. */
export type Path = readonly (string | number)[];

export type SyntaxProblemCode =
  | 'unexpected'
  | 'indentation'
  | 'tab'
  | 'unclosed'
  | 'duplicate-key'
  | 'unknown-alias'
  | 'trailing-comma'
  | 'conflict'
  | 'too-deep'
  | 'binary';

export interface SyntaxProblem {
  readonly code: SyntaxProblemCode;
  readonly span: Span;
  /** What is wrong, and what to write instead, in whole sentences. */
  readonly detail: string;
}

export interface Comment {
  readonly span: Span;
  /** Without the leading `#` and white space. */
  readonly text: string;
}

/**
 * One text, read once. Any input gives a tree: what could not be read is listed in `problems`, and each map or list
 * that a problem stands in, with all around it, is not `complete`: nothing may be concluded from what it lacks.
 *
 * Aliases and merge keys are followed: the children of an alias are those of its anchor.
 */
export interface Tree {
  readonly text: string;
  readonly language: Language;
  /** The root value of each document of the file. A text that says nothing has one document of kind `null`. */
  readonly documents: readonly Node[];
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Comment[];
  kind(node: Node): Kind;
  /** The entries of a map (by their values; own ones first, then those merged in) or items of a list, as written. */
  children(node: Node): readonly Node[];
  /** The key a value stands under in its map, quotes and escapes resolved; undefined in a list or at a root. */
  key(node: Node): string | undefined;
  /** Where that key stands. */
  keySpan(node: Node): Span | undefined;
  /** Where the value stands, without comments or white space around it; for an empty value an empty span. */
  span(node: Node): Span;
  /** Key and value; for a list item the item without its dash. */
  entrySpan(node: Node): Span;
  /** A child by key or index; of keys written twice the last one. */
  child(node: Node, step: string | number): Node | undefined;
  /** The text of a scalar, quotes, escapes and folding resolved, but not its number: `1.10` stays `1.10`. */
  textOf(node: Node): string;
  /** A scalar as YAML 1.2's core schema or JSON reads it. */
  value(node: Node): string | number | boolean | null;
  /** True where the scalar is quoted or a block: then it is a string whatever it looks like. */
  quoted(node: Node): boolean;
  /** True where a map or list is written in braces or brackets. */
  flow(node: Node): boolean;
  /** The map or list a value stands in; undefined at a root. */
  parent(node: Node): Node | undefined;
  /** False where something may be missing of a map or list, or where a scalar may have been meant otherwise. */
  complete(node: Node): boolean;
  /** The anchored value that an alias stands for; any other value itself, and an alias that leads nowhere too. */
  resolved(node: Node): Node;
}
