import type { Reference } from '../../readers/facts';
import { type Part, type Place, place } from '../../syntax/place';
import type { Path } from '../../syntax/tree';

/** What names are given to. A `part` is any place of a spec that a `$ref` can lead to. */
export type Kind = 'service' | 'contract' | 'operation' | 'store' | 'team' | 'file' | 'part';

/** How a name is written, which decides how the landscape is asked whom it means. `entry` is the index of the list's item. */
export type How =
  | { readonly as: 'service' | 'store' | 'team' | 'external' | 'api' | 'anything' | 'need' | 'link' | 'operation' }
  | { readonly as: 'provided' | 'consumed' | 'provider'; readonly entry: number }
  /** `version`: what is asked for, in an entry of `provides[].consumers`; one of `consumes` knows its own. */
  | { readonly as: 'use'; readonly of: 'provides' | 'consumes'; readonly entry: number; readonly version?: string }
  | { readonly as: 'part' | 'operationRef'; readonly reference: Reference }
  /** In a catalogue; `name` is what the landscape calls the entity by, with its namespace unless that is `default`. */
  | { readonly as: 'component' | 'entityApi' | 'provides' | 'resource'; readonly name: string }
  /** Where something is run or its code is owned: an address, a workload, a line of CODEOWNERS. */
  | { readonly as: 'running'; readonly service: string }
  | { readonly as: 'codeOwner' }
  /** `anywhere`: looked up from the landscape's root too. `glob`: the whole as a pattern, of which the path is the folder. */
  | { readonly as: 'path'; readonly anywhere: boolean; readonly glob?: string };

/** A name as one file writes it. Whom it means, only the landscape can tell. */
export interface Mention {
  /** Of the name itself: `within` leaves out what stands around it in the same scalar. */
  readonly place: Place;
  /** The name as it is written. */
  readonly text: string;
  /** The whole scalar or key that it stands in. */
  readonly written: string;
  readonly role: 'declares' | 'refers';
  readonly how: How;
  /** Under what it is found; see {@link nameKey}. */
  readonly keys: readonly string[];
}

/** Where a name is looked for: what has another key has another name, what has the same one may mean something else. */
export const nameKey = (kind: Kind, name: string): string => `${kind}\0${name}`;

/** An operation by what `uses` calls it: by its id or name, or any that is called with this method. */
export function operationKey(written: string): string {
  const method = /^([A-Za-z]+)\s+\S/.exec(written)?.[1];
  return method === undefined ? nameKey('operation', written) : callKey(method);
}

export const callKey = (method: string): string => nameKey('operation', `${method.toUpperCase()} *`);

/** A place of a spec by its JSON pointer, or by the `$anchor` that stands for one. */
export const partKey = (file: string, pointer: readonly string[], anchor?: string): string =>
  nameKey('part', `${file}\0${anchor === undefined ? '/' : '#'}${anchor ?? pointer.join('\0')}`);

/** A scalar in which a name stands. */
export interface Scalar {
  readonly file: string;
  readonly path: Path;
  readonly written: string;
  readonly part?: Part;
  readonly document?: number | undefined;
}

/** A name in a scalar, from `start` to `end` of its text: by default all of it. */
export function mention(
  { file, path, written, part, document }: Scalar,
  what: Pick<Mention, 'role' | 'how' | 'keys'>,
  start = 0,
  end = written.length,
): Mention {
  const at = place(file, path, part, document);
  return { place: { ...at, within: { start, end } }, text: written.slice(start, end), written, ...what };
}
