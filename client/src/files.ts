/** The documents the server is told about, by name alone: no language id is claimed. */
export const documents = '**/{*.yaml,*.yml,*.json,CODEOWNERS}';

/**
 * Whether the server is told that this file came, went or changed. All files are watched, but no manifest names
 * these, and they come by the thousand.
 * @param uri the file's URI
 */
export function isWatched(uri: string): boolean {
  return !/\/(?:node_modules|\.git)\//.test(uri);
}

/** Whether a URI may be a folder's: its name has no ending. */
export function mayBeFolder(uri: string): boolean {
  return !uri.slice(uri.lastIndexOf('/') + 2).includes('.');
}
