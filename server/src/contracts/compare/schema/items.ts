import type { SchemaAt } from '../../contract';
import { isList, isMap, member } from '../../json';
import type { Part } from './members';
import type { Report } from './report';
import { anythingAt, type Shape } from './shape';

const STEP = ['[]'];

/** What holds for the items of a list. */
interface Items {
  /** By position, each without what holds for all. */
  readonly prefix: readonly SchemaAt[];
  /** For those after. */
  readonly rest?: SchemaAt;
}

/** Leads on to the items of lists, position by position where they have their own. */
export function compareItems(report: Report): void {
  if (!report.share(['array'])) return;
  const before = report.base.parts.map(itemsOf);
  const after = report.revision.parts.map(itemsOf);
  const positions = Math.max(0, ...[...before, ...after].map(({ prefix }) => prefix.length));
  for (let position = 0; position <= positions; position++) {
    const one = itemAt(before, position);
    const other = itemAt(after, position);
    if (one.length === 0 && other.length === 0) continue;
    report.below(STEP, orAnything(one, report.base), orAnything(other, report.revision));
  }
}

function orAnything(schemas: readonly SchemaAt[], shape: Shape): readonly SchemaAt[] {
  return schemas.length > 0 ? schemas : anythingAt(shape);
}

function itemAt(all: readonly Items[], position: number): SchemaAt[] {
  return all.flatMap(({ prefix, rest }) => prefix[position] ?? rest ?? []);
}

/** In older JSON Schema `items` is a list, and `additionalItems` holds for those after. */
function itemsOf(part: Part): Items {
  const old = isList(member(part.schema, 'items'));
  const key = old ? 'items' : 'prefixItems';
  const written = member(part.schema, key);
  const schemas = isList(written) ? written : [];
  const prefix = schemas.map((schema, index) => ({ file: part.file, path: [...part.path, key, index], schema }));
  return { prefix, rest: restOf(part, old ? ['additionalItems'] : ['items', 'unevaluatedItems']) };
}

function restOf({ schema, file, path }: Part, keys: readonly string[]): SchemaAt | undefined {
  for (const key of keys) {
    const value = member(schema, key);
    if (isMap(value) || value === false) return { file, path: [...path, key], schema: value };
  }
  return undefined;
}
