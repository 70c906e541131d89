import { editDistance, nearest } from '../../syntax/nearest';
import { FORMS } from './forms';
import { alternatives, type Scalar, type SchemaNode, typesOf } from './schema';
import { expectedWords } from './words';

/** A legal value or known key near to what was written. */
export interface Suggestion {
  readonly value: Scalar;
  /** Letters inserted, deleted, replaced or swapped to get there. 1: one letter off; 0: of another type only. */
  readonly distance: number;
  /** Of a key: what it takes, in words, where the value that stands under the wrong one is of no type that it takes. */
  readonly takes?: string;
  /** Of such a key: whether it takes a list of maps that know the wrong one. */
  readonly holds?: boolean;
}

/** The legal value nearest to an illegal one; undefined for lists, maps and where none is near. */
export function nearestValue(root: SchemaNode, node: SchemaNode, value: unknown): Suggestion | undefined {
  if (!isScalar(value)) return undefined;
  const nodes = alternatives(root, node).filter(({ type }) => type !== 'object' && type !== 'array');
  const legal = nodes
    .flatMap((one) => meant(one, value))
    .find((candidate) => candidate !== value && nodes.some((one) => accepts(one, candidate)));
  return legal === undefined ? undefined : { value: legal, distance: editDistance(String(value), String(legal)) };
}

/** The known key nearest to an unknown one of `map`, of those that do not stand in it already. */
export function nearestKey(
  root: SchemaNode,
  node: SchemaNode,
  key: string,
  map: Readonly<Record<string, unknown>>,
): Suggestion | undefined {
  const known = Object.keys(node.properties ?? {}).filter((name) => !Object.hasOwn(map, name));
  const found = [alias(node, key), alike(key, known), nearest(key, known)?.word].find(
    (name) => typeof name === 'string' && known.includes(name),
  );
  if (found === undefined) return undefined;
  const suggestion = { value: found, distance: editDistance(key, String(found)) };
  const target = node.properties![String(found)]!;
  if (takes(root, target, map[key])) return suggestion;
  const items = alternatives(root, target).flatMap(({ items: one }) => (one ? alternatives(root, one) : []));
  const holds = items.some(({ properties }) => properties !== undefined && Object.hasOwn(properties, key));
  return { ...suggestion, takes: expectedWords(root, target), holds };
}

/** Whether a key takes values of this one's type. Nothing yet is a value of any. */
function takes(root: SchemaNode, node: SchemaNode, value: unknown): boolean {
  const types = typesOf(root, node);
  if (value === null || value === undefined || types.length === 0) return true;
  const type = Array.isArray(value) ? 'array' : typeof value;
  return types.includes(type) || (type === 'number' && types.includes('integer'));
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** What may have been meant, the likeliest first; not all of it need be legal. */
function meant(node: SchemaNode, value: Scalar): Scalar[] {
  const text = String(value);
  const choices = (node.enum ?? []).map(String);
  const candidates = [
    alias(node, text),
    alike(text, choices),
    nearest(text, choices)?.word,
    node['x-form'] && FORMS[node['x-form']](text),
    ...(node.type === 'boolean' ? truth(text) : []),
    ...(node.type === 'integer' || node.type === 'number' ? numbers(node, text) : []),
    typeof value === 'number' ? text : undefined,
  ];
  return candidates.filter((candidate) => candidate !== undefined);
}

/** What others write for it, upper and lower case alike. */
function alias(node: SchemaNode, text: string): Scalar | undefined {
  const aliases = node['x-aliases'] ?? {};
  const name = Object.keys(aliases).find((one) => one.toLowerCase() === text.toLowerCase());
  return name === undefined ? undefined : aliases[name];
}

/** The choice that differs in case, hyphens, underscores and spaces only: `depends_on` for `dependsOn`. */
function alike(text: string, choices: readonly string[]): string | undefined {
  const bare = (word: string) => word.toLowerCase().replace(/[-_\s]/g, '');
  return choices.find((choice) => bare(choice) === bare(text));
}

function truth(text: string): boolean[] {
  if (/^(true|yes|y|on|1)$/i.test(text.trim())) return [true];
  return /^(false|no|n|off|0)$/i.test(text.trim()) ? [false] : [];
}

/** The number in a text (`tier_1`), brought within the bounds and, where it must be, to a whole one. */
function numbers(node: SchemaNode, text: string): number[] {
  const digits = /^[^\d.-]*(-?\d+(?:\.\d+)?)\D*$/.exec(text)?.[1];
  if (digits === undefined) return [];
  const number = node.type === 'integer' ? Math.round(Number(digits)) : Number(digits);
  const { minimum = -Infinity, maximum = Infinity } = node;
  return [Math.min(Math.max(number, minimum), maximum)];
}

/** Whether a node that is neither list nor map allows the value. */
function accepts(node: SchemaNode, value: Scalar): boolean {
  const types = [node.type ?? []].flat();
  if (!types.includes(typeof value) && !(Number.isInteger(value) && types.includes('integer'))) return false;
  if (node.enum && !node.enum.includes(value)) return false;
  if (typeof value === 'number') return inBounds(node, value);
  return typeof value === 'boolean' || new RegExp(node.pattern ?? '').test(value);
}

function inBounds(node: SchemaNode, value: number): boolean {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = node;
  return value >= minimum && value <= maximum && value > exclusiveMinimum;
}
