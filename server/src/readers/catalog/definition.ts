import { embeddedName } from '../embedded';
import type { Ask } from '../facts';
import type { Fields } from '../fields';
import { headSaysOpenApi } from '../recognise';
import { isRemote } from '../references';
import type { DefinitionFacts, EntityFacts } from './facts';
import { fileNamed } from './included';

const PATH = ['spec', 'definition'] as const;
const SUBSTITUTED = ['$text', '$yaml', '$json', '$openapi', '$asyncapi'];

/** Where an API's form is described; undefined where nothing says so, or where the file cannot be told. */
export function readDefinition(spec: Fields | undefined, file: string, document: number): DefinitionFacts | undefined {
  if (spec?.text('definition') !== undefined) {
    return { at: 'inline', path: PATH, name: embeddedName(file, document, PATH) };
  }
  const map = spec?.map('definition');
  const key = map && SUBSTITUTED.find((one) => map.text(one) !== undefined);
  const written = key && map.text(key);
  if (!key || !written) return undefined;
  const remote = isRemote(written);
  const target = remote ? written : fileNamed(file, written);
  return target === undefined
    ? undefined
    : { at: 'file', path: [...PATH, key], spec: { written, file: target, glob: false, remote } };
}

/**
 * A description in OpenAPI is read as a spec of its own; the file that one of another type stands in is only looked for.
 * A text that does not say that it is one may be a word about where to find it.
 */
export function definitionAsks(
  { type, definition }: EntityFacts,
  spec: Fields | undefined,
  document: number,
): readonly Ask[] {
  if (!definition || !/^openapi$/i.test(type ?? '')) return [];
  if (definition.at === 'file') return definition.spec.remote ? [] : [{ ask: 'read', path: definition.spec.file }];
  const isSpec = headSaysOpenApi(spec?.text('definition') ?? '');
  return isSpec ? [{ ask: 'embedded', document, at: definition.path }] : [];
}
