import type { Language, Path, Tree } from '../syntax/tree';
import { catalogReader } from './catalog/catalog';
import { configReader } from './config';
import { deploymentReader } from './deployment/reader';
import type { Facts } from './facts';
import { manifestReader } from './manifest';
import { openapiReader } from './openapi';
import { ownersReader } from './owners';
import { basename } from './paths';
import type { Reader } from './reader';
import { saysCatalog, saysOpenApi } from './recognise';
import { isSkeletonFile } from './skeleton';
import { suppressionsReader } from './suppressions';

/** As what another file asks for a file, whatever that is by itself: a spec or a part of one, or a file of that kind. */
export type ReadAs = 'asked' | 'config' | 'catalog';

/** In the order in which they are asked whether a file is theirs. */
const READERS = {
  manifest: manifestReader,
  config: configReader,
  suppressions: suppressionsReader,
  owners: ownersReader,
  catalog: catalogReader,
  openapi: openapiReader,
  deployment: deploymentReader,
} satisfies Record<string, Reader>;

export type FileKind = keyof typeof READERS;

const KINDS = Object.keys(READERS) as FileKind[];

/** The fields that say what is described, and that a template of such a file leaves to be filled in. */
const MANIFEST_IDENTITY: readonly Path[] = [['name'], ['owner']];
const SPEC_IDENTITY: readonly Path[] = ['title', 'version'].map((field) => ['info', field]);

/** What a file is, told from its name or its first 4 KB; undefined where no reader knows it. */
export function kindOf(file: string, head: string): FileKind | undefined {
  // A generator of projects fills in the name.
  if (basename(file).includes('{{')) return undefined;
  return KINDS.find((kind) => READERS[kind].recognises(file, head));
}

/** The language that a file's name tells. */
export function languageOf(file: string): Language | undefined {
  if (ownersReader.recognises(file)) return 'text';
  if (file.endsWith('/Kustomization')) return 'yaml';
  const ending = /\.(ya?ml|json)$/i.exec(file)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : ending === 'json' ? 'json' : 'yaml';
}

/**
 * The facts of a file: by its name, else as a spec or a catalogue's file where it says that it is one. A file that was
 * asked for is a spec or a part of one (`asked`), or of another kind, whatever it says. Undefined where no reader knows it.
 */
export function read(tree: Tree, file: string, as?: ReadAs): Facts | undefined {
  const named = kindOf(file, '');
  if (named === 'manifest' && isSkeletonFile(tree, MANIFEST_IDENTITY)) return undefined;
  // The name of a deployment file says little: what it says, or what another file takes it for, comes first.
  if (named && named !== 'deployment') return READERS[named].read(tree, file);
  if (as === 'catalog' || saysCatalog(tree)) return catalogReader.read(tree, file);
  if (as === 'config') return configReader.read(tree, file);
  if (as === 'asked' || saysOpenApi(tree, tree.documents[0])) {
    return isSkeletonFile(tree, SPEC_IDENTITY) ? undefined : openapiReader.read(tree, file);
  }
  return deploymentReader.read(tree, file);
}
