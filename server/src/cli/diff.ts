import { nodeClock } from '../platform/node/clock';
import { fromSystem } from '../platform/node/paths';
import type { Git } from '../platform/ports';
import { calledAs, quoted } from './called';
import { wantsColor } from './colors';
import { type DiffArguments, type DiffFormat, diffArguments, isTooMuch } from './diff/arguments';
import { diffFiles } from './diff/files';
import { json } from './diff/json';
import { markdown } from './diff/markdown';
import type { RevisionOperand } from './diff/operand';
import type { Outcome } from './diff/outcome';
import { pretty } from './diff/pretty';
import { allChanges, type DiffReport, type DiffReporter } from './diff/report';
import { openSource, type Source } from './diff/source';
import { UsageError } from './usage';

const REPORTERS: Readonly<Record<DiffFormat, DiffReporter>> = { pretty, json, markdown };
const WIDTH = 100;
const NARROWEST = 40;

/** Compares two forms of an interface, or all interfaces of two folders, and prints what changed for consumers. */
export async function diff(args: readonly string[]): Promise<number> {
  const asked = diffArguments(args);
  const history = new History();
  try {
    const outcome = await compared(asked, history);
    const report = reportOf(outcome, asked);
    process.stdout.write(REPORTERS[asked.format](report));
    for (const note of outcome.notes) process.stderr.write(`${note}\n`);
    if (outcome.failed) return 2;
    const levels = allChanges(report).map(({ level }) => level);
    return isTooMuch(levels, asked.failOn) ? 1 : 0;
  } finally {
    history.close();
  }
}

async function compared({ base, revision, today }: DiffArguments, history: History): Promise<Outcome> {
  const old = await openSource(base, history.open);
  const next = await openSource(revision, history.open);
  if (old.kind !== next.kind)
    throw new UsageError(`${words(base, old)} and ${words(revision, next)}: name two files, or two folders.`);
  const clock = nodeClock(today);
  if (old.kind === 'file') return diffFiles(old, next, clock.today());
  const { diffFolders } = await import('./diff/folders');
  return diffFolders(old, next, clock);
}

const words = (written: string, { kind }: Source): string => `${written} is a ${kind}`;

/** Git, loaded and asked only where a revision is named. */
class History {
  #git: Git | undefined;

  readonly open = async (operand: RevisionOperand): Promise<Source> => {
    const { NodeGit } = await import('../platform/node/git');
    const { openRevision } = await import('./diff/revision');
    this.#git ??= new NodeGit();
    return openRevision(this.#git, fromSystem('.'), operand);
  };

  close(): void {
    this.#git?.dispose();
  }
}

function reportOf({ contracts }: Outcome, { base, revision, today, color }: DiffArguments): DiffReport {
  const options = today === undefined ? [] : ['--today', today];
  return {
    contracts,
    color: color ?? wantsColor(process.env, process.stdout.isTTY === true),
    width: Math.max(NARROWEST, Math.min(WIDTH, process.stdout.columns ?? WIDTH)),
    call: calledAs(process.argv[1] ?? 'servicelint', process.cwd()),
    again: ['diff', base, revision, ...options].map(quoted).join(' '),
  };
}
