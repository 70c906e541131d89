// Runs a test suite inside the editor's extension host, as `--extensionTestsPath` does in a desktop VS Code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, newPage, remoteUri, workbenchAddress } from './browser.mjs';
import { startServer } from './server.mjs';

const TIMEOUT = Number(process.env.SERVICELINT_TEST_TIMEOUT ?? 240_000);

/**
 * @param profile the folders of `makeProfile`
 * @param suite `folder` to open, `extensions` under development, `tests`: the suite's entry; absolute paths
 * @returns the suite's exit code
 * @throws Error where the suite does not end in time, with the last lines of the browser's log
 */
export async function runSuite(profile, { folder, extensions, tests }) {
  const server = await startServer(profile);
  try {
    const browser = await launchBrowser();
    try {
      const payload = [
        ...extensions.map((path) => ['extensionDevelopmentPath', remoteUri(server, path)]),
        ['extensionTestsPath', remoteUri(server, tests)],
        ['skipWelcome', 'true'],
      ];
      return await waitForExit(await newPage(browser), workbenchAddress(server, folder, payload), profile);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

async function waitForExit(page, address, profile) {
  const log = [];
  page.on('console', (message) => log.push(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log.push(`[error] ${error}`));
  let timer;
  try {
    const exit = new Promise((done, failed) => {
      timer = setTimeout(() => failed(new Error(`The suite did not end in ${TIMEOUT} ms`)), TIMEOUT);
      page.once('exit', done);
    });
    // The workbench looks for both once, when it loads.
    await page.exposeFunction('codeAutomationLog', (_level, values) => log.push(`[suite] ${values.join(' ')}`));
    await page.exposeFunction('codeAutomationExit', (code) => page.emit('exit', code));
    await page.goto(address, { waitUntil: 'commit' });
    return await exit;
  } catch (error) {
    writeFileSync(join(profile.base, 'browser.log'), log.join('\n'));
    throw new Error(`${error.message}\n${log.slice(-20).join('\n')}`);
  } finally {
    clearTimeout(timer);
  }
}
