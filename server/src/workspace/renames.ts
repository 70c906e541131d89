import { kindOf, languageOf } from '../readers/index';
import { basename } from '../readers/paths';
import type { Snapshot } from '../readers/snapshot';
import { decode } from './decode';
import type { PastFiles } from './past';
import { forEach } from './pool';
import { isWithin, relativeTo } from './within';

/** Manifests of a commit that are looked at for a service that stands elsewhere by now. */
const mostManifests = 5000;
/** Specs that are gone and looked at for one that came. */
const mostSpecs = 500;

/** Manifests by the names of their services. */
type ByName = ReadonlyMap<string, readonly string[]>;

/** Files of a commit that are not there today, and the paths of some of them by their texts. */
interface Gone {
  readonly files: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Where the files of a commit stood that have other paths today. Each commit's files are looked at once. */
export class Renames {
  readonly #files: PastFiles;
  /** By commit. */
  readonly #manifests = new Map<string, Promise<ByName>>();
  readonly #texts = new Map<string, { readonly paths: readonly string[]; readonly found: Promise<Gone> }>();
  #used = new Set<string>();

  constructor(files: PastFiles) {
    this.#files = files;
  }

  /** The manifest of a service; undefined where there was none, or several. Those that still are the same service's are others. */
  async manifestOf(commit: string, service: string, today: Snapshot): Promise<string | undefined> {
    this.#used.add(commit);
    const known = this.#manifests.get(commit) ?? this.#manifestsOf(commit);
    this.#manifests.set(commit, known);
    known.catch(() => this.#manifests.delete(commit));
    const found = ((await known).get(service) ?? []).filter((file) => {
      const now = today.files.get(file)?.settled;
      return isWithin(file, today.root) && !(now?.kind === 'manifest' && now.name === service);
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** A spec that is gone today and had this text, else the only one with this file's name. */
  async specOf(commit: string, file: string, text: string, today: Snapshot): Promise<string | undefined> {
    this.#used.add(commit);
    const known = this.#texts.get(commit);
    const found = known?.paths === today.paths ? known.found : this.#goneSince(commit, today);
    this.#texts.set(commit, { paths: today.paths, found });
    found.catch(() => this.#texts.delete(commit));
    const { files, texts } = await found;
    const same = texts.get(text);
    if (same !== undefined) return same;
    const named = files.filter((path) => basename(path) === basename(file));
    return named.length === 1 ? named[0] : undefined;
  }

  /** Frees what was not asked for since the last call. */
  prune(): void {
    for (const found of [this.#manifests, this.#texts]) {
      for (const commit of found.keys()) if (!this.#used.has(commit)) found.delete(commit);
    }
    this.#used = new Set();
  }

  async #manifestsOf(commit: string): Promise<ByName> {
    const paths = await this.#files.paths(commit);
    const manifests = paths.filter((path) => kindOf(path, '') === 'manifest').slice(0, mostManifests);
    const names: (string | undefined)[] = [];
    await forEach(manifests, async (path, index) => {
      const facts = (await this.#files.reading(commit, path))?.facts('own');
      names[index] = facts?.kind === 'manifest' ? facts.name : undefined;
    });
    const byName = new Map<string, string[]>();
    for (const [index, path] of manifests.entries()) {
      const name = names[index];
      if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), path]);
    }
    return byName;
  }

  async #goneSince(commit: string, today: Snapshot): Promise<Gone> {
    const there = new Set(today.paths);
    const paths = await this.#files.paths(commit);
    const files = paths.filter((path) => isWithin(path, today.root) && !there.has(path) && languageOf(path));
    const { repository } = this.#files;
    const texts = new Map<string, string>();
    await forEach(files.slice(0, mostSpecs), async (path) => {
      const blob = await repository.readAt(commit, relativeTo(repository.root, path));
      const decoded = blob && decode(blob.bytes);
      if (decoded && 'text' in decoded) texts.set(decoded.text, path);
    });
    return { files, texts };
  }
}
