import { alternatives, type SchemaNode, typesOf } from './schema';

const ACTUAL_LENGTH = 40;

/** Words joined as in "a, b or c". */
function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a map',
};

/** The types a node allows, in words: "text or a number". Empty where it allows any. */
export function typeWords(root: SchemaNode, node: SchemaNode): string {
  return either(typesOf(root, node).map((type) => TYPE_WORDS[type] ?? type));
}

/** What a value must be, in words that follow "expected": the schema's own where it has some, else derived. */
export function expectedWords(root: SchemaNode, node: SchemaNode): string {
  if (node['x-expected']) return node['x-expected'];
  const words = alternatives(root, node).map((one) => {
    if (one['x-expected']) return one['x-expected'];
    return one.enum ? `one of ${one.enum.join(', ')}` : typeWords(root, one) + bounds(one);
  });
  return either([...new Set(words)]);
}

function bounds({ minimum, maximum }: SchemaNode): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : `, ${minimum} or more`;
}

const LISTED_KEYS = 20;

/** The keys a map may have, in words; their number alone where they are too many to read. */
export function keyWords(map: SchemaNode): string {
  const keys = Object.keys(map.properties ?? {}).filter((key) => key !== '$schema');
  if (keys.length === 0) return 'a known key';
  return keys.length > LISTED_KEYS ? `one of ${keys.length} known keys` : `one of ${keys.join(', ')}`;
}

/** What stands there, in at most 40 characters: text in quotes, lists and maps by what they hold. */
export function actualWords(value: unknown): string {
  const words = whole(value);
  return words.length > ACTUAL_LENGTH ? `${words.slice(0, ACTUAL_LENGTH - 1)}…` : words;
}

function whole(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value !== 'object') return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const keys = Object.keys(value);
  return keys.length === 0 ? 'an empty map' : `a map with ${keys.join(', ')}`;
}
