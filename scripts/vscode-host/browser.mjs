// A headless Chromium with the editor's workbench in it.
import { chromium } from 'playwright-core';
import { findBrowser } from './place.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts the browser. @throws Error where none is found */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. Install one, or name it with CHROMIUM.');
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** A new page of the size that screenshots have. */
export async function newPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return context.newPage();
}

/**
 * The address at which the workbench opens a folder.
 * @param payload further wishes, as the workbench knows them: `[name, value]` pairs
 */
export function workbenchAddress(server, folder, payload = []) {
  const wishes = encodeURIComponent(JSON.stringify(payload));
  return `${server.url}/?folder=${encodeURIComponent(folder)}&payload=${wishes}`;
}

/** A file's URI as the workbench sees it. */
export function remoteUri(server, path) {
  return `vscode-remote://${server.authority}${path}`;
}
