import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const SOURCES = ['server/src', 'client/src', 'guide', 'schemas', 'scripts/build.mjs', 'package.json'];
const BUNDLES = ['dist/cli.cjs', 'dist/server.cjs', 'dist/client.cjs'];

/** Builds what the protocol tests speak to, where it is missing or older than what it is made of. */
export default function setUp(): void {
  if (process.env.SERVICELINT_DIST !== undefined) return;
  const built = Math.min(...BUNDLES.map((file) => modified(join(project, file))));
  if (built > Math.max(...SOURCES.map((path) => newest(join(project, path))))) return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: project, stdio: 'inherit' });
}

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the newest file in a folder, or a file itself, was written: milliseconds since 1970. */
function newest(path: string): number {
  if (!statSync(path).isDirectory()) return modified(path);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => !name.endsWith('.test.ts'));
  return Math.max(...files.map((name) => modified(join(path, name))));
}
