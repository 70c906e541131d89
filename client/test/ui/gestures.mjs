// What a person does about a finding: points at it, reads, and picks a fix with the keyboard.
import { basename } from 'node:path';
import { again, pointAt } from './workbench.mjs';

export const SQUIGGLE = '.editor-instance [class*="squiggly-"]';

/** The hover that tells a finding. */
export function hoverOf(page, { message }) {
  return page.locator('.monaco-hover:visible', { hasText: message.slice(0, 40) }).first();
}

/** Moves the mouse to a finding from somewhere else. */
export async function hoverOver(page, { text, range }) {
  const point = await pointAt(page, text, range.start.character);
  await page.mouse.move(point.x + 200, point.y + 150);
  await page.mouse.move(point.x, point.y, { steps: 4 });
}

/** Opens the list of what can be done at the cursor, which has to show `title`. */
export async function offerFixes(page, title) {
  await again(() => page.keyboard.press('Control+.'), page.locator('.action-widget', { hasText: title }));
}

/** Goes down the open list to the first entry that begins with `title`, and takes it. */
export async function pickFix(page, title) {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  const titles = (await rows.allInnerTexts()).map((text) => text.trim());
  const wanted = titles.findIndex((text) => text.startsWith(title));
  if (wanted < 0) throw new Error(`"${title}" is not among these: ${titles.join(', ')}`);
  const focused = await rows.evaluateAll((all) => all.findIndex((row) => row.classList.contains('focused')));
  for (let i = Math.max(focused, 0); i < wanted; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Whether something is underlined where the finding was. */
export async function isUnderlined(page, { range }) {
  const boxes = await page
    .locator('.editor-instance [class*="squiggly-"]')
    .evaluateAll((all) => all.map((node) => node.getBoundingClientRect()).map(({ y, height }) => y + height / 2));
  const number = page.locator('.editor-instance .line-numbers', { hasText: new RegExp(`^${range.start.line + 1}$`) });
  const line = await number.first().boundingBox();
  return line !== null && boxes.some((y) => y >= line.y && y <= line.y + line.height);
}

/** Waits until something is so; `what` says what in vain. */
export async function until(ask, what) {
  const giveUp = Date.now() + 30_000;
  while (!(await ask())) {
    if (Date.now() > giveUp) throw new Error(`Waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Runs a command by its title. */
export async function runCommand(page, title) {
  await choose(page, 'F1', title, title);
}

/** Opens a file by the end of its path. */
export async function openFile(page, name) {
  await choose(page, 'Control+P', name, basename(name));
}

/** Opens a list, types, and takes the first row that is called so. */
async function choose(page, key, typed, name) {
  const input = page.locator('.quick-input-widget:visible input').first();
  await again(() => page.keyboard.press(key), input);
  await page.keyboard.type(typed);
  const row = page.locator('.quick-input-list .monaco-list-row');
  await row
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()
    .click();
  await input.waitFor({ state: 'hidden' });
}

/** Saves all that is not saved. */
export async function saveAll(page) {
  await runCommand(page, 'File: Save All Files');
  await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
}
