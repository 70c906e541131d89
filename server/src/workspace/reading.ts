import type { Facts } from '../readers/facts';
import { languageOf, type ReadAs, read } from '../readers/index';
import type { FileState } from '../readers/snapshot';
import { parse } from '../syntax/parse';
import type { Language, Tree } from '../syntax/tree';
import { keep } from './keep';

/** As what a file is read: by its name and content, as a spec that another file names, as a configuration that one extends. */
export type Mode = 'own' | ReadAs;

/**
 * One text of one file: its tree and, for each way it is read, its facts. What they have in common with those of
 * `previous` are the same objects.
 */
export class Reading {
  readonly file: string;
  readonly text: string;
  readonly tree: Tree;
  /** Why no facts could be read, which is a mistake in the reader. */
  failure: string | undefined;
  readonly #facts = new Map<Mode, Facts | undefined>();
  readonly #previous: ReadonlyMap<Mode, Facts | undefined>;

  /** Undefined where no reader knows a file of such a name. `previous` may be of another file: a renamed one. */
  static of(file: string, text: string, previous?: Reading): Reading | undefined {
    if (previous?.text === text && previous.file === file) return previous;
    const language = languageOf(file);
    return language && new Reading(file, text, parse(text, language), previous);
  }

  /** A text that stands in another file, under the name that it is known by there. */
  static embedded(name: string, text: string, language: Language, previous?: Reading): Reading {
    return previous?.text === text ? previous : new Reading(name, text, parse(text, language), previous);
  }

  private constructor(file: string, text: string, tree: Tree, previous: Reading | undefined) {
    this.file = file;
    this.text = text;
    this.tree = tree;
    this.#previous = new Map([...(previous ? previous.#previous : []), ...(previous ? previous.#facts : [])]);
  }

  /** Whether the text parses without a problem. */
  get sound(): boolean {
    return this.tree.problems.length === 0;
  }

  /** What the file says by itself; where that is nothing, what it says when read as `mode`. */
  facts(mode: Mode): Facts | undefined {
    return this.#read('own') ?? (mode === 'own' ? undefined : this.#read(mode));
  }

  #read(mode: Mode): Facts | undefined {
    if (!this.#facts.has(mode)) {
      const facts = this.#contained(() => read(this.tree, this.file, mode === 'own' ? undefined : mode));
      this.#facts.set(mode, facts && keep(this.#previous.get(mode), facts));
    }
    return this.#facts.get(mode);
  }

  /** A file that a reader cannot cope with is left out; the others are read all the same. */
  #contained(work: () => Facts | undefined): Facts | undefined {
    try {
      return work();
    } catch (error) {
      this.failure = `Reading it failed: ${error instanceof Error ? error.message : String(error)}`;
      return undefined;
    }
  }
}

/** What `reading` says, with the last sound text before it standing in for others where it does not parse. */
export function stateOf(reading: Reading, lastSound: Reading | undefined, mode: Mode): FileState {
  const facts = reading.facts(mode);
  const settled = reading.sound ? facts : (lastSound?.facts(mode) ?? facts);
  return { file: reading.file, tree: reading.tree, facts, settled };
}
