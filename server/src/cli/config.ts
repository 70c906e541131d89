import { stat } from 'node:fs/promises';
import { describeConfiguration } from './describe-configuration';
import { loadLandscape } from './load';
import { UsageError } from './usage';

/** Prints each rule's level and options for a file, with the configuration that has the last word on it. */
export async function config(args: readonly string[]): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) throw new UsageError('config takes one file.');
  const loaded = await loadLandscape([path]);
  if ((await stat(path)).isDirectory()) throw new UsageError(`${path} is a folder: config takes one file.`);
  const [file = ''] = loaded.targets;
  const results = loaded.check();
  const result = results.find((one) => one.snapshot.files.has(file) && loaded.reports(one, file));
  const known = result ?? results[0];
  if (!known) throw new UsageError(`${path} belongs to no landscape.`);
  if (!result)
    process.stderr.write(`${path} is not checked: it is no manifest, configuration or API spec, or it is ignored.\n`);
  process.stdout.write(describeConfiguration(file, known.configuration(file), loaded.name));
  return 0;
}
