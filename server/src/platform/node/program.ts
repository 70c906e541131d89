import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The absolute path of a program that the PATH names; undefined where there is none. Relative entries are left out, and
 * the folder one works in is never looked at: a repository could hold a program of that name.
 */
export async function findProgram(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const path = env.PATH ?? env.Path ?? '';
  const files = process.platform === 'win32' ? [`${name}.exe`] : [name];
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    for (const file of files) if (await mayRun(join(folder, file))) return join(folder, file);
  }
  return undefined;
}

const mayRun = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
