// What a person sees and does in the workbench, as functions over a browser page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, newPage, remoteUri, workbenchAddress } from '../../../scripts/vscode-host/browser.mjs';
import { project } from '../../../scripts/vscode-host/place.mjs';
import { startServer } from '../../../scripts/vscode-host/server.mjs';

const PATIENCE = 45_000;
const screenshots = join(project, 'out/screenshots');

/**
 * Opens a folder in the workbench, with a file and the cursor in it, and hands the page on.
 * @param profile what `makeProfile` returned
 * @param options `folder`, `file` in it, `line` and `column` from 1; `trust`: true opens the folder restricted
 * @param use what to do with the page; everything is closed when it is done
 */
export async function withWorkbench(profile, { folder, file, line, column, trust = false }, use) {
  const server = await startServer(profile, { trust });
  try {
    const browser = await launchBrowser();
    try {
      const page = await newPage(browser);
      page.setDefaultTimeout(PATIENCE);
      const payload = [
        ['extensionDevelopmentPath', remoteUri(server, project)],
        ['gotoLineMode', 'true'],
        ['openFile', remoteUri(server, `${join(folder, file)}:${line}:${column}`)],
        ['skipWelcome', 'true'],
      ];
      await page.goto(workbenchAddress(server, folder, payload), { waitUntil: 'commit' });
      await page.locator('.monaco-workbench').waitFor();
      await page.locator('.editor-instance .view-line').first().waitFor();
      await use(page);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Keeps a picture of the page as build output. */
export async function screenshot(page, name) {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Does something again until its sign is visible: the workbench drops a key or a move now and then. */
export async function again(act, sign, times = 6) {
  for (let i = 0; i < times; i++) {
    await act();
    if (await isVisible(sign, 4_000)) return;
  }
  await sign.waitFor({ timeout: 1_000 });
}

async function isVisible(locator, timeout) {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/**
 * The point on the screen where a column of a line is drawn.
 * @param text the whole line
 * @param column from 0
 * @throws Error where the line is not in view
 */
export async function pointAt(page, text, column) {
  const point = await page.evaluate(
    ([wanted, offset]) => {
      const plain = (node) => node.textContent.replaceAll('\u00a0', ' ');
      const line = [...document.querySelectorAll('.editor-instance .view-line')].find((node) => plain(node) === wanted);
      const walker = line && document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let left = offset;
      while (walker?.nextNode()) {
        const { length } = walker.currentNode;
        if (left < length) {
          const range = document.createRange();
          range.setStart(walker.currentNode, left);
          range.setEnd(walker.currentNode, left + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        left -= length;
      }
      return undefined;
    },
    [text, column],
  );
  if (!point) throw new Error(`This line is not in view: ${text}`);
  return point;
}

/** The document inside the Markdown preview that is shown. */
export function preview(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** Clicks a link on its first line: the middle of one that is broken over two lines may not be on it. */
export async function clickLink(page, link) {
  const { x, y } = await link.evaluate((node) => {
    const [box] = node.getClientRects();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

/** Waits until a Markdown preview shows a page with this heading; hidden previews have no document of their own. */
export async function showsHeading(page, title) {
  for (let tries = 0; tries < 150; tries++) {
    for (const frame of page.frames()) {
      const shown = frame.locator('h1', { hasText: title }).first();
      if (await shown.isVisible().catch(() => false)) return;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No preview shows a page with the heading "${title}".`);
}
