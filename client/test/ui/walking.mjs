// Walking a landscape as a person does: the lens that lists consumers, the hierarchy of calls, hints, a symbol by name.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../scripts/vscode-host/place.mjs';
import { makeProfile } from '../../../scripts/vscode-host/profile.mjs';
import { story } from './steps.mjs';
import { again, withWorkbench } from './workbench.mjs';

const MANIFEST = 'services/orders/microservice.yaml';

/** Opens a copy of the example at a service's name. */
export async function walkTheLandscape() {
  const profile = makeProfile({ 'security.workspace.trust.startupPrompt': 'never' });
  const folder = join(profile.base, 'shop');
  try {
    cpSync(join(project, 'examples/shop'), folder, { recursive: true });
    await withWorkbench(profile, { folder, file: MANIFEST, line: 1, column: 8 }, walk);
  } finally {
    profile.remove();
  }
}

async function walk(page) {
  const step = story(page);
  const peek = page.locator('.peekview-widget:visible');
  const row = (text) => peek.locator('.monaco-list-row', { hasText: text }).first();

  await step('Lenses above the name tell consumers, dependencies and pick-up time', async () => {
    for (const words of [/^\d+ consumers$/, /^\d+ dependencies$/, /^about .+ h to pick up$/])
      await lens(page, words).waitFor();
  });

  await step('The consumers open as a list', async () => {
    await again(() => lens(page, /^\d+ consumers$/).click(), peek);
    await row('microservice.yaml').waitFor();
  });

  await step('The pick-up time is explained in the hover', async () => {
    await again(() => page.keyboard.press('Escape'), page.locator('body:not(:has(.peekview-widget))'));
    const hover = page.locator('.monaco-hover:visible', { hasText: 'Pick-up time' }).first();
    await again(() => lens(page, /to pick up$/).click(), hover);
    await page.keyboard.press('Escape');
  });

  await step('The hierarchy shows who calls, and whom it calls', async () => {
    const calls = page.locator('.sidebar');
    const call = (text) => calls.locator('.monaco-list-row', { hasText: text }).first();
    await again(() => page.keyboard.press('Shift+Alt+H'), call('gateway'));
    await again(() => calls.locator('.codicon-call-incoming').first().click(), call('createCharge'));
    await page.locator('.editor-instance .view-line').first().click();
  });

  await step('Hints tell what a dependency promises', async () => {
    const hint = page.locator('.view-line', { hasText: /payments\s+promises/ }).first();
    await again(() => page.keyboard.press('PageDown'), hint);
  });

  await step('An operation is found by its name', async () => {
    const found = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'createCharge' }).first();
    await again(async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+T');
      await page.keyboard.type('createcharge');
    }, found);
    await again(() => page.keyboard.press('Enter'), page.locator('.tab.active', { hasText: 'openapi.yaml' }));
  });
}

const lens = (page, hasText) => page.locator('.codelens-decoration a', { hasText }).first();
