import type { FlatBuilder } from './flat';
import { Flag } from './layout';
import type { Node } from './tree';

/** A stretch of text that could not be read as it was meant. */
export interface Hurt {
  readonly start: number;
  readonly end: number;
  /** The column that what stands here begins at, if it can be trusted: blocks indented deeper had ended before it. */
  readonly column?: number;
  /** All that follows may belong to what stands here. */
  readonly swallows?: boolean;
}

/** Marks the maps and lists of YAML documents that something may be missing of because of these, and their roots. */
export function markIncomplete(builder: FlatBuilder, hurts: readonly Hurt[]): void {
  if (hurts.length === 0) return;
  const { documents, text } = builder;
  for (const [index, root] of documents.entries()) {
    const begin = index === 0 ? 0 : builder.end(documents[index - 1]!);
    const next = documents[index + 1];
    mark(builder, root, begin, next === undefined ? text.length + 1 : builder.start(next), hurts);
  }
}

/**
 * `begin` and `reach` bound the text that could hold an entry of this map or list: from where the key of the map or
 * list ends to where the next thing begins that does not belong to it.
 */
function mark(builder: FlatBuilder, node: Node, begin: number, reach: number, hurts: readonly Hurt[]): void {
  const isRoot = builder.parent(node) < 0;
  if ((builder.kind(node) < Flag.map || builder.has(node, Flag.alias)) && !isRoot) return;
  const inside = hurts.filter((hurt) => touches(builder, node, begin, reach, hurt));
  if (inside.length === 0) return;
  builder.setFlag(node, Flag.incomplete);
  let before = begin;
  for (let child = builder.first(node); child >= 0; child = builder.next(child)) {
    const after = builder.next(child);
    const until = after < 0 ? reach : builder.entryStart(after);
    mark(builder, child, Math.max(before, builder.keyEnd(child)), until, inside);
    before = Math.max(before, builder.end(child));
  }
}

function touches(builder: FlatBuilder, node: Node, begin: number, reach: number, hurt: Hurt): boolean {
  const flow = builder.has(node, Flag.flow);
  if (hurt.swallows) return (flow ? builder.end(node) : reach) > hurt.start;
  if (flow) return hurt.start < builder.end(node) && hurt.end >= builder.start(node);
  if (hurt.start >= reach || hurt.end < begin) return false;
  const isAfter = hurt.column !== undefined && hurt.start >= builder.end(node);
  return !isAfter || columnOf(builder, node) <= hurt.column!;
}

function columnOf(builder: FlatBuilder, node: Node): number {
  const start = builder.start(node);
  return start - builder.text.lastIndexOf('\n', start - 1) - 1;
}
