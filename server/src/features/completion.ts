import { type ChildField, describe } from '../readers/schema/describe';
import type { Range } from '../rules/finding';
import { linesOf } from '../rules/findings';
import type { Node, Span, Tree } from '../syntax/tree';
import { type AskedAt, schemaFor } from './asked';
import { fieldMarkdown } from './hover';
import { type Name, namesFor } from './names';

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

/** Keys and values of manifests and configurations, and the names that the landscape knows. */
export function complete(asked: AskedAt): Completion[] {
  const schema = schemaFor(asked);
  if (!schema) return [];
  const { at } = asked;
  const { tree } = asked.state;
  const isValue = at.part === 'value' && at.keyTyped === undefined && !isCollection(tree, at.node);
  const isFlowList = tree.kind(at.node) === 'list' && tree.flow(at.node);
  if (isValue || isFlowList || isTypedItem(tree, asked)) return values(asked, schema);
  return keys(asked, schema);
}

const isCollection = (tree: Tree, node: Node): boolean => ['map', 'list'].includes(tree.kind(node));

/** A word after a dash can be a scalar of a list of names, not only a key on its way. */
function isTypedItem(tree: Tree, { at, offset }: AskedAt): boolean {
  if (tree.language === 'json') return false;
  const line = tree.text.slice(tree.text.lastIndexOf('\n', offset - 1) + 1, offset);
  return typeof at.path.at(-1) === 'number' && /^\s*-\s+\S*$/.test(line) && tree.kind(at.node) !== 'map';
}

type Schema = NonNullable<ReturnType<typeof schemaFor>>;

function values(asked: AskedAt, schema: Schema): Completion[] {
  const info = describe(schema, asked.at.path);
  const range = wordRange(asked);
  const legal = (info?.values ?? []).map(
    ({ value, description }): Name => ({ text: String(value), detail: description }),
  );
  const boolean: Name[] = info?.type === 'true or false' ? [{ text: 'true' }, { text: 'false' }] : [];
  const names = namesFor(asked);
  return [...names, ...(legal.length > 0 ? legal : boolean)].map(
    (name, order): Completion => ({
      label: name.text,
      kind: name.file ? 'file' : names.includes(name) ? 'name' : 'value',
      insert: written(name.text, asked.state.tree, name.quoted),
      range,
      detail: name.detail,
      order,
    }),
  );
}

/** As a scalar is written so that it is read as that text; versions are quoted, since `1.10` is not 1.1. */
function written(text: string, tree: Tree, quoted = false): string {
  if (tree.language === 'json') return JSON.stringify(text);
  return quoted || /^[@`"'#&*!|>%{[\]},?-]|: | #|^\d[\d.]*$/.test(text) ? JSON.stringify(text) : text;
}

function keys(asked: AskedAt, schema: Schema): Completion[] {
  const { at, state } = asked;
  const { tree } = state;
  const map = mapAt(tree, at.node, at.part);
  const path = at.part === 'key' ? at.path.slice(0, -1) : at.path;
  const info = describe(schema, path);
  if (!info || info.children.length === 0) return [];
  const present = new Set(map === undefined ? [] : tree.children(map).map((child) => tree.key(child)));
  const current = at.part === 'key' ? tree.key(at.node) : undefined;
  const free = info.children.filter(({ key }) => key === current || !present.has(key));
  const renames = at.part === 'key';
  return free.map(
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
function wordRange({ state: { tree }, at, offset }: AskedAt): Range {
  const lines = linesOf(tree);
  const { start, end } = wordSpan(tree, at, offset);
  return { start: lines.position(start), end: lines.position(end) };
}

function wordSpan(tree: Tree, at: AskedAt['at'], offset: number): Span {
  if (at.part === 'key') return tree.keySpan(at.node) ?? { start: offset, end: offset };
  const span = tree.span(at.node);
  const isHere =
    tree.kind(at.node) === 'scalar' && span.start <= offset && offset <= span.end && at.keyTyped === undefined;
  if (isHere) return span;
  const typed = /[^\s:"'[\]{},]*$/.exec(tree.text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  return { start: offset - typed.length, end: offset };
}
