import type { ChangePlace } from '../../contracts/compare/change';
import type { Tree } from '../../syntax/tree';
import type { Form } from './form';

/** One contract that stands in a folder: an api of a manifest in one major version, or a spec that no manifest names. */
export interface Offer {
  /** By what a manifest's contract is known; undefined for a loose spec. */
  readonly identity?: {
    /** Where its landscape begins, from the folder that is compared: empty for that folder. */
    readonly island: string;
    readonly service: string;
    readonly api: string;
    /** Empty where the version is not known. */
    readonly major: string;
  };
  /** How people call it: `orders`, `Orders API`. */
  readonly title: string;
  /** As written. */
  readonly version?: string;
  /** Where it is said that it is there: an entry of a manifest, or the spec. */
  readonly at: ChangePlace;
  /** The spec's path from the folder that is compared; undefined where none was read. */
  readonly path?: string;
  /** A file of the folder, or one that it refers to, as it was read. */
  tree(file: string): Tree | undefined;
  /** Undefined where there is no spec of a kind that is read. */
  readonly form?: Form;
  /** YYYY-MM-DD, as the manifest says. */
  readonly deprecated?: string;
  readonly sunset?: string;
}

/** `orders 2.3.0`. */
export const offerName = ({ title, version }: Pick<Offer, 'title' | 'version'>): string =>
  version === undefined || version === '' ? title : `${title} ${version}`;
