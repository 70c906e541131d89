import type { Change, Comparison, Side } from '../src/contracts/compare/change';
import { compare } from '../src/contracts/compare/compare';
import { specs } from './specs';

/** The day on which the tests stand. */
export const TODAY = '2026-11-23';

/** A spec, `/api.yaml`, given as its text, or with other files by their names. */
export type Texts = string | Readonly<Record<string, string>>;

function side(texts: Texts, file: string): Side {
  const lookup = specs(typeof texts === 'string' ? { [file]: texts } : texts);
  return { spec: lookup.spec(file)!, lookup };
}

export function comparison(base: Texts, revision: Texts, file = '/api.yaml'): Comparison {
  return compare(side(base, file), side(revision, file), { today: TODAY });
}

export function changes(base: Texts, revision: Texts, file?: string): readonly Change[] {
  return comparison(base, revision, file).changes;
}

/** Each change as `breaking operation.removed`. */
export function kinds(base: Texts, revision: Texts, file?: string): readonly string[] {
  return changes(base, revision, file).map(({ level, kind }) => `${level} ${kind}`);
}

/** A spec of OpenAPI 3 with one operation, `GET /a`, given as what stands in it. */
export function operation(text: string): string {
  return `openapi: 3.0.3\ninfo: { version: 1.0.0 }\npaths: { /a: { get: { ${text} } } }\n`;
}
