import type { Result } from '../../engine';
import type { SuppressionFacts } from '../../readers/facts';
import { dirname, isWithin } from '../../readers/paths';
import type { FileState } from '../../readers/snapshot';
import type { Rule } from '../../rules/rule';
import { plural } from '../../rules/subjects';
import type { SyntaxProblemCode } from '../../syntax/tree';
import type { CheckArguments } from '../arguments';
import { isShown, type Loaded } from '../load';
import type { Report } from '../reporters/report';

/** The entries of one list that hold nothing. */
export interface Idle {
  readonly list: string;
  /** Their findings are gone. */
  readonly gone: ReadonlySet<SuppressionFacts>;
  /** How many may still have one that could not be found this time, by why. */
  readonly doubtful: ReadonlyMap<string, number>;
}

/** What of a landscape was looked at, as far as it decides whether a finding that was not found is gone. */
export interface Looked {
  readonly loaded: Pick<Loaded, 'targets' | 'skipped' | 'reports' | 'name'>;
  readonly asked: Pick<CheckArguments, 'base'>;
  readonly rules: readonly Rule[];
}

/** The lists of a result that concern the paths that were named: those in them, and those above them. */
export function listsOf(result: Result, { targets, reports }: Pick<Loaded, 'targets' | 'reports'>): string[] {
  const lists = [...result.snapshot.files.values()].filter(({ facts }) => facts?.kind === 'suppressions');
  const concerns = (list: string) =>
    isShown({ targets }, list) || targets.some((target) => isWithin(target, dirname(list)));
  return lists.map(({ file }) => file).filter((list) => reports(result, list) && concerns(list));
}

/** The entries of a result's lists that hold no finding, gone or not; a list without any is left out. */
export function idleIn(result: Result, looked: Looked): Idle[] {
  const holding = new Set([...result.suppressed.values()].flat().map(({ by }) => by));
  const doubt = new Doubt(result, looked);
  return listsOf(result, looked.loaded).flatMap((list): Idle[] => {
    const facts = result.snapshot.files.get(list)?.settled;
    const idle = facts?.kind === 'suppressions' ? facts.findings.filter((entry) => !holding.has(entry)) : [];
    if (idle.length === 0) return [];
    const gone = new Set<SuppressionFacts>();
    const doubtful = new Map<string, number>();
    for (const entry of idle) {
      const why = doubt.about(entry);
      if (why === undefined) gone.add(entry);
      else doubtful.set(why, (doubtful.get(why) ?? 0) + 1);
    }
    return [{ list, gone, doubtful }];
  });
}

/** What to say of lists that were not written now: that some of what they hold is gone. */
export function notesOnLists(
  results: readonly Result[],
  looked: Looked,
  { call, again }: Pick<Report, 'call' | 'again'>,
): string[] {
  const idle = results.flatMap((result) => idleIn(result, looked)).filter(({ gone }) => gone.size > 0);
  return idle.map(({ list, gone }) => {
    const are = gone.size === 1 ? 'is' : 'are';
    const what = `${plural(gone.size, 'finding')} in ${looked.loaded.name(list)} ${are} gone`;
    return `${what}: ${call} ${again} --prune takes ${gone.size === 1 ? 'it' : 'them'} out.`;
  });
}

/** Mistakes of syntax that hide nothing from the rules. */
const HARMLESS: ReadonlySet<SyntaxProblemCode> = new Set(['duplicate-key', 'trailing-comma']);

/** Why a finding that was not found may be there all the same. */
class Doubt {
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #on: ReadonlySet<string>;
  readonly #overAll: string | undefined;
  readonly #baseline: string | undefined;

  constructor(result: Result, looked: Looked) {
    this.#rules = new Map(looked.rules.map((rule) => [rule.id, rule]));
    this.#on = rulesOn(result);
    this.#overAll = unread(result, looked);
    this.#baseline = notCompared(result, looked);
  }

  /** Undefined where the finding is certainly gone. */
  about({ rule: id }: SuppressionFacts): string | undefined {
    if (this.#overAll !== undefined) return this.#overAll;
    const rule = this.#rules.get(id);
    if (!rule) return `there is no rule ${id} in this version`;
    if (!this.#on.has(id)) return `${id} is off`;
    const restsOnPast = rule.needs === 'baseline' || rule.restsOn?.includes('baseline');
    return restsOnPast ? this.#baseline : undefined;
  }
}

/** The rules that are on for a file at least: whoever switched one off for some files did so on purpose. */
function rulesOn({ snapshot, configuration }: Result): Set<string> {
  const on = new Set<string>();
  for (const file of snapshot.files.keys()) {
    for (const [rule, { level }] of configuration(file).settings) if (level !== 'off') on.add(rule);
  }
  return on;
}

/** What was not read, or could not be checked: a finding anywhere may rest on it. */
function unread({ snapshot, failures }: Result, { loaded }: Looked): string | undefined {
  const [skipped] = loaded.skipped.filter(({ file }) => isWithin(file, snapshot.root) || isWithin(snapshot.root, file));
  if (skipped) return `${loaded.name(skipped.file)} was not read`;
  const broken = [...snapshot.files.values()].find(isBroken);
  if (broken) return `${loaded.name(broken.host?.file ?? broken.file)} does not parse`;
  const [failure] = failures;
  return failure && `${failure.what} failed`;
}

function isBroken({ facts, tree }: FileState): boolean {
  // What is odd in the templates of a catalogue is no mistake, and never told.
  if (facts?.kind === 'catalog' && facts.complete) return false;
  return tree.problems.some(({ code }) => !HARMLESS.has(code));
}

function notCompared({ snapshot: { released } }: Result, { asked }: Looked): string | undefined {
  if (asked.base !== undefined) return 'only what changed since --base was compared';
  const [why] = released ? released.missing.values() : ['the last release was not looked for'];
  return why && `they were not compared with the last release (${why})`;
}
