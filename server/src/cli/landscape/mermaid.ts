import { type Graph, type GraphEdge, type GraphNode, graphOf } from './graph';
import type { Viewer } from './view';

const ARROWS: Readonly<Record<GraphEdge['kind'], string>> = {
  critical: '==>',
  synchronous: '-->',
  asynchronous: '-.->',
  store: '---',
};

/** The landscape as a flowchart of Mermaid: a box for each team, a cylinder for each store. */
export const mermaid: Viewer = (view) => {
  const graph = graphOf(view);
  return `${['flowchart LR', ...nodes(graph), ...graph.edges.map(edge)].join('\n')}\n`;
};

/** What Mermaid draws unless whoever starts it allows more, which pages that show it do not. */
const MOST = { edges: 500, letters: 50_000 };

/** Why Mermaid would not draw this, and what to do; undefined where it does. */
export function tooMuchForMermaid(view: Parameters<Viewer>[0]): string | undefined {
  const [{ edges }, { length }] = [graphOf(view), mermaid(view)];
  if (edges.length <= MOST.edges && length <= MOST.letters) return undefined;
  return (
    `Mermaid draws no more than ${MOST.edges} lines from ${MOST.letters} letters, unless its maxEdges and maxTextSize are ` +
    `raised; these are ${edges.length} from ${length}: name paths to show less, or take --format dot.`
  );
}

function nodes({ groups, outside, stores }: Graph): string[] {
  return [
    ...groups.flatMap(({ owner, services }) => {
      const boxes = services.map((node) => `  ${node.id}["${text(node.label)}"]`);
      return owner ? [`  subgraph ${owner.id}["${text(owner.label)}"]`, ...boxes.map(indented), '  end'] : boxes;
    }),
    ...outside.map((node) => `  ${node.id}(["${text(node.label)}"])`),
    ...stores.map((node: GraphNode) => `  ${node.id}[("${text(node.label)}")]`),
  ];
}

const indented = (line: string): string => `  ${line}`;

function edge({ from, to, kind, label }: GraphEdge): string {
  const said = label === undefined ? '' : `|"${text(label)}"|`;
  return `  ${from} ${ARROWS[kind]}${said} ${to}`;
}

/**
 * A text between quotes. Mermaid knows no escapes there but `#number;`, shows what is left as HTML or Markdown, and looks
 * for comments, directives and styles before it looks for quotes: all that is no letter, digit or harmless is written so.
 */
const text = (written: string): string =>
  Array.from(written, (sign) => (/[\p{L}\p{N}\p{M} .,/@()-]/u.test(sign) ? sign : numbered(sign))).join('');

function numbered(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  // Neither control characters nor halves of a pair have a meaning that could be shown.
  return code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000) ? ' ' : `#${code};`;
}
