import type { Json } from '../readers/facts';
import type { Path } from '../syntax/tree';

export type ContractType = 'openapi';

/** One form of an interface, as one file (with those it refers to) describes it. */
export interface Contract {
  readonly type: ContractType;
  readonly file: string;
  /** `info.version`, as written. */
  readonly version?: string;
  /** `3.0.3`. */
  readonly format: string;
  readonly operations: readonly Operation[];
  /** What the provider sends to its consumers. */
  readonly sent: Sent;
  /** Server addresses: `https://api.shop.example/v2`, `/v2`; variables by their defaults, in 2.0 made of its parts. */
  readonly servers: readonly { readonly url: string; readonly path: Path }[];
  /** Addresses that single paths or operations have instead. */
  readonly otherServers: readonly string[];
  /** True where all operations are known: neither half-typed nor behind a reference that cannot be read. */
  readonly complete: boolean;
  /** The security requirements that hold where an operation has none; undefined where none is written. */
  readonly security?: readonly Json[];
}

/** Webhooks, and callbacks of operations. */
export interface Sent {
  /**
   * Each as an operation seen from the consumer: what it is sent is in `responses`, what it answers in `request`. `name`
   * is that of the webhook or callback.
   */
  readonly operations: readonly { readonly name: string; readonly operation: Operation }[];
  /** True where all of them are known. */
  readonly complete: boolean;
}

export interface Operation {
  /** `operationId`. */
  readonly id?: string;
  /** Upper case. */
  readonly method: string;
  /** The path template as written, without the server's base path. */
  readonly address: string;
  /** Where it is written: file and path of the operation's map. */
  readonly file: string;
  readonly path: Path;
  readonly complete: boolean;
  readonly deprecated: boolean;
  /** `x-sunset`, as written. */
  readonly sunset?: string;
  /** Undefined where none is written at the operation. */
  readonly security?: readonly Json[];
  readonly parameters: readonly Parameter[];
  /** A summary or a description. */
  readonly hasSummary: boolean;
  /** The request's bodies by media type. */
  readonly request: readonly Body[];
  /** By status: `200`, `2XX`, `default`. */
  readonly responses: readonly Response[];
}

export interface Parameter {
  readonly name: string;
  /** `path`, `query`, `header`, `cookie`; 2.0 bodies and forms are in `request`. */
  readonly in: string;
  readonly required: boolean;
  /** Whether it takes a list of values. */
  readonly list: boolean;
  /** The names of what it holds, where it takes an object. */
  readonly parts: readonly string[];
}

export interface Response {
  readonly status: string;
  readonly bodies: readonly Body[];
  /** The names of the headers that are written down; undefined for none. */
  readonly headers?: readonly string[];
}

export interface Body {
  readonly mediaType: string;
  readonly schema: SchemaAt;
}

/**
 * A schema where it stands, `$ref` not yet followed; `true` where nothing is said of a body's form. A form of OpenAPI 2.0
 * is put together from its parameters, and its path is that of their list.
 */
export interface SchemaAt {
  readonly file: string;
  readonly path: Path;
  readonly schema: Json;
}
