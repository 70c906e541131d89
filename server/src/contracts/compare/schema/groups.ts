import type { SchemaAt } from '../../contract';
import { isMap, type JsonMap, list, member } from '../../json';
import { typesOf } from '../../schemas';
import type { ChangePlace } from '../change';
import { alternativesAt, type Part } from './members';
import { placeIn } from './places';

/** Several alternatives of which a value has to meet one. */
export interface Group {
  readonly keyword: 'oneOf' | 'anyOf';
  /** But for null. */
  readonly alternatives: readonly SchemaAt[];
  readonly place: ChangePlace;
}

const KEYWORDS = ['oneOf', 'anyOf'] as const;

/** The alternatives of a part, but for those that only list types and a lone one, which is the same as none. */
export function groupsOf(part: Part): Group[] {
  return KEYWORDS.filter((keyword) => !listedTypes(part, keyword))
    .map((keyword) => ({ keyword, alternatives: alternativesAt(part, keyword), place: placeIn(part, keyword) }))
    .filter(({ alternatives }) => alternatives.length > 1);
}

/** `oneOf: [{ type: string }, { type: integer }]` says the same as `type: [string, integer]`. */
export function typesOfGroups(part: Part): readonly string[] | undefined {
  for (const keyword of KEYWORDS) {
    const types = listedTypes(part, keyword);
    if (types) return types;
  }
  return undefined;
}

function listedTypes(part: Part, keyword: string): readonly string[] | undefined {
  const alternatives = alternativesAt(part, keyword);
  if (alternatives.length < 2) return undefined;
  const types = alternatives.map(({ schema }) => (isMap(schema) ? bareType(schema) : undefined));
  const named = types.filter((type) => type !== undefined);
  const overlap = new Set(named).size < named.length || (named.includes('integer') && named.includes('number'));
  return named.length === types.length && !overlap ? named : undefined;
}

const REMARKS = new Set(['type', 'description', 'title', '$comment']);

function bareType(schema: JsonMap): string | undefined {
  const [type, ...more] = typesOf(schema);
  const isBare = more.length === 0 && Object.keys(schema).every((key) => REMARKS.has(key));
  return isBare && typeof type === 'string' ? type : undefined;
}

/** Whether alternatives of a part leave out null: there are several, and none is null. */
export function refusesNull(part: Part): boolean {
  return KEYWORDS.some((keyword) => {
    const all = list(member(part.schema, keyword)).length;
    return all > 1 && alternativesAt(part, keyword).length === all;
  });
}

/** Whether null is one of several alternatives of a part. */
export function namesNull(part: Part): boolean {
  return KEYWORDS.some((keyword) => alternativesAt(part, keyword).length < list(member(part.schema, keyword)).length);
}
