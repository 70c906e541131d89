/**
 * What the rest needs of the machine. Files and folders are absolute paths with `/` and without a trailing one
 * (`/shop/orders`, `c:/shop/orders`); a root is `/` or `c:/`.
 */
export interface FileSystem {
  /**
   * The content of a file, or its first `limit` bytes. Rejects where there is no such file, it is a folder, or it may
   * not be read.
   */
  read(file: string, limit?: number): Promise<Uint8Array>;
  /** Undefined where there is nothing, or nothing one may know of. Symbolic links are followed. */
  stat(path: string): Promise<Stat | undefined>;
  /**
   * What stands in a folder, in any order. A symbolic link is listed as a file where it leads to one within the roots,
   * else left out: a walk never leaves the roots and never goes in circles. Rejects where the folder cannot be read.
   */
  list(folder: string): Promise<readonly ListEntry[]>;
}

export interface Stat {
  readonly kind: 'file' | 'folder';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, or any number that changes with the content. */
  readonly modified: number;
}

export interface ListEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export interface Clock {
  /** YYYY-MM-DD, UTC. */
  today(): string;
}

/** Where what happened is written for whoever looks for a mistake. No file's content goes there. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** What Git knows. Nothing is ever written to a repository, and none of its hooks, filters and settings is run. */
export interface Git {
  /**
   * The repository whose work tree holds a folder. Undefined where there is none; a text that says why and what to do,
   * where there is one that cannot be read (no `git` on this machine, a repository of another user).
   */
  repository(folder: string): Promise<Repository | string | undefined>;
  /** Ends what runs in the background; what is asked from then on is rejected. */
  dispose(): void;
}

/**
 * One repository, read only. Paths are relative to its root, with `/`. Ids are those of objects: 40 or 64 hex digits.
 * Everything rejects, with words for a log, where Git fails or does not answer in time.
 */
export interface Repository {
  /** Absolute path of the work tree. */
  readonly root: string;
  /** A text that changes with every commit, checkout, fetch and tag: all else here holds while it stays the same. */
  state(): Promise<string>;
  /** True where history was cut off, so that a merge base or a tag may be missing. */
  shallow(): Promise<boolean>;
  /**
   * Tags reachable from a commit, by default HEAD: their names and the commits they lead to, in any order; none before
   * the first commit.
   */
  tags(commit?: string): Promise<readonly Tag[]>;
  /** The commit that a revision means; undefined where there is none, and for what begins with `-`. */
  commit(revision: string): Promise<string | undefined>;
  /** The best common ancestor of two commits; undefined where there is none. */
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** The name of the base branch: `origin/HEAD`, else `main` or `master`, there or at `origin`; undefined for none. */
  baseBranch(): Promise<string | undefined>;
  /** Whether there is a remote, which may have branches that were not fetched. */
  hasRemote(): Promise<boolean>;
  /** All files of a commit: path -> id. Symbolic links and submodules are left out. */
  files(commit: string): Promise<ReadonlyMap<string, string>>;
  /** The symbolic links of a commit, wherever they lead. */
  links(commit: string): Promise<readonly string[]>;
  /** The submodules of a commit: path -> the commit that it wants of them. */
  submodules(commit: string): Promise<ReadonlyMap<string, string>>;
  /**
   * A file of a commit, symbolic links within the commit followed. Undefined where there is none, where its object is
   * missing (a partial clone), and where it is larger than {@link largestBlob}.
   */
  readAt(commit: string, path: string): Promise<Blob | undefined>;
  /** The content of a file by its id; undefined where {@link readAt} would say so. */
  read(id: string): Promise<Uint8Array | undefined>;
  /** Calls back, a moment later, when the state may have changed, until the function that it returns is called. */
  watch?(changed: () => void): () => void;
}

export interface Tag {
  /** Without `refs/tags/`. */
  readonly name: string;
  readonly commit: string;
  /** When it was set, or its commit made where it says nothing of itself: YYYY-MM-DD, UTC. Undefined where unknown. */
  readonly date?: string;
}

/** A file as a commit holds it. */
export interface Blob {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Bytes above which an object is not read. */
export const largestBlob = 10 * 1024 * 1024;
