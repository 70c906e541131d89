import { writeFile } from 'node:fs/promises';
import { UsageError } from './usage';

/**
 * Lets the command end as it would have when whoever reads its output stops early (`| head`). Output that cannot be
 * written for another reason is said, with exit 2.
 */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    process.stderr.write(`servicelint: Standard output cannot be written: ${error.message}\n`);
  });
  // Where not even that can be said, the exit code says it.
  process.stderr.on('error', () => {});
}

/** @throws {UsageError} where the file cannot be written */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder.',
  ENOTDIR: 'a part of its path is a file.',
  EISDIR: 'it is a folder.',
  EACCES: 'permission is denied.',
  EPERM: 'permission is denied.',
  EROFS: 'the disk is read-only.',
  ENOSPC: 'the disk is full.',
};

/** Why the system refused, in words, ending with a full stop. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `${error instanceof Error ? error.message : String(error)}.`;
}
