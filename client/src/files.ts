/** The documents the server is told about, by name alone: no language id is claimed. */
export const documents = '**/*.{yaml,yml,json}';

const WATCHED_NAME = /\.(?:ya?ml|json)$|^README|^\.gitignore$/i;

/**
 * Whether the server needs to hear that this file came, went or changed. A name without an ending may be a
 * folder: of a folder that is moved or deleted, the editor reports nothing but the folder itself.
 * @param uri the file's URI
 */
export function isWatched(uri: string): boolean {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  if (/\/(?:node_modules|\.git)\//.test(uri)) return false;
  return WATCHED_NAME.test(name) || !name.includes('.', 1);
}
