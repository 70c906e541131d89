import type { Fields } from '../../../readers/fields';
import { type Part, type Place, place } from '../../../syntax/place';
import type { Node, Path, Tree } from '../../../syntax/tree';

/**
 * A name of something that is run, as a deployment file writes it. `own`: a workload where it has its name: a key of compose,
 * that of a Deployment. `workload`: where others speak of it. `host`: what answers to it in the network. `alias`: another name that a workload gives itself there. `label`: what
 * says which application something belongs to.
 */
export interface Site {
  readonly as: 'own' | 'workload' | 'host' | 'alias' | 'label';
  /** Of the name alone. */
  readonly place: Place;
  readonly text: string;
  /** The whole scalar or key that it stands in. */
  readonly written: string;
}

/** A scalar in which a name stands. */
export interface Named {
  readonly tree: Tree;
  readonly file: string;
  readonly document?: number | undefined;
}

/**
 * The name in a scalar, or in the key of an entry; none where there is no such scalar.
 * @param within which part of a text is the name; by default all of it
 */
export function siteAt(
  { tree, file, document = 0 }: Named,
  node: Node | undefined,
  path: Path,
  as: Site['as'],
  { part = 'value', within = whole }: { readonly part?: Part; readonly within?: Within } = {},
): Site[] {
  if (node === undefined || (part === 'value' && tree.kind(node) !== 'scalar')) return [];
  const written = part === 'key' ? (tree.key(node) ?? '') : tree.textOf(node);
  const stretch = within(written);
  if (!stretch || stretch.start >= stretch.end) return [];
  const text = written.slice(stretch.start, stretch.end);
  return [{ as, place: { ...place(file, path, part, document), within: stretch }, text, written }];
}

type Within = (written: string) => { readonly start: number; readonly end: number } | undefined;

const whole: Within = (written) => ({ start: 0, end: written.length });

/** What stands up to a colon: `payments` of `payments:pay`. */
export const beforeColon: Within = (written) => {
  const colon = written.indexOf(':');
  return { start: 0, end: colon < 0 ? written.length : colon };
};

/** What stands behind a word and up to the next colon: `payments` of `service:payments`. */
export function behind(word: string): Within {
  return (written) => {
    if (!written.startsWith(word)) return undefined;
    const colon = written.indexOf(':', word.length);
    return { start: word.length, end: colon < 0 ? written.length : colon };
  };
}

/** The name that a field has for its value. */
export function siteIn(from: Named, fields: Fields, key: string, as: Site['as'], within?: Within): Site[] {
  const node = fields.node === undefined ? undefined : fields.tree.child(fields.node, key);
  return siteAt(from, node, [...fields.path, key], as, within && { within });
}
