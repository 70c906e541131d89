import type { Result } from '../engine';
import type { SuppressionFacts, SuppressionsFacts } from '../readers/facts';
import { dirname, isWithin, join } from '../readers/paths';
import type { FileState, Snapshot } from '../readers/snapshot';
import { SUPPRESSIONS } from '../readers/suppressions';
import type { Finding } from '../rules/finding';
import { idIn, idOfText, subjectIn } from '../rules/identity';
import { suppressionsText } from './suppressions-text';

/** What a list of suppressed findings is made into. */
export interface Rewritten {
  readonly file: string;
  /** Undefined where there is no such file yet. */
  readonly before?: string;
  readonly text: string;
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * The list that is to hold a finding in a file: the nearest one in the file's folder or above it, else one where the
 * landscape begins (of several workspace folders, in that of the file).
 */
export function listFor(file: string, { root, folders, files }: Snapshot): string {
  for (let folder = dirname(file); isWithin(folder, root); folder = dirname(folder)) {
    if (files.has(join(folder, SUPPRESSIONS))) return join(folder, SUPPRESSIONS);
    if (folder === dirname(folder)) break;
  }
  const home = folders.filter((folder) => isWithin(file, folder)).sort((a, b) => b.length - a.length)[0];
  return join(home ?? root, SUPPRESSIONS);
}

/** Whether all that a list says is understood, and no comment would be lost: else it is not ours to write anew. */
export const isSound = ({ facts, settled, tree }: FileState): boolean =>
  facts === settled &&
  facts?.kind === 'suppressions' &&
  facts.complete &&
  facts.problems.length === 0 &&
  tree.problems.length === 0;

const NOTHING: Pick<SuppressionsFacts, 'findings' | 'schema'> = { findings: [] };

/**
 * A list with findings added and entries removed. Entries stay as they were written, but for those of files that were
 * moved, which are brought up to date.
 */
export function rewritten(
  list: string,
  result: Result,
  add: readonly Finding[],
  remove: ReadonlySet<SuppressionFacts>,
): Rewritten {
  const state = result.snapshot.files.get(list);
  const { findings: old, schema } = state?.facts?.kind === 'suppressions' ? state.facts : NOTHING;
  const held = new Map([...result.suppressed.values()].flat().map(({ by, finding }) => [by, finding]));
  const left = old
    .filter((entry) => !remove.has(entry))
    .map((entry) => renewed(entry, entryOf(held.get(entry), list, result)));
  const made = add.flatMap((finding) => entryOf(finding, list, result) ?? []);
  const entries = new Map([...left, ...made].map((entry) => [entry.id, entry]));
  const before = state?.tree.text;
  return {
    file: list,
    ...(before !== undefined && { before }),
    text: suppressionsText(entries.values(), before?.includes('\r\n') ? '\r\n' : '\n', schema),
    added: made.length,
    kept: left.length,
    removed: old.length - left.length,
  };
}

const renewed = (entry: SuppressionFacts, newest: SuppressionFacts | undefined): SuppressionFacts =>
  !newest || idOfText(newest.id) === idOfText(entry.id) ? entry : { ...newest, reason: entry.reason };

function entryOf(finding: Finding | undefined, list: string, { snapshot }: Result): SuppressionFacts | undefined {
  if (!finding) return undefined;
  const folder = dirname(list);
  return {
    id: idIn(folder, finding, snapshot.root),
    rule: finding.rule,
    subject: subjectIn(folder, finding, snapshot.root),
    message: shortened(finding.message),
  };
}

const LONGEST = 200;

/** What is wrong, without why that matters and what to do: enough to know what an entry is about. */
function shortened(message: string): string {
  const sentence = message.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? message;
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST - 1)}…`;
}
