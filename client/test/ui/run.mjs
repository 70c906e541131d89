// Drives the workbench as a person does, on a copy of the example: see the squiggle, hover, follow the links into
// the guide, apply a quick fix with the keyboard, save, see it gone. Pictures of each step: out/screenshots.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installHost } from '../../../scripts/vscode-host/install.mjs';
import { hostPossible, project, requireBuild } from '../../../scripts/vscode-host/place.mjs';
import { makeProfile } from '../../../scripts/vscode-host/profile.mjs';
import { findingWithFix } from './finding.mjs';
import { conclude, story, tell } from './steps.mjs';
import { again, clickLink, pointAt, preview, showsHeading, withWorkbench } from './workbench.mjs';

const SQUIGGLE = '.editor-instance [class*="squiggly-"]';

if (hostPossible) {
  requireBuild();
  installHost();
  rmSync(join(project, 'out/screenshots'), { recursive: true, force: true });
  await tell('in a trusted folder', () => withExample({}, false, readAndFix));
  await tell('in a restricted folder', () =>
    withExample({ 'security.workspace.trust.enabled': true }, true, restricted),
  );
  conclude();
} else {
  console.log('The workbench is driven in the editor from npm, which runs on Linux on x64 only.');
  console.log('0 passed, 0 failed');
}

/** Opens a copy of the example at a finding that has a fix. */
async function withExample(settings, trust, use) {
  const profile = makeProfile({ ...settings, 'security.workspace.trust.startupPrompt': 'never' });
  const folder = join(profile.base, 'shop');
  try {
    cpSync(join(project, 'examples/shop'), folder, { recursive: true });
    const finding = findingWithFix(folder);
    const { file, range } = finding;
    const place = { folder, file, line: range.start.line + 1, column: range.start.character + 1, trust };
    await withWorkbench(profile, place, (page) => use(page, finding, join(folder, file)));
  } finally {
    profile.remove();
  }
}

async function readAndFix(page, finding, path) {
  const step = story(page);
  await readAbout(page, step, finding);
  await fix(page, step, finding, path);
}

async function readAbout(page, step, finding) {
  const { rule } = finding;
  const hover = hoverOf(page, finding);

  await step('The finding is underlined', () => page.locator(SQUIGGLE).first().waitFor());

  await step('The hover tells the finding and its principle', async () => {
    await again(() => hoverOver(page, finding), hover);
    await hover.locator('a.code-link', { hasText: rule }).waitFor();
    await again(() => hoverOver(page, finding), hover.locator('a[data-href^="command:servicelint.openPage"]').first());
  });

  await step('The chapter opens from the hover inside the editor', async () => {
    const link = hover.locator('a[data-href*="guide%2F"], a[data-href*="guide/"]').first();
    await clickLink(page, link);
    await page.locator('.tab.active', { hasText: '.md' }).waitFor();
    await preview(page).locator('h1').first().waitFor();
  });

  await step("The rule's page opens from the finding's code", async () => {
    await backTo(page, finding);
    await again(() => hoverOver(page, finding), hover);
    await clickLink(page, hover.locator('a.code-link', { hasText: rule }));
    await page.locator('.tab.active', { hasText: `${rule.split('/')[1]}.md` }).waitFor();
    await preview(page).locator('h1').first().waitFor();
  });

  await step('A link on the page leads to its chapter', async () => {
    const chapter = preview(page).locator('a[href*="guide/"]').first();
    await chapter.click();
    await page.locator('.tab.active', { hasText: `${rule.split('/')[0]}.md` }).waitFor();
    const text = readFileSync(join(project, `guide/${rule.split('/')[0]}.md`), 'utf8');
    await showsHeading(page, /^# (.+)$/m.exec(text)[1]);
  });
}

async function fix(page, step, finding, path) {
  const { text, range, fixes } = finding;

  await step('The language status tells what was checked', async () => {
    await backTo(page, finding);
    const status = page.locator('#status\\.languageStatus');
    await again(
      () => status.hover(),
      page.locator('.hover-language-status', { hasText: /\d+ services?, \d+ contracts? checked/ }),
    );
  });

  await step('The quick fix is offered on the keyboard', async () => {
    const point = await pointAt(page, text, range.start.character + 1);
    await page.mouse.click(point.x, point.y);
    await page.locator('.editor-instance :is([class*="lightbulb"], [class*="light-bulb"]):visible').first().waitFor();
    const menu = page.locator('.action-widget', { hasText: fixes[0].title });
    await again(() => page.keyboard.press('Control+.'), menu);
  });

  await step('The quick fix changes the line, and the finding is gone', async () => {
    const rows = page.locator('.action-widget .monaco-list-row.action');
    const titles = (await rows.allInnerTexts()).map((title) => title.trim());
    const wanted = titles.findIndex((title) => title.startsWith(fixes[0].title));
    const focused = await rows.evaluateAll((all) => all.findIndex((row) => row.classList.contains('focused')));
    for (let i = Math.max(focused, 0); i < wanted; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active.dirty').waitFor();
    await until(async () => !(await isUnderlined(page, finding)), 'no underline');
  });

  await step('The fix is saved', async () => {
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    const lines = readFileSync(path, 'utf8').split('\n');
    assert.notEqual(lines[range.start.line], text);
  });

  await step('Nothing was said in a notification', async () => {
    assert.deepEqual(await page.locator('.notification-toast').allInnerTexts(), []);
  });
}

async function restricted(page, finding) {
  const step = story(page);
  await step('A folder that is not trusted is checked', async () => {
    await page.locator(SQUIGGLE).first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });
  await step('A finding is told there, too', () => again(() => hoverOver(page, finding), hoverOf(page, finding)));
}

/** The hover that tells a finding. */
function hoverOf(page, { message }) {
  return page.locator('.monaco-hover:visible', { hasText: message.slice(0, 40) }).first();
}

/** Moves the mouse to a finding from somewhere else. */
async function hoverOver(page, { text, range }) {
  const point = await pointAt(page, text, range.start.character);
  await page.mouse.move(point.x + 200, point.y + 150);
  await page.mouse.move(point.x, point.y, { steps: 4 });
}

async function backTo(page, { file }) {
  await page.locator(`.tab[data-resource-name="${basename(file)}"]`).click();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Whether something is underlined where the finding was. */
async function isUnderlined(page, { range }) {
  const boxes = await page
    .locator('.editor-instance [class*="squiggly-"]')
    .evaluateAll((all) => all.map((node) => node.getBoundingClientRect()).map(({ y, height }) => y + height / 2));
  const number = page.locator('.editor-instance .line-numbers', { hasText: new RegExp(`^${range.start.line + 1}$`) });
  const line = await number.first().boundingBox();
  return line !== null && boxes.some((y) => y >= line.y && y <= line.y + line.height);
}

async function until(ask, what) {
  const giveUp = Date.now() + 30_000;
  while (!(await ask())) {
    if (Date.now() > giveUp) throw new Error(`Waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
