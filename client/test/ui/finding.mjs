// Which finding of the example the test looks at: one with a fix, alone on its line, told by the command.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../scripts/vscode-host/place.mjs';

/** The first of these that the example has: their fixes change the very line of the finding. */
const WANTED = ['failure/timeout-below-promise', 'independence/exact-version-pin', 'failure/availability-budget'];

/** What `servicelint check` finds in a folder. */
export function findings(folder) {
  const args = [join(project, 'dist/cli.cjs'), 'check', '.', '--format', 'json', '--fail-on', 'never'];
  const output = execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(output).findings;
}

/**
 * @returns the finding, with `text`: the whole line it stands in
 * @throws Error where the example has no such finding
 */
export function findingWithFix(folder) {
  const all = findings(folder);
  const alone = (one) => !all.some((other) => other !== one && other.file === one.file && touches(one, other));
  const [best] = all
    .filter((one) => WANTED.includes(one.rule) && one.fixes.length > 0 && alone(one))
    .sort((a, b) => WANTED.indexOf(a.rule) - WANTED.indexOf(b.rule));
  if (!best) throw new Error(`The example has no finding of ${WANTED.join(', ')} with a fix, alone on its line`);
  const lines = readFileSync(join(folder, best.file), 'utf8').split('\n');
  return { ...best, text: lines[best.range.start.line] };
}

function touches(one, other) {
  return other.range.start.line <= one.range.start.line && other.range.end.line >= one.range.start.line;
}
