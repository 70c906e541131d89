import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const PROJECT = join(import.meta.dirname, '../..');
export const CLI = join(PROJECT, 'dist/cli.cjs');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the bundled command in a folder, with no terminal and none of the caller's wishes about colour. */
export function servicelint(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { NO_COLOR, FORCE_COLOR, ...rest } = process.env;
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...rest, ...env } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
  });
}

/** A folder with these files, gone when the test is over. `.servicelint.yaml` bounds it unless the test says otherwise. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'servicelint-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ '.servicelint.yaml': 'root: true\n', ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** One finding each: an error, a warning, and one that `--fix` mends. */
export const NO_OWNER = 'name: orders\n';
export const NO_HEALTH =
  'name: orders\nowner: team-a\nlifecycle: production\ncontact: { chat: "#a", oncall: https://a.test/oncall }\ndeployment: { strategy: rolling }\n';
export const MISSPELT = 'name: orders\nowner: team-a\ndescripton: Takes orders\n';
