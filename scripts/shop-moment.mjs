// The moment to try on the example with a past: a field that several services read is deleted from a released contract.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './set-up.mjs';
import { makeShop } from './shop-history.mjs';

/** The field, and where it is written. */
export const MOMENT = { file: 'services/catalog/openapi.yaml', schema: 'Product', field: 'price' };

/**
 * Finds the field in a copy of the example.
 *
 * @returns `line`: its number from 1, `after`: the file's text without that line; undefined where it is deleted already
 */
export function fieldIn(folder) {
  const lines = readFileSync(join(folder, MOMENT.file), 'utf8').split('\n');
  const start = lines.indexOf(`    ${MOMENT.schema}:`);
  const end = lines.findIndex((line, i) => i > start && /^ {0,4}\S/.test(line));
  const index = lines.findIndex((line, i) => i > start && i < end && line.trimStart().startsWith(`${MOMENT.field}:`));
  return index < 0 ? undefined : { line: index + 1, after: lines.toSpliced(index, 1).join('\n') };
}

/** What to do in a copy of the example, in one sentence. */
export function momentIn(folder) {
  const { file, schema, field } = MOMENT;
  const line = fieldIn(folder)?.line;
  if (line === undefined) return `Put \`${field}\` back into \`${schema}\` in ${file}, and the squiggle goes.`;
  return `Delete \`${field}\` of \`${schema}\` in ${file}, line ${line}: the squiggle names who reads it.`;
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
