import type { Tree } from '../syntax/tree';
import type { CodeCount, ConfigFacts, Facts } from './facts';

/** A file as it was read last. */
export interface FileState {
  readonly file: string;
  readonly tree: Tree;
  /** Undefined where no reader knows the file. */
  readonly facts?: Facts;
  /**
   * What the rest of the landscape goes by: `facts`, or, while an open file's text does not parse, the last ones that
   * did.
   */
  readonly settled?: Facts;
}

/** All that was read of one landscape, and the answers to what its readers asked. Never changed once made. */
export interface Snapshot {
  /** Folder of the landscape; subjects are files relative to it. */
  readonly root: string;
  /** Where it begins: the root, or the workspace folders that stand below it, sorted. */
  readonly folders: readonly string[];
  readonly files: ReadonlyMap<string, FileState>;
  /** `.servicelint.yaml` files from outside the landscape that it inherits from: user's `--config`. */
  readonly config?: ConfigFacts;
  /** Answers to `exists`, by {@link existsKey}. */
  readonly exists: ReadonlyMap<string, boolean>;
  /** Answers to `glob`: the pattern as resolved -> files, sorted. */
  readonly globs: ReadonlyMap<string, readonly string[]>;
  /** Answers to `code`, by the manifest's file; missing until counted. */
  readonly code: ReadonlyMap<string, CodeCount>;
  /** All files below the root that are not ignored, sorted. */
  readonly paths: readonly string[];
  /** YYYY-MM-DD, UTC. */
  readonly today: string;
}

/** Where the answer about `path`, asked for by `file`, is kept. */
export const existsKey = (file: string, path: string): string => `${file}\0${path}`;
