import { type Graph, type GraphEdge, type GraphNode, graphOf } from './graph';
import type { Viewer } from './view';

const STYLES: Readonly<Record<GraphEdge['kind'], string>> = {
  critical: 'style=bold',
  synchronous: 'style=solid',
  asynchronous: 'style=dashed',
  store: 'dir=none',
};

/** The landscape for Graphviz: a box for each team, a cylinder for each store. */
export const dot: Viewer = (view) => {
  const graph = graphOf(view);
  const lines = ['rankdir=LR;', 'node [shape=box];', ...nodes(graph), ...graph.edges.map(edge)];
  return `${['digraph landscape {', ...lines.map((line) => `  ${line}`), '}'].join('\n')}\n`;
};

function nodes({ groups, outside, stores }: Graph): string[] {
  return [
    ...groups.flatMap(({ owner, services }) => {
      const boxes = services.map((one) => node(one));
      if (!owner) return boxes;
      const start = [`subgraph ${quoted(`cluster_${owner.id}`)} {`, `  label=${label(owner.label)};`];
      return [...start, ...boxes.map((line) => `  ${line}`), '}'];
    }),
    ...outside.map((one) => node(one, 'shape=oval')),
    ...stores.map((one) => node(one, 'shape=cylinder')),
  ];
}

const node = ({ id, label: name }: GraphNode, ...attributes: readonly string[]): string =>
  `${quoted(id)} [${[`label=${label(name)}`, ...attributes].join(', ')}];`;

function edge({ from, to, kind, label: name }: GraphEdge): string {
  const attributes = [...(name === undefined ? [] : [`label=${label(name)}`]), STYLES[kind]];
  return `${quoted(from)} -> ${quoted(to)} [${attributes.join(', ')}];`;
}

/** Of letters, digits and underscores. */
const quoted = (id: string): string => `"${id}"`;

/** A text to show: Graphviz takes a backslash for an escape and an ampersand for an entity of HTML. */
const label = (written: string): string =>
  `"${written
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
    .replaceAll('&', '&amp;')
    .replace(/["\\]/g, '\\$&')}"`;
