import { embeddedName } from '../readers/embedded';
import type { Ask, Base, Facts } from '../readers/facts';
import { isAbsolute, join } from '../readers/paths';
import { foldersNamed, isWorkflow, type Pipeline, readPipeline } from '../readers/pipeline';
import { existsKey, type FileState } from '../readers/snapshot';
import type { Contents } from './contents';
import type { Existence } from './existence';
import { type Island, matcher } from './islands';
import type { Mode } from './reading';
import { folderOf, isWithin, relativeTo } from './within';

/** What must be looked at before the answer is whole. */
export interface Missing {
  readonly kinds: Set<string>;
  readonly texts: Set<string>;
  readonly paths: Set<string>;
}

/** What one landscape consists of. */
export interface Gathered {
  readonly files: ReadonlyMap<string, FileState>;
  readonly exists: ReadonlyMap<string, boolean>;
  readonly globs: ReadonlyMap<string, readonly string[]>;
  readonly code: ReadonlyMap<string, CodeAsk>;
  readonly pipelines: ReadonlyMap<string, Pipeline>;
  readonly workflows: ReadonlyMap<string, readonly string[]>;
  /** All files that are wanted, whether there are such or not, and as what. */
  readonly wanted: ReadonlyMap<string, Mode>;
}

export type CodeAsk = Ask & { readonly ask: 'code' };

export interface Sources {
  readonly contents: Contents;
  readonly existence: Existence;
  /** Workspace folders. */
  readonly roots: readonly string[];
  /** All files of the workspace, for patterns. */
  readonly paths: readonly string[];
}

/**
 * Follows from `files` what they ask for, and what that asks for in turn. Computed from what is known; what is not
 * goes into `missing`, and the result is only whole where nothing is.
 */
export function gather(island: Island, files: readonly string[], sources: Sources, missing: Missing): Gathered {
  const gathering = new Gathering(island, sources, missing);
  for (const file of files) gathering.want(file, 'own');
  return gathering.follow();
}

/** A file asked for as a spec is read as one though another asks for it as something else. */
const strength: Readonly<Record<Mode, number>> = { own: 0, config: 1, catalog: 2, asked: 3 };

/** More workflows than this are looked through for nobody. */
const MOST_WORKFLOWS = 200;

class Gathering {
  readonly #island: Island;
  readonly #sources: Sources;
  readonly #missing: Missing;
  readonly #modes = new Map<string, Mode>();
  readonly #queue: string[] = [];
  readonly #files = new Map<string, FileState>();
  readonly #exists = new Map<string, boolean>();
  readonly #globs = new Map<string, readonly string[]>();
  readonly #code = new Map<string, CodeAsk>();
  /** By the file that it is: who names it, as keys of answers. */
  readonly #pipelines = new Map<string, string[]>();
  /** Undefined until somebody asks for them. */
  #workflows: readonly string[] | undefined;

  constructor(island: Island, sources: Sources, missing: Missing) {
    this.#island = island;
    this.#sources = sources;
    this.#missing = missing;
  }

  want(file: string, mode: Mode): void {
    const known = this.#modes.get(file);
    if (known !== undefined && strength[known] >= strength[mode]) return;
    this.#modes.set(file, mode);
    this.#queue.push(file);
  }

  follow(): Gathered {
    // The queue grows while it is followed.
    for (const file of this.#queue) this.#visit(file);
    const files = new Map([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
    const [pipelines, workflows] = [this.#sharedPipelines(), this.#readWorkflows()];
    const answers = { exists: this.#exists, globs: this.#globs, code: this.#code, pipelines, workflows };
    return { files, ...answers, wanted: this.#modes };
  }

  #visit(file: string): void {
    const state = this.#sources.contents.state(file, this.#modes.get(file)!);
    if (state === 'unknown') {
      this.#missing.texts.add(file);
    } else if (state?.facts || state?.settled) {
      this.#files.set(file, state);
      const all = new Set([state.facts, state.settled]);
      for (const facts of all) if (facts) this.#answer(facts);
    }
  }

  #answer(facts: Facts): void {
    for (const ask of facts.asks) {
      if (ask.ask === 'exists') this.#answerExists(facts.file, ask);
      else if (ask.ask === 'read') this.want(resolved(facts.file, ask, ask.path), ask.as ?? 'asked');
      else if (ask.ask === 'pipeline') this.#answerPipeline(facts.file, ask);
      else if (ask.ask === 'workflows') this.#wantWorkflows();
      else if (ask.ask === 'glob') this.#answerGlob(facts.file, ask);
      else if (ask.ask === 'embedded') this.want(embeddedName(facts.file, ask.document, ask.at), 'asked');
      else this.#code.set(facts.file, ask);
    }
  }

  #answerExists(file: string, ask: Ask & { ask: 'exists' }): void {
    const found = this.#locate(file, ask);
    if (found !== 'unknown') this.#exists.set(existsKey(file, ask.path), found !== undefined);
  }

  /** Only a pipeline that somebody else names too is read: of others it does not matter for whom they run. */
  #answerPipeline(file: string, ask: Ask & { ask: 'pipeline' }): void {
    const found = this.#locate(file, ask);
    if (found === 'unknown' || !found) return;
    const named = [...(this.#pipelines.get(found.path) ?? []), existsKey(file, ask.path)];
    this.#pipelines.set(found.path, named);
    if (named.length > 1) this.want(found.path, 'own');
  }

  #wantWorkflows(): void {
    if (this.#workflows) return;
    this.#workflows = this.#island.paths.filter(isWorkflow).slice(0, MOST_WORKFLOWS);
    for (const file of this.#workflows) this.want(file, 'own');
  }

  #readWorkflows(): Map<string, readonly string[]> {
    const states = (this.#workflows ?? []).flatMap((file) => {
      const state = this.#sources.contents.state(file, 'own');
      return state && state !== 'unknown' ? [state] : [];
    });
    return new Map(states.map(({ file, tree }) => [file, foldersNamed(tree)]));
  }

  #sharedPipelines(): Map<string, Pipeline> {
    const shared = new Map<string, Pipeline>();
    for (const [file, names] of this.#pipelines) {
      const state = names.length > 1 ? this.#sources.contents.state(file, 'own') : undefined;
      if (!state || state === 'unknown') continue;
      const pipeline = readPipeline(state.tree, file);
      for (const name of names) shared.set(name, pipeline);
    }
    return shared;
  }

  /** Undefined where there is no such path. */
  #locate(file: string, ask: Ask & { ask: 'exists' | 'pipeline' }): { readonly path: string } | undefined | 'unknown' {
    if (!isAbsolute(ask.path)) return this.#locateFrom(ask.bases, file, ask.path);
    const path = resolved(file, ask, ask.path);
    const found = this.#isThere(path);
    return found === 'unknown' ? found : found ? { path } : undefined;
  }

  #isThere(path: string): boolean | 'unknown' {
    const found = this.#sources.existence.has(path);
    if (found === 'unknown') this.#missing.paths.add(path);
    return found;
  }

  /** From the first of these bases that has it; one that is not known yet hides those after it. */
  #locateFrom(bases: readonly Base[], file: string, path: string): { readonly path: string } | undefined | 'unknown' {
    for (const base of bases) {
      const folder = this.#folderOf(base, file);
      if (folder === 'unknown') return folder;
      const candidate = folder === undefined ? undefined : join(folder, path);
      const found = candidate !== undefined && this.#isThere(candidate);
      if (found) return found === 'unknown' ? found : { path: candidate };
    }
    return undefined;
  }

  #folderOf(base: Base, file: string): string | undefined | 'unknown' {
    if (base === 'folder') return folderOf(file);
    if (base === 'landscape') return landscapeRootOf(file, this.#island, this.#sources.roots);
    const found = this.#sources.existence.gitRootOf(folderOf(file));
    if ('unknown' in found) this.#missing.paths.add(found.unknown);
    return 'unknown' in found ? 'unknown' : found.root;
  }

  #answerGlob(file: string, ask: Ask & { ask: 'glob' }): void {
    const pattern = resolved(file, ask, ask.pattern);
    if (!this.#globs.has(pattern)) this.#globs.set(pattern, matching(pattern, folderOf(file), this.#sources.paths));
    for (const found of this.#globs.get(pattern)!) this.want(found, ask.as ?? 'asked');
  }
}

const paths = new WeakMap<Ask, string>();

/** The path of an ask as seen from the file that asks, worked out once: asks outlive most changes. */
export function resolved(file: string, ask: Ask, path: string): string {
  const known = paths.get(ask) ?? join(folderOf(file), path);
  paths.set(ask, known);
  return known;
}

/** The files that a resolved pattern matches. Characters of `folder` itself, in which it was written, mean themselves. */
export function matching(pattern: string, folder: string, paths: readonly string[]): readonly string[] {
  const isBelow = isWithin(pattern, folder);
  const matches = matcher(isBelow ? relativeTo(folder, pattern) : pattern);
  const near = isBelow ? paths.filter((path) => isWithin(path, folder)) : paths;
  return near.filter((path) => matches(isBelow ? relativeTo(folder, path) : path));
}

/** From where paths of the landscape are looked up: of several workspace folders the one that the file stands in. */
export function landscapeRootOf(file: string, island: Island, roots: readonly string[]): string {
  const nearest = roots.filter((root) => isWithin(file, root) && isWithin(root, island.root));
  return nearest[0] ?? island.root;
}
