import type { Change, ChangePlace } from '../contracts/compare/change';
import { changeId } from '../contracts/compare/words';
import type { Result } from '../engine';
import type { Compared } from '../landscape/compared';
import type { Snapshot } from '../readers/snapshot';
import type { Finding } from '../rules/finding';
import { hurt } from '../rules/versioning/consumers-hit';
import { find } from '../syntax/locate';
import { lineStart } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';
import { whichUses } from './comparisons';
import { codeBlock, escaped } from './markdown-text';

/** Lines and columns that are shown of a text. */
const LINES = 8;
const COLUMNS = 100;
/** Consumers that are named. */
const NAMED = 4;

/**
 * What a hover tells of a change, beyond its message: the text as it was released and as it is, and who is hit.
 *
 * @param compareLink an address that opens the whole comparison, for an editor that can follow it
 * @returns Markdown; undefined for a finding that is not on a change, or on one that is no longer there
 */
export function changeText(finding: Finding, result: Result, compareLink?: string): string | undefined {
  const found = changeOf(finding, result);
  if (!found) return undefined;
  const { change, compared } = found;
  const { release } = compared;
  const was = change.base && excerptOf(release.snapshot, change.base);
  const is = was === undefined ? undefined : change.revision && excerptOf(result.snapshot, change.revision);
  const parts = [
    ...(was === undefined ? [] : [`In ${escaped(release.name)}:`, was]),
    ...(is === undefined || is === was ? [] : ['Now:', is]),
    ...consumersText(change, compared),
    ...(compareLink === undefined ? [] : [`[Compare with ${escaped(release.name)}](${compareLink})`]),
  ];
  return parts.join('\n\n') || undefined;
}

/** The change that a finding was made of. */
function changeOf(
  { rule, data }: Finding,
  { world }: Result,
): { readonly change: Change; readonly compared: Compared } | undefined {
  if (rule !== 'versioning/breaking-change' || data.change === undefined) return undefined;
  for (const compared of world.pasts.get(String(data.past))?.compared ?? []) {
    const change = compared.comparison.changes.find((one) => changeId(one) === data.change);
    if (change && (compared.before.text ?? '') === data.major) return { change, compared };
  }
  return undefined;
}

function consumersText(change: Change, { hits }: Compared): string[] {
  const hit = hurt(hits(change));
  if (hit.length === 0) return [];
  const named = hit.slice(0, NAMED).map(({ consumer, use }) => whichUses(consumer, use));
  const more = hit.length - named.length;
  return [`Hits ${[...named, ...(more > 0 ? [`${more} more`] : [])].join('; ')}.`];
}

/** The first lines of what stands at a place, moved to the left edge; undefined where nothing can be shown. */
function excerptOf({ files }: Snapshot, { file, path }: ChangePlace): string | undefined {
  const tree = files.get(file)?.tree;
  const node = tree && path.length > 0 ? find(tree, path) : undefined;
  if (!tree || node === undefined) return undefined;
  const lines = linesAround(tree, node).map(shortened);
  return codeBlock(
    [...lines.slice(0, LINES), ...(lines.length > LINES ? [restOf(tree)] : [])].join('\n'),
    tree.language,
  );
}

/** Those of an entry; of a mere `type: integer` those of what it is the type of, where they are few. */
function linesAround(tree: Tree, node: Node): string[] {
  const lines = linesOf(tree, node);
  const parent = tree.kind(node) === 'scalar' ? tree.parent(node) : undefined;
  if (parent === undefined || tree.parent(parent) === undefined) return lines;
  const around = linesOf(tree, parent);
  return around.length > LINES ? lines : around;
}

function linesOf(tree: Tree, node: Node): string[] {
  const { start, end } = tree.entrySpan(node);
  const column = start - lineStart(tree.text, start);
  const [first = '', ...others] = tree.text.slice(start, end).trimEnd().split(/\r?\n/);
  return [first, ...others.map((line) => unindented(line, column))];
}

const restOf = ({ language }: Tree): string => (language === 'yaml' ? '# ...' : '// ...');

const shortened = (line: string): string => (line.length > COLUMNS ? `${line.slice(0, COLUMNS)}...` : line);

const unindented = (line: string, by: number): string => line.slice(Math.min(by, line.search(/\S|$/)));
