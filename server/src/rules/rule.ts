import type { Lookup } from '../contracts/references';
import type { Past } from '../landscape/compared';
import type { Landscape, Service } from '../landscape/model';
import type { Facts, Severity, Source } from '../readers/facts';
import type { Pipeline } from '../readers/pipeline';
import type { Release } from '../readers/snapshot';
import type { Change } from '../syntax/change';
import type { Place } from '../syntax/place';
import type { Span, SyntaxProblem } from '../syntax/tree';
import type { Chapter } from './chapters';

export type OptionValue = number | boolean | string | readonly string[];
export type Options = Readonly<Record<string, OptionValue>>;
/** A number is shown as it is, a list as `a, b and c`. */
export type Argument = string | number | readonly string[];
export type Arguments = Readonly<Record<string, Argument | undefined>>;

/** What a rule looks at; it is run again when that changed, so it must look no further. */
export type Needs =
  /** One file. */
  | 'file'
  /** One service: its manifest, the contracts it provides, its code size. */
  | 'service'
  /** One service, those it depends on, and those that depend on it. */
  | 'neighbours'
  /** The whole landscape. */
  | 'graph'
  /** One service with its neighbours, or one spec that no manifest names, and what was released of it. */
  | 'baseline'
  /** The disable comments of one file, once all else is found. */
  | 'disables';

/** What everything a rule sees comes with. */
export interface World {
  /** YYYY-MM-DD, UTC. */
  readonly today: string;
  readonly landscape: Landscape;
  /** Folder of the landscape. */
  readonly root: string;
  /** The specs that were read, to follow references. */
  readonly lookup: Lookup;
  /** What is known of the past, by manifest or spec that no manifest names. */
  readonly pasts: ReadonlyMap<string, Past>;
  /** Whether a path exists that a reader asked for; undefined where that is not known. `from`: the file that names it. */
  exists(from: string, path: string): boolean | undefined;
  /** What was read of a file that a reader asked for; undefined where that is not known. */
  found(path: string): Facts | undefined;
  /** The pipeline that a file names, where others name it too; undefined where none do, or that is not known. */
  pipeline(from: string, path: string): Pipeline | undefined;
  /** The folders that each workflow file names, as it names them; empty where no manifest has to find its own. */
  readonly workflows: ReadonlyMap<string, readonly string[]>;
  /** The files that a pattern matches which a reader asked for; undefined where that is not known. */
  matching(pattern: string): readonly string[] | undefined;
  /** Whether files of the landscape stand below a path. */
  isFolder(path: string): boolean;
  /** All files of the landscape, to find the nearest one. Sorted. */
  readonly paths: readonly string[];
}

export interface Subject {
  file: { readonly file: { readonly facts: Facts; readonly problems: readonly SyntaxProblem[] } };
  service: { readonly service: Service };
  neighbours: { readonly service: Service };
  graph: { readonly landscape: Landscape };
  baseline: { readonly past: Past };
  disables: { readonly file: string; readonly unused: readonly UnusedDisable[] };
}

/** A disable comment (or its part about one rule) that suppressed nothing. */
export interface UnusedDisable {
  readonly at: Place;
  readonly rule: string;
  /** Undefined where there is such a rule; else the nearest name, or an empty one. */
  readonly nearest?: string;
  /** Where the comment could not be understood: it names no rule, or is none of ours; `rule` is its own word then. */
  readonly slip?: 'no rule' | 'no such comment';
  /** Of a comment: what to take out of the text; empty for a spec's key. */
  readonly remove: readonly Span[];
}

/** One thing that a rule found. */
export interface Report<Message extends string = string> {
  readonly at: Place;
  readonly message: Message;
  readonly args?: Arguments;
  /** `service[/api@major[#operation]]`; where it is left out, the file. */
  readonly subject?: string;
  /** What tells this report from others of the rule on the subject, free of place and date. By default `args`. */
  readonly detail?: string;
  /** Lower than the rule's own. */
  readonly severity?: Severity;
  /** `release`: where the place is in what was released, not in today's text. */
  readonly related?: readonly { readonly at: Place; readonly text: string; readonly release?: Release }[];
  readonly tag?: 'deprecated' | 'unnecessary';
  /** What the fix needs to know and the message does not say. */
  readonly data?: Arguments;
}

/** A change that would mend a finding. `safe`: nobody could object to it; else it is a choice. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly preferred?: boolean;
  /** In the finding's own file unless a change's place says otherwise. */
  readonly changes: readonly Change[];
}

export interface Rule {
  /** `chapter/name`, as its file is called. */
  readonly id: `${Chapter}/${string}`;
  /** The principle in one sentence: what is right. */
  readonly summary: string;
  readonly severity: Severity;
  /** In the recommended set. */
  readonly recommended: boolean;
  /** In the minimal set: an error that nobody can argue with. */
  readonly minimal?: boolean;
  /**
   * What some of its findings rest on besides the text: a landscape that is declared closed, all of whose files parse,
   * code that was counted, or a release to compare with. Without it, a disable comment that hides nothing may still be needed.
   */
  readonly restsOn?: readonly ('closed' | 'code' | 'baseline')[];
  readonly needs: Needs;
  /** Of a rule on services or their neighbours: the sources of the services that it is run on; by default manifests. */
  readonly sources?: readonly Source[];
  readonly options: Readonly<Record<string, { readonly default: OptionValue; readonly description: string }>>;
  /** Options that the preset `strict` sets: a part of a recommended rule that is not recommended itself. */
  readonly strict?: Options;
  /** What, why, what to do; `{name}` stands for an argument. */
  readonly messages: Readonly<Record<string, string>>;
  detect(seen: Seen<Needs, Options>): Iterable<Report>;
  fix?(found: Found): readonly Fix[];
}

export type Seen<N extends Needs, O> = Subject[N] & {
  readonly world: World;
  /** As set for the subject's file: the file itself, or the service's manifest. */
  readonly options: O;
  /** As set for another file, where the finding will stand there. */
  optionsFor(file: string): O;
};

/** A finding whose fix is asked for. */
export interface Found {
  readonly at: Place;
  readonly args: Arguments;
  readonly data: Arguments;
  readonly world: World;
}

type Widened<T> = T extends number
  ? number
  : T extends boolean
    ? boolean
    : T extends string
      ? string
      : readonly string[];

interface Definition<N extends Needs, O extends Rule['options'], M extends string>
  extends Omit<Rule, 'needs' | 'options' | 'strict' | 'messages' | 'detect'> {
  readonly needs: N;
  readonly options?: O;
  readonly strict?: { readonly [K in keyof O]?: Widened<O[K]['default']> };
  readonly messages: Readonly<Record<M, string>>;
  detect(seen: Seen<N, { readonly [K in keyof O]: Widened<O[K]['default']> }>): Iterable<Report<M>>;
}

/** Makes a rule; its options' types come from their defaults, a report's message is one of its messages. */
export function rule<N extends Needs, M extends string, O extends Rule['options'] = Record<never, never>>(
  definition: Definition<N, O, M>,
): Rule {
  return { ...definition, options: definition.options ?? {} } as unknown as Rule;
}

/** Fills the places of a template. An argument that is missing stays as written, so that a test sees it. */
export function fill(template: string, args: Arguments): string {
  return template.replace(/\{(\w+)\}/g, (written, name: string) => {
    const value = args[name];
    return value === undefined ? written : typeof value === 'object' ? sentence(value) : String(value);
  });
}

/** `a`, `a and b`, `a, b and c`. */
export function sentence(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const safe = (title: string, ...changes: Change[]): Fix => ({ title, safe: true, preferred: true, changes });
export const choice = (title: string, ...changes: Change[]): Fix => ({ title, safe: false, changes });
