// Drives the workbench as a person does, on a copy of the example: see the squiggle, hover, follow the links into
// the guide, apply a quick fix with the keyboard, save, see it gone. Pictures of each step: out/screenshots.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installHost } from '../../../scripts/vscode-host/install.mjs';
import { hostPossible, project, requireBuild } from '../../../scripts/vscode-host/place.mjs';
import { makeProfile } from '../../../scripts/vscode-host/profile.mjs';
import { findingWithFix } from './finding.mjs';
import { hoverOf, hoverOver, isUnderlined, offerFixes, pickFix, SQUIGGLE, until } from './gestures.mjs';
import { deleteAField } from './history.mjs';
import { followNames } from './naming.mjs';
import { compareWithRelease } from './release.mjs';
import { meetWhatIsThere } from './sources.mjs';
import { conclude, story, tell } from './steps.mjs';
import { walkTheLandscape } from './walking.mjs';
import { again, clickLink, pointAt, preview, showsHeading, withWorkbench } from './workbench.mjs';

if (hostPossible) {
  requireBuild();
  installHost();
  rmSync(join(project, 'out/screenshots'), { recursive: true, force: true });
  await tell('in a trusted folder', () => withExample({}, false, readAndFix));
  await tell('in a restricted folder', () =>
    withExample({ 'security.workspace.trust.enabled': true }, true, restricted),
  );
  await tell('beside what was released', compareWithRelease);
  await tell('a field is deleted', deleteAField);
  await tell('a landscape is walked', walkTheLandscape);
  await tell('names are followed', followNames);
  await tell('what is there already', meetWhatIsThere);
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
    await offerFixes(page, fixes[0].title);
  });

  await step('The quick fix changes the line, and the finding is gone', async () => {
    await pickFix(page, fixes[0].title);
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

async function backTo(page, { file }) {
  await page.locator(`.tab[data-resource-name="${basename(file)}"]`).click();
  await page.locator('.editor-instance .view-line').first().waitFor();
}
