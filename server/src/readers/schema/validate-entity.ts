import {
  API,
  Component,
  Domain,
  Entity,
  Envelope,
  Group,
  Location,
  McpServer,
  Resource,
  System,
  User,
} from './generated/catalog';
import type { EntityForm } from './schema';
import { problemsOf, type SchemaProblem } from './validate';
import type { Validate } from './validator';
import { actualWords } from './words';

const VALIDATORS: Readonly<Record<EntityForm, Validate>> = {
  Component,
  API,
  McpServer,
  Resource,
  System,
  Domain,
  Group,
  User,
  Location,
  Entity,
  Envelope,
};

/**
 * What keeps Backstage from taking an entity into its catalogue: what its policies and the schema of its kind refuse.
 * @param plain the document as plain values, in which nothing stands in for what is written elsewhere
 */
export function validateEntity(plain: unknown, form: EntityForm): SchemaProblem[] {
  const problems = problemsOf(`catalog/${form}`, VALIDATORS[form], plain, true);
  const places = new Set(problems.map(({ path }) => path.join('/')));
  return [...problems, ...wrongAddresses(plain).filter(({ path }) => !places.has(path.join('/')))];
}

/** Links whose address is text, and no URL: no schema can tell. */
function wrongAddresses(plain: unknown): SchemaProblem[] {
  const links = valueAt(valueAt(plain, 'metadata'), 'links');
  return (Array.isArray(links) ? links : []).flatMap((link: unknown, index): SchemaProblem[] => {
    const url = valueAt(link, 'url');
    if (typeof url !== 'string' || URL.canParse(url)) return [];
    const expected = 'a whole URL such as https://wiki.shop.example/orders';
    return [{ path: ['metadata', 'links', index, 'url'], code: 'pattern', expected, actual: actualWords(url) }];
  });
}

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
