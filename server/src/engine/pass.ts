import type { Past } from '../landscape/compared';
import { reached } from '../landscape/contracts';
import type { Service } from '../landscape/model';
import { problemsOutside } from '../readers/catalog/templates';
import type { Facts } from '../readers/facts';
import type { FileState, Snapshot } from '../readers/snapshot';
import type { Configuration } from '../rules/configuration';
import type { Needs, Options, Report, Rule, Subject, World } from '../rules/rule';
import { answerTo } from '../rules/world';
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

/** One check: runs the rules on all subjects whose rests changed, and takes what they said before of the others. */
export class Pass {
  readonly kept = new Map<string, Kept>();
  readonly failures: Failure[] = [];
  readonly #rests: Rests;

  constructor(
    readonly rules: readonly Rule[],
    readonly before: ReadonlyMap<string, Kept>,
    readonly snapshot: Snapshot,
    readonly world: World,
    readonly configuration: (file: string) => Configuration,
  ) {
    this.#rests = new Rests(snapshot, world);
  }

  /** What all rules report but those on disable comments. */
  reports(): readonly Reported[] {
    const { snapshot, world } = this;
    const { landscape, pasts } = world;
    const reports: Reported[] = [];
    for (const state of snapshot.files.values()) reports.push(...this.#onFile(state));
    for (const service of landscape.services) reports.push(...this.#onService(service));
    for (const [file, past] of pasts) if (!past.service) reports.push(...this.#onPast(file, past, []));
    reports.push(...this.#once('graph', '', this.#rests.ofGraph(), () => ({ landscape }), snapshot.root));
    return reports;
  }

  #onFile({ file, facts, tree }: FileState): readonly Reported[] {
    if (!facts) return [];
    const answers = facts.asks.map((ask) => answerTo(ask, file, this.world));
    const referred = facts.kind === 'spec' ? reached(facts, this.world.lookup) : [];
    const rests = [facts, tree.problems.length === 0 || tree, ...answers, ...referred];
    return this.#once('file', file, rests, () => ({ file: { facts, problems: problemsIn(tree, facts) } }), file);
  }

  #onService(service: Service): readonly Reported[] {
    const { file, facts, name } = service;
    const key = `${file}\0${facts.document ?? 0}\0${name}`;
    const near = this.#rests.ofNeighbours(service);
    const past = facts.from === 'manifest' ? this.world.pasts.get(file) : undefined;
    return [
      ...this.#once('service', key, this.#rests.ofService(service), () => ({ service }), file),
      ...this.#once('neighbours', key, near, () => ({ service }), file),
      ...(past ? this.#onPast(file, past, near) : []),
    ];
  }

  #onPast(file: string, past: Past, near: readonly unknown[]): readonly Reported[] {
    return this.#once('baseline', file, this.#rests.ofPast(past, near), () => ({ past }), file);
  }

  /** Runs the rules of one kind on a subject, or takes what they said when all that it rests on was the same. */
  #once<N extends Needs>(
    needs: N,
    key: string,
    own: readonly unknown[],
    subject: () => Subject[N],
    file: string,
  ): readonly Reported[] {
    const name = `${needs}\0${key}`;
    const rests = [...own, ...this.#rests.common];
    const old = this.before.get(name);
    const same = old && old.rests.length === rests.length && old.rests.every((part, i) => part === rests[i]);
    const kept = same ? old : { rests, reports: this.run(needs, subject(), file) };
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

/** Of a catalogue's file without what the templates in it lack in form. */
const problemsIn = (tree: Tree, facts: Facts) =>
  facts.kind === 'catalog' ? problemsOutside(tree, facts.templates) : tree.problems;
