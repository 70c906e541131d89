import { type Candidate, WORDS } from '../history/candidates';
import { areSame } from '../readers/kept';
import { type Release, type Released, releaseKey, type Snapshot, type TaggedVersion } from '../readers/snapshot';
import type { Past, Subject } from './archive';
import { Archives, type ArchivesOptions } from './archives';
import { baseFor } from './base';
import { keep } from './keep';
import { forEach } from './pool';
import { keepMap } from './snapshots';
import { namesIn, subjectsOf } from './subjects';
import { type Walked, walk } from './walk';
import { folderOf } from './within';

export interface ReleasesOptions extends ArchivesOptions {
  /** What the user names to compare with, instead of what any configuration says. */
  readonly base?: string | undefined;
  /** Another time's: what both read of the past is the same objects. */
  readonly like?: Releases | undefined;
  /** The folder with the nearest `.git` at or above a folder. */
  readonly gitRootOf: (folder: string) => Promise<string | undefined>;
}

interface Answer extends Walked {
  /** Undefined for a spec that no manifest names. */
  readonly tagged?: readonly TaggedVersion[] | undefined;
  /** Why there is nothing to compare with. */
  readonly why?: string | undefined;
}

/** An answer, and all that it was made of but for the repositories and the scene. */
interface Kept {
  readonly asked: string;
  readonly answer: Answer;
}

/** Finds what was released of the landscapes. What was found is kept; Git is asked again after {@link doubt}. */
export class Releases {
  readonly #options: ReleasesOptions;
  readonly #archives: Archives;
  /** One object for each release of each past, so that what was worked out from it still holds. */
  readonly #releases: WeakMap<Past, Map<string, Release>>;
  /** By landscape and file. */
  readonly #answers = new Map<string, Kept>();
  /** Which files and services there were when the answers were given: what was renamed depends on them. */
  #scene: readonly unknown[] = [];
  #last: ReadonlyMap<string, Released> = new Map();
  #running: Promise<unknown> = Promise.resolve();

  constructor(options: ReleasesOptions) {
    this.#options = options;
    this.#releases = options.like ? options.like.#releases : new WeakMap();
    this.#archives = new Archives(options, options.like ? options.like.#archives : undefined);
  }

  /** The repositories may have changed. */
  doubt(): void {
    this.#archives.doubt();
  }

  /**
   * By the landscape's root; the same objects as long as nothing in them changed. One call runs after the other. Rejects
   * when the signal says so; what was read is kept.
   */
  find(snapshots: readonly Snapshot[], signal?: AbortSignal): Promise<ReadonlyMap<string, Released>> {
    const run = this.#running.then(() => this.#find(snapshots, signal));
    this.#running = run.catch(() => undefined);
    return run;
  }

  dispose(): void {
    this.#archives.dispose();
  }

  async #find(snapshots: readonly Snapshot[], signal?: AbortSignal): Promise<ReadonlyMap<string, Released>> {
    signal?.throwIfAborted();
    const scene = snapshots.flatMap((snapshot) => [snapshot.root, snapshot.paths, namesIn(snapshot)]);
    const isWhole = this.#archives.isDoubtful || !areSame(scene, this.#scene);
    if (isWhole) this.#answers.clear();
    if (this.#archives.isDoubtful) await this.#archives.refresh();
    this.#scene = scene;
    const found = new Map<string, Released>();
    for (const snapshot of snapshots) found.set(snapshot.root, await this.#findIn(snapshot, signal));
    // Where answers were kept, what they were made of was not asked for.
    if (isWhole) await this.#archives.prune();
    this.#last = keepMap(this.#last, found);
    return this.#last;
  }

  async #findIn(snapshot: Snapshot, signal?: AbortSignal): Promise<Released> {
    const subjects = subjectsOf(snapshot, this.#options.contractsOf(snapshot));
    const answers: (Answer | undefined)[] = subjects.map((subject) => this.#kept(subject));
    const open = [...subjects.keys()].filter((index) => !answers[index]);
    await forEach(
      open,
      async (index) => {
        answers[index] = await this.#look(subjects[index]!);
      },
      { signal },
    );
    const answered = subjects.map((subject, index) => [subject, answers[index]!] as const);
    return keepReleased(this.#last.get(snapshot.root), released(answered));
  }

  #kept(subject: Subject): Answer | undefined {
    const kept = this.#answers.get(nameOf(subject));
    return kept?.asked === this.#asked(subject) ? kept.answer : undefined;
  }

  /** What goes wrong with one subject keeps nothing from the others, and is tried again. */
  async #look(subject: Subject): Promise<Answer> {
    try {
      const answer = await this.#walk(subject);
      const { kind, file } = subject;
      // A spec that was renamed is told by its text, which may change.
      const isLasting = kind === 'manifest' || answer.newest?.file === file;
      if (isLasting) this.#answers.set(nameOf(subject), { asked: this.#asked(subject), answer });
      return answer;
    } catch (error) {
      return { ...NOTHING, why: error instanceof Error ? error.message : String(error) };
    }
  }

  async #walk(subject: Subject): Promise<Answer> {
    const root = await this.#options.gitRootOf(folderOf(subject.file));
    if (root === undefined) return { ...NOTHING, why: WORDS.noRepository };
    const archive = await this.#archives.open(root);
    if (typeof archive === 'string') return { ...NOTHING, why: archive };
    const history = await archive.history();
    const { list, why } = await history.candidates(subject.service, this.#baseOf(subject));
    const pastOf = ({ commit }: Candidate, search: boolean) => archive.past(commit, subject, search);
    const walked = await walk(subject, list, pastOf, (past, candidate) => this.#release(past, candidate));
    const tagged = subject.kind === 'manifest' ? history.tagged(subject.service) : undefined;
    return { ...walked, tagged, why };
  }

  #baseOf({ file, today }: Subject): string | undefined {
    return this.#options.base ?? baseFor(file, today);
  }

  #asked(subject: Subject): string {
    const { service = '', kind, keys } = subject;
    return [service, kind, this.#baseOf(subject) ?? '', ...keys.map(releaseKey)].join('\n');
  }

  #release(past: Past, { name, commit, how }: Candidate): Release {
    const known = this.#releases.get(past) ?? new Map<string, Release>();
    this.#releases.set(past, known);
    const key = [how, commit, name].join('\0');
    const release = known.get(key) ?? { name, commit, how, snapshot: past.snapshot, file: past.file };
    known.set(key, release);
    return release;
  }
}

const NOTHING: Walked = { contracts: new Map<string, Release>(), newest: undefined };

const nameOf = ({ today, file }: Subject): string => `${today.root}\0${file}`;

/** In the order of the subjects, whatever was answered first. */
function released(answered: readonly (readonly [Subject, Answer])[]): Released {
  const contracts = new Map<string, Release>();
  const services = new Map<string, Release>();
  const tagged = new Map<string, readonly TaggedVersion[]>();
  const missing = new Map<string, string>();
  for (const [{ file, kind }, answer] of answered) {
    for (const [key, release] of answer.contracts) contracts.set(key, release);
    if (answer.newest && kind === 'manifest') services.set(file, answer.newest);
    if (answer.tagged?.length) tagged.set(file, answer.tagged);
    if (answer.why !== undefined) missing.set(file, answer.why);
  }
  return { contracts, services, tagged, missing };
}

/** The old one where both say the same, else its parts that do. */
function keepReleased(old: Released | undefined, next: Released): Released {
  const contracts = keepMap(old?.contracts, next.contracts);
  const services = keepMap(old?.services, next.services);
  const tagged = keepMap(
    old?.tagged,
    new Map([...(next.tagged ?? [])].map(([file, all]) => [file, keep(old?.tagged?.get(file), all)])),
  );
  const missing = keepMap(old?.missing, next.missing);
  const isSame =
    old?.contracts === contracts && old.services === services && old.tagged === tagged && old.missing === missing;
  return isSame ? old : { contracts, services, tagged, missing };
}
