import type { Plain } from '../../syntax/change';
import type { Path, Tree } from '../../syntax/tree';
import { problemsOfDocument } from '../problems';
import type { SchemaProblem } from '../schema/validate';
import { validateEntity } from '../schema/validate-entity';
import { actualWords } from '../schema/words';
import { formOf } from './form';
import { substitutionIn } from './included';
import { hasPlaceholder } from './templates';

/** What breaks the schema of an entity's kind, leaving aside values that other files or a template fill in. */
export function entityProblems(tree: Tree, document: number, plain: Plain): readonly SchemaProblem[] {
  if (!isMap(plain)) return problemsOfDocument(tree, document, [noMap(plain)]);
  const problems = validateEntity(plain, formOf(plain)).filter(({ path }) => isWrittenHere(plain, path));
  return problemsOfDocument(tree, document, problems);
}

const isMap = (value: Plain | undefined): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const noMap = (plain: Plain): SchemaProblem => ({
  path: [],
  code: 'type',
  expected: 'a map with apiVersion, kind and metadata',
  actual: actualWords(plain),
});

/** Whether the value at a path is what Backstage will see there. */
function isWrittenHere(plain: Plain, path: Path): boolean {
  let value: Plain | undefined = plain;
  for (const step of path) {
    if (substitutionIn(value)) return false;
    if (value === null || typeof value !== 'object') return true;
    value = (value as Readonly<Record<string, Plain>>)[step];
  }
  return !substitutionIn(value) && !(typeof value === 'string' && hasPlaceholder(value));
}
