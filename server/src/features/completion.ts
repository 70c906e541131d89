import { yamlString } from '../fixes/quote';
import { keyText } from '../fixes/render';
import type { Joined } from '../landscape/joined';
import { type ChildField, describe, type LegalValue } from '../readers/schema/describe';
import type { Range } from '../rules/finding';
import { linesOf } from '../rules/findings';
import type { Node, Path, Tree } from '../syntax/tree';
import { type AskedAt, schemaFor } from './asked';
import { fieldMarkdown } from './hover';
import { configKeys } from './names/config';
import type { Name } from './names/name';
import { namesFor } from './names/names';
import { wordSpan } from './word';

/** Something that could be typed at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: 'field' | 'value' | 'name' | 'file';
  /** What is inserted instead of `range`; a snippet where it holds `$0`. */
  readonly insert: string;
  readonly range: Range;
  readonly detail?: string;
  readonly markdown?: string;
  /** Position among the others. */
  readonly order: number;
}

/** Keys and values of manifests and configurations, and the names that the landscape knows; of specs references alone. */
export function complete(asked: AskedAt<Joined>): Completion[] {
  const schema = schemaFor(asked);
  if (!schema) return named(asked);
  const { at } = asked;
  const { tree } = asked.state;
  // Words can be the beginning of a key only where there may be keys.
  const isKey = at.keyTyped !== undefined && (typeof at.path.at(-1) !== 'number' || hasKeys(schema, at.path));
  const isValue = at.part === 'value' && !isKey && !isCollection(tree, at.node);
  const isFlowList = tree.kind(at.node) === 'list' && tree.flow(at.node);
  if (isValue || isFlowList || isTypedItem(tree, asked)) return values(asked, schema);
  return keys(asked, schema);
}

const hasKeys = (schema: Schema, path: Path): boolean => (describe(schema, path)?.children ?? []).length > 0;

const isCollection = (tree: Tree, node: Node): boolean => ['map', 'list'].includes(tree.kind(node));

/** A word after a dash can be a scalar of a list of names, not only a key on its way. */
function isTypedItem(tree: Tree, { at, offset }: AskedAt<Joined>): boolean {
  if (tree.language === 'json') return false;
  const line = tree.text.slice(tree.text.lastIndexOf('\n', offset - 1) + 1, offset);
  return typeof at.path.at(-1) === 'number' && /^\s*-\s+\S*$/.test(line) && tree.kind(at.node) !== 'map';
}

type Schema = NonNullable<ReturnType<typeof schemaFor>>;

function values(asked: AskedAt<Joined>, schema: Schema): Completion[] {
  const info = describe(schema, asked.at.path);
  const range = wordRange(asked);
  const names = named(asked);
  const boolean = info?.type === 'true or false' ? [{ value: true }, { value: false }] : [];
  const legal: readonly LegalValue[] = info?.values.length ? info.values : boolean;
  const isJson = asked.state.tree.language === 'json';
  return [
    ...names,
    ...legal.map(({ value, description }, i): Completion => {
      const insert = isJson ? JSON.stringify(value) : String(value);
      return { label: String(value), kind: 'value', insert, range, detail: description, order: names.length + i };
    }),
  ];
}

function named(asked: AskedAt<Joined>): Completion[] {
  const range = wordRange(asked);
  return namesFor(asked).map(
    (name, order): Completion => ({
      label: name.text,
      kind: name.file ? 'file' : 'name',
      insert: written(name, asked),
      range,
      detail: name.detail,
      order,
    }),
  );
}

/** As a scalar is written so that it is read as that text; versions are quoted, since `1.10` is not 1.1. */
function written({ text, quoted }: Name, { state: { tree }, at: { node } }: AskedAt<Joined>): string {
  if (tree.language === 'json') return JSON.stringify(text);
  const around = tree.kind(node) === 'list' ? node : tree.parent(node);
  return yamlString(text, around !== undefined && tree.flow(around), quoted ? 'double' : undefined);
}

function keys(asked: AskedAt<Joined>, schema: Schema): Completion[] {
  const { at, state } = asked;
  const { tree } = state;
  const map = mapAt(tree, at.node, at.part);
  const path = at.part === 'key' ? at.path.slice(0, -1) : at.path;
  const info = describe(schema, path);
  const present = new Set(map === undefined ? [] : tree.children(map).map((child) => tree.key(child)));
  const current = at.part === 'key' ? tree.key(at.node) : undefined;
  const isFree = (key: string) => key === current || !present.has(key);
  const free = (info?.children ?? []).filter(({ key }) => isFree(key));
  const renames = at.part === 'key';
  const fields = free.map(
    (field, i): Completion => ({
      label: field.key,
      kind: 'field',
      insert: renames ? keyWritten(field.key, tree) : keyWritten(field.key, tree) + opening(field, tree),
      range: wordRange(asked),
      detail: field.required ? `${field.type}, required` : field.type,
      markdown: fieldMarkdown({ ...field, children: [] }),
      order: field.required ? i : i + 100,
    }),
  );
  return [...fields, ...nameKeys(asked, isFree, fields.length)];
}

/** Names that are keys: of the teams, each with a list of its other names. */
function nameKeys(asked: AskedAt<Joined>, isFree: (key: string) => boolean, order: number): Completion[] {
  const { at, state } = asked;
  const names = state.facts?.kind === 'config' ? configKeys(asked).filter(({ text }) => isFree(text)) : [];
  return names.map(({ text, detail }, i): Completion => {
    const key = keyText(text, state.tree.language, state.tree.flow(at.node));
    const insert = at.part === 'key' ? key : `${key}: [$0]`;
    return { label: text, kind: 'field', insert, range: wordRange(asked), detail, order: order + i };
  });
}

function mapAt(tree: Tree, node: Node, part: 'key' | 'value' | 'entry'): Node | undefined {
  if (part === 'key') return tree.parent(node);
  return tree.kind(node) === 'map' ? node : undefined;
}

const keyWritten = (key: string, { language }: Tree): string => (language === 'json' ? JSON.stringify(key) : key);

/** What comes after a new key: a list or map begins on its own line. */
function opening({ type }: ChildField, { language }: Tree): string {
  if (language === 'json') return ': ';
  if (type === 'a list') return ':\n  - $0';
  return type === 'a map' ? ':\n  $0' : ': ';
}

/** The word or scalar that a completion replaces. */
function wordRange({ state: { tree }, at, offset }: AskedAt<Joined>): Range {
  const lines = linesOf(tree);
  const { start, end } = wordSpan(tree, at, offset);
  return { start: lines.position(start), end: lines.position(end) };
}
