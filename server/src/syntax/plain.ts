import type { Plain } from './change';
import type { Node, Tree } from './tree';

/**
 * A value as plain data: maps as objects without a prototype, so that a key `__proto__` is a key; what several aliases
 * stand for is one object; an alias to a value around it becomes null. Only `budget` values are read, those after are
 * null or left out.
 */
export function toPlain(tree: Tree, node: Node, budget = 200_000): Plain {
  return new Reader(tree, budget).read(node);
}

class Reader {
  private readonly done = new Map<Node, Plain>();
  private readonly open = new Set<Node>();

  constructor(
    private readonly tree: Tree,
    private left: number,
  ) {}

  read(node: Node): Plain {
    if (this.left-- <= 0) return null;
    const kind = this.tree.kind(node);
    if (kind !== 'map' && kind !== 'list') return this.tree.value(node);
    const target = this.tree.resolved(node);
    const known = this.done.get(target);
    if (known !== undefined) return known;
    if (this.open.has(target)) return null;
    this.open.add(target);
    const plain = kind === 'map' ? this.map(target) : this.list(target);
    this.open.delete(target);
    this.done.set(target, plain);
    return plain;
  }

  private map(node: Node): Plain {
    const entries: Record<string, Plain> = Object.create(null);
    for (const child of this.tree.children(node)) {
      if (this.left <= 0) break;
      entries[this.tree.key(child) ?? ''] = this.read(child);
    }
    return entries;
  }

  private list(node: Node): Plain {
    const items: Plain[] = [];
    for (const child of this.tree.children(node)) {
      if (this.left <= 0) break;
      items.push(this.read(child));
    }
    return items;
  }
}
