// The moment to try on the example with a past: a field that several services read is deleted from a released contract.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './set-up.mjs';
import { makeShop } from './shop-history.mjs';

/** Where the field is written, and how its line begins. */
export const MOMENT = { file: 'services/catalog/openapi.yaml', schema: 'Product', field: 'price' };

/**
 * Finds the field in a copy of the example.
 *
 * @returns `line`: its number from 1, `after`: the file's text without that line; undefined where it is deleted already
 */
export function fieldIn(folder) {
  const text = readFileSync(join(folder, MOMENT.file), 'utf8');
  const lines = text.split('\n');
  const schema = lines.findIndex((line) => line.trimEnd() === `    ${MOMENT.schema}:`);
  const length = lines.slice(schema + 1).findIndex((line) => /^ {0,4}\S/.test(line));
  const index = lines
    .slice(0, schema + 1 + length)
    .findIndex((line, i) => i > schema && line.trimStart().startsWith(`${MOMENT.field}:`));
  return index < 0 ? undefined : { line: index + 1, after: lines.toSpliced(index, 1).join('\n') };
}

/** Deletes the field in a copy that is made for it and gone afterwards, and shows what the command says of it. */
export function showMoment() {
  const base = mkdtempSync(join(tmpdir(), 'servicelint-start-'));
  try {
    const folder = join(base, 'shop');
    makeShop(folder);
    writeFileSync(join(folder, MOMENT.file), fieldIn(folder).after);
    spawnSync(process.execPath, [join(project, 'dist/cli.cjs'), 'check', MOMENT.file], {
      cwd: folder,
      stdio: 'inherit',
    });
  } finally {
    rmSync(base, { recursive: true, force: true, maxRetries: 3 });
  }
}
