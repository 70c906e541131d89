import { fileURLToPath, pathToFileURL } from 'node:url';
import { fromSystem } from '../platform/node/paths';

/** The file a URI names; undefined for what is on no disk (an unsaved document, a side of a diff). */
export function fileOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fromSystem(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}

/** The URI of a file. Editors write some characters otherwise; they compare what it names, not how it is written. */
export const uriOf = (file: string): string => pathToFileURL(file).href;
