import { fileURLToPath, pathToFileURL } from 'node:url';
import { fromSystem } from '../platform/node/paths';
import { releaseScheme } from '../protocol';

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

/** The URI under which our client shows a file as it was at a commit. */
export const releaseUri = (file: string, commit: string): string =>
  `${releaseScheme}:///${commit}${uriOf(file).slice('file://'.length)}`;

const RELEASE = new RegExp(`^${releaseScheme}:(?://)?/([0-9a-f]{40,64})(/[^?#]+)`);

/** The file and the commit that such a URI names; undefined for any other. */
export function releaseOf(uri: string): { readonly file: string; readonly commit: string } | undefined {
  const [, commit, path] = RELEASE.exec(uri) ?? [];
  const file = path === undefined ? undefined : fileOf(`file://${path}`);
  return commit === undefined || file === undefined ? undefined : { file, commit };
}
