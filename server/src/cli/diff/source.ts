import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { NodeFileSystem } from '../../platform/node/files';
import { fromSystem } from '../../platform/node/paths';
import type { FileSystem } from '../../platform/ports';
import { languageOf } from '../../readers/index';
import { UsageError } from '../usage';
import { nearestOnDisk } from './nearest-path';
import { parseOperand, type RevisionOperand } from './operand';

/** Where one of the two forms is read from. */
export interface Source {
  readonly files: FileSystem;
  /** Absolute, with `/`; of a revision, as if it were checked out. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** How a file of it is called in the output: relative to the working directory, or `REV:path`. */
  name(file: string): string;
}

/** Opens what is at a revision; apart, so that nothing of Git is loaded where no revision is named. */
export type OpenRevision = (operand: RevisionOperand) => Promise<Source>;

/**
 * What a word of the command line means. What is on disk under exactly that name wins over a revision.
 *
 * @throws {UsageError} where there is no such thing
 */
export async function openSource(written: string, openRevision: OpenRevision): Promise<Source> {
  const { revision, ...operand } = parseOperand(written);
  const found = await stat(written).catch(() => undefined);
  if (!found && revision !== undefined) return openRevision({ ...operand, revision });
  const path = fromSystem(written);
  if (!found) throw await missing(written, path);
  if (!found.isFile() && !found.isDirectory())
    throw new UsageError(`${written} is neither a file nor a folder: save what it gives to a file first.`);
  const name = (file: string): string => relative(process.cwd(), file).replaceAll('\\', '/') || '.';
  return { files: new NodeFileSystem([path]), path, kind: found.isFile() ? 'file' : 'folder', name };
}

async function missing(written: string, path: string): Promise<UsageError> {
  const near = await nearestOnDisk(path);
  const said = `There is no file or folder ${written}.`;
  if (near !== undefined)
    return new UsageError(`${said} Did you mean ${relative(process.cwd(), near).replaceAll('\\', '/')}?`);
  const isRevision = languageOf(written) === undefined && !written.startsWith('-');
  return new UsageError(isRevision ? `${said} What stands at a revision of Git is written ${written}:PATH.` : said);
}
