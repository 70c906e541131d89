// Starts the editor's server, and stops it with everything it started.
import { spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hostEntry, hostNode } from './place.mjs';

const START_TIMEOUT = 30_000;
const KILL_AFTER = 3_000;

/**
 * Starts the editor on a free local port.
 * @param profile what `makeProfile` returned
 * @param options `trust`: true leaves workspace trust on, so that folders open restricted; `env`: variables the
 *   extensions will see; `port`: a port of one's own choice
 * @returns `url` to open in a browser, `authority` for remote URIs, `stop`
 * @throws Error where it does not answer in time, with the path of its log
 */
export async function startServer(profile, { trust = false, env = {}, port } = {}) {
  const chosen = port ?? (await freePort());
  const child = run(
    profile,
    [
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${chosen}`],
      ...[
        '--disable-telemetry',
        '--disable-update-check',
        '--disable-getting-started-override',
        '--disable-file-downloads',
      ],
      ...(trust ? [] : ['--disable-workspace-trust']),
      // Without this the editor ignores the folders of an extension and its tests in the address.
      ...['--vscode-option', 'enable-smoke-test-driver=true'],
    ],
    env,
  );
  const server = { url: `http://127.0.0.1:${chosen}`, authority: `127.0.0.1:${chosen}`, stop: () => stop(child) };
  const giveUp = Date.now() + START_TIMEOUT;
  while (!(await answers(`${server.url}/healthz`))) {
    if (Date.now() > giveUp || child.exitCode !== null) {
      await server.stop();
      throw new Error(`The editor's server did not start; its log is ${join(profile.base, 'server.log')}`);
    }
    await pause(50);
  }
  return server;
}

/** Installs a `.vsix` file into a profile, as a user would. */
export async function installExtension(profile, vsix) {
  const child = run(profile, ['--install-extension', vsix, '--force']);
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`Installing ${vsix} failed; the log is ${join(profile.base, 'server.log')}`);
}

function run(profile, args, env = {}) {
  const config = join(profile.base, 'config.yaml');
  writeFileSync(config, '');
  const log = openSync(join(profile.base, 'server.log'), 'a');
  const folders = ['--config', config, '--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
  const quiet = { EXTENSIONS_GALLERY: '{}', XDG_DATA_HOME: profile.base, XDG_CONFIG_HOME: profile.base };
  const all = { ...process.env, ...quiet, ...env };
  // Set in the terminal of another such editor: the entry script would talk to that one.
  delete all.VSCODE_IPC_HOOK_CLI;
  return spawn(hostNode, [hostEntry, ...folders, ...args], { env: all, stdio: ['ignore', log, log], detached: true });
}

async function stop(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((done) => child.once('exit', done));
    signal(child, 'SIGTERM');
    const timer = setTimeout(() => signal(child, 'SIGKILL'), KILL_AFTER);
    await gone;
    clearTimeout(timer);
  }
  signal(child, 'SIGKILL');
}

/** Signals the whole process group: extension hosts outlive their server otherwise. */
function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // All of the group is gone already.
  }
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

function answers(url) {
  return new Promise((done) => {
    http
      .get(url, (response) => {
        response.resume();
        done(response.statusCode === 200);
      })
      .on('error', () => done(false));
  });
}
