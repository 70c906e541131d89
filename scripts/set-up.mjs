// What a fresh clone needs before anything else runs. Plain Node: nothing of npm is there when it starts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Says so where Node is too old, and installs the packages where they are missing or others than the lock file's. */
export function setUp() {
  checkNode();
  if (!isInstalled()) run('Installing what the build needs (npm ci)', 'npm', ['ci', '--loglevel=error']);
}

/** Runs a step with its output shown; ends the process where it fails. */
export function run(title, command, args) {
  console.log(`\n> ${title}`);
  // npm is a script on Windows, and those run in a shell only; none of the arguments needs quotes.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: project, stdio: 'inherit', shell });
  if (status === 0) return;
  console.error(`\nThis step failed${error ? `: ${error.message}` : ''}. Nothing after it was done.`);
  process.exit(status || 1);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20) return;
  console.error(
    `Servicelint is built with Node 20 or newer; this is Node ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(2);
}

/** Whether node_modules is what package-lock.json says: npm keeps its own copy of it there. */
function isInstalled() {
  const installed = join(project, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packages(join(project, 'package-lock.json'));
  const present = packages(installed);
  // Packages for other systems are in the lock and not in the folder.
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    return path === '' || optional || present[path]?.version === version;
  });
}

function packages(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}
