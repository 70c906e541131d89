import type { Failure } from '../engine';
import { WORDS } from '../history/candidates';
import { atLeast } from '../rules/configuration';
import { RULES } from '../rules/generated/index';
import { plural } from '../rules/subjects';
import { type CheckArguments, checkArguments, type Format } from './arguments';
import { applySafeFixes } from './fix';
import { isShown, type Loaded, loadLandscape } from './load';
import { writeOutput } from './output';
import { reportOf } from './report-of';
import { github } from './reporters/github';
import { json } from './reporters/json';
import { pretty } from './reporters/pretty';
import type { Report, Reporter } from './reporters/report';
import { sarif } from './reporters/sarif';
import { workflowName } from './reporters/workflow-name';
import { notesOnLists } from './suppressions/idle';
import { writeSuppressions } from './suppressions/write';
import { UsageError } from './usage';

const REPORTERS: Readonly<Record<Format, Reporter>> = { pretty, json, github, sarif };

/** Checks the landscape that the paths belong to, and prints what stands in the paths. */
export async function check(args: readonly string[]): Promise<number> {
  const asked = checkArguments(args);
  let loaded = await loadLandscape(asked.paths, asked);
  if (asked.fix) loaded = await fixed(loaded, asked);
  const why = notCompared(loaded);
  if (asked.base !== undefined && why.includes(WORDS.noRevision(asked.base))) {
    throw new UsageError(`There is no revision ${asked.base} in this repository: fetch it, or name another --base.`);
  }
  const isComparable = !asked.requireBaseline || why.length === 0;
  if ((asked.suppressExisting || asked.prune) && isComparable) loaded = await withLists(loaded, asked);
  const results = loaded.check();
  const report = reportOf(loaded, results, asked);
  await print(report, asked);
  const failures = [...results.flatMap((result) => result.failures), ...(loaded.change?.failures ?? [])];
  for (const text of new Set(failures.map((failure) => mistake(failure, loaded)))) process.stderr.write(`${text}\n`);
  if (loaded.change) process.stderr.write(`Only what the change since ${loaded.change.since} caused is shown.\n`);
  if (report.checked.files === 0) process.stderr.write(`${NOTHING}\n`);
  else if (loaded.unbounded.length > 0) process.stderr.write(`${onlyRead(loaded)}\n`);
  for (const reason of why) process.stderr.write(`Not compared with the last release: ${reason}.\n`);
  for (const note of notesOnLists(results, { loaded, asked, rules: RULES }, report)) process.stderr.write(`${note}\n`);
  if (!isComparable) return 2;
  const { failOn } = asked;
  return failOn !== 'never' && report.findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
}

/** Why contracts that are shown could not be held against what was released, each reason once. */
function notCompared(loaded: Loaded): string[] {
  const missing = loaded.check().flatMap(({ snapshot, landscape }) => {
    const idle = new Set(landscape.services.flatMap(({ file, provides }) => (provides.length > 0 ? [] : [file])));
    return [...(snapshot.released?.missing ?? [])].filter(([file]) => !idle.has(file));
  });
  return [...new Set(missing.flatMap(([file, why]) => (isShown(loaded, file) ? [why.replace(/\.$/, '')] : [])))];
}

/** What a mistake of ours left unsaid: never hidden, and no reason to keep the rest back. */
export function mistake({ what, file, error }: Failure, { name }: Pick<Loaded, 'name'>): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `A mistake in servicelint: ${what} failed for ${name(file)} (${reason}). All else was checked; report it with that file, if you may.`;
}

/** What to say where there is nothing of ours. */
const NOTHING =
  'Nothing was recognised: no microservice.yaml, no .servicelint.yaml, no OpenAPI document, no catalogue entry, no compose ' +
  'file and no Kubernetes manifest is here, or all are ignored. ' +
  'A service begins with a microservice.yaml that says "name" and "owner".';

/** What is beside a folder that nothing bounds is not known, which makes findings, and the lack of them, doubtful. */
export function onlyRead({ unbounded, name }: Loaded): string {
  const [folders, verb] = [unbounded.map(name).join(' and '), unbounded.length === 1 ? 'was' : 'were'];
  const read = folders === '.' ? 'this folder' : folders;
  const remedy = 'put a .servicelint.yaml with "root: true" where the landscape begins';
  return `Only ${read} ${verb} read, and no services beside: ${remedy}.`;
}

/** Fixes are made anew as long as there are some: of two that touch the same text, one is made at a time. */
const MOST_ROUNDS = 10;

async function fixed(first: Loaded, asked: CheckArguments): Promise<Loaded> {
  let loaded = first;
  let mended = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const made = await applySafeFixes(loaded);
    if (made === 0) break;
    mended += made;
    loaded = await loadLandscape(asked.paths, asked);
  }
  process.stderr.write(mended === 0 ? 'There was nothing to mend safely.\n' : `Mended ${plural(mended, 'finding')}.\n`);
  return loaded;
}

/** Writes the lists of suppressed findings; what is shown then is what is left after reading them. */
async function withLists(loaded: Loaded, asked: CheckArguments): Promise<Loaded> {
  const written = await writeSuppressions(loaded, asked);
  if (written.length === 0) return loaded;
  const again = await loadLandscape(asked.paths, asked);
  const unread = written.find((file) => !again.check().some(({ snapshot }) => snapshot.files.has(file)));
  if (unread === undefined) return again;
  throw new UsageError(
    `${again.name(unread)} was written, but is not read: see that .gitignore does not leave it out.`,
  );
}

async function print(report: Report, { outputs }: CheckArguments): Promise<void> {
  for (const { format, file } of outputs) {
    const isShownThere = format === 'github' || format === 'sarif';
    const name = isShownThere ? workflowName(report.name, process.env.GITHUB_WORKSPACE) : report.name;
    const view = { ...report, name };
    if (file === undefined) process.stdout.write(REPORTERS[format](view));
    else await writeOutput(file, REPORTERS[format]({ ...view, color: false }));
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === outputs.length) {
    process.stderr.write(`${plural(report.findings.length, 'finding')}, written to ${files.join(' and ')}.\n`);
  }
}
