import { sep } from 'node:path';
import { fromSystem } from '../../platform/node/paths';
import type { Git, Repository } from '../../platform/ports';
import { isAbsolute, join } from '../../readers/paths';
import { nearest } from '../../syntax/nearest';
import { isWithin, relativeTo } from '../../workspace/within';
import { UsageError } from '../usage';
import { nearestFile } from './nearest-path';
import type { RevisionOperand } from './operand';
import { RevisionFiles } from './revision-files';
import type { Source } from './source';

/**
 * What stands at a revision of the repository that a folder belongs to.
 *
 * @throws {UsageError} where there is no repository, no such revision, or nothing of that name in it, or Git fails
 */
export async function openRevision(git: Git, here: string, operand: RevisionOperand): Promise<Source> {
  const repository = await git.repository(here);
  try {
    return await openIn(repository, here, operand);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${operand.written} cannot be read. ${why}`);
  }
}

async function openIn(repository: Answer, here: string, operand: RevisionOperand): Promise<Source> {
  const { written, revision, path } = operand;
  if (repository === undefined) throw new UsageError(noRepository(operand));
  if (typeof repository === 'string') throw new UsageError(`${written} cannot be read. ${repository}`);
  const commit = await repository.commit(revision);
  if (commit === undefined) throw new UsageError(await unknownRevision(repository, operand));
  const { root } = repository;
  const files = await RevisionFiles.at(repository, commit);
  const meant = pathIn(root, here, path);
  const found = await files.stat(meant);
  if (!found) throw new UsageError(noSuchPath(operand, meant, { root, here, paths: files.paths }));
  const name = (file: string): string => `${revision}:${within(root, file)}`;
  return { files, path: meant, kind: found.kind, name };
}

type Answer = Awaited<ReturnType<Git['repository']>>;

/** Of what stands outside of the repository the whole path. */
const within = (root: string, file: string): string => (isWithin(file, root) ? relativeTo(root, file) : file);

/** As Git has it: from the root, or from here where it begins with a dot. An absolute one is that file of the work tree. */
function pathIn(root: string, here: string, written: string): string {
  const path = sep === '\\' ? written.replaceAll(sep, '/') : written;
  if (isAbsolute(path)) return fromSystem(path);
  return join(/^\.\.?(?:\/|$)/.test(path) ? here : root, path || '.');
}

const noRepository = ({ written, revision }: RevisionOperand): string =>
  `There is no file or folder ${written}, and no Git repository here in which "${revision}" could be a revision.`;

async function unknownRevision(repository: Repository, { written, revision }: RevisionOperand): Promise<string> {
  const said = `There is neither a file ${written} nor a revision "${revision}" in this repository.`;
  const tags = (await repository.tags()).map(({ name }) => name);
  const branch = await repository.baseBranch();
  const near = nearest(revision, [...tags, ...(branch === undefined ? [] : [branch]), 'HEAD'])?.word;
  if (near !== undefined) return `${said} Did you mean ${near}?`;
  const isShallow = await repository.shallow();
  return isShallow ? `${said} History was cut off here: fetch it with "git fetch --unshallow --tags".` : said;
}

interface Surroundings {
  readonly root: string;
  readonly here: string;
  readonly paths: readonly string[];
}

function noSuchPath({ revision, path }: RevisionOperand, meant: string, { root, here, paths }: Surroundings): string {
  const said = `There is no ${path} at ${revision}.`;
  const fromHere = within(root, join(here, path));
  if (paths.some((file) => isWithin(file, fromHere)))
    return `${said} Paths begin at the repository's root. Did you mean ${revision}:${fromHere}?`;
  const near = nearestFile(within(root, meant), paths);
  return near === undefined
    ? `${said} Paths begin at the repository's root, or with ./ here.`
    : `${said} Did you mean ${revision}:${near}?`;
}
