import type { Contract } from '../contracts/contract';
import type { Version } from '../contracts/version';
import type { DeploymentFacts, KustomizationFacts, ScalerFacts, WorkloadFacts } from '../readers/deployment/facts';
import type {
  CodeCount,
  ConsumedFacts,
  ListedConsumerFacts,
  ProvidedFacts,
  ServedFacts,
  ServiceFacts,
  StoreFacts,
  Via,
} from '../readers/facts';
import type { OwnersFacts, OwnersLine } from '../readers/owners-facts';
import type { Place } from '../syntax/place';
import type { Entity } from './entities';

/** All services, joined by the names they use for each other. Plain objects that refer to each other; read only. */
export interface Landscape {
  /** In order of file. */
  readonly services: readonly Service[];
  /** Several where names collide. */
  readonly byName: ReadonlyMap<string, readonly Service[]>;
  readonly byApi: ReadonlyMap<string, readonly Provided[]>;
  readonly dependencies: readonly Dependency[];
  readonly links: readonly Link[];
  /** All files that tell how services are run, in order of file. */
  readonly deployments: readonly DeploymentFacts[];
  /** By store name. */
  readonly stores: ReadonlyMap<string, readonly StoreUse[]>;
  /** True where all that exists is in here (`landscape: closed`). */
  readonly closed: boolean;
  /** Names of providers that are not ours. */
  readonly external: ReadonlySet<string>;
  /** Team names and aliases, lower case -> the team; undefined where `teams` is not written. */
  readonly teams?: ReadonlyMap<string, string>;
  /** Entities of catalogues that have one reference, each list in order of file and document. */
  readonly repeated: readonly (readonly Entity[])[];
  /** Names of the APIs that catalogues have as entities, provided by somebody or not. */
  readonly apis: ReadonlySet<string>;
  /** Of a catalogue that lists its people: its groups and users as `namespace/name`, lower case. */
  readonly people?: ReadonlySet<string>;
  /** Bare names of groups and users whose e-mail address the catalogue tells, lower case. */
  readonly reachable: ReadonlySet<string>;
}

/** An independently deployed unit with one owner. */
export interface Service {
  /** What its sources tell together; the manifest's word counts before the catalogue's, and that before the rest. */
  readonly facts: ServiceFacts;
  /** What each source tells by itself; the first is the one that it is mainly read from. */
  readonly sources: readonly ServiceFacts[];
  readonly file: string;
  /** Empty where its manifest gives none. Of a catalogue's namespace other than `default`: `namespace/name`. */
  readonly name: string;
  readonly provides: readonly Provided[];
  readonly consumes: readonly Dependency[];
  readonly stores: readonly StoreUse[];
  /** Dependencies of others on this service. */
  readonly consumers: readonly Dependency[];
  /** What it depends on as far as configuration alone tells. */
  readonly links: readonly Link[];
  /** Whose its code is by CODEOWNERS; undefined where there is none above it. */
  readonly ownership?: Ownership;
  /** How it is run, as far as deployment files tell. */
  readonly workloads: readonly Workload[];
  /** Undefined while it was not counted. */
  readonly code?: CodeCount;
}

/** One api that a service provides, in all versions still served. */
export interface Provided {
  readonly service: Service;
  readonly facts: ProvidedFacts;
  readonly api: string;
  /** As listed; one entry where none is listed but the spec tells its version, or where nothing tells one. */
  readonly versions: readonly Served[];
  /** Dependencies of others on this api. */
  readonly consumers: readonly Dependency[];
  readonly listed: readonly ListedConsumer[];
}

/** One version of an api. */
export interface Served {
  readonly provided: Provided;
  /** Undefined where the version is taken from the spec, or unknown. */
  readonly facts?: ServedFacts;
  /** As written. */
  readonly text?: string;
  /** Undefined where `text` is missing or fits no form. */
  readonly version?: Version;
  /** Undefined where its form is unknown: no spec, or one of a kind that is not read. */
  readonly contract?: Contract;
}

export interface ListedConsumer {
  readonly provided: Provided;
  readonly facts: ListedConsumerFacts;
  /** The consumer, where it is in the landscape. */
  readonly service?: Service;
}

/** An entry of `consumes`. */
export interface Dependency {
  readonly consumer: Service;
  readonly facts: ConsumedFacts;
  readonly api: string;
  /** Marked external here or in the configuration. */
  readonly external: boolean;
  /** The service that provides it; undefined where it is external, unknown, or where several could be meant. */
  readonly provider?: Service;
  readonly provided?: Provided;
  /** The served version that answers what is asked for; undefined where none does, or where that is unknown. */
  readonly served?: Served;
  /** Written, or told by the contract's type. */
  readonly via?: Via;
  /** Undefined where `via` is unknown. */
  readonly synchronous?: boolean;
}

export interface StoreUse {
  readonly service: Service;
  readonly facts: StoreFacts;
  readonly store: string;
  /** What the service connects to, where an address tells. */
  readonly target?: Target;
}

/** A data store as it is connected to. */
export interface Target {
  readonly host: string;
  /** The database or schema. */
  readonly database?: string;
}

/**
 * A dependency of which no contract is known: an address in an environment variable, a compose file's `depends_on`, an
 * entity's `dependsOn`. Whether it is synchronous, and what it is for, is not known.
 */
export interface Link {
  readonly consumer: Service;
  readonly provider: Service;
  /** Where it is told. */
  readonly sources: readonly Place[];
}

/** The lines of a CODEOWNERS file that count for a service's folder: on GitLab one for each section. */
export interface Ownership {
  readonly facts: OwnersFacts;
  readonly lines: readonly OwnersLine[];
}

/** One way in which a service is run: a compose service, a Deployment and what belongs to it. */
export interface Workload {
  readonly file: string;
  readonly facts: WorkloadFacts;
  /** The autoscalers of it, and what patches them. */
  readonly scalers: readonly Scaler[];
  /** How often kustomize has it run. */
  readonly counts: readonly ReplicaCount[];
  /** Kustomize changes it, or an autoscaler of it, in ways that are not read: what they say may not be what counts. */
  readonly patched: boolean;
}

/** An autoscaler, where it stands. */
export interface Scaler {
  readonly file: string;
  readonly facts: ScalerFacts;
}

/** An entry of `replicas` in a `kustomization.yaml`. */
export interface ReplicaCount {
  readonly file: string;
  readonly facts: KustomizationFacts['replicas'][number];
}
