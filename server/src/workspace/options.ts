import type { Clock, FileSystem, Git } from '../platform/ports';
import type { ConfigFacts } from '../readers/facts';
import type { ContractsOf } from './archive';
import type { Workspace } from './workspace';

export interface WorkspaceOptions {
  readonly files: FileSystem;
  readonly clock: Clock;
  /** A configuration that all landscapes inherit from. */
  readonly config?: ConfigFacts | undefined;
  /** The same files at another time: what is the same, also of the past, is read once, and is the same objects. */
  readonly like?: Workspace | undefined;
  /** Undefined where nothing is to be compared with what was released: then snapshots say nothing of it. */
  readonly past?: PastOptions | undefined;
}

/** What comparing with what was released needs. */
export interface PastOptions {
  readonly git: Git;
  /** What the user names to compare with, instead of what any configuration says: a branch, a tag pattern, a revision. */
  readonly base?: string | undefined;
  /** The contracts of a landscape, also of a past one that holds only a manifest, or a loose spec, with its files. */
  readonly contractsOf: ContractsOf;
  /** Called when a repository changed without a file event: comparing again may come to something else. */
  readonly changed?: (() => void) | undefined;
}

export interface UpdateOptions {
  /** Rejects with its reason; what was read by then is kept, and the next update goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** Called as files are read; `total` grows as files name others. */
  readonly progress?: ((read: number, total: number) => void) | undefined;
}
