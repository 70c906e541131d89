import type { Node, Path, Tree } from '../../../syntax/tree';
import { type Named, type Site, siteAt } from './site';

/** Longer texts are none that a person wrote on one line. */
const LONGEST = 4000;
/** More values than this are looked at in no file. */
const MOST = 200_000;

const HOST = '[a-z0-9](?:[\\w.-]{0,251}\\w)?';
const URL = new RegExp(
  `[a-z][a-z0-9+.-]{0,20}://(?:[^\\s/?#"'\`<>@]{0,200}@)?(${HOST})(?![\\w@.-]|:[^\\s/@]*@)`,
  'dgi',
);
const HOST_PORT = new RegExp(`(?<![\\w./:@=-])(${HOST}):\\d{1,5}(?![\\w.@])`, 'dgi');
/** What is run, where `host:port` stands among words. */
const RUN = new Set(['command', 'entrypoint', 'args', 'test']);

/**
 * The hosts in all other texts of a file that stand on one line as they are: of URLs anywhere, as in health checks and
 * annotations, and of `host:port` in what is run.
 */
export function textSites(from: Named): Site[] {
  const found: Site[] = [];
  let left = MOST;
  const visit = (node: Node, path: Path, document: number, isRun: boolean): void => {
    const { tree } = from;
    // What an alias stands for is visited where it is written.
    if (tree.resolved(node) !== node || --left < 0) return;
    if (tree.kind(node) === 'scalar') found.push(...hostsIn({ ...from, document }, node, path, isRun));
    for (const [index, child] of tree.children(node).entries()) {
      const key = tree.key(child);
      visit(child, [...path, key ?? index], document, key === undefined ? isRun : RUN.has(key));
    }
  };
  for (const [document, root] of from.tree.documents.entries()) visit(root, [], document, false);
  return found;
}

function hostsIn(from: Named, node: Node, path: Path, isRun: boolean): Site[] {
  const text = from.tree.textOf(node);
  if (text.length > LONGEST || !text.includes(':') || !isAsWritten(from.tree, node, text)) return [];
  const patterns = isRun ? [URL, HOST_PORT] : [URL];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      return siteAt(from, node, path, 'host', { within: () => ({ start, end }) });
    }),
  );
}

/** Without escapes and on one line: then a stretch of the text is one of the file. */
function isAsWritten(tree: Tree, node: Node, text: string): boolean {
  const { start, end } = tree.span(node);
  const quotes = end - start - text.length;
  return (quotes === 0 || quotes === 2) && tree.text.startsWith(text, start + quotes / 2);
}
