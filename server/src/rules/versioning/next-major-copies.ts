import { entries, member, text } from '../../contracts/json';
import { lookupIn, reached } from '../../landscape/contracts';
import type { Json, Reference, SpecFacts } from '../../readers/facts';
import { basename, dirname, isUri, join, relative } from '../../readers/paths';
import { parseReference } from '../../readers/references';
import type { Release } from '../../readers/snapshot';
import type { Change } from '../../syntax/change';
import type { Node, Path, Span, Tree } from '../../syntax/tree';
import type { World } from '../rule';

/** What keeps the released form of a spec beside today's. */
export interface Copies {
  /** The copy of the spec itself. */
  readonly file: string;
  readonly changes: readonly Change[];
}

/**
 * Copies a released spec beside today's as `<name>.<suffix>.yaml`, and with it each file it refers to that says something
 * else today. Undefined where it was not read.
 *
 * @param spec the spec in the release
 * @param beside today's spec
 */
export function copiesOf(
  world: World,
  release: Release,
  spec: string,
  beside: string,
  suffix: string,
): Copies | undefined {
  const lookup = lookupIn(release.snapshot);
  const root = lookup.spec(spec);
  if (!root) return undefined;
  const parts = reached(root, lookup).flatMap((part) => part ?? []);
  const names = new Names(world, suffix);
  const copies = new Map([[spec, names.beside(beside, spec)]]);
  for (const part of changedParts(parts, spec, world)) copies.set(part.file, names.beside(part.file, part.file));
  const changes = parts.flatMap((part): Change[] => {
    const [file, tree] = [copies.get(part.file), release.snapshot.files.get(part.file)?.tree];
    return file && tree ? [{ do: 'createFile', file, text: redirected(part, tree, file, copies) }] : [];
  });
  return { file: copies.get(spec)!, changes };
}

/** Names that no file has yet. */
class Names {
  private readonly taken: Set<string>;

  constructor(
    world: World,
    private readonly suffix: string,
  ) {
    // Some file systems tell no case apart.
    this.taken = new Set(world.paths.map((path) => path.toLowerCase()));
    this.isRead = (path) => world.found(path) !== undefined;
  }

  private readonly isRead: (path: string) => boolean;

  /** The name of a file with the suffix, and the ending of `like`: `orders.v2.yaml`, else `orders.v2.1.yaml`. */
  beside(file: string, like: string): string {
    const name = basename(file).replace(/\.[^.]*$/, '');
    const stem = name.endsWith(`.${this.suffix}`) ? name.slice(0, -this.suffix.length - 1) : name;
    const ending = /\.[^./]*$/.exec(like)?.[0] ?? '';
    for (let time = 0; ; time++) {
      const path = join(dirname(file), `${stem}.${this.suffix}${time === 0 ? '' : `.${time}`}${ending}`);
      if (this.taken.has(path.toLowerCase()) || this.isRead(path)) continue;
      this.taken.add(path.toLowerCase());
      return path;
    }
  }
}

/** The parts of a spec that say something else today, and those that refer to such a part or to the spec itself. */
function changedParts(parts: readonly SpecFacts[], spec: string, world: World): readonly SpecFacts[] {
  const others = parts.filter(({ file }) => file !== spec);
  const copied = new Set([spec]);
  for (const part of others) if (!isSame(part, world.found(part.file))) copied.add(part.file);
  for (let size = 0; size < copied.size; ) {
    size = copied.size;
    for (const part of others) {
      if (linksOf(part).some(({ file }) => file !== undefined && file !== part.file && copied.has(file)))
        copied.add(part.file);
    }
  }
  return others.filter(({ file }) => copied.has(file));
}

function isSame(part: SpecFacts, today: ReturnType<World['found']>): boolean {
  return part === today || (today?.kind === 'spec' && JSON.stringify(part.doc) === JSON.stringify(today.doc));
}

/** All that leads to other files: references, and the mappings of discriminators. */
const linksOf = (spec: SpecFacts): readonly Reference[] => [...spec.refs, ...mappings(spec.file, spec.doc)];

function mappings(file: string, doc: Json): Reference[] {
  const found: Reference[] = [];
  const visit = (value: Json, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, target] of entries(member(member(value, 'discriminator'), 'mapping'))) {
      const written = text(target) ?? '';
      const isFile = /^[^#]+\.(?:ya?ml|json)(?:#|$)/i.test(written);
      if (isFile) found.push(parseReference(file, written, [...path, 'discriminator', 'mapping', key]));
    }
    const below: readonly [string | number, Json][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    for (const [key, item] of below) visit(item, [...path, key]);
  };
  visit(doc, []);
  return found;
}

/** The text of a part with its references led to the copies, seen from its new place. */
function redirected(part: SpecFacts, tree: Tree, file: string, copies: ReadonlyMap<string, string>): string {
  const edits = new Map<number, { readonly span: Span; readonly text: string }>();
  for (const link of linksOf(part)) {
    const node = link.written.startsWith('#') ? undefined : nodeAt(tree, link.path);
    const target = link.file === undefined ? undefined : (copies.get(link.file) ?? link.file);
    if (node === undefined || target === undefined || parseReference(file, link.written, []).file === target) continue;
    const span = tree.span(node);
    edits.set(span.start, { span, text: quotedAs(tree.text[span.start], addressOf(file, target, link.written)) });
  }
  return [...edits.values()]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((whole, { span, text: made }) => whole.slice(0, span.start) + made + whole.slice(span.end), tree.text);
}

function nodeAt(tree: Tree, path: Path): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, step) => (node === undefined ? undefined : tree.child(node, step)),
    tree.documents[0],
  );
}

/** A file as another one refers to it, with what stands after `#`. */
function addressOf(from: string, target: string, written: string): string {
  const hash = written.indexOf('#');
  const way = relative(dirname(from), target);
  const encoded = isUri(from) ? way : way.replace(/[%#?\s]/g, encodeURIComponent);
  const start = written.startsWith('./') && !way.startsWith('../') ? './' : '';
  return start + encoded + (hash < 0 ? '' : written.slice(hash));
}

function quotedAs(sign: string | undefined, value: string): string {
  if (sign === "'") return `'${value.replaceAll("'", "''")}'`;
  return sign !== '"' && /^[\w./~][\w./~#%+-]*$/.test(value) ? value : JSON.stringify(value);
}
