import type { ChangePlace, Travel } from '../src/contracts/compare/change';
import { type Dialect, type Pair, type SchemaChange, SchemaPairs } from '../src/contracts/compare/schema/pairs';
import { member } from '../src/contracts/json';
import { specs } from './specs';

/** What a case may say beyond its two schemas: how they are read, and the components that both or one of them have. */
export interface Setting {
  readonly dialects?: readonly [Dialect, Dialect];
  readonly components?: string;
  readonly before?: string;
  readonly after?: string;
}

/** A pair of two schemas, each written on one line of YAML or more. */
export function pairOf(base: string, revision: string, setting: Setting = {}): Pair {
  const { dialects = ['3.1', '3.1'], components = '{}', before = components, after = components } = setting;
  const one = side(base, before, dialects[0]);
  const other = side(revision, after, dialects[1]);
  return new SchemaPairs(one, other).pair(one.root, other.root);
}

function side(schema: string, components: string, dialect: Dialect) {
  const text = `openapi: 3.1.0\nschema: ${indent(schema)}\ncomponents:\n  schemas: ${indent(components)}\n`;
  const lookup = specs({ '/api.yaml': text });
  const root = { file: '/api.yaml', path: ['schema'], schema: member(lookup.spec('/api.yaml')?.doc, 'schema') ?? null };
  return { lookup, dialect, root };
}

const indent = (text: string) => text.replaceAll('\n', '\n  ');

/** A change where it is met, and the steps to it. */
export interface Met {
  readonly steps: readonly string[];
  readonly change: SchemaChange;
}

/** All changes that are met in one direction, each once. */
export function metIn(root: Pair, travel: Travel): Met[] {
  const found: Met[] = [];
  const seen = new Set<Pair>([root]);
  const tasks: { pair: Pair; steps: readonly string[] }[] = [{ pair: root, steps: [] }];
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const { pair, steps } = task;
    for (const change of pair.changes) if (change[travel]) found.push({ steps: [...steps, ...change.steps], change });
    for (const edge of pair.edges) {
      if (!edge[travel] || seen.has(edge.pair)) continue;
      seen.add(edge.pair);
      tasks.push({ pair: edge.pair, steps: [...steps, ...edge.steps] });
    }
  }
  return found;
}

/** What changed for requests and for responses: `breaking total property.removed`, several with commas, sorted. */
export function changesOf(base: string, revision: string, setting?: Setting): [request: string, response: string] {
  const pair = pairOf(base, revision, setting);
  const tell = (travel: Travel) =>
    metIn(pair, travel)
      .map(({ steps, change }) => {
        const { kind, level } = change[travel]!;
        return `${level} ${steps.join('.') || '.'} ${kind.slice(travel.length + 1)}`;
      })
      .sort()
      .join(', ');
  return [tell('request'), tell('response')];
}

/** `/schema/properties/total` */
export const pointer = (place: ChangePlace | undefined): string | undefined => place && `/${place.path.join('/')}`;
