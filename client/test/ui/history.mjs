// The moment that `npm start` tells to try: a field is deleted from a released contract, read about, put back, deleted
// again and released as the next major version.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop } from '../../../scripts/shop-history.mjs';
import { fieldIn, MOMENT } from '../../../scripts/shop-moment.mjs';
import { makeProfile } from '../../../scripts/vscode-host/profile.mjs';
import { findings } from './finding.mjs';
import { hoverOf, offerFixes, openFile, pickFix, runCommand, SQUIGGLE, saveAll, until } from './gestures.mjs';
import { story } from './steps.mjs';
import { again, pointAt, withWorkbench } from './workbench.mjs';

const RULE = 'versioning/breaking-change';
const ERROR = '.editor-instance .squiggly-error';
const READERS = ['gateway', 'orders', 'recommendations'];

/** Opens a copy of the example with a past at the field. */
export async function deleteAField() {
  const profile = makeProfile({ 'security.workspace.trust.startupPrompt': 'never' });
  try {
    const folder = join(profile.base, 'shop');
    makeShop(folder);
    const { line } = fieldIn(folder);
    const place = { folder, file: MOMENT.file, line, column: 9 };
    await withWorkbench(profile, place, (page) => tellStory(page, folder, foretold(join(profile.base, 'other'))));
  } finally {
    profile.remove();
  }
}

/** What the command says of the deletion, in a copy that nobody opens. */
function foretold(folder) {
  makeShop(folder);
  writeFileSync(join(folder, MOMENT.file), fieldIn(folder).after);
  return findings(folder).find(({ rule, file }) => rule === RULE && file === MOMENT.file);
}

async function tellStory(page, folder, finding) {
  const step = story(page);
  const spec = join(folder, MOMENT.file);
  const released = readFileSync(spec, 'utf8');
  const field = released.split('\n')[fieldIn(folder).line - 1];
  const titleOf = (words) => finding.fixes.find(({ title }) => title.startsWith(words)).title;
  await deleteAndRead(page, step, field, finding);
  await putBack(page, step, { spec, released, title: titleOf('Restore') });
  await releaseNext(page, step, {
    folder,
    released,
    field,
    finding,
    title: titleOf('Release as 3.0.0 and keep 2.4.1'),
  });
}

async function deleteAndRead(page, step, field, finding) {
  await step('A released contract without changes is quiet', async () => {
    await lens(page, 'no change since catalog/v2.4.1').waitFor({ state: 'attached' });
    assert.equal(await page.locator(SQUIGGLE).count(), 0);
  });

  await step('The field is deleted, and the squiggle is there', async () => {
    await deleteLine(page, field);
    await page.locator(ERROR).first().waitFor();
  });

  await step('The hover names who reads it, and has the old text', async () => {
    const hover = hoverOf(page, finding);
    await again(() => hoverOverSquiggle(page), hover);
    const words = await hover.innerText();
    for (const reader of READERS) assert.match(words, new RegExp(`\\b${reader}\\b`));
    assert.match(words.replaceAll('\u00a0', ' '), new RegExp(`${field.trim().replaceAll(/[${}]/g, '\\$&')}`));
  });

  await step('The lens at the top counts the change and those it hits', async () => {
    await page.keyboard.press('Escape');
    await again(() => page.keyboard.press('Control+Home'), page.locator('.line-numbers', { hasText: /^1$/ }));
    await lens(page, /1 breaking since catalog\/v2\.4\.1 · 3 consumers hit/).waitFor();
  });

  await step('The released text stands beside the new one', async () => {
    await runCommand(page, 'Servicelint: Open the Last Release Beside This');
    await page
      .locator('.monaco-diff-editor .original .line-delete, .monaco-diff-editor .char-delete')
      .first()
      .waitFor();
  });
}

async function putBack(page, step, { spec, released, title }) {
  await step('What can be done is offered on the keyboard', async () => {
    await runCommand(page, 'View: Close Editor');
    await page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
    // To the next problem, which is in view then.
    await again(() => page.keyboard.press('F8'), page.locator(ERROR).first());
    await page.keyboard.press('Escape');
    await clickOnSquiggle(page);
    await offerFixes(page, title);
    await page.locator('.action-widget', { hasText: 'Release as 3.0.0 and keep 2.4.1 beside it' }).waitFor();
  });

  await step('The field is put back as it was', async () => {
    await pickFix(page, title);
    await page.locator(SQUIGGLE).first().waitFor({ state: 'detached' });
    await saveAll(page);
    assert.equal(readFileSync(spec, 'utf8'), released);
  });
}

async function releaseNext(page, step, { folder, released, field, title }) {
  const catalog = (name) => join(folder, MOMENT.file, '..', name);

  await step('Deleted again, it is released as the next major version', async () => {
    await deleteLine(page, field);
    await page.locator(ERROR).first().waitFor();
    await clickOnSquiggle(page);
    await offerFixes(page, title);
    await pickFix(page, title);
    await page.locator(SQUIGGLE).first().waitFor({ state: 'detached' });
  });

  await step('The old version is kept beside it, and nobody is broken', async () => {
    await saveAll(page);
    await until(
      () => /version: 3\.0\.0/.test(readFileSync(catalog('microservice.yaml'), 'utf8')),
      'the saved manifest',
    );
    assert.equal(readFileSync(catalog('openapi.v2.yaml'), 'utf8'), released);
    assert.match(readFileSync(catalog('openapi.yaml'), 'utf8'), /^ {2}version: 3\.0\.0$/m);
    assert.deepEqual(
      findings(folder).filter(({ rule }) => rule === RULE),
      [],
    );
  });

  await step('The manifest lists both versions', async () => {
    await openFile(page, 'catalog/microservice.yaml');
    await page.locator('.editor-instance .view-line', { hasText: 'openapi.v2.yaml' }).first().waitFor();
  });
}

const lens = (page, hasText) => page.locator('.codelens-decoration', { hasText }).first();

/** Deletes a line that is in view. */
async function deleteLine(page, text) {
  const point = await pointAt(page, text, text.length - 1);
  await page.mouse.click(point.x, point.y);
  await page.keyboard.press('Control+Shift+K');
  await page.locator('.tab.active.dirty').waitFor();
}

async function hoverOverSquiggle(page) {
  const { x, y } = await squiggle(page);
  await page.mouse.move(x + 200, y + 150);
  await page.mouse.move(x, y, { steps: 4 });
}

async function clickOnSquiggle(page) {
  const { x, y } = await squiggle(page);
  await page.mouse.click(x, y);
}

/** The middle of the one line that is underlined as an error: its text alone may stand in the file several times. */
async function squiggle(page) {
  // Drawn anew when findings come in, it is gone for a moment.
  let box = null;
  await until(async () => {
    box = await page
      .locator(ERROR)
      .first()
      .boundingBox({ timeout: 1000 })
      .catch(() => null);
    return box !== null;
  }, 'the squiggle');
  const { x, y, width, height } = box;
  return { x: x + width / 2, y: y + height / 2 };
}
