import { RULES } from '../rules/generated/index';
import { loadLandscape } from './load';
import { UsageError } from './usage';

/** Prints each rule's level and options for a file, with the configuration that has the last word on it. */
export async function config(args: readonly string[]): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) throw new UsageError('config takes one file.');
  const loaded = await loadLandscape([path]);
  const file = loaded.targets[0] ?? '';
  const result = loaded.check().find(({ snapshot }) => snapshot.files.has(file)) ?? loaded.check()[0];
  if (!result) throw new UsageError(`${path} belongs to no landscape.`);
  const { settings, files } = result.configuration(file);
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const lines = RULES.map(({ id }) => {
    const setting = settings.get(id);
    const options = Object.entries(setting?.options ?? {}).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const said = [setting?.level.padEnd(7), setting && shortened(setting.because, loaded.name), ...options];
    return `${id.padEnd(width)}  ${said.join('  ')}`;
  });
  const from = files.length === 0 ? 'no .servicelint.yaml above it: the recommended set' : files.map(loaded.name).join(', ');
  process.stdout.write(`${loaded.name(file)}\nConfigured by: ${from}\n\n${lines.join('\n')}\n`);
  return 0;
}

/** `strict (/shop/.servicelint.yaml)` with the file as it is called from here. */
function shortened(because: string, name: (file: string) => string): string {
  return because.replace(/\(([^)]+)\)|^(.*\/.*)$/, (_, inside?: string, whole?: string) =>
    inside === undefined ? name(whole ?? '') : `(${name(inside)})`,
  );
}
