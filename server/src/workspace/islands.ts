import picomatch from 'picomatch';
import type { ConfigFacts } from '../readers/facts';
import { kindOf } from '../readers/index';
import { commonFolder, folderOf, isWithin, parentOf, relativeTo } from './within';

/** Files that are joined into one landscape. */
export interface Island {
  readonly root: string;
  /** Files on disk that are not ignored, sorted. */
  readonly paths: readonly string[];
}

interface Pattern {
  readonly folder: string;
  readonly matches: (path: string) => boolean;
}

/** What goes for the files of one folder. */
interface Territory {
  readonly island: string;
  readonly ignored: readonly Pattern[];
}

/** The name of the landscape that all workspace folders make together. */
const mainland = '';

/**
 * To which landscape files belong: to that of the nearest `.servicelint.yaml` with `root: true` above them, else to
 * the one that the workspace folders make together. Files that an `ignore` names belong to none.
 */
export class Islands {
  readonly #roots: readonly string[];
  readonly #configs: ReadonlyMap<string, ConfigFacts>;
  readonly #territories = new Map<string, Territory>();
  readonly #islands: ReadonlyMap<string, Island>;

  /** `paths`: all files found, sorted. `configs`: what each `.servicelint.yaml` among them says. */
  constructor(roots: readonly string[], paths: readonly string[], configs: readonly ConfigFacts[]) {
    this.#roots = roots;
    this.#configs = new Map(configs.map((config) => [folderOf(config.file), config]));
    const grouped = new Map<string, string[]>();
    for (const path of paths) {
      const island = this.#nameFor(path);
      if (island === undefined) continue;
      if (!grouped.has(island)) grouped.set(island, []);
      grouped.get(island)!.push(path);
    }
    if (grouped.size === 0 && roots.length > 0) grouped.set(mainland, []);
    this.#islands = new Map([...grouped].map(([name, paths]) => [name, { root: this.#rootOf(name), paths }]));
  }

  all(): readonly Island[] {
    return [...this.#islands.values()];
  }

  /** The landscape of a file that stands in one of the roots and is not ignored. */
  of(file: string): Island | undefined {
    const name = this.#nameFor(file);
    return name === undefined ? undefined : this.#islands.get(name);
  }

  #nameFor(file: string): string | undefined {
    const folder = folderOf(file);
    if (!this.#roots.some((root) => isWithin(folder, root))) return undefined;
    const { island, ignored } = this.#territory(folder);
    const isIgnored = ignored.some(({ folder, matches }) => matches(relativeTo(folder, file)));
    // A configuration cannot ignore itself away, nor what is suppressed.
    return isIgnored && !isConfig(file) && kindOf(file, '') !== 'suppressions' ? undefined : island;
  }

  #territory(folder: string): Territory {
    const known = this.#territories.get(folder);
    if (known) return known;
    const config = this.#configs.get(folder);
    const territory = this.#joined(folder, config);
    this.#territories.set(folder, territory);
    return territory;
  }

  #joined(folder: string, config: ConfigFacts | undefined): Territory {
    const parent = parentOf(folder);
    const isTop = config?.root || this.#roots.includes(folder) || parent === undefined;
    const above = isTop ? { island: mainland, ignored: [] } : this.#territory(parent);
    const own = (config?.ignore ?? []).map((pattern) => ({ folder, matches: matcher(pattern) }));
    return { island: config?.root ? folder : above.island, ignored: [...above.ignored, ...own] };
  }

  #rootOf(island: string): string {
    return island === mainland ? commonFolder(this.#roots) : island;
  }
}

export const isConfig = (file: string): boolean => kindOf(file, '') === 'config';

/** A pattern of paths relative to a folder; one that names a folder means all that is in it. */
export function matcher(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  return picomatch([plain, `${plain}/**`], { dot: true, windows: false });
}
