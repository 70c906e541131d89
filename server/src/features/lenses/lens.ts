import type { LensKind } from '../../protocol';
import type { FileState } from '../../readers/snapshot';
import type { Range } from '../../rules/finding';
import { find } from '../../syntax/locate';
import { type Place, place } from '../../syntax/place';
import type { Located } from '../located';

/** A line above the text. */
export interface Lens {
  readonly kind: LensKind;
  readonly range: Range;
  readonly title: string;
  /** What it opens; undefined for one that only tells. */
  readonly opens?: Opens;
}

export type Opens =
  /** How the file differs from its last release. */
  | { readonly what: 'comparison' }
  /** A list of places. */
  | { readonly what: 'places'; readonly places: readonly Located[] }
  /** What the hover at the lens's range says. */
  | { readonly what: 'hover' };

/** Where what holds for the whole of a spec is told. */
export function topOf({ file, tree }: FileState): Place {
  const top = ['openapi', 'swagger', 'info'].find((key) => find(tree, [key]) !== undefined);
  return place(file, top === undefined ? [] : [top], 'key');
}
