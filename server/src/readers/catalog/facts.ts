import type { Entry, FileFacts, SpecReference } from '../facts';
import type { EntityForm } from '../schema/schema';
import type { SchemaProblem } from '../schema/validate';

/** A file of a software catalogue in Backstage's form: its documents are entities. */
export interface CatalogFacts extends FileFacts {
  readonly kind: 'catalog';
  /** What breaks the schema of an entity's kind, as Backstage itself judges it; `document` says in which one. */
  readonly problems: readonly SchemaProblem[];
  /** In the order of the file. Templates of entities, with placeholders, are among none of them. */
  readonly entities: readonly EntityFacts[];
  /** Files that `$text`, `$yaml`, `$json`, `$openapi` and `$asyncapi` name, anywhere in an entity. */
  readonly included: readonly IncludedFile[];
  /** The documents that are templates of entities: nothing is known of them, and their form is no mistake. */
  readonly templates: readonly number[];
}

/** A file whose content stands for a value of an entity. Remote ones are unknown, and not among them. */
export interface IncludedFile {
  readonly document: number;
  /** Of the path that is written, the value of `$text`. */
  readonly path: Entry['path'];
  readonly written: string;
  readonly file: string;
}

/**
 * An entity. Its `path` is empty, its `document` the one that it is. Fields that are absent, or that say nothing in
 * the form that they are written in, are undefined.
 */
export interface EntityFacts extends Entry {
  /** By which form it is judged, see `formOf`. */
  readonly form: EntityForm;
  /** As written: `Component`, `API`, `Resource`, `System`, `Domain`, `Group`, `User`, `Location` or another. */
  readonly kind: string;
  /** `default` where it is not written. */
  readonly namespace: string;
  readonly name?: string;
  /** Whether `metadata.description` says something. */
  readonly described: boolean;
  /** `spec.type`: `service`, `library`, `website`, `database`, `openapi`, ... */
  readonly type?: string;
  readonly lifecycle?: string;
  readonly owner?: EntityReference;
  readonly system?: EntityReference;
  readonly domain?: EntityReference;
  readonly subcomponentOf?: EntityReference;
  readonly providesApis?: readonly EntityReference[];
  readonly consumesApis?: readonly EntityReference[];
  readonly dependsOn?: readonly EntityReference[];
  readonly dependencyOf?: readonly EntityReference[];
  /** Of a group: `parent`, `children` and `members`; of a user: `memberOf`. */
  readonly relatives?: readonly EntityReference[];
  /** Of a group or a user: whether its profile has an e-mail address. */
  readonly reachable?: true;
  /** Of an API. */
  readonly definition?: DefinitionFacts;
  /** Of a location: the files that it names, `glob` where that is a pattern. URLs are not among them. */
  readonly targets?: readonly TargetFacts[];
  /** By name, of those that join sources: `backstage.io/kubernetes-id`, `github.com/project-slug` and the like. */
  readonly annotations: Readonly<Record<string, string>>;
}

export interface TargetFacts {
  readonly written: string;
  readonly path: Entry['path'];
  readonly file: string;
  readonly glob: boolean;
}

/** A reference to an entity, its short forms filled in from where it stands: `[kind:][namespace/]name`. */
export interface EntityReference {
  readonly written: string;
  readonly path: Entry['path'];
  /** Lower case, as references are compared. */
  readonly kind: string;
  readonly namespace: string;
  /** As written. */
  readonly name: string;
  /** Where in the scalar's text the name stands. */
  readonly within: { readonly start: number; readonly end: number };
}

/** Where the form of an API is described. */
export type DefinitionFacts =
  /** In the entity's own text: `name` is the file that stands for it, see `embeddedName`. */
  | { readonly at: 'inline'; readonly path: Entry['path']; readonly name: string }
  /** In a file that `$text`, `$yaml`, `$json`, `$openapi` or `$asyncapi` names; a remote one is unknown. */
  | { readonly at: 'file'; readonly path: Entry['path']; readonly spec: SpecReference };
