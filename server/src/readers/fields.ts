import type { Node, Path, Tree } from '../syntax/tree';
import type { Entry } from './facts';

/**
 * A map that is read field by field. A field that is missing, half-typed, or of another type than asked for, reads as
 * undefined: what is wrong with it is the schema's to say.
 */
export class Fields {
  constructor(
    readonly tree: Tree,
    readonly node: Node | undefined,
    readonly path: Path,
  ) {}

  private at(key: string): Node | undefined {
    return this.node === undefined ? undefined : this.tree.child(this.node, key);
  }

  private value(key: string): string | number | boolean | null {
    const node = this.at(key);
    return node === undefined || !this.tree.complete(node) ? null : this.tree.value(node);
  }

  /** A string that says something. */
  text(key: string): string | undefined {
    const value = this.value(key);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }

  /** A scalar as it is written, whatever it would be read as: `1.10` stays `1.10`. */
  source(key: string): string | undefined {
    const node = this.at(key);
    if (node === undefined || this.tree.kind(node) !== 'scalar' || !this.tree.complete(node)) return undefined;
    return this.tree.textOf(node).trim() || undefined;
  }

  one<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.value(key);
    return choices.find((choice) => choice === value);
  }

  number(key: string, least: number, most = Number.MAX_SAFE_INTEGER): number | undefined {
    const value = this.value(key);
    return typeof value === 'number' && value >= least && value <= most ? value : undefined;
  }

  whole(key: string, least: number, most?: number): number | undefined {
    const value = this.number(key, least, most);
    return Number.isInteger(value) ? value : undefined;
  }

  flag(key: string): boolean | undefined {
    const value = this.value(key);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** Undefined where there is no map. */
  map(key: string): Fields | undefined {
    const node = this.at(key);
    if (node === undefined || this.tree.kind(node) !== 'map') return undefined;
    return new Fields(this.tree, node, [...this.path, key]);
  }

  /** The items of a list; undefined where there is no list. */
  items(key: string): readonly Fields[] | undefined {
    const node = this.at(key);
    if (node === undefined || this.tree.kind(node) !== 'list') return undefined;
    return this.tree.children(node).map((item, index) => new Fields(this.tree, item, [...this.path, key, index]));
  }

  /**
   * The strings of a list, and where they stand. Undefined where there is no list, or where it holds other things only:
   * an empty list is a statement.
   */
  texts(key: string): readonly { readonly text: string; readonly path: Path }[] | undefined {
    const items = this.items(key);
    if (!items) return undefined;
    const found = items.flatMap(({ node, path }) => {
      const value = this.tree.complete(node!) ? this.tree.value(node!) : null;
      return typeof value === 'string' && value.trim() !== '' ? [{ text: value, path }] : [];
    });
    return found.length === 0 && items.length > 0 ? undefined : found;
  }

  strings(key: string): readonly string[] | undefined {
    return this.texts(key)?.map(({ text }) => text);
  }

  /** The keys of the map in their order, those that begin with `x-` aside. */
  keys(): readonly string[] {
    if (this.node === undefined || this.tree.kind(this.node) !== 'map') return [];
    const keys = this.tree.children(this.node).map((child) => this.tree.key(child) ?? '');
    return keys.filter((key) => !key.startsWith('x-'));
  }

  /** Where the map stands, and whether all of it could be read. What is no map is not complete. */
  entry(): Entry {
    const { tree, node } = this;
    const complete = node !== undefined && tree.kind(node) === 'map' && tree.complete(node);
    const isAlias = node !== undefined && tree.resolved(node) !== node;
    return { path: this.path, complete, ...(isAlias && { alias: true as const }) };
  }
}
