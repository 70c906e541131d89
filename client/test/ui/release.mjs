// What was released, as a person compares with it: the lens, the page that it opens, and the links of the page.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProfile } from '../../../scripts/vscode-host/profile.mjs';
import { releasedShop } from '../../../scripts/vscode-host/released-shop.mjs';
import { story } from './steps.mjs';
import { again, preview, withWorkbench } from './workbench.mjs';

/** Opens a landscape in which a field is no longer what was released. */
export async function compareWithRelease() {
  const profile = makeProfile({ 'security.workspace.trust.startupPrompt': 'never' });
  const folder = join(profile.base, 'released');
  try {
    const text = releasedShop(folder);
    writeFileSync(
      join(folder, 'orders/openapi.yaml'),
      text.replace('total: { type: integer }', 'total: { type: string }'),
    );
    await withWorkbench(profile, { folder, file: 'orders/openapi.yaml', line: 1, column: 1 }, follow);
  } finally {
    profile.remove();
  }
}

async function follow(page) {
  const step = story(page);
  const lens = page.locator('.codelens-decoration a', { hasText: /breaking since v1\.4\.0 · 1 consumer hit/ });

  await step('A lens tells what has changed since the last release', () => lens.waitFor());

  await step('The lens opens the comparison', async () => {
    await again(() => lens.click(), page.locator('.tab.active', { hasText: 'changes' }));
    await preview(page).locator('h2', { hasText: 'Breaking' }).waitFor();
  });

  for (const [words, file, line] of [
    ['v1.4.0', 'openapi.yaml', 'total: { type: integer }'],
    ['now', 'openapi.yaml', 'total: { type: string }'],
    ['its manifest', 'microservice.yaml', 'api: orders'],
  ]) {
    await step(`The page's link "${words}" opens ${file} at the line`, async () => {
      await page.locator('.tab', { hasText: 'changes' }).click();
      const link = preview(page).locator('a', { hasText: words }).last();
      await again(
        () => link.click(),
        page.locator('.tab.active', { hasText: file }).and(page.locator(':not(:has-text("changes"))')),
      );
      await page
        .locator('.editor-instance .view-line', { hasText: line.replaceAll(' ', '\u00a0') })
        .first()
        .waitFor();
    });
  }
}
