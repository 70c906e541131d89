// What a team already has, as a person meets it: a catalogue with an API inside of it, and an old finding that is held.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from '../../../scripts/vscode-host/place.mjs';
import { makeProfile } from '../../../scripts/vscode-host/profile.mjs';
import { findings } from './finding.mjs';
import { offerFixes, openFile, pickFix, SQUIGGLE, saveAll, until } from './gestures.mjs';
import { story } from './steps.mjs';
import { again, pointAt, withWorkbench } from './workbench.mjs';

const CATALOG = 'catalog-info.yaml';
const MANIFEST = 'orders/microservice.yaml';
const LIST = '.servicelint-suppressions.json';
const HELD = 'descripton: Takes orders.';
/** Wrong within the text of a definition. */
const WRONG = "            '200': { $ref: '#/components/responses/Gone' }";

const FILES = {
  '.servicelint.yaml': 'root: true\n',
  [CATALOG]: `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: orders
spec:
  type: openapi
  lifecycle: production
  owner: checkout
  definition: |
    openapi: 3.0.3
    info: { title: Orders, version: 1.0.0 }
    paths:
      /orders:
        get:
          operationId: listOrders
          responses:
${WRONG}
`,
  [MANIFEST]: `name: orders\nowner: checkout\n${HELD}\n`,
  'compose.yaml': 'services:\n  orders:\n    build: orders\n  web:\n    build: web\n    depends_on: [orders]\n',
};

/** Opens a landscape of a catalogue, a manifest whose finding is held, and a compose file. */
export async function meetWhatIsThere() {
  const profile = makeProfile({ 'security.workspace.trust.startupPrompt': 'never' });
  const folder = join(profile.base, 'had');
  try {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    await withWorkbench(profile, { folder, file: CATALOG, line: 1, column: 1 }, (page) => tellStory(page, folder));
  } finally {
    profile.remove();
  }
}

async function tellStory(page, folder) {
  const step = story(page);
  const wrong = findings(folder).find(({ file }) => file === CATALOG);
  assert.equal(wrong?.range.start.line, FILES[CATALOG].split('\n').indexOf(WRONG));
  await readInside(page, step, wrong);
  await bringBack(page, step, folder);
}

async function readInside(page, step, wrong) {
  await step('What is wrong inside of a definition is underlined there', async () => {
    await page.locator(SQUIGGLE).first().waitFor();
    const point = await pointAt(page, WRONG, wrong.range.start.character);
    await again(async () => {
      await page.mouse.move(point.x + 200, point.y + 100);
      await page.mouse.move(point.x, point.y, { steps: 4 });
    }, page.locator('.monaco-hover:visible', { hasText: wrong.message.slice(0, 40) }).first());
  });

  await step('F12 in a compose file leads to the manifest', async () => {
    await openFile(page, 'compose.yaml');
    const line = '    depends_on: [orders]';
    await page.locator('.editor-instance .view-line', { hasText: 'depends_on' }).first().waitFor();
    const point = await pointAt(page, line, line.indexOf('orders') + 2);
    await page.mouse.click(point.x, point.y);
    await again(
      () => page.keyboard.press('F12'),
      page.locator('.tab.active', { hasText: 'microservice.yaml' }).first(),
    );
  });
}

async function bringBack(page, step, folder) {
  const faded = page.locator('.editor-instance .squiggly-inline-unnecessary, .editor-instance .squiggly-unnecessary');

  await step('A finding is underlined', () => page.locator('.editor-instance .squiggly-warning').first().waitFor());

  await step('Held on the list, it is faded', async () => {
    const command = [join(project, 'dist/cli.cjs'), 'check', '.', '--suppress-existing', '--fail-on', 'never'];
    execFileSync(process.execPath, command, { cwd: folder, stdio: 'pipe' });
    await faded.first().waitFor({ state: 'attached' });
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'detached' });
  });

  await step('It is brought back', async () => {
    const point = await pointAt(page, HELD, 3);
    await page.mouse.click(point.x, point.y);
    await offerFixes(page, 'Bring this finding back');
    await pickFix(page, 'Bring this finding back');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await saveAll(page);
    await until(() => !readFileSync(join(folder, LIST), 'utf8').includes(MANIFEST), 'the list without it');
    assert.ok(findings(folder).some(({ file }) => file === MANIFEST));
  });
}
