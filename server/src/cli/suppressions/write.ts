import { writeFile } from 'node:fs/promises';
import type { Result } from '../../engine';
import { isSound, listFor, type Rewritten, rewritten } from '../../fixes/suppressions';
import type { SuppressionFacts } from '../../readers/facts';
import type { Finding } from '../../rules/finding';
import { RULES } from '../../rules/generated/index';
import type { CheckArguments } from '../arguments';
import type { Loaded } from '../load';
import { writeOutput } from '../output';
import { shownFindings } from '../report-of';
import { UsageError } from '../usage';
import { type Idle, idleIn, listsOf } from './idle';

/** What is to become of one list. */
interface Plan {
  readonly result: Result;
  readonly add: Finding[];
  remove: ReadonlySet<SuppressionFacts>;
}

/**
 * Puts what is shown on the lists of suppressed findings (`--suppress-existing`), takes what is gone from them (`--prune`),
 * and says so on standard error.
 *
 * @returns the files that were written
 * @throws {UsageError} where a list cannot be read or written; none was written then
 */
export async function writeSuppressions(loaded: Loaded, asked: CheckArguments): Promise<readonly string[]> {
  const results = loaded.check();
  const plans = new Map<string, Plan>();
  if (asked.suppressExisting) planAdditions(plans, loaded, results);
  const idle = asked.prune ? planRemovals(plans, loaded, asked, results) : [];
  const made = [...plans].map(([list, { result, add, remove }]) => {
    mustBeSound(list, result, loaded);
    return rewritten(list, result, add, remove);
  });
  const written = made.filter(({ before, text }) => before !== text);
  for (const one of written) await write(one, loaded);
  process.stderr.write(
    said(made, idle, asked, loaded)
      .map((line) => `${line}\n`)
      .join(''),
  );
  return written.map(({ file }) => file);
}

function planAdditions(plans: Map<string, Plan>, loaded: Loaded, results: readonly Result[]): void {
  for (const [finding, result] of shownFindings(loaded, results))
    planFor(plans, listOf(finding, result), result).add.push(finding);
}

/** A list does not hold what is wrong with itself. */
function listOf({ file }: Finding, { snapshot }: Result): string {
  return snapshot.files.get(file)?.facts?.kind === 'suppressions' ? file : listFor(file, snapshot);
}

function planRemovals(
  plans: Map<string, Plan>,
  loaded: Loaded,
  asked: CheckArguments,
  results: readonly Result[],
): Idle[] {
  return results.flatMap((result) => {
    for (const list of listsOf(result, loaded)) mustBeSound(list, result, loaded);
    const idle = idleIn(result, { loaded, asked, rules: RULES });
    for (const { list, gone } of idle) planFor(plans, list, result).remove = gone;
    return idle;
  });
}

function planFor(plans: Map<string, Plan>, list: string, result: Result): Plan {
  const plan = plans.get(list) ?? { result, add: [], remove: new Set() };
  plans.set(list, plan);
  return plan;
}

function mustBeSound(list: string, { snapshot }: Result, { name }: Loaded): void {
  const state = snapshot.files.get(list);
  if (!state || isSound(state)) return;
  throw new UsageError(
    `${name(list)} has mistakes, and is not written over: "servicelint check" tells what is wrong with it. Mend it, or ` +
      'delete it to begin anew.',
  );
}

async function write({ file, before, text }: Rewritten, { name }: Loaded): Promise<void> {
  if (before !== undefined) return writeOutput(file, text);
  try {
    // One that is there and was not read is ignored, and not ours to write over.
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return writeOutput(file, text);
    throw new UsageError(`${name(file)} is there, but was not read: see that .gitignore does not leave it out.`);
  }
}

function said(made: readonly Rewritten[], idle: readonly Idle[], asked: CheckArguments, { name }: Loaded): string[] {
  if (made.length === 0) return [nothingTo(asked)];
  return made.flatMap(({ file, added, kept, removed }) => [
    `${name(file)}: ${added} added, ${kept} kept, ${removed} removed.`,
    ...idle.filter(({ list }) => list === file).flatMap(doubts),
  ]);
}

/** What was not asked for was not looked at. */
function nothingTo({ suppressExisting, prune }: CheckArguments): string {
  if (!prune) return 'There is nothing to suppress.';
  return suppressExisting
    ? 'There is nothing to suppress, and nothing on a list that is gone.'
    : 'There is nothing on a list that is gone.';
}

/** Why entries that hold nothing were left on a list. */
const doubts = ({ doubtful }: Idle): string[] =>
  [...doubtful].map(
    ([why, count]) => `  ${count} of them ${count === 1 ? 'holds' : 'hold'} nothing now, and may again: ${why}.`,
  );
