import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const project = resolve(import.meta.dirname, '..');

/**
 * Parts of the server as one module, so that nothing of it is compiled while it is used.
 *
 * @param name of the folder in `out/` that it is written to
 * @param parts what is wanted, by the file below `server/src`: `{ 'syntax/parse.ts': 'parse' }`
 */
export async function bundleOf(name, parts) {
  const outfile = join(project, `out/${name}/bundle.cjs`);
  const source = (file) => JSON.stringify(join(project, 'server/src', file));
  const contents = Object.entries(parts).map(([file, names]) => `export { ${names} } from ${source(file)};`);
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: project, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    loader: { '.md': 'text' },
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)).default;
}
