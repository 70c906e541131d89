import type { Past } from '../landscape/compared';
import { reached } from '../landscape/contracts';
import { groupBy } from '../landscape/group-by';
import type { Dependency, Service } from '../landscape/model';
import { partsOf } from '../landscape/workloads';
import type { Facts } from '../readers/facts';
import { areSame } from '../readers/kept';
import type { FileState, Snapshot } from '../readers/snapshot';
import { configFacts } from '../rules/configurations';
import type { World } from '../rules/rule';
import { answerTo } from '../rules/world';

/** Objects of which each is another one when it says something else. */
type Parts = readonly unknown[];

/**
 * What the reports on a subject rest on: while all of it is the same objects, the reports are the same. What several
 * subjects rest on, as all a service says of itself, is put together once and stays one list while its parts are the same.
 */
export class Rests {
  /** For the next pass. */
  readonly kept = new Map<string, Parts>();
  readonly #own = new Map<Service, Parts>();
  #settings: Parts | undefined;
  #asking: ReadonlyMap<string, readonly Dependency[]> | undefined;

  /** @param before what was `kept` by the pass before */
  constructor(
    readonly before: ReadonlyMap<string, Parts>,
    readonly snapshot: Snapshot,
    readonly world: World,
  ) {}

  ofFile({ file, tree }: FileState, facts: Facts): Parts {
    const answers = facts.asks.map((ask) => answerTo(ask, file, this.world));
    const referred = facts.kind === 'spec' ? reached(facts, this.world.lookup) : [];
    return [this.#configs(), facts, tree.problems.length === 0 || tree, ...answers, ...referred];
  }

  ofService(service: Service): Parts {
    return [this.#configs(), this.#ofItself(service)];
  }

  ofNeighbours(service: Service): Parts {
    return [this.#configs(), ...this.#near(service)];
  }

  ofPast(past: Past): Parts {
    const { releases, service } = past;
    const contracts = service ? [] : past.compared.map(({ contract }) => contract);
    const told = service ? [] : past.compared.flatMap((one) => one.told?.provided.api ?? []);
    const gone = releases.length === 0 ? [] : (past.newest?.service.provides ?? []).map(({ api }) => api);
    const around = [...told, ...gone].flatMap((api) => this.#around(api));
    const near = service ? this.#near(service) : [];
    return [this.#configs(), ...releases, ...contracts, '|', ...near, '|', ...around];
  }

  ofGraph(): Parts {
    const { files, paths, pipelines } = this.snapshot;
    const { closed, deployments, external, services } = this.world.landscape;
    // Of specs and catalogues, parts may count that are in no contract and of no service; CODEOWNERS speak of many.
    const specs = [...files.values()].map(({ settled }) => settled && WHOLE.has(settled.kind) && settled);
    const own = services.map((service) => this.#ofItself(service));
    return [
      this.#configs(),
      pipelines,
      paths,
      closed,
      [...external].join(),
      ...deployments,
      '|',
      ...specs,
      '|',
      ...own,
    ];
  }

  /** Who provides an api and who asks for it, known to each other or not: one that is gone has no neighbours. */
  #around(api: string): Parts {
    const { byApi, dependencies } = this.world.landscape;
    this.#asking ??= groupBy(dependencies, (dependency) => dependency.api);
    const providers = (byApi.get(api) ?? []).map(({ service }) => this.#ofItself(service));
    const asking = this.#asking.get(api) ?? [];
    return [...providers, ...asking.flatMap(({ consumer, external }) => [consumer.facts, external])];
  }

  #near(service: Service): Parts {
    const rests: unknown[] = [this.#ofItself(service), this.#releases(service), this.world.landscape.closed, '|'];
    const add = (neighbour: Service | undefined) =>
      rests.push(neighbour && this.#ofItself(neighbour), neighbour && this.#releases(neighbour));
    for (const { provider, external } of service.consumes) {
      rests.push(external);
      add(provider);
    }
    rests.push('|');
    for (const { consumer } of service.consumers) add(consumer);
    rests.push('|');
    for (const one of service.provides.flatMap(({ listed }) => listed)) {
      add(one.service);
      // Whether a listed consumer means this service is decided by who else provides what it asks for.
      for (const { provider, provided, external } of one.service?.consumes ?? []) {
        rests.push(provider?.file, provided?.service.file, external);
      }
    }
    return rests;
  }

  /** What a service says of itself, as far as a rule on services may go by it. */
  #ofItself(service: Service): Parts {
    const known = this.#own.get(service);
    if (known) return known;
    const { facts, sources, code, provides, workloads } = service;
    const parts: unknown[] = [facts, code, sources.length, workloads.length, ...sources];
    for (const workload of workloads) parts.push(...partsOf(workload));
    for (const { versions } of provides) for (const { contract } of versions) parts.push(contract);
    const own = this.#same(`${service.file}\0${facts.document ?? 0}\0${service.name}`, parts);
    this.#own.set(service, own);
    return own;
  }

  #releases({ file }: Service): Parts | undefined {
    const releases = this.world.pasts.get(file)?.releases;
    return releases && releases.length > 0 ? this.#same(`${file}\0releases`, releases) : undefined;
  }

  /** What goes for all. */
  #configs(): Parts {
    this.#settings ??= this.#same('', this.#said());
    return this.#settings;
  }

  #said(): Parts {
    const { today, config, folders } = this.snapshot;
    const { people = [], reachable } = this.world.landscape;
    return [today, config, folders, [...people].join(), [...reachable].join(), ...configFacts(this.snapshot).values()];
  }

  /** The list of the pass before where it had the same parts. */
  #same(key: string, parts: Parts): Parts {
    const old = this.before.get(key);
    const same = old && areSame(old, parts) ? old : parts;
    this.kept.set(key, same);
    return same;
  }
}

/** Kinds of files that rules on the whole landscape may go by. */
const WHOLE: ReadonlySet<Facts['kind']> = new Set(['spec', 'catalog', 'owners']);
