import type { Place } from '../syntax/place';
import type { Path } from '../syntax/tree';
import type { CatalogFacts } from './catalog/facts';
import type { DeploymentFacts } from './deployment/facts';
import type { DisabledBelow } from './disables';
import type { OwnersFacts } from './owners-facts';
import type { SchemaProblem } from './schema/validate';

/**
 * What one file says, plain and serialisable, with places as paths: two readings of one file that say the same are
 * deeply equal, wherever the text stands. An optional field that is undefined is not written, or written so that it
 * cannot be understood (the schema's problem says so).
 */
export type Facts =
  | ManifestFacts
  | ConfigFacts
  | SuppressionsFacts
  | SpecFacts
  | CatalogFacts
  | DeploymentFacts
  | OwnersFacts;

/** What a reader needs to know beyond its one file. Paths are as in {@link FileFacts.file}. */
export type Ask =
  /**
   * Is there such a file or folder? `bases`: folders to look from, the first that has it wins. For a spec and for a
   * `$ref` the path is the resolved file, for a runbook and a pipeline it is as written.
   */
  | { readonly ask: 'exists'; readonly path: string; readonly bases: readonly Base[] }
  /** Where does this pipeline stand, and for whom does it run? Looked for as for `exists`. */
  | { readonly ask: 'pipeline'; readonly path: string; readonly bases: readonly Base[] }
  /** Which folders the landscape's workflow files name. */
  | { readonly ask: 'workflows' }
  /** Read this file too, whatever its name: as a spec, as a catalogue's file, or as the configuration that another one extends. */
  | { readonly ask: 'read'; readonly path: string; readonly as?: 'config' | 'catalog' }
  /** Read the text of this scalar of the file itself as a spec of its own, under the name `embeddedName` gives it. */
  | { readonly ask: 'embedded'; readonly document: number; readonly at: Path }
  /** Read every file that this pattern matches, as a spec or as a catalogue's file. */
  | { readonly ask: 'glob'; readonly pattern: string; readonly as?: 'catalog' }
  /** Count the code that these patterns (default: all) match; once per manifest. */
  | { readonly ask: 'code'; readonly folder: string; readonly patterns: readonly string[] };

/** The answer to `code`. */
export interface CodeCount {
  /** Lines with code: no blanks, comments, tests, generated or vendored files. */
  readonly lines: number;
  readonly files: number;
  /** Whether a README stands beside the manifest. */
  readonly readme: boolean;
}

/** From where a relative path is looked up: the file's own folder, the landscape's root, the git root. */
export type Base = 'folder' | 'landscape' | 'git';

/** What the facts of every kind of file have. */
export interface FileFacts {
  /** Absolute path or URI with `/`, in tests any path with `/`. */
  readonly file: string;
  /** False where the text does not parse: nothing may be concluded from what is missing. */
  readonly complete: boolean;
  readonly asks: readonly Ask[];
  readonly disables: readonly DisabledBelow[];
}

/** An entry of a file that findings can point at: the place of its field `x` is `[...path, 'x']`. */
export interface Entry {
  readonly path: Path;
  /** In which document of the file; the first where it is left out. */
  readonly document?: number;
  /** The file that it stands in, where that is not the one that is known from where the entry is met. */
  readonly file?: string;
  /** False where the entry itself is half-typed. */
  readonly complete: boolean;
  /** True where it is an alias: its fields stand elsewhere. */
  readonly alias?: true;
}

export type ServiceKind = 'service' | 'library' | 'gateway' | 'website' | 'job';
export type Lifecycle = 'experimental' | 'production' | 'deprecated';
export type Audience = 'internal' | 'partner' | 'public';
export type Via = 'http' | 'grpc' | 'graphql' | 'message' | 'event' | 'webhook' | 'plugin';

/** Which kind of source speaks of a service. */
export type Source = 'manifest' | 'catalog' | 'deployment';

export interface ManifestFacts extends FileFacts, ServiceFacts {
  readonly kind: 'manifest';
  readonly file: string;
  readonly from: 'manifest';
}

/**
 * What is known of one service: all that its manifest says, or what a catalogue or deployment files tell in its place.
 * Where several speak of it, the fields that its manifest leaves open come from the others.
 */
export interface ServiceFacts extends Entry {
  /** The source that it is mainly read from, and that has a place for what is asked of it. */
  readonly from: Source;
  readonly file: string;
  /** False where something of it does not parse: nothing may be concluded from what is missing. */
  readonly complete: boolean;
  readonly problems: readonly SchemaProblem[];
  /** Where fields stand that do not stand under their own name in `file`. */
  readonly places?: Readonly<Partial<Record<ServiceField, Place>>>;
  readonly name?: string;
  readonly owner?: string;
  /** Whether there is a description; its text changes no fact, so that typing in it concerns its own file alone. */
  readonly described: boolean;
  readonly system?: string;
  readonly domain?: string;
  /** The field `kind`; `service` where it is not written. */
  readonly type: ServiceKind;
  /** Whether that is written. */
  readonly saysKind?: true;
  readonly lifecycle?: Lifecycle;
  readonly tier?: number;
  readonly contact: {
    readonly chat?: string;
    readonly oncall?: string;
    readonly email?: string;
    readonly runbook?: string;
    readonly docs?: string;
  };
  readonly source?: readonly string[];
  /** Months. */
  readonly supportWindow?: number;
  readonly provides?: readonly ProvidedFacts[];
  readonly consumes?: readonly ConsumedFacts[];
  readonly data?: readonly StoreFacts[];
  readonly deployment?: Entry & {
    readonly pipeline?: string;
    readonly strategy?: string;
    readonly health?: string;
    readonly image?: string;
  };
  readonly scale?: Entry & { readonly min?: number; readonly max?: number; readonly stateless?: boolean };
  readonly dependsOn: readonly DependsOnFacts[];
}

/** A field of a service as a whole that a finding can point at. */
export type ServiceField = 'name' | 'owner' | 'lifecycle' | 'kind' | 'system' | 'provides' | 'consumes' | 'data';

/** Another thing that a service needs, by an entity reference. */
export interface DependsOnFacts extends Entry {
  readonly written: string;
  /** The component that is meant, as services are called; undefined where it is something else. */
  readonly component?: string;
}

/** Who says so; the manifest where it is left out. */
interface Told {
  readonly from?: Exclude<Source, 'manifest'>;
}

export interface ProvidedFacts extends Entry, Told {
  readonly api?: string;
  readonly spec?: SpecReference;
  /** `internal` where it is not written. */
  readonly audience: Audience;
  readonly versions?: readonly ServedFacts[];
  readonly objectives?: ObjectivesFacts;
  readonly consumers?: readonly ListedConsumerFacts[];
}

/** `file` is resolved against the manifest's folder; `pattern` where the path is a glob; `part` what stands after `#`. */
export interface SpecReference {
  readonly written: string;
  readonly file: string;
  readonly glob: boolean;
  readonly part?: string;
  /** True for `https://…`: never read. */
  readonly remote: boolean;
}

export interface ServedFacts extends Entry {
  /** As written: `1.10` is not 1.1. Undefined where the entry has none. */
  readonly version?: string;
  readonly spec?: SpecReference;
  /** YYYY-MM-DD. */
  readonly deprecated?: string;
  readonly sunset?: string;
}

export interface ObjectivesFacts extends Entry {
  /** Per cent, as written, to be compared in exact decimals. */
  readonly availability?: string;
  /** Milliseconds. */
  readonly latency: { readonly p50?: number; readonly p95?: number; readonly p99?: number };
  /** Requests per second. */
  readonly rate?: number;
}

export interface ListedConsumerFacts extends Entry {
  readonly service?: string;
  readonly version?: string;
  readonly uses?: readonly Use[];
}

export interface ConsumedFacts extends Entry, Told {
  readonly api?: string;
  readonly service?: string;
  readonly version?: string;
  readonly external: boolean;
  /** Undefined: for all that is provided; empty: for none of it. */
  readonly for?: readonly string[];
  readonly uses?: readonly Use[];
  readonly via?: Via;
  readonly critical?: boolean;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly retries?: Entry & {
    readonly max?: number;
    readonly backoff?: string | boolean | number;
    readonly jitter?: string | boolean | number;
    readonly for?: readonly string[];
  };
  readonly upgrade?: 'runtime' | 'redeploy';
  readonly fallback?: string;
  readonly deadLetter?: string | number;
}

/** One entry of `uses`: `getOrder`, `getOrder#items[].sku`, `createOrder(customer.email)`. */
export interface Use {
  readonly written: string;
  readonly path: Path;
  /** An operation id, `METHOD /path`, a message, `Service/Method`, or for GraphQL `Type.field`. */
  readonly operation: string;
  /** The field that is read or sent, in steps: `items`, `[]`, `sku`; `*` for the values of a map. */
  readonly field?: readonly string[];
  readonly direction?: 'reads' | 'sends';
}

export interface StoreFacts extends Entry, Told {
  readonly store?: string;
  readonly type?: string;
  readonly owner?: boolean;
  readonly access?: 'read' | 'write';
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * An API spec, or a file that one refers to. `doc` is its content as plain values, for `contracts` to read by JSON
 * pointer, without what no rule reads: texts of descriptions are cut to one character, examples left out. So typing in
 * a description changes no fact.
 */
export interface SpecFacts extends FileFacts {
  readonly kind: 'spec';
  /**
   * `jsonschema`: the form of one payload, where a manifest names it. `fragment`: no description of an interface by
   * itself, read because a spec's `$ref` leads here.
   */
  readonly type: 'openapi' | 'jsonschema' | 'fragment';
  /** `2.0`, `3.0.3` as written; of a JSON Schema its `$schema`; empty for a fragment. */
  readonly format: string;
  /** `info.version` as written. */
  readonly version?: string;
  readonly doc: Json;
  /** The maps and lists in which something does not parse. */
  readonly incomplete: readonly Path[];
  /** Every `$ref` that is written, in order. */
  readonly refs: readonly Reference[];
  /** The entries that a disable comment stands above. */
  readonly commented: readonly DisabledBelow[];
}

export interface Reference {
  readonly written: string;
  /** Of the value of `$ref`. */
  readonly path: Path;
  /** Resolved file; undefined for a remote one, of which nothing is known. */
  readonly file?: string;
  /** Steps of the JSON pointer after `#`; empty for the whole file. */
  readonly pointer: readonly string[];
  /** The name after `#` where that is no pointer: a schema's `$anchor`. */
  readonly anchor?: string;
}

/** `.servicelint.yaml`. */
export interface ConfigFacts extends FileFacts {
  readonly kind: 'config';
  readonly problems: readonly SchemaProblem[];
  readonly root: boolean;
  readonly extends: readonly string[];
  /** Where each of these is written. */
  readonly extendsAt: readonly Path[];
  readonly landscape?: 'open' | 'closed';
  readonly base?: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
  }[];
  readonly ignore: readonly string[];
  readonly external: readonly string[];
  /** A team's name -> other names of it. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
}

/** `.servicelint-suppressions.json`. */
export interface SuppressionsFacts extends FileFacts {
  readonly kind: 'suppressions';
  readonly problems: readonly SchemaProblem[];
  /** `$schema`, which is kept when the file is written anew. */
  readonly schema?: string;
  /** Empty where the file does not parse, or is in a form that is not known. */
  readonly findings: readonly SuppressionFacts[];
}

/** A finding that is held. Its `id` decides; the rest is what it said when it was written down. */
export interface SuppressionFacts {
  readonly id: string;
  readonly rule: string;
  readonly subject: string;
  readonly message?: string;
  /** The users' own words. */
  readonly reason?: string;
}

export interface RuleSetting {
  readonly level?: Level;
  readonly options: Readonly<Record<string, Json>>;
}

export type Severity = 'error' | 'warning' | 'info';
export type Level = Severity | 'off';
