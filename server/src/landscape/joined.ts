import type { Snapshot } from '../readers/snapshot';
import type { Landscape } from './model';

/** The facts of one landscape's files, joined; what rules find in it is not known yet. */
export interface Joined {
  readonly snapshot: Snapshot;
  readonly landscape: Landscape;
}
