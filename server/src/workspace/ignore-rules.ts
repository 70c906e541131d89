import ignore, { type Ignore } from 'ignore';
import { isWithin, relativeTo } from './within';

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * What the `.gitignore` files from a repository's root down to one folder leave out: the deepest file with an opinion
 * decides, as in git. Never changed once made.
 */
export class IgnoreRules {
  static readonly none = new IgnoreRules([]);
  /** Deepest first. */
  readonly #levels: readonly Level[];

  private constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  /** These rules and those of one more file in `folder`, which must stand at or below the folders of these. */
  with(folder: string, text: string): IgnoreRules {
    return new IgnoreRules([{ folder, rules: ignore({ ignorecase: false }).add(text) }, ...this.#levels]);
  }

  /**
   * The rules inside `folder`, which is not ignored: a file above that would ignore all of it was overruled by a
   * deeper one, and has no more say.
   */
  inside(folder: string): IgnoreRules {
    const levels = this.#levels.filter((level) => !verdict(level, folder, true)?.ignored);
    return levels.length === this.#levels.length ? this : new IgnoreRules(levels);
  }

  /** Whether `path`, directly in the folder that these rules were made for, is left out. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const level of this.#levels) {
      const found = verdict(level, path, isFolder);
      if (found?.ignored) return true;
      if (found?.unignored) return false;
    }
    return false;
  }
}

function verdict(level: Level, path: string, isFolder: boolean) {
  if (path === level.folder || !isWithin(path, level.folder)) return undefined;
  return level.rules.test(relativeTo(level.folder, path) + (isFolder ? '/' : ''));
}
