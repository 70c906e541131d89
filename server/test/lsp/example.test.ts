import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIST } from './client';
import { EXAMPLES, serve } from './folders';

interface Said {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: unknown;
}

const SEVERITIES = ['', 'error', 'warning', 'info'];
const inOrder = (said: readonly Said[]): string[] => said.map((one) => JSON.stringify(one)).sort();

/** What the command says of a folder. */
function byCommand(folder: string): Said[] {
  const args = [join(DIST, 'cli.cjs'), 'check', '--format', 'json', '.'];
  const { findings } = JSON.parse(output(args, folder)) as { findings: Said[] };
  return findings.map(({ file, rule, severity, message, range }) => ({ file, rule, severity, message, range }));
}

/** Findings make the command end with 1, which is no failure here. */
function output(args: readonly string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}

describe.each([
  ['shop', 15],
  ['shop-fixed', 0],
])('the findings of %s', (name, least) => {
  it('are the same in the editor and on the command line', async () => {
    const folder = join(EXAMPLES, name);
    const client = await serve(folder);
    await client.counted();
    const pull = client.pullWorkspace();
    await client.settled();
    const inEditor = pull.reports.flatMap((report): Said[] =>
      ('items' in report ? report.items : []).map(({ code, severity = 0, message, range }) => ({
        file: fileURLToPath(report.uri)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
        rule: String(code),
        severity: SEVERITIES[severity] ?? '',
        message: String(message),
        range,
      })),
    );
    const said = byCommand(folder);
    expect(said.length).toBeGreaterThanOrEqual(least);
    expect(inOrder(inEditor)).toEqual(inOrder(said));
  });
});
