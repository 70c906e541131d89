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
