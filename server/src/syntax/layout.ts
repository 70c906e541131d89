/** What is known of a value beside its place; a sum of these bits. */
export const Flag = {
  scalar: 1,
  map: 2,
  list: 3,
  kind: 3,
  flow: 4,
  /** A string whatever it looks like: quoted, a block, or tagged so. */
  string: 8,
  /** The first and the last character are quotes and nothing between them is escaped or folded. */
  inQuotes: 16,
  keyInQuotes: 32,
  alias: 64,
  incomplete: 128,
  /** The value of a merge key `<<`: its entries are the map's, itself is not. */
  merge: 256,
  hasMerge: 512,
  /** The text of a scalar is not worked out before it is asked for, by `quick-yaml-text.ts`. */
  folded: 1024,
} as const;

/** How many numbers are kept of each value, and which: see {@link FlatBuilder}. Nodes are -1, and keys too, where absent. */
export const STRIDE = 9;
export const FLAGS = 0;
export const PARENT = 1;
export const FIRST = 2;
export const LAST = 3;
export const NEXT = 4;
export const KEY_START = 5;
export const KEY_END = 6;
export const START = 7;
export const END = 8;
