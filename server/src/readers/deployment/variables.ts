import type { Path } from '../../syntax/tree';
import type { Fields } from '../fields';
import { addressesIn } from './addresses';
import type { VariableFacts } from './facts';
import { isHarmless } from './harmless';
import { secretIn } from './secrets';

/** What goes for the variables of one file. */
export interface VariableBounds {
  /** How many more are read: aliases may unfold to more than any file holds. */
  left: number;
}

export const MOST_VARIABLES = 20_000;

/** A variable as it is written: the value begins at `start` of the scalar's text. */
export interface Written {
  readonly name: string;
  readonly text: string;
  readonly path: Path;
  readonly start?: number;
}

/**
 * The facts of a variable, without its value.
 * @param tried where passwords for trying things out are no secrets: what they may be made of, such as the service's name
 */
export function readVariable({ name, text, path, start = 0 }: Written, tried?: readonly string[]): VariableFacts {
  const value = text.slice(start);
  const secret = secretIn(name, value);
  const isTold = secret && !(tried && secret.form !== 'form' && isHarmless(secret.value, tried));
  const addresses = addressesIn(name, value).map(({ within, ...address }) => ({
    ...address,
    ...(within && { within: { start: within.start + start, end: within.end + start } }),
  }));
  return { name, path, addresses, ...(isTold && { secret: secret.form }) };
}

/** A variable that is written as `NAME=value`; undefined where only a name is written, or something else. */
function assignment(text: string, path: Path): Written | undefined {
  const equals = text.indexOf('=');
  return equals > 0 ? { name: text.slice(0, equals).trim(), text, path, start: equals + 1 } : undefined;
}

/** The scalars of a map, by their keys. */
export function mapEntries({ tree, node, path }: Fields, bounds: VariableBounds): Written[] {
  if (bounds.left <= 0 || node === undefined || tree.kind(node) !== 'map') return [];
  const scalars = tree.children(node).filter((child) => tree.kind(child) === 'scalar' && tree.complete(child));
  return scalars.slice(0, spend(bounds, scalars.length)).map((child) => {
    const name = tree.key(child) ?? '';
    return { name, text: tree.textOf(child), path: [...path, name] };
  });
}

/** Those of a list that are written as `NAME=value`. */
export function listEntries(items: readonly Fields[], bounds: VariableBounds): Written[] {
  return items.slice(0, spend(bounds, items.length)).flatMap(({ tree, node, path }) => {
    const isWritten = node !== undefined && tree.kind(node) === 'scalar' && tree.complete(node);
    return (isWritten && assignment(tree.textOf(node), path)) || [];
  });
}

/** How many of so many may be read. */
export function spend(bounds: VariableBounds, wanted: number): number {
  const granted = Math.min(wanted, bounds.left);
  bounds.left -= granted;
  return granted;
}
