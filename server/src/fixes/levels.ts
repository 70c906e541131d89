import { lineStart } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';
import { entryStart, itemStart } from './block-remove';
import { isFirstOnLine, ownChildren } from './site';
import { columnOf, isBlock, type Style, styleOf } from './style';

/** By how much lines of an entry are to be moved, so that it begins in the first column and its levels fit a style. */
export interface Levels {
  /** For what belongs to the entry itself. */
  readonly base: number;
  /** By the offset of a line that a key or a dash begins. */
  readonly byLine: ReadonlyMap<number, number>;
  /** The same by the column of that key or dash, for comments. */
  readonly byColumn: ReadonlyMap<number, number>;
}

/** The levels of an entry of a block map or list. */
export function levelsIn(tree: Tree, node: Node, style: Style): Levels {
  const column = columnOf(tree, entryStart({ tree }, node));
  const walk = new Walk(tree, style);
  walk.value(node, column, 0);
  return { base: -column, byLine: walk.byLine, byColumn: walk.byColumn };
}

class Walk {
  readonly byLine = new Map<number, number>();
  readonly byColumn = new Map<number, number>();
  private readonly own: Style;

  constructor(
    private readonly tree: Tree,
    private readonly style: Style,
  ) {
    this.own = styleOf(tree);
  }

  /** The value of an entry whose key or dash stands in `column` and is to stand in `target`. */
  value(node: Node, column: number, target: number): void {
    const { tree } = this;
    if (tree.resolved(node) !== node || !isBlock(tree, node)) return;
    const own = columnOf(tree, tree.span(node).start);
    const step = tree.keySpan(node) ? this.step(tree.kind(node) === 'list', own - column) : own - column;
    this.entries(node, own, target + step);
  }

  /** A step of the text's own width becomes one of the style's; any other stays. */
  private step(isList: boolean, width: number): number {
    if (isList) return width === this.own.dash ? this.style.dash : width;
    return width === this.own.unit.length ? this.style.unit.length : width;
  }

  private entries(node: Node, column: number, target: number): void {
    const { tree } = this;
    let before: Node | undefined;
    for (const child of ownChildren(tree, node)) {
      const start = tree.kind(node) === 'list' ? itemStart(tree, node, before) : tree.entrySpan(child).start;
      if (isFirstOnLine(tree, start)) {
        this.byLine.set(lineStart(tree.text, start), target - column);
        this.byColumn.set(column, target - column);
      }
      this.value(child, column, target);
      before = child;
    }
  }
}
