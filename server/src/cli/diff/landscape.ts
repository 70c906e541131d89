import { Joiner } from '../../landscape/join';
import type { Landscape } from '../../landscape/model';
import type { Clock, FileSystem } from '../../platform/ports';
import { read } from '../../readers/index';
import type { Snapshot } from '../../readers/snapshot';
import { parse } from '../../syntax/parse';
import { decode } from '../../workspace/decode';
import { foldersAbove, inFolder } from '../../workspace/within';
import { Workspace } from '../../workspace/workspace';
import type { Source } from './source';

/** A landscape, and what it was joined from. */
export interface Joined {
  readonly landscape: Landscape;
  readonly snapshot: Snapshot;
}

/**
 * The landscapes in which consumers of what a folder provides are looked for: all that stands in the git repository, or
 * below the configuration that says `root: true`; without either, in the folder itself.
 *
 * @param known what was read of the folder: taken where the landscape begins there
 */
export async function landscapesAround(source: Source, known: readonly Snapshot[], clock: Clock): Promise<Joined[]> {
  const root = await rootOf(source);
  return (root === source.path ? known : await readAll(source.files, root, clock)).map((snapshot) => ({
    snapshot,
    landscape: new Joiner().join(snapshot).landscape,
  }));
}

async function readAll(files: FileSystem, root: string, clock: Clock): Promise<readonly Snapshot[]> {
  const workspace = new Workspace({ files, clock });
  await workspace.open([root]);
  return workspace.snapshots();
}

async function rootOf({ files, path }: Source): Promise<string> {
  for (const folder of [path, ...foldersAbove(path)]) {
    if (await files.stat(inFolder(folder, '.git'))) return folder;
    if (await saysRoot(files, folder)) return folder;
  }
  return path;
}

async function saysRoot(files: FileSystem, folder: string): Promise<boolean> {
  for (const name of ['.servicelint.yaml', '.servicelint.yml']) {
    const file = inFolder(folder, name);
    const bytes = await files.read(file).catch(() => undefined);
    const decoded = bytes && decode(bytes);
    const facts = decoded && 'text' in decoded ? read(parse(decoded.text, 'yaml'), file) : undefined;
    if (facts?.kind === 'config' && facts.root) return true;
  }
  return false;
}
