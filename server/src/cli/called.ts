import { basename, relative } from 'node:path';

/**
 * How to call this command again from `cwd`: `servicelint` where it is installed for all, `npx servicelint` where it is
 * a package of a project, `node dist/cli.cjs` where the file itself was run.
 *
 * @param script the path that was run, as `process.argv[1]` has it
 */
export function calledAs(script: string, cwd: string): string {
  if (/[\\/]node_modules[\\/]/.test(script)) return 'npx servicelint';
  if (/^servicelint(?:\.\w+)?$/.test(basename(script))) return 'servicelint';
  return `node ${quoted(relative(cwd, script).replaceAll('\\', '/'))}`;
}

/** A word as a shell takes it for one word. */
export const quoted = (word: string): string => (/^[\w./:@=,+-]+$/.test(word) ? word : JSON.stringify(word));
