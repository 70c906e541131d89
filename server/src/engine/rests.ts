import type { Past } from '../landscape/compared';
import { groupBy } from '../landscape/group-by';
import type { Dependency, Service } from '../landscape/model';
import { partsOf } from '../landscape/workloads';
import type { Snapshot } from '../readers/snapshot';
import { configFacts } from '../rules/configurations';
import type { World } from '../rules/rule';

/**
 * What the reports on a subject rest on, by what a rule `needs`: lists of objects and plain values that are the same ones
 * for as long as no rule of that kind could say anything else.
 */
export class Rests {
  /** What goes for all subjects. */
  readonly common: readonly unknown[];
  #asking: ReadonlyMap<string, readonly Dependency[]> | undefined;

  constructor(
    readonly snapshot: Snapshot,
    readonly world: World,
  ) {
    const { today, config, folders } = snapshot;
    const people = [...(world.landscape.people ?? [])].join();
    this.common = [today, config, folders, people, ...configFacts(snapshot).values()];
  }

  /** What a service says of itself, as far as a rule on services may go by it. */
  ofService({ facts, sources, code, provides, workloads, ownership }: Service): readonly unknown[] {
    const run = workloads.flatMap(partsOf);
    const contracts = provides.flatMap(({ versions }) => versions.map(({ contract }) => contract));
    return [facts, ...sources, code, ownership?.facts, ...run, ...contracts];
  }

  /** A service with those it depends on and those that depend on it. */
  ofNeighbours(service: Service): readonly unknown[] {
    const near = [
      ...service.consumes.map(({ provider }) => provider),
      ...service.consumers.map(({ consumer }) => consumer),
      ...service.provides.flatMap(({ listed }) => listed.map((consumer) => consumer.service)),
    ];
    const rests = near.flatMap((neighbour) => (neighbour ? this.#withReleases(neighbour) : [undefined]));
    // Whether a listed consumer means this service is decided by who else provides what it asks for.
    const listed = service.provides.flatMap((provided) =>
      provided.listed.flatMap((one) => one.service?.consumes ?? []),
    );
    const meant = listed.map(
      ({ provider, provided, external }) => `${provider?.file} ${provided?.service.file} ${external}`,
    );
    const external = service.consumes.map((dependency) => dependency.external).join();
    return [
      ...[...this.#withReleases(service), '|', ...rests, '|'],
      ...[...meant, this.world.landscape.closed, external],
    ];
  }

  /** @param near what the service of it rests on with its neighbours; nothing where no service provides it */
  ofPast(past: Past, near: readonly unknown[]): readonly unknown[] {
    const { releases } = past;
    const contracts = past.service ? [] : past.compared.map(({ contract }) => contract);
    const told = past.service ? [] : past.compared.flatMap((one) => one.told?.provided.api ?? []);
    const gone = releases.length === 0 ? [] : (past.newest?.service.provides ?? []).map(({ api }) => api);
    const around = [...told, ...gone].flatMap((api) => this.#around(api));
    return [...releases, ...contracts, '|', ...near, '|', ...around];
  }

  /** The whole landscape. */
  ofGraph(): readonly unknown[] {
    const { snapshot, world } = this;
    const { services, deployments, closed, external } = world.landscape;
    // Of specs and catalogues, parts may count that are in no contract and of no service.
    const specs = [...snapshot.files.values()].map(
      ({ settled }) => (settled?.kind === 'spec' || settled?.kind === 'catalog') && settled,
    );
    const own = services.flatMap((service) => this.ofService(service));
    return [snapshot.pipelines, ...specs, ...deployments, ...own, closed, [...external].join(), snapshot.paths];
  }

  /** Who provides an api and who asks for it, known to each other or not: one that is gone has no neighbours. */
  #around(api: string): readonly unknown[] {
    const { byApi, dependencies } = this.world.landscape;
    this.#asking ??= groupBy(dependencies, (dependency) => dependency.api);
    const providers = (byApi.get(api) ?? []).flatMap(({ service }) => this.ofService(service));
    const asking = (this.#asking.get(api) ?? []).flatMap(({ consumer, external }) => [consumer.facts, external]);
    return [...providers, ...asking];
  }

  #withReleases(service: Service): readonly unknown[] {
    return [...this.ofService(service), ...(this.world.pasts.get(service.file)?.releases ?? [])];
  }
}
