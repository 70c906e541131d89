import type { FlatBuilder } from './flat';
import { Flag } from './layout';
import { deeperUntil, lineContent, lineEnd, lineStart, skipNothing } from './text';
import type { Node } from './tree';

/** A stretch of text that could not be read as it was meant. */
export interface Hurt {
  /** Where blocks that this may have belonged to were still open, if that is before its start. */
  readonly from?: number;
  readonly start: number;
  readonly end: number;
  /**
   * The column that what stands here begins at: blocks indented deeper had ended before it, if a block that is open here
   * begins at that column. A line that fits none may have belonged to any of them.
   */
  readonly column?: number;
  /** All that follows may belong to what stands here. */
  readonly swallows?: boolean;
  /** It is known where this belongs: only what it stands in or ends at may have been meant otherwise. */
  readonly cuts?: boolean;
}

/** A text with more than this is broken all over. */
const MANY_HURTS = 100;

/**
 * Marks the maps and lists of YAML documents that something may be missing of because of these, their roots, and the
 * scalars and empty values that may have been meant otherwise.
 */
export function markIncomplete(builder: FlatBuilder, found: readonly Hurt[]): void {
  if (found.length === 0) return;
  if (found.length > MANY_HURTS) {
    markAll(builder);
    return;
  }
  const { documents, text } = builder;
  const hurts = found.map((hurt) => (hurt.cuts || fits(text, hurt) ? hurt : unplaced(text, hurt)));
  for (const [index, root] of documents.entries()) {
    const begin = index === 0 ? 0 : builder.end(documents[index - 1]!);
    const next = documents[index + 1];
    mark(builder, root, begin, next === undefined ? text.length + 1 : builder.start(next), hurts);
  }
}

function markAll(builder: FlatBuilder): void {
  for (let node = 0; node < builder.count; node++) builder.setFlag(node, Flag.incomplete);
}

/** In the place of an empty value anything may have been meant, entries of the maps around it too. */
function markCut(builder: FlatBuilder, node: Node): void {
  builder.setFlag(node, Flag.incomplete);
  if (builder.kind(node) !== 0) return;
  for (let at = builder.parent(node); at >= 0; at = builder.parent(at)) builder.setFlag(at, Flag.incomplete);
}

/**
 * `begin` and `reach` bound the text that could hold an entry of this map or list: from where the key of the map or
 * list ends to where the next thing begins that does not belong to it.
 */
function mark(builder: FlatBuilder, node: Node, begin: number, reach: number, hurts: readonly Hurt[]): void {
  const isRoot = builder.parent(node) < 0;
  if ((builder.kind(node) < Flag.map || builder.has(node, Flag.alias)) && !isRoot) {
    if (hurts.some((hurt) => cuts(builder, node, reach, hurt))) markCut(builder, node);
    return;
  }
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
  if (hurt.swallows) return (flow ? builder.end(node) : reach) >= (hurt.from ?? hurt.start);
  // What follows on the line may have been meant to stand within.
  if (flow) return hurt.end >= builder.start(node) && hurt.start <= lineEnd(builder.text, builder.end(node));
  if ((hurt.from ?? hurt.start) >= reach || hurt.end < begin) return false;
  const isAfter = hurt.column !== undefined && hurt.start >= builder.end(node);
  return !isAfter || columnOf(builder, node) <= hurt.column!;
}

/** A text that ends in a bracket which it does not open, and so perhaps in one that is open before it. */
const LOOSE_END = /^[^[{]*[\]}]$/;

/** Whether a scalar, or what should stand in the place of an empty value, has a part in what could not be read. */
function cuts(builder: FlatBuilder, node: Node, reach: number, hurt: Hurt): boolean {
  const begin = builder.entryStart(node);
  const end = Math.max(builder.end(node), builder.keyEnd(node));
  if (hurt.swallows && hurt.start < begin && LOOSE_END.test(builder.text.slice(builder.start(node), end))) return true;
  const isNext = hurt.start >= end && skipNothing(builder.text, end) === hurt.start;
  if (isNext && !hurt.swallows) return true;
  if (hurt.start >= reach || hurt.end < begin) return false;
  const isBelow = !isNext && lineStart(builder.text, hurt.start) > end;
  return !isBelow || hurt.column === undefined || columnAt(builder.text, begin) < hurt.column;
}

/**
 * Whether what stands here begins at the column of a block that is open here, no tab makes that a guess, and nothing
 * below is indented as if the blocks around went on.
 */
function fits(text: string, { start, column }: Hurt): boolean {
  if (column === undefined) return false;
  const line = lineStart(text, start);
  if (text.slice(line, lineContent(text, start).start).includes('\t')) return false;
  if (deeperUntil(text, start, column) > lineEnd(text, start)) return false;
  let open = Number.POSITIVE_INFINITY;
  for (let at = line - 1; at >= 0 && open > column; at = lineStart(text, at) - 1) {
    const content = lineContent(text, at);
    const depth = content.start - lineStart(text, at);
    if (content.start === content.end || text[content.start] === '#' || depth >= open) continue;
    if (columnsOf(text, content.start, depth).includes(column)) return true;
    open = depth;
  }
  return open === Number.POSITIVE_INFINITY;
}

/**
 * What fits nowhere may have belonged to the last block before it that is indented as deep, which was open until the
 * last of its lines; or, where there is none, to the line before.
 */
function unplaced(text: string, hurt: Hurt): Hurt {
  const line = lineStart(text, hurt.start);
  const { start } = lineContent(text, line);
  if (hurt.swallows && hurt.start > start) return hurt;
  const column = start - line;
  let before: number | undefined;
  let deeper: number | undefined;
  for (let at = line - 1; at >= 0; at = lineStart(text, at) - 1) {
    const content = lineContent(text, at);
    if (content.start === content.end || text[content.start] === '#') continue;
    const depth = content.start - lineStart(text, at);
    // A dash may be the mistake.
    const end = text.startsWith('- ', content.start) && depth < column ? lineStart(text, at) - 1 : at;
    before ??= end;
    if (columnsOf(text, content.start, depth).includes(column))
      return { ...hurt, from: deeper ?? end, column: undefined };
    deeper = depth > column ? (deeper ?? at) : undefined;
  }
  return { ...hurt, from: before, column: undefined };
}

/** The columns at which blocks begin on a line: those of its dashes and of what follows them. */
function columnsOf(text: string, start: number, depth: number): number[] {
  const columns = [depth];
  for (let at = start; text[at] === '-' && text[at + 1] === ' '; ) {
    at++;
    while (text[at] === ' ') at++;
    columns.push(depth + at - start);
  }
  return columns;
}

function columnOf(builder: FlatBuilder, node: Node): number {
  return columnAt(builder.text, builder.start(node));
}

function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
