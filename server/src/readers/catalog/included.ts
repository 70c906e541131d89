import type { Plain } from '../../syntax/change';
import type { Path } from '../../syntax/tree';
import { dirname, join } from '../paths';
import { isRemote } from '../references';
import type { IncludedFile } from './facts';
import { hasPlaceholder } from './templates';

/** Keys that stand for the content of a file, in Backstage as it comes and with its module for API descriptions. */
const KNOWN = /^\$(?:text|yaml|json|openapi|asyncapi)$/;

/** The one key of a map whose value Backstage puts something else in the place of; undefined for any other value. */
export function substitutionIn(
  value: Plain | undefined,
): { readonly key: string; readonly written: string } | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const [entry, ...others] = Object.entries(value);
  if (!entry || others.length > 0) return undefined;
  const [key, written] = entry;
  return key.startsWith('$') && typeof written === 'string' ? { key, written } : undefined;
}

/**
 * The file that a path written in an entity means; undefined where that is not to be told from here: on the web, from the
 * root of a repository, with a query or a placeholder in it.
 */
export function fileNamed(from: string, written: string): string | undefined {
  const isKnown = written.trim() !== '' && !isRemote(written) && !/^[/\\]|[?#]/.test(written);
  return isKnown && !hasPlaceholder(written) ? join(dirname(from), written) : undefined;
}

/** All files that an entity's values name in this way. What several aliases stand for is looked at once. */
export function includedIn(entity: Plain, file: string, document: number): readonly IncludedFile[] {
  const found: IncludedFile[] = [];
  const seen = new Set<Plain>();
  const visit = (value: Plain, path: Path): void => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return;
    seen.add(value);
    const named = substitutionIn(value);
    const target = named && KNOWN.test(named.key) ? fileNamed(file, named.written) : undefined;
    if (named && target !== undefined) {
      found.push({ document, path: [...path, named.key], written: named.written, file: target });
    }
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
  };
  visit(entity, []);
  return found;
}
