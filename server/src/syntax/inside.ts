import type { Node, Tree } from './tree';

/** Where an offset of a scalar's text stands in the text around it. */
export type Inside = (offset: number) => number;

/**
 * Follows the text of a scalar back to where it is written: exactly for a block scalar that keeps its lines (`|`), and for
 * what is written as it is read; else every offset stands at the scalar's beginning.
 */
export function inside(tree: Tree, node: Node): Inside {
  const { start, end } = tree.span(node);
  const source = tree.text.slice(start, end);
  const text = tree.textOf(node);
  const verbatim = source.indexOf(text);
  if (verbatim >= 0) return (offset) => start + verbatim + offset;
  const starts = source.startsWith('|') ? lineStarts(source, text) : undefined;
  if (!starts) return () => start;
  return (offset) => {
    const line = lineOf(starts, offset);
    return start + starts[line]!.source + offset - starts[line]!.text;
  };
}

interface LineStart {
  readonly text: number;
  readonly source: number;
}

/** Where each line of a literal block begins, in its text and in its source; undefined where the two do not fit. */
function lineStarts(source: string, text: string): readonly LineStart[] | undefined {
  const starts: LineStart[] = [];
  // The line of the indicator holds no text.
  let at = source.indexOf('\n') + 1;
  let offset = 0;
  for (const line of text.split('\n')) {
    const end = source.indexOf('\n', at);
    const written = (end < 0 ? source.slice(at) : source.slice(at, end)).replace(/\r$/, '');
    if (at === 0 || !written.endsWith(line)) return line === '' ? starts : undefined;
    starts.push({ text: offset, source: at + written.length - line.length });
    offset += line.length + 1;
    at = end < 0 ? source.length : end + 1;
  }
  return starts;
}

function lineOf(starts: readonly LineStart[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]!.text <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
