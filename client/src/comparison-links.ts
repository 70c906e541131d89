import { relative } from 'node:path/posix';
import { releaseScheme } from '../../server/src/protocol';

const LINK = new RegExp(`\\]\\((${releaseScheme}|file)://(/[^)\\s#]*)(#[^)\\s]*)?\\)`, 'g');

const ENDING = ' changes.md';

/** The path of the page that compares a file, in the scheme of releases: what it is called is what the editor's tab says. */
export const pageComparing = (file: string): string => `${file}${ENDING}`;

/** The file that a page compares; undefined for a path that is no page's but that of a file at a commit. */
export function fileComparedOn(page: string): string | undefined {
  const isText = /^\/[0-9a-f]{40,64}\//.test(page);
  return !isText && page.endsWith(ENDING) ? page.slice(0, -ENDING.length) : undefined;
}

/**
 * A comparison's Markdown with links that the Markdown preview follows. It refuses addresses with a scheme of ours, and
 * `file:`; what is relative it opens in the page's own scheme, and what begins with `/` in the first folder of the
 * workspace, which may be left by `..`.
 *
 * @param page the page's path
 * @param folder the path of the first workspace folder; undefined where there is none, so that today's files have no link
 */
export function withPreviewLinks(markdown: string, page: string, folder: string | undefined): string {
  const up = '../'.repeat(page.split('/').length - 2);
  return markdown.replace(LINK, (written, scheme: string, path: string, line = '') => {
    if (scheme === releaseScheme) return `](${up}${path.slice(1)}${line})`;
    return folder === undefined ? written : `](/${encoded(relative(folder, decoded(path)))}${line})`;
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const encoded = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/').replaceAll('(', '%28').replaceAll(')', '%29');
