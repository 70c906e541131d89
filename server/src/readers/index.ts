import type { Language, Path, Tree } from '../syntax/tree';
import { catalogReader } from './catalog/catalog';
import { configReader } from './config';
import { readDeployment, saysDeployment } from './deployment/reader';
import type { Facts } from './facts';
import { manifestReader } from './manifest';
import { openapiReader } from './openapi';
import { isOwnersFile, readOwners } from './owners';
import { basename } from './paths';
import { saysCatalog, saysOpenApi } from './recognise';
import { isSkeletonFile } from './skeleton';
import { suppressionsReader } from './suppressions';

export type FileKind = 'manifest' | 'config' | 'suppressions' | 'catalog' | 'openapi' | 'deployment' | 'owners';

/** As what another file asks for a file, whatever that is by itself: a spec or a part of one, or a file of that kind. */
export type ReadAs = 'asked' | 'config' | 'catalog';

const READERS = {
  manifest: manifestReader,
  config: configReader,
  suppressions: suppressionsReader,
  catalog: catalogReader,
  openapi: openapiReader,
};

/** The fields that say what is described, and that a template of such a file leaves to be filled in. */
const MANIFEST_IDENTITY: readonly Path[] = [['name'], ['owner']];
const SPEC_IDENTITY: readonly Path[] = ['title', 'version'].map((field) => ['info', field]);

/** What a file is, told from its name or its first 4 KB; undefined where no reader knows it. */
export function kindOf(file: string, head: string): FileKind | undefined {
  // A generator of projects fills in the name.
  if (basename(file).includes('{{')) return undefined;
  if (manifestReader.recognises(file, head)) return 'manifest';
  if (configReader.recognises(file, head)) return 'config';
  if (suppressionsReader.recognises(file, head)) return 'suppressions';
  if (isOwnersFile(file)) return 'owners';
  if (catalogReader.recognises(file, head)) return 'catalog';
  if (openapiReader.recognises(file, head)) return 'openapi';
  return saysDeployment(file, head) ? 'deployment' : undefined;
}

/** The language that a file's name tells. */
export function languageOf(file: string): Language | undefined {
  if (isOwnersFile(file)) return 'text';
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
  if (named === 'owners') return readOwners(tree, file);
<<<<<<< HEAD
  if (named === 'manifest' && isSkeletonFile(tree, [['name'], ['owner']])) return undefined;
=======
  if (named === 'manifest' && isSkeletonFile(tree, MANIFEST_IDENTITY)) return undefined;
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
  if (named && named !== 'deployment') return READERS[named].read(tree, file);
  if (as === 'catalog' || saysCatalog(tree)) return catalogReader.read(tree, file);
  if (as === 'config') return configReader.read(tree, file);
  if (as === 'asked' || saysOpenApi(tree, tree.documents[0])) {
<<<<<<< HEAD
    return isSkeletonFile(tree, [
      ['info', 'title'],
      ['info', 'version'],
    ])
      ? undefined
      : openapiReader.read(tree, file);
=======
    return isSkeletonFile(tree, SPEC_IDENTITY) ? undefined : openapiReader.read(tree, file);
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
  }
  return readDeployment(tree, file);
}
