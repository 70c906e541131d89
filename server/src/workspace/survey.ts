import type { ConfigFacts } from '../readers/facts';
import { areSame } from '../readers/kept';
import type { FileState } from '../readers/snapshot';
import type { Contents } from './contents';
import type { Discovery } from './discovery';
import type { Existence } from './existence';
import { type Gathered, gather, type Missing, type Sources } from './gather';
import { type Island, Islands, isConfig } from './islands';
import { folderOf, isWithin } from './within';

export interface Landscape {
  readonly island: Island;
  readonly gathered: Gathered;
}

/** Everything that is known of a workspace at one moment; whole where nothing is missing. */
export interface Surveyed {
  readonly landscapes: readonly Landscape[];
  readonly islands: Islands;
  readonly missing: Missing;
}

/** Works out what a workspace consists of from what was read so far, always in the same way: it remembers no past. */
export class Survey {
  readonly #discovery: Discovery;
  readonly #contents: Contents;
  readonly #existence: Existence;
  #found: { readonly paths: readonly string[]; readonly configs: readonly string[] } | undefined;
  #islands: { readonly madeOf: readonly unknown[]; readonly islands: Islands } | undefined;

  constructor(discovery: Discovery, contents: Contents, existence: Existence) {
    this.#discovery = discovery;
    this.#contents = contents;
    this.#existence = existence;
  }

  take(): Surveyed {
    const missing: Missing = { kinds: new Set(), texts: new Set(), paths: new Set() };
    const unsaved = this.#unsaved();
    const configs = this.#configs(unsaved, missing);
    const islands = this.#islandsBy(configs);
    // Until it is known what is ignored, nothing else is read.
    if (missing.texts.size > 0) return { landscapes: [], islands, missing };
    const joined = islands.all().map((island) => ({
      island,
      files: [...island.paths, ...unsaved.filter((file) => islands.of(file) === island)],
    }));
    const landscapes = [...joined, ...this.#loose()].map(({ island, files }) => ({
      island,
      gathered: this.#gather(island, files, missing),
    }));
    return { landscapes, islands, missing };
  }

  /**
   * The same after these open texts changed, without looking at anything else; undefined where a change reaches
   * further: a file came to count or ceases to, or asks for something else.
   */
  edited(last: Surveyed, files: Iterable<string>): Surveyed | undefined {
    let landscapes = last.landscapes;
    for (const file of files) {
      if (isConfig(file) || !this.#isPlaced(last, file)) return undefined;
      const next = landscapes.map((landscape) => this.#withEdit(landscape, file));
      if (next.includes(undefined)) return undefined;
      landscapes = next as Landscape[];
    }
    return { ...last, landscapes };
  }

  /** Whether the landscape that a file belongs to knows it if it should. */
  #isPlaced({ landscapes, islands }: Surveyed, file: string): boolean {
    const home = islands.of(file);
    const isKnown = landscapes.some(({ island, gathered }) => (!home || island === home) && gathered.wanted.has(file));
    return isKnown || this.#contents.kind(file) === undefined;
  }

  #withEdit({ island, gathered }: Landscape, file: string): Landscape | undefined {
    const mode = gathered.wanted.get(file);
    if (mode === undefined) return { island, gathered };
    const [old, next] = [gathered.files.get(file), this.#contents.state(file, mode)];
    if (!old || !next || next === 'unknown' || !asksTheSame(old, next)) return undefined;
    if (mode === 'own' && this.#contents.kind(file) === undefined) return undefined;
    return { island, gathered: { ...gathered, files: new Map(gathered.files).set(file, next) } };
  }

  /** Open documents within the roots that are not on disk yet. */
  #unsaved(): string[] {
    const open = this.#contents.openFiles().sort();
    return open.filter((file) => !this.#discovery.has(file) && this.#discovery.allows(file));
  }

  #configs(unsaved: readonly string[], missing: Missing): ConfigFacts[] {
    const configs: ConfigFacts[] = [];
    for (const file of [...this.#configFiles(), ...unsaved.filter(isConfig)]) {
      const state = this.#contents.state(file, 'own');
      if (state === 'unknown') missing.texts.add(file);
      else if (state?.settled?.kind === 'config') configs.push(state.settled);
    }
    return configs;
  }

  #configFiles(): readonly string[] {
    const paths = this.#discovery.paths();
    if (this.#found?.paths !== paths) this.#found = { paths, configs: paths.filter(isConfig) };
    return this.#found.configs;
  }

  #islandsBy(configs: readonly ConfigFacts[]): Islands {
    const madeOf = [this.#discovery.paths(), ...configs];
    if (this.#islands && areSame(this.#islands.madeOf, madeOf)) return this.#islands.islands;
    const islands = new Islands(this.#discovery.roots, this.#discovery.paths(), configs);
    this.#islands = { madeOf, islands };
    return islands;
  }

  /** Files that are opened without their folder make a landscape together with their open neighbours. */
  #loose(): { readonly island: Island; readonly files: readonly string[] }[] {
    const { roots } = this.#discovery;
    const isOutside = (file: string) => !roots.some((root) => isWithin(file, root)) && this.#contents.kind(file);
    const outside = this.#contents.openFiles().filter(isOutside).sort();
    return [...new Set(outside.map(folderOf))].map((root) => ({
      island: { root, paths: [] },
      files: outside.filter((file) => folderOf(file) === root),
    }));
  }

  #gather(island: Island, files: readonly string[], missing: Missing): Gathered {
    const candidates = files.filter((file) => {
      const kind = this.#contents.kind(file);
      if (kind === 'unknown') missing.kinds.add(file);
      return kind !== undefined && kind !== 'unknown';
    });
    return gather(island, candidates, this.#sources(), missing);
  }

  #sources(): Sources {
    const { paths, roots } = { paths: this.#discovery.paths(), roots: this.#discovery.roots };
    return { contents: this.#contents, existence: this.#existence, paths, roots };
  }
}

const asksTheSame = (a: FileState, b: FileState): boolean =>
  a.facts?.asks === b.facts?.asks && a.settled?.asks === b.settled?.asks;
