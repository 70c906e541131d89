import type { Change, Comparison, Side } from '../contracts/compare/change';
import { compare } from '../contracts/compare/compare';
import type { Contract } from '../contracts/contract';
import { parseVersion, type Version } from '../contracts/version';
import { type Release, releaseKey, type Snapshot } from '../readers/snapshot';
import { ContractCache, lookupIn } from './contracts';
import { type Declared, declaredConsumers, type Hit, hitsOf } from './hits';
import { Joiner } from './join';
import { keyOf, looseKey, looseSpecs } from './keys';
import type { Landscape, Served, Service } from './model';

/** A contract held against its last released form. */
export interface Compared {
  readonly release: Release;
  /** Today's form. */
  readonly contract: Contract;
  /** Its served version; undefined for a spec that no manifest names. */
  readonly served?: Served;
  /** Of a spec that a catalogue alone names: the api that it is the form of there. */
  readonly told?: Served;
  /** The released form. */
  readonly before: Before;
  readonly comparison: Comparison;
  readonly consumers: readonly Declared[];
  hits(change: Change): readonly Hit[];
}

/** A contract as it was released. */
export interface Before {
  readonly contract: Contract;
  /** As written then, in the manifest or else in the spec. */
  readonly text?: string;
  readonly version?: Version;
  readonly served?: Served;
}

/** A version that is served, and what it was when its major was released last. */
export interface Kept {
  readonly release: Release;
  readonly now: Served;
  readonly before: Served;
}

/** What is known of the past of one service, or of one loose spec; each part is worked out when it is first asked for. */
export interface Past {
  /** All else here rests on these, on today's contracts, and on what their consumers say. */
  readonly releases: readonly Release[];
  /** Undefined for a loose spec. */
  readonly service?: Service;
  readonly compared: readonly Compared[];
  /** Every version that is served and was released, those of unknown form too. */
  readonly kept: readonly Kept[];
  /** The service at its newest release, whatever versions it had; undefined where none is known. */
  readonly newest?: { readonly release: Release; readonly service: Service };
}

/**
 * Holds what a landscape provides against what was released. Keeps each comparison while both forms are the same
 * objects, and each released landscape as long as its release.
 */
export class Comparer {
  /** Contracts whose comparison failed in the last check, which is a mistake in the comparison; nothing is said of them. */
  readonly failures: { readonly file: string; readonly error: unknown }[] = [];
  readonly #released = new WeakMap<Snapshot, Landscape>();
  readonly #comparisons = new WeakMap<Contract, Map<Contract, { today: string; comparison: Comparison }>>();
  readonly #contracts = new ContractCache();

  /** The past of a service. */
  ofService(service: Service, snapshot: Snapshot): Past {
    return new ServicePast(service, snapshot, this);
  }

  /** The pasts of all specs that no manifest names. */
  ofLoose(snapshot: Snapshot, { services }: Landscape): ReadonlyMap<string, Past> {
    const pasts = new Map<string, Past>();
    if (!snapshot.released) return pasts;
    const contractOf = this.#contracts.over(snapshot);
    const told = toldByCatalogs(services);
    for (const { file } of looseSpecs(snapshot)) {
      const contract = contractOf(file);
      const compared = contract && this.#loose(contract, snapshot, told.get(file));
      if (compared) pasts.set(file, { releases: [compared.release], compared: [compared], kept: [] });
    }
    return pasts;
  }

  /** A version that is served, and what it was. */
  kept(now: Served, snapshot: Snapshot): Kept | undefined {
    const key = keyOf(now);
    const release = releaseOf(now, snapshot);
    if (!release) return undefined;
    const then = this.landscape(release).services.find(({ file }) => file === release.file);
    const versions = (then?.provides ?? []).filter(({ api }) => api === key.api).flatMap(({ versions: all }) => all);
    const old = versions.find((one) => keyOf(one).major === key.major);
    return old && { release, now, before: old };
  }

  /** Undefined where the form of one of the two is not known. */
  compared({ release, now, before: old }: Kept, snapshot: Snapshot): Compared | undefined {
    if (!now.contract || !old.contract) return undefined;
    const before = { contract: old.contract, text: old.text, version: old.version, served: old };
    const consumers = declaredConsumers(now.provided, now, old.version);
    return this.#held(release, snapshot, now.contract, before, consumers, { served: now });
  }

  #loose(contract: Contract, snapshot: Snapshot, told: Served | undefined): Compared | undefined {
    const release = snapshot.released?.contracts.get(releaseKey(looseKey(contract)));
    const old = release && this.#contracts.over(release.snapshot)(release.file);
    if (!old) return undefined;
    const version = old.version === undefined ? undefined : parseVersion(old.version);
    const before = { contract: old, text: old.version, version };
    const consumers = told ? declaredConsumers(told.provided, told, version) : [];
    return this.#held(release, snapshot, contract, before, consumers, told && { told });
  }

  #held(
    release: Release,
    snapshot: Snapshot,
    contract: Contract,
    before: Before,
    consumers: readonly Declared[],
    as: Pick<Compared, 'served' | 'told'> = {},
  ): Compared | undefined {
    const comparison = this.#compare(before.contract, release.snapshot, contract, snapshot);
    if (!comparison) return undefined;
    // The finding, the consumers' notes, the lens and the page ask for the same.
    const known = new Map<Change, readonly Hit[]>();
    const hits = (change: Change) => {
      const found = known.get(change) ?? hitsOf(change, before.contract, consumers);
      known.set(change, found);
      return found;
    };
    return { release, contract, before, comparison, consumers, hits, ...as };
  }

  #compare(old: Contract, oldIn: Snapshot, now: Contract, nowIn: Snapshot): Comparison | undefined {
    const known = this.#comparisons.get(now)?.get(old);
    if (known?.today === nowIn.today) return known.comparison;
    const [base, revision] = [sideOf(old, oldIn), sideOf(now, nowIn)];
    if (!base || !revision) return undefined;
    const comparison = this.#contained(now.file, () => compare(base, revision, { today: nowIn.today }));
    const of = this.#comparisons.get(now) ?? new Map();
    this.#comparisons.set(now, of.set(old, { today: nowIn.today, comparison }));
    return comparison;
  }

  #contained(file: string, work: () => Comparison): Comparison {
    try {
      return work();
    } catch (error) {
      this.failures.push({ file, error });
      return { changes: [], complete: false };
    }
  }

  /** A released part of the landscape, joined. */
  landscape({ snapshot }: Release): Landscape {
    const known = this.#released.get(snapshot) ?? new Joiner().join(snapshot).landscape;
    this.#released.set(snapshot, known);
    return known;
  }
}

/** What components of catalogues provide, by the file that describes it. */
function toldByCatalogs(services: readonly Service[]): ReadonlyMap<string, Served> {
  const components = services.filter(({ facts }) => facts.from === 'catalog');
  const served = components.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
  return new Map(served.flatMap((one) => (one.contract ? [[one.contract.file, one] as const] : [])));
}

const releaseOf = (served: Served, { released }: Snapshot): Release | undefined =>
  released?.contracts.get(releaseKey(keyOf(served)));

/** Worked out part by part: in a large landscape an edit concerns few services. */
class ServicePast implements Past {
  readonly releases: readonly Release[];
  readonly #newest: Release | undefined;
  #kept: readonly Kept[] | undefined;
  #compared: readonly Compared[] | undefined;

  constructor(
    readonly service: Service,
    private readonly snapshot: Snapshot,
    private readonly comparer: Comparer,
  ) {
    const found = service.provides.flatMap(({ versions }) => versions.map((served) => releaseOf(served, snapshot)));
    this.#newest = snapshot.released?.services.get(service.file);
    this.releases = [...found, this.#newest].filter((release) => release !== undefined);
  }

  get kept(): readonly Kept[] {
    const { comparer, snapshot } = this;
    const served = () => this.service.provides.flatMap(({ versions }) => versions);
    this.#kept ??= served().flatMap((one) => comparer.kept(one, snapshot) ?? []);
    return this.#kept;
  }

  get compared(): readonly Compared[] {
    this.#compared ??= this.kept.flatMap((one) => this.comparer.compared(one, this.snapshot) ?? []);
    return this.#compared;
  }

  get newest(): Past['newest'] {
    const release = this.#newest;
    const service = release && this.comparer.landscape(release).services.find(({ file }) => file === release.file);
    return release && service && { release, service };
  }
}

function sideOf(contract: Contract, snapshot: Snapshot): Side | undefined {
  const lookup = lookupIn(snapshot);
  const spec = lookup.spec(contract.file);
  return spec && { spec, lookup, contract };
}
