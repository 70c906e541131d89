import type { Json } from '../readers/facts';
import type { Path } from '../syntax/tree';

export type ContractType = 'openapi' | 'jsonschema';

/** Where something is written. */
export interface Placed {
  readonly file: string;
  readonly path: Path;
}

/** One form of an interface, as one file (with those it refers to) describes it. */
export interface Contract {
  readonly type: ContractType;
  readonly file: string;
  /** `info.version`, as written. */
  readonly version?: string;
  /** `3.0.3`; of a JSON Schema its `$schema`, empty where none is written. */
  readonly format: string;
  readonly operations: readonly Operation[];
  /**
   * What is exchanged without an operation that says how: the one form that a JSON Schema describes. Which way it goes is
   * not known, so it is both the request and the response of something without a method; `address` is the file's name.
   */
  readonly payloads?: readonly Operation[];
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
  /** The schemes that requirements name, references followed. */
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
}

/** One way to prove who one is. */
export interface SecurityScheme extends Placed {
  readonly value: Json;
}

/** Webhooks, and callbacks of operations. */
export interface Sent {
  /**
   * Each as an operation seen from the consumer: what it is sent is in `responses`, what it answers in `request`. `name`
   * is that of the webhook or callback.
   */
  readonly operations: readonly SentOperation[];
  /** True where all of them are known. */
  readonly complete: boolean;
}

export interface SentOperation {
  readonly name: string;
  readonly operation: Operation;
  /** As it is written: the provider sends what is in `request`. */
  readonly written: Operation;
  /** The operation whose callback it is; undefined for a webhook. */
  readonly of?: Operation;
}

export interface Operation {
  /** `operationId`. */
  readonly id?: string;
  /** Upper case. */
  readonly method: string;
  /** The path template as written, without the server's base path. */
  readonly address: string;
  /** The name of the webhook or callback that it is, where the provider calls it. */
  readonly sentAs?: string;
  /** Where it is written: file and path of the operation's map. */
  readonly file: string;
  readonly path: Path;
  readonly complete: boolean;
  readonly deprecated: boolean;
  /** `x-sunset`, as written. */
  readonly sunset?: string;
  /** Undefined where none is written at the operation. */
  readonly security?: readonly Json[];
  /** The addresses that it, or else its path, has instead of the contract's; undefined where none are written there. */
  readonly servers?: readonly string[];
  readonly parameters: readonly Parameter[];
  /** A summary or a description. */
  readonly hasSummary: boolean;
  /** The request's bodies by media type. */
  readonly request: readonly Body[];
  /** The request's body as a whole; undefined where none is written, or it cannot be read. */
  readonly body?: RequestBody;
  /** By status: `200`, `2XX`, `default`. */
  readonly responses: readonly Response[];
}

export interface RequestBody extends Placed {
  /** What the operation itself holds: the body, or a reference to it. */
  readonly listed: Placed;
  /** Undefined for the forms of OpenAPI 2.0: which fields they need says whether they may be left out. */
  readonly required?: boolean;
}

export interface Parameter extends Placed {
  readonly name: string;
  /** `path`, `query`, `header`, `cookie`; 2.0 bodies and forms are in `request`. */
  readonly in: string;
  readonly required: boolean;
  /** Whether it takes a list of values. */
  readonly list: boolean;
  /** Whether it takes lists or objects, so that `style` and `explode` matter. */
  readonly compound: boolean;
  /** The names of what it holds, where it takes an object. */
  readonly parts: readonly string[];
  /** The entry of the operation's or its path's list: the parameter, or a reference to it. */
  readonly listed: Placed;
  /** In 2.0 the parameter itself is its schema. */
  readonly schema: SchemaAt;
  /** How values are written into the request: `form`, `simple`, in 2.0 told from `collectionFormat`. */
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Where it is described by `content`. */
  readonly mediaType?: string;
  readonly deprecated: boolean;
  /** `x-sunset`, as written. */
  readonly sunset?: string;
  /** Where it stands, references followed; undefined where there is none. */
  readonly default?: Placed & { readonly value: Json };
}

export interface Response extends Placed {
  readonly status: string;
  /** The entry of the operation's map: the response, or a reference to it. */
  readonly listed: Placed;
  readonly bodies: readonly Body[];
  /** Those that are written down; undefined for none. */
  readonly headers?: readonly Header[];
  /** False where it cannot be read, so that nothing is known of its bodies and headers. */
  readonly complete: boolean;
}

export interface Header extends Placed {
  readonly name: string;
  readonly required: boolean;
  /** The entry of the response's map: the header, or a reference to it. */
  readonly listed: Placed;
  /** In 2.0 the header itself is its schema. */
  readonly schema: SchemaAt;
}

/**
 * Its place is that of its media type; where 2.0 writes none, that of the body parameter, of the parameters' list, or of
 * the response.
 */
export interface Body extends Placed {
  readonly mediaType: string;
  readonly schema: SchemaAt;
  /** True where OpenAPI 2.0 does not say which media type it is; `mediaType` is then a range of all. */
  readonly unnamed?: true;
}

/**
 * A schema where it stands, `$ref` not yet followed; `true` where nothing is said of a body's form. A form of OpenAPI 2.0
 * is put together from its parameters, which it refers to, and its path is that of their list.
 */
export interface SchemaAt extends Placed {
  readonly schema: Json;
}
