import { Comparer, type Past } from './landscape/compared';
import { Joiner } from './landscape/join';
import type { Joined } from './landscape/joined';
import type { Service } from './landscape/model';
import { problemsOutside } from './readers/catalog/templates';
import type { Facts } from './readers/facts';
import type { FileState, Snapshot } from './readers/snapshot';
import type { Configuration } from './rules/configuration';
import { Configurations, rulesInUse } from './rules/configurations';
import type { Finding } from './rules/finding';
import { FindingMaker, inOrder } from './rules/findings';
import { embeddedFirst, inHost } from './rules/in-host';
import { areSame, Rests } from './rules/rests';
import type { Needs, Options, Report, Rule, Subject, World } from './rules/rule';
import { partSuppressed, type Suppressed } from './rules/suppressed';
import { suppress } from './rules/suppression';
import { worldOf } from './rules/world';
import type { Tree } from './syntax/tree';

/** What a check comes to. */
export interface Result extends Joined {
  readonly world: World;
  /** By file; a file without findings has no entry. Sorted by place, then rule. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Those that a list of old findings holds, which are not among `findings`. By file, in the same order. */
  readonly suppressed: ReadonlyMap<string, readonly Suppressed[]>;
  /** What came to grief in this check; all that does not depend on it is said all the same. */
  readonly failures: readonly Failure[];
  configuration(file: string): Configuration;
  /** What a changed snapshot would come to; nothing of it is kept. */
  preview(changed: Snapshot): Result;
}

/** A mistake of ours: a rule or the reading of a contract threw. */
export interface Failure {
  /** The rule's id, or the words for what was done. */
  readonly what: string;
  /** The file that it was done for. */
  readonly file: string;
  readonly error: unknown;
}

/** What is set for a file from outside of its landscape. */
export type Settings = (file: string) => Configuration | undefined;

interface Reported {
  readonly rule: Rule;
  readonly report: Report;
  /** The file in whose name the rule was run. */
  readonly file: string;
}

/** What a rule's reports on one subject rest on: while all of it is the same objects, the reports are the same. */
interface Kept {
  readonly rests: readonly unknown[];
  readonly reports: readonly Reported[];
}

/** What a pass leaves for the next one. */
interface Known {
  /** By kind of rule and subject. */
  readonly reports: ReadonlyMap<string, Kept>;
  readonly rests: Rests['kept'];
}

/**
 * Holds snapshots of one landscape against the rules. To the outside a pure function of the snapshot; inside it keeps
 * what it found about each file and service, and looks again only at what changed since the snapshot before.
 */
export class Engine {
  readonly #joiner = new Joiner();
  readonly #comparer = new Comparer();
  readonly #configurations: Configurations;
  #kept: Known = { reports: new Map(), rests: new Map() };

  constructor(readonly rules: readonly Rule[]) {
    this.#configurations = new Configurations(rules);
  }

  /** What can be said before any rule is run; a check of the same snapshot goes by the same. */
  join(snapshot: Snapshot): Joined {
    return this.#joiner.join(snapshot);
  }

  /** @param settings by which rules speak about a file; undefined where the snapshot's own configurations do */
  check(snapshot: Snapshot, settings?: Settings): Result {
    const { result, kept } = this.#check(snapshot, settings);
    this.#kept = kept;
    return result;
  }

  #check(snapshot: Snapshot, settings?: Settings): { result: Result; kept: Known } {
    const { landscape, failures: unreadable } = this.#joiner.join(snapshot);
    this.#comparer.failures.length = 0;
    const world = worldOf(snapshot, landscape, this.#comparer);
    const own = this.#configurations.over(snapshot);
    const configuration = (file: string) => settings?.(file) ?? own(file);
    const rules = settings ? this.rules : rulesInUse(this.rules, snapshot);
    const pass = new Pass(rules, this.#kept, snapshot, world, configuration);
    const parted = partSuppressed(pass.run(), snapshot);
    const preview = (changed: Snapshot) => this.#check(changed, settings).result;
    const unread = unreadable.map((one) => ({ what: 'reading the contract', ...one }));
    const uncompared = this.#comparer.failures.map((one) => ({ what: 'comparing with the last release', ...one }));
    const failures = [...unread, ...uncompared, ...pass.failures];
    return {
      result: { snapshot, landscape, world, ...parted, failures, configuration, preview },
      kept: { reports: pass.kept, rests: pass.rests.kept },
    };
  }
}

/** One check. */
class Pass {
  readonly kept = new Map<string, Kept>();
  readonly failures: Failure[] = [];
  readonly rests: Rests;

  constructor(
    readonly rules: readonly Rule[],
    readonly before: Known,
    readonly snapshot: Snapshot,
    readonly world: World,
    readonly configuration: (file: string) => Configuration,
  ) {
    this.rests = new Rests(before.rests, snapshot, world);
  }

  run(): Map<string, readonly Finding[]> {
    const { snapshot, world, rests } = this;
    const { landscape, pasts } = world;
    const reports: Reported[] = [];
    for (const state of snapshot.files.values()) append(reports, this.#onFile(state));
    for (const service of landscape.services) this.#onService(service, reports);
    for (const [file, past] of pasts) if (!past.service) append(reports, this.#onPast(file, past));
    append(
      reports,
      this.#once('graph', '', rests.ofGraph(), () => ({ landscape }), snapshot.root),
    );
    return this.#published(reports);
  }

  #onFile(state: FileState): readonly Reported[] {
    const { file, facts, tree } = state;
    if (!facts) return [];
    const subject = () => ({ file: { facts, problems: problemsIn(tree, facts) } });
    return this.#once('file', file, this.rests.ofFile(state, facts), subject, file);
  }

  #onService(service: Service, reports: Reported[]): void {
    const { rests, world } = this;
    const { file, facts, name } = service;
    const key = `${file}\0${facts.document ?? 0}\0${name}`;
    const past = facts.from === 'manifest' ? world.pasts.get(file) : undefined;
    append(
      reports,
      this.#once('service', key, rests.ofService(service), () => ({ service }), file),
    );
    append(
      reports,
      this.#once('neighbours', key, rests.ofNeighbours(service), () => ({ service }), file),
    );
    if (past) append(reports, this.#onPast(file, past));
  }

  #onPast(file: string, past: Past): readonly Reported[] {
    return this.#once('baseline', file, this.rests.ofPast(past), () => ({ past }), file);
  }

  /** Runs the rules of one kind on a subject, or takes what they said when all that it rests on was the same. */
  #once<N extends Needs>(
    needs: N,
    key: string,
    rests: readonly unknown[],
    subject: () => Subject[N],
    file: string,
  ): readonly Reported[] {
    const name = `${needs}\0${key}`;
    const old = this.before.reports.get(name);
    const kept = old && areSame(old.rests, rests) ? old : { rests, reports: this.#run(needs, subject(), file) };
    this.kept.set(name, kept);
    return kept.reports;
  }

  #run<N extends Needs>(needs: N, subject: Subject[N], file: string): Reported[] {
    const reports: Reported[] = [];
    const { world } = this;
    for (const rule of this.rules) {
      if (rule.needs !== needs || !speaksOf(rule, subject)) continue;
      const optionsFor = (other: string): Options => this.configuration(other).settings.get(rule.id)?.options ?? {};
      const seen = { ...subject, world, options: optionsFor(file), optionsFor };
      this.#contain(rule, file, () => {
        for (const report of rule.detect(seen as Parameters<Rule['detect']>[0])) reports.push({ rule, report, file });
      });
    }
    return reports;
  }

  /** A mistake in one rule keeps no other from speaking. */
  #contain<T>(rule: Rule, file: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.failures.push({ what: rule.id, file, error });
      return undefined;
    }
  }

  #published(reports: readonly Reported[]): Map<string, readonly Finding[]> {
    const maker = new FindingMaker(this.snapshot, this.configuration);
    const byFile = new Map<string, Finding[]>();
    for (const { rule, report, file } of reports) {
      const finding = this.#contain(rule, file, () => maker.make(rule, report));
      if (!finding) continue;
      appendTo(byFile, finding.file, finding);
    }
    const findings = new Map<string, readonly Finding[]>();
    const times = new Map<string, number>();
    for (const state of embeddedFirst(this.snapshot.files.values())) {
      const { left, unused } = suppress(state, byFile.get(state.file) ?? [], this);
      const more = unused.length === 0 ? [] : this.#run('disables', { file: state.file, unused }, state.file);
      const made = more.flatMap(({ rule, report }) => maker.make(rule, report) ?? []);
      if (state.host) {
        for (const finding of [...left, ...made]) appendTo(byFile, state.host.file, inHost(finding, state));
        continue;
      }
      const sorted = inOrder([...left, ...made], times);
      if (sorted.length > 0) findings.set(state.file, sorted);
    }
    return findings;
  }
}

/** Rules on services look at those with a manifest, unless they say that they know others. */
function speaksOf(rule: Rule, subject: Subject[Needs]): boolean {
  if (!('service' in subject)) return true;
  return (rule.sources ?? ['manifest']).includes(subject.service.facts.from);
}

/** Lists may be longer than a call may have arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

function appendTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Of a catalogue's file without what the templates in it lack in form. */
const problemsIn = (tree: Tree, facts: Facts) =>
  facts.kind === 'catalog' ? problemsOutside(tree, facts.templates) : tree.problems;
