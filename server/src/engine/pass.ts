import type { Past } from '../landscape/compared';
import type { Service } from '../landscape/model';
import { problemsOutside } from '../readers/catalog/templates';
import type { Facts } from '../readers/facts';
import { areSame } from '../readers/kept';
import type { FileState, Snapshot } from '../readers/snapshot';
import type { Configuration } from '../rules/configuration';
import type { Needs, Options, Report, Rule, Subject, World } from '../rules/rule';
import type { Tree } from '../syntax/tree';
import { Rests } from './rests';
import type { Failure } from './result';

export interface Reported {
  readonly rule: Rule;
  readonly report: Report;
  /** The file in whose name the rule was run. */
  readonly file: string;
}

/** What a rule's reports on one subject rest on: while all of it is the same objects, the reports are the same. */
export interface Kept {
  readonly rests: readonly unknown[];
  readonly reports: readonly Reported[];
}

/** What a pass leaves for the next one. */
export interface Known {
  /** By kind of rule and subject. */
  readonly reports: ReadonlyMap<string, Kept>;
  readonly rests: Rests['kept'];
}

/** One check: runs the rules on all subjects whose rests changed, and takes what they said before of the others. */
export class Pass {
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

  /** What all rules report but those on disable comments. */
  reports(): readonly Reported[] {
    const { snapshot, world, rests } = this;
    const { landscape, pasts } = world;
    const reports: Reported[] = [];
    for (const state of snapshot.files.values()) append(reports, this.#onFile(state));
    for (const service of landscape.services) this.#onService(service, reports);
    for (const [file, past] of pasts) if (!past.service) append(reports, this.#onPast(file, past));
    const onGraph = this.#once('graph', '', rests.ofGraph(), () => ({ landscape }), snapshot.root);
    append(reports, onGraph);
    return reports;
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
    const subject = () => ({ service });
    append(reports, this.#once('service', key, rests.ofService(service), subject, file));
    append(reports, this.#once('neighbours', key, rests.ofNeighbours(service), subject, file));
    const past = facts.from === 'manifest' ? world.pasts.get(file) : undefined;
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
    const kept = old && areSame(old.rests, rests) ? old : { rests, reports: this.run(needs, subject(), file) };
    this.kept.set(name, kept);
    return kept.reports;
  }

  /** Runs the rules of one kind on a subject. */
  run<N extends Needs>(needs: N, subject: Subject[N], file: string): readonly Reported[] {
    const reports: Reported[] = [];
    const { world } = this;
    for (const rule of this.rules) {
      if (rule.needs !== needs || !speaksOf(rule, subject)) continue;
      const optionsFor = (other: string): Options => this.configuration(other).settings.get(rule.id)?.options ?? {};
      const seen = { ...subject, world, options: optionsFor(file), optionsFor };
      this.contain(rule, file, () => {
        for (const report of rule.detect(seen as Parameters<Rule['detect']>[0])) reports.push({ rule, report, file });
      });
    }
    return reports;
  }

  /** Does something in a rule's name; a mistake in it is noted, gives undefined, and keeps no other from speaking. */
  contain<T>(rule: Rule, file: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.failures.push({ what: rule.id, file, error });
      return undefined;
    }
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

/** Of a catalogue's file without what the templates in it lack in form. */
const problemsIn = (tree: Tree, facts: Facts) =>
  facts.kind === 'catalog' ? problemsOutside(tree, facts.templates) : tree.problems;
