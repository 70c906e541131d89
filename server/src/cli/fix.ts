import { readFile } from 'node:fs/promises';
import type { Result } from '../engine';
import { allSafeEdits } from '../fixes/all';
import { applyEdits } from '../fixes/edits';
import { RULES } from '../rules/generated/index';
import { isAsked, isMeant, type Loaded } from './load';
import { writeOutput } from './output';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes all safe fixes of the findings that are asked for, in the files asked for. A file that changed since it was
 * read, or whose bytes are not those of its text in UTF-8, is left alone; line ends and a byte order mark stay.
 *
 * @returns how many findings were mended
 * @throws {UsageError} where a file cannot be written
 */
export async function applySafeFixes(loaded: Loaded): Promise<number> {
  let mended = 0;
  for (const result of loaded.check()) {
    const untouched = new Set<string>();
    for (const file of result.findings.keys()) {
      if (!(await isAsRead(result, file))) untouched.add(file);
    }
    const isOpen = (file: string) => isAsked(loaded, result, file) && !untouched.has(file);
    const all = allSafeEdits(result, RULES, isOpen, (finding) => isMeant(loaded, finding));
    for (const [file, edits] of all.edits) {
      const mark = (await readFile(file, 'utf8')).startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
      await writeOutput(file, mark + applyEdits(result.snapshot.files.get(file)?.tree.text ?? '', edits));
    }
    mended += all.mended;
  }
  return mended;
}

async function isAsRead({ snapshot }: Result, file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  const text = snapshot.files.get(file)?.tree.text;
  return bytes !== undefined && text !== undefined && bytes.toString('utf8').replace(/^\uFEFF/, '') === text;
}
