import type { EntityFacts } from '../readers/catalog/facts';
import type { Range } from '../rules/finding';
import { linesOf } from '../rules/findings';
import { find } from '../syntax/locate';
import type { Node, Span, Tree } from '../syntax/tree';
import type { Asked } from './asked';

/** An entry of the outline. */
export interface Symbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: 'service' | 'api' | 'dependency' | 'store' | 'operation' | 'schema' | 'field';
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly Symbol[];
}

/** What a list's entries are, and the field that names them. */
const LISTS: Readonly<Record<string, { kind: Symbol['kind']; name: string }>> = {
  provides: { kind: 'api', name: 'api' },
  consumes: { kind: 'dependency', name: 'api' },
  data: { kind: 'store', name: 'store' },
  versions: { kind: 'field', name: 'version' },
  consumers: { kind: 'dependency', name: 'service' },
};

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/** The outline of a manifest, a catalogue or a spec: services, apis, dependencies and stores, entities, or operations and schemas. */
export function symbols({ state }: Pick<Asked, 'state'>): Symbol[] {
  const { tree, facts } = state;
  const root = tree.documents[0];
  if (root === undefined || !facts) return [];
  if (facts.kind === 'spec') return specSymbols(tree, root);
  if (facts.kind === 'catalog') return facts.entities.flatMap((entity) => entitySymbol(tree, entity));
  return tree.children(root).map((node) => fieldSymbol(tree, node));
}

/** Which of the kinds of symbols an entity is. */
const ENTITIES: Readonly<Record<string, Symbol['kind']>> = { Component: 'service', API: 'api', Resource: 'store' };
const REFERENCES: Readonly<Record<string, Symbol['kind']>> = {
  providesApis: 'api',
  consumesApis: 'dependency',
  dependsOn: 'dependency',
  dependencyOf: 'dependency',
};

function entitySymbol(tree: Tree, { document, kind, name }: EntityFacts): Symbol[] {
  const root = tree.documents[document ?? 0];
  if (root === undefined) return [];
  const spec = tree.child(root, 'spec');
  const named = spec === undefined ? [] : tree.children(spec).flatMap((node) => referenceSymbols(tree, node));
  const own = Object.hasOwn(ENTITIES, kind) ? ENTITIES[kind]! : 'field';
  const symbol = make(tree, root, name ?? '', own, named, kind);
  const at = find(tree, ['metadata', 'name'], document);
  return [at === undefined ? symbol : { ...symbol, selection: rangeOf(tree, tree.span(at)) }];
}

function referenceSymbols(tree: Tree, list: Node): Symbol[] {
  const key = tree.key(list) ?? '';
  if (!Object.hasOwn(REFERENCES, key) || tree.kind(list) !== 'list') return [];
  const texts = tree.children(list).filter((item) => tree.kind(item) === 'scalar');
  return texts.map((item) => make(tree, item, tree.textOf(item), REFERENCES[key]!, [], key));
}

function fieldSymbol(tree: Tree, node: Node): Symbol {
  const key = tree.key(node) ?? '';
  const list = LISTS[key];
  const children = list && tree.kind(node) === 'list' ? tree.children(node).map((item) => entry(tree, item, list)) : [];
  const detail = tree.kind(node) === 'scalar' ? tree.textOf(node) : undefined;
  return make(tree, node, key, key === 'name' ? 'service' : 'field', children, detail);
}

function entry(tree: Tree, item: Node, { kind, name }: { kind: Symbol['kind']; name: string }): Symbol {
  const named = tree.child(item, name);
  const inner = tree.kind(item) === 'map' ? tree.children(item).filter((node) => LISTS[tree.key(node) ?? '']) : [];
  const title = named === undefined ? `(no ${name})` : tree.textOf(named);
  return make(
    tree,
    item,
    title || `(no ${name})`,
    kind,
    inner.map((node) => fieldSymbol(tree, node)),
  );
}

function specSymbols(tree: Tree, root: Node): Symbol[] {
  const paths = tree.child(root, 'paths');
  const components = tree.child(root, 'components');
  const schemas = tree.child(root, 'definitions') ?? (components && tree.child(components, 'schemas'));
  const operations = (paths === undefined ? [] : tree.children(paths)).flatMap((path) =>
    tree
      .children(path)
      .filter((node) => METHODS.has(tree.key(node) ?? ''))
      .map((node) => {
        const id = tree.child(node, 'operationId');
        const address = `${tree.key(node)?.toUpperCase()} ${tree.key(path)}`;
        return make(tree, node, address, 'operation', [], id === undefined ? undefined : tree.textOf(id));
      }),
  );
  const models = schemas === undefined ? [] : tree.children(schemas);
  return [...operations, ...models.map((node) => make(tree, node, tree.key(node) ?? '', 'schema'))];
}

function make(
  tree: Tree,
  node: Node,
  name: string,
  kind: Symbol['kind'],
  children: readonly Symbol[] = [],
  detail?: string,
): Symbol {
  const whole = tree.entrySpan(node);
  return {
    name: name || '(unnamed)',
    detail,
    kind,
    range: rangeOf(tree, whole),
    selection: rangeOf(tree, tree.keySpan(node) ?? { start: whole.start, end: whole.start }),
    children,
  };
}

function rangeOf(tree: Tree, { start, end }: Span): Range {
  const lines = linesOf(tree);
  return { start: lines.position(start), end: lines.position(end) };
}
