// Names as a person follows and changes them: definition, references, a rename, and a spec that is dragged elsewhere.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../scripts/vscode-host/place.mjs';
import { makeProfile } from '../../../scripts/vscode-host/profile.mjs';
import { findings } from './finding.mjs';
import { openFile, saveAll, until } from './gestures.mjs';
import { story } from './steps.mjs';
import { again, pointAt, withWorkbench } from './workbench.mjs';

const OWN = 'services/payments/microservice.yaml';
const ORDERS = 'services/orders/microservice.yaml';

/** Run beside the example: what leads to a service by its name is renamed with it. */
const COMPOSE = `services:
  orders:
    build: services/orders
    depends_on: [payments]
    environment:
      PAYMENTS_URL: http://payments:8080/v1
  payments:
    build: services/payments
`;

/** Opens a copy of the example, with a compose file beside it, where a service names another one. */
export async function followNames() {
  const profile = makeProfile({ 'security.workspace.trust.startupPrompt': 'never' });
  const folder = join(profile.base, 'shop');
  try {
    cpSync(join(project, 'examples/shop'), folder, { recursive: true });
    writeFileSync(join(folder, 'compose.yaml'), COMPOSE);
    const line = textOf(folder, ORDERS).split('\n').indexOf('    service: payments') + 1;
    await withWorkbench(profile, { folder, file: ORDERS, line, column: 16 }, (page) => tellStory(page, folder));
  } finally {
    profile.remove();
  }
}

const textOf = (folder, file) => readFileSync(join(folder, file), 'utf8');

async function tellStory(page, folder) {
  const step = story(page);
  await lookAround(page, step);
  await rename(page, step, folder);
  await move(page, step, folder);
}

async function lookAround(page, step) {
  const peek = page.locator('.peekview-widget:visible');

  await step('F12 on the name of a service leads to its manifest', async () => {
    await page.locator('.codelens-decoration').first().waitFor({ state: 'attached' });
    await again(() => page.keyboard.press('F12'), firstLine(page, 'name: payments'));
  });

  await step('Shift+F12 lists all who speak of it, the compose file too', async () => {
    await again(() => page.keyboard.press('Shift+F12'), peek);
    for (const file of ['compose.yaml', 'orders', 'shipping']) {
      await peek.locator('.ref-tree .monaco-list-row', { hasText: file }).first().waitFor();
    }
  });

  await step('F12 on an address in the compose file leads there as well', async () => {
    await again(() => page.keyboard.press('Escape'), page.locator('body:not(:has(.peekview-widget))'));
    await openFile(page, 'compose.yaml');
    const line = '      PAYMENTS_URL: http://payments:8080/v1';
    await page.locator('.editor-instance .view-line', { hasText: 'PAYMENTS_URL' }).first().waitFor();
    const point = await pointAt(page, line, line.indexOf('payments') + 3);
    await page.mouse.click(point.x, point.y);
    await again(() => page.keyboard.press('F12'), firstLine(page, 'name: payments'));
  });
}

async function rename(page, step, folder) {
  const box = page.locator('.rename-box input:visible, .rename-input:visible').first();
  const before = findings(folder).length;

  await step('F2 asks for the new name', async () => {
    await again(() => page.keyboard.press('F2'), box);
    assert.equal(await box.inputValue(), 'payments');
  });

  await step('The service has the new name in every file', async () => {
    await box.fill('billing');
    await page.keyboard.press('Enter');
    await firstLine(page, 'name: billing').waitFor();
    await saveAll(page);
    await until(() => /service: billing/.test(textOf(folder, ORDERS)), 'the renamed consumer on disk');
    assert.match(textOf(folder, OWN), /^name: billing$/m);
    assert.equal(
      textOf(folder, 'compose.yaml'),
      COMPOSE.replace('[payments]', '[billing]')
        .replace('//payments:', '//billing:')
        .replace('  payments:', '  billing:'),
    );
    assert.equal(findings(folder).length, before);
  });
}

async function move(page, step, folder) {
  const docs = page.locator('.explorer-folders-view .monaco-icon-label[aria-label$="payments/docs"]');
  const button = (hasText) => page.locator('.monaco-dialog-box:visible .monaco-button', { hasText }).first();

  await step('A spec is dragged to another folder', async () => {
    await openFile(page, 'payments/openapi.yaml');
    const spec = page.locator('.explorer-folders-view .monaco-list-row.selected', { hasText: 'openapi.yaml' });
    await spec.first().waitFor();
    await spec.first().dragTo(docs);
    await button(/^Move$/).click();
    await page.locator('.monaco-dialog-box', { hasText: "Extension 'Servicelint' wants to make" }).waitFor();
  });

  await step('VS Code asks whether what speaks of it shall follow', async () => {
    const answered = page.locator('body:not(:has(.monaco-dialog-box))');
    await again(() => button(/^OK$/).click({ timeout: 2000 }), answered);
    await until(() => movedTo(folder) !== undefined, 'the moved file');
  });

  await step('The manifest follows it', async () => {
    const path = `./${movedTo(folder)}openapi.yaml`;
    await page.locator('.tab.dirty', { hasText: 'microservice.yaml' }).first().waitFor();
    await saveAll(page);
    await until(() => textOf(folder, OWN).includes(`spec: ${path}`), `${path} in the manifest`);
    await openFile(page, 'payments/microservice.yaml');
    await page.locator('.editor-instance .view-line', { hasText: path }).first().waitFor();
  });
}

/** The folder of the service in which its spec stands now. */
function movedTo(folder) {
  const own = join(folder, 'services/payments');
  const folders = readdirSync(own, { withFileTypes: true }).filter((one) => one.isDirectory());
  const there = folders.find(({ name }) => existsSync(join(own, name, 'openapi.yaml')));
  return there && `${there.name}/`;
}

const firstLine = (page, text) =>
  page.locator('.editor-instance .view-line', { hasText: text.replaceAll(' ', '\u00a0') }).first();
