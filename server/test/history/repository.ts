import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromSystem } from '../../src/platform/node/paths';

/** What a machine's own settings would otherwise change. */
const SETTINGS = [
  'user.name=Test',
  'user.email=test@example.test',
  'commit.gpgsign=false',
  'tag.gpgsign=false',
  'init.defaultBranch=main',
  'core.autocrlf=false',
  'core.hooksPath=/dev/null',
  'protocol.file.allow=always',
  'advice.detachedHead=false',
].flatMap((setting) => ['-c', setting]);

/** Runs git in a folder; returns what it printed. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return execFileSync('git', [...SETTINGS, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** A temporary folder, its links resolved; to be removed with {@link remove}. */
export const folder = (): string => fromSystem(realpathSync(mkdtempSync(join(tmpdir(), 'servicelint-git-'))));

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Commits all that stands in a work tree, and these files; returns the commit. */
export function commit(root: string, files: Readonly<Record<string, string>> = {}, message = 'a change'): string {
  write(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(root, 'rev-parse', 'HEAD');
}

/** A new repository with one commit. */
export function repository(root: string, files: Readonly<Record<string, string>> = { 'a.txt': 'a\n' }): string {
  mkdirSync(root, { recursive: true });
  git(root, 'init', '--quiet');
  return commit(root, files);
}
