import type { Tree } from '../syntax/tree';
import type { Host } from './embedded-state';
import type { CodeCount, ConfigFacts, Facts } from './facts';
import type { Pipeline } from './pipeline';

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
  /** Of a text that stands in another one, see `embeddedName`: where. */
  readonly host?: Host;
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
  /** Answers to `pipeline`, by {@link existsKey}, where several files of the landscape name the same one. */
  readonly pipelines?: ReadonlyMap<string, Pipeline>;
  /** The answer to `workflows`: the folders that each of them names, where some file asks for that. */
  readonly workflows?: ReadonlyMap<string, readonly string[]>;
  /** Answers to `glob`: the pattern as resolved -> files, sorted. */
  readonly globs: ReadonlyMap<string, readonly string[]>;
  /** Answers to `code`, by the manifest's file; missing until counted. */
  readonly code: ReadonlyMap<string, CodeCount>;
  /** All files below the root that are not ignored, sorted. */
  readonly paths: readonly string[];
  /** YYYY-MM-DD, UTC. */
  readonly today: string;
  /** What was released before; undefined until it was looked for, or where that is not to be done. */
  readonly released?: Released;
}

/** The last released forms of what a landscape provides. */
export interface Released {
  /**
   * By {@link releaseKey}: the last release at which a contract had the same major. Missing where it is new, or where
   * nothing is known of the past.
   */
  readonly contracts: ReadonlyMap<string, Release>;
  /** By manifest: the newest release at which the service was there, whatever its versions were. */
  readonly services: ReadonlyMap<string, Release>;
  /** By manifest: the versions that tags of its service are named after; missing where there are none with a date. */
  readonly tagged?: ReadonlyMap<string, readonly TaggedVersion[]>;
  /** By manifest or loose spec: why there is nothing to compare with, in words for a status line. */
  readonly missing: ReadonlyMap<string, string>;
}

/** A version that was tagged. */
export interface TaggedVersion {
  /** As the tag says it, without what stands before: `1.4.0` of `orders/v1.4.0`. */
  readonly version: string;
  /** YYYY-MM-DD, UTC. */
  readonly date: string;
}

/** A part of the landscape, as it was at one revision. */
export interface Release {
  /** As people call it: `v1.4.0`, `main`, a shortened commit. */
  readonly name: string;
  readonly commit: string;
  /** `given`: by the user or the configuration. */
  readonly how: 'tag' | 'merge-base' | 'head' | 'given';
  /**
   * The manifest, or the loose spec, and what it refers to, by the absolute paths that they would have if that revision
   * were checked out. `released` is not set.
   */
  readonly snapshot: Snapshot;
  /** The file that was the manifest, or the loose spec, then: a renamed one had another path. */
  readonly file: string;
}

/** A contract as releases are kept for it. `file`: its manifest, or, where none names the spec, the spec itself. */
export interface ContractKey {
  readonly file: string;
  /** Empty for a loose spec. */
  readonly service: string;
  /** Empty for a loose spec. */
  readonly api: string;
  /** Empty where the version is not known. */
  readonly major: string;
}

export const releaseKey = ({ file, api, major }: Omit<ContractKey, 'service'>): string => `${file}\0${api}\0${major}`;

/** Where the answer about `path`, asked for by `file`, is kept. */
export const existsKey = (file: string, path: string): string => `${file}\0${path}`;
