import { Comparer, type Past } from './landscape/compared';
import { reached } from './landscape/contracts';
import { groupBy, Joiner } from './landscape/join';
import type { Joined } from './landscape/joined';
import type { Dependency, Service } from './landscape/model';
import { problemsOutside } from './readers/catalog/templates';
<<<<<<< HEAD
import type { Facts } from './readers/facts';
=======
import { embeddedName } from './readers/embedded';
import type { Ask, Facts } from './readers/facts';
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
import type { FileState, Snapshot } from './readers/snapshot';
import type { Configuration } from './rules/configuration';
import { Configurations, configFacts, rulesInUse } from './rules/configurations';
import type { Finding } from './rules/finding';
import { FindingMaker, inOrder } from './rules/findings';
import { embeddedFirst, inHost } from './rules/in-host';
import type { Needs, Options, Report, Rule, Subject, World } from './rules/rule';
import { partSuppressed, type Suppressed } from './rules/suppressed';
import { suppress } from './rules/suppression';
<<<<<<< HEAD
import { answerTo, worldOf } from './rules/world';
=======
import { worldOf } from './rules/world';
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
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

/**
 * Holds snapshots of one landscape against the rules. To the outside a pure function of the snapshot; inside it keeps
 * what it found about each file and service, and looks again only at what changed since the snapshot before.
 */
export class Engine {
  readonly #joiner = new Joiner();
  readonly #comparer = new Comparer();
  readonly #configurations: Configurations;
  #kept = new Map<string, Kept>();

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

  #check(snapshot: Snapshot, settings?: Settings): { result: Result; kept: Map<string, Kept> } {
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
      kept: pass.kept,
    };
  }
}

/** One check. */
class Pass {
  readonly kept = new Map<string, Kept>();
  readonly failures: Failure[] = [];
  #settings: readonly unknown[] | undefined;
  #asking: ReadonlyMap<string, readonly Dependency[]> | undefined;

  constructor(
    readonly rules: readonly Rule[],
    readonly before: ReadonlyMap<string, Kept>,
    readonly snapshot: Snapshot,
    readonly world: World,
    readonly configuration: (file: string) => Configuration,
  ) {}

  run(): Map<string, readonly Finding[]> {
    const { snapshot, world } = this;
    const { services } = world.landscape;
    const reports: Reported[] = [];
    for (const state of snapshot.files.values()) reports.push(...this.#onFile(state));
    for (const service of services) {
      const near = this.#near(service);
      const past = service.facts.from === 'manifest' ? world.pasts.get(service.file) : undefined;
      reports.push(...this.#onService('service', service, this.#own(service)));
      reports.push(...this.#onService('neighbours', service, near));
      if (past) reports.push(...this.#onPast(service.file, past, near));
    }
    for (const [file, past] of world.pasts) if (!past.service) reports.push(...this.#onPast(file, past, []));
    // Of specs and catalogues, parts may count that are in no contract and of no service.
    const specs = [...snapshot.files.values()].map(
      ({ settled }) => (settled?.kind === 'spec' || settled?.kind === 'catalog') && settled,
    );
    const { deployments } = world.landscape;
    const own = services.flatMap((service) => this.#own(service));
    const all = [snapshot.pipelines, ...specs, ...deployments, ...own];
    const closed = [world.landscape.closed, [...world.landscape.external].join(), snapshot.paths, ...this.#configs()];
    reports.push(
      ...this.#once('graph', '', [...all, ...closed], () => ({ landscape: world.landscape }), snapshot.root),
    );
    return this.#published(reports);
  }

  #onFile({ file, facts, tree }: FileState): readonly Reported[] {
    if (!facts) return [];
    const answers = facts.asks.map((ask) => answerTo(ask, file, this.world));
    const referred = facts.kind === 'spec' ? reached(facts, this.world.lookup) : [];
    const rests = [facts, tree.problems.length === 0 || tree, ...answers, ...referred, ...this.#configs()];
    return this.#once('file', file, rests, () => ({ file: { facts, problems: problemsIn(tree, facts) } }), file);
  }

  #onService(needs: 'service' | 'neighbours', service: Service, rests: readonly unknown[]): readonly Reported[] {
    const key = `${service.file}\0${service.facts.document ?? 0}\0${service.name}`;
    return this.#once(needs, key, [...rests, ...this.#configs()], () => ({ service }), service.file);
  }

  #onPast(file: string, past: Past, near: readonly unknown[]): readonly Reported[] {
    const { releases } = past;
    const contracts = past.service ? [] : past.compared.map(({ contract }) => contract);
    const told = past.service ? [] : past.compared.flatMap((one) => one.told?.provided.api ?? []);
    const gone = releases.length === 0 ? [] : (past.newest?.service.provides ?? []).map(({ api }) => api);
    const apis = [...told, ...gone];
    const rests = [...releases, ...contracts, '|', ...near, '|', ...apis.flatMap((api) => this.#around(api))];
    return this.#once('baseline', file, [...rests, ...this.#configs()], () => ({ past }), file);
  }

  /** Who provides an api and who asks for it, known to each other or not: one that is gone has no neighbours. */
  #around(api: string): readonly unknown[] {
    const { byApi, dependencies } = this.world.landscape;
    this.#asking ??= groupBy(dependencies, (dependency) => dependency.api);
    const providers = (byApi.get(api) ?? []).flatMap(({ service }) => this.#own(service));
    return [
      ...providers,
      ...(this.#asking.get(api) ?? []).flatMap(({ consumer, external }) => [consumer.facts, external]),
    ];
  }

  /** What a service says of itself, as far as a rule on services may go by it. */
  #own({ facts, sources, code, provides, workloads, ownership }: Service): unknown[] {
    const run = workloads.flatMap((one) => [one.facts, one.scaler]);
    return [
      facts,
      ...sources,
      code,
      ownership?.facts,
      ownership?.facts,
      ...run,
      ...provides.flatMap(({ versions }) => versions.map(({ contract }) => contract)),
    ];
  }

  #near(service: Service): unknown[] {
    const { landscape } = this.world;
    const near = [
      ...service.consumes.map(({ provider }) => provider),
      ...service.consumers.map(({ consumer }) => consumer),
      ...service.provides.flatMap(({ listed }) => listed.map((consumer) => consumer.service)),
    ];
    const rests = near.flatMap((neighbour) =>
      neighbour ? [...this.#own(neighbour), ...this.#releases(neighbour)] : [undefined],
    );
    // Whether a listed consumer means this service is decided by who else provides what it asks for.
    const listed = service.provides.flatMap((provided) =>
      provided.listed.flatMap((one) => one.service?.consumes ?? []),
    );
    const meant = listed.map(
      ({ provider, provided, external }) => `${provider?.file} ${provided?.service.file} ${external}`,
    );
    return [
      ...this.#own(service),
      ...this.#releases(service),
      '|',
      ...rests,
      '|',
      ...meant,
      landscape.closed,
      service.consumes.map((d) => d.external).join(),
    ];
  }

  #releases({ file }: Service): readonly unknown[] {
    return this.world.pasts.get(file)?.releases ?? [];
  }

  /** What goes for all: asked for once a subject, so gathered once a pass. */
  #configs(): readonly unknown[] {
    this.#settings ??= this.#said();
    return this.#settings;
  }

  #said(): readonly unknown[] {
    const { today, config, folders } = this.snapshot;
    const people = [...(this.world.landscape.people ?? [])].join();
    return [today, config, folders, people, ...configFacts(this.snapshot).values()];
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
    const old = this.before.get(name);
    const same = old && old.rests.length === rests.length && old.rests.every((part, i) => part === rests[i]);
    const kept = same ? old : { rests, reports: this.#run(needs, subject(), file) };
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
      append(byFile, finding.file, finding);
    }
    const findings = new Map<string, readonly Finding[]>();
    const times = new Map<string, number>();
    for (const state of embeddedFirst(this.snapshot.files.values())) {
      const { left, unused } = suppress(state, byFile.get(state.file) ?? [], this);
      const more = unused.length === 0 ? [] : this.#run('disables', { file: state.file, unused }, state.file);
      const made = more.flatMap(({ rule, report }) => maker.make(rule, report) ?? []);
      if (state.host) {
        for (const finding of [...left, ...made]) append(byFile, state.host.file, inHost(finding, state));
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

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

<<<<<<< HEAD
=======
/** What rules on one file may go by of the answer to what its reader asked. */
function answerTo(ask: Ask, file: string, world: World): unknown {
  if (ask.ask === 'exists') return world.exists(file, ask.path) && (world.isFolder(ask.path) ? 'folder' : true);
  if (ask.ask === 'read') return world.found(ask.path);
  if (ask.ask === 'embedded') return world.found(embeddedName(file, ask.document, ask.at));
  return ask.ask === 'glob' ? world.matching(ask.pattern) : '';
}

>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
/** Of a catalogue's file without what the templates in it lack in form. */
const problemsIn = (tree: Tree, facts: Facts) =>
  facts.kind === 'catalog' ? problemsOutside(tree, facts.templates) : tree.problems;
