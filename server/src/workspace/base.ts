import type { ConfigFacts } from '../readers/facts';
import { dirname, join } from '../readers/paths';
import type { Snapshot } from '../readers/snapshot';
import { foldersAbove, isWithin } from './within';

/** Configurations that one may extend in a row. */
const mostLevels = 20;

/**
 * What the configuration of a file names to compare with: that of the nearest `.servicelint.yaml` which says so itself or
 * by what it extends, else the user's; undefined where none does.
 */
export function baseFor(file: string, snapshot: Snapshot): string | undefined {
  const { root, files, config } = snapshot;
  if (!isNamed(snapshot)) return config?.base;
  const read = (path: string) => {
    const facts = files.get(path)?.settled;
    return facts?.kind === 'config' ? facts : undefined;
  };
  for (const folder of foldersAbove(file)) {
    if (!isWithin(folder, root)) break;
    for (const name of ['.servicelint.yaml', '.servicelint.yml']) {
      const base = baseIn(read(join(folder, name)), read, mostLevels);
      if (base !== undefined) return base;
    }
  }
  return config?.base;
}

const named = new WeakMap<Snapshot, boolean>();

/** Whether any configuration names something: most do not, and each file of a landscape is asked for. */
function isNamed(snapshot: Snapshot): boolean {
  const says = () =>
    [...snapshot.files.values()].some(({ settled }) => settled?.kind === 'config' && settled.base !== undefined);
  const known = named.get(snapshot) ?? says();
  named.set(snapshot, known);
  return known;
}

/** What is extended last has the last word. */
function baseIn(
  config: ConfigFacts | undefined,
  read: (path: string) => ConfigFacts | undefined,
  levels: number,
): string | undefined {
  if (!config || config.base !== undefined || levels === 0) return config?.base;
  for (const path of config.extends.toReversed()) {
    const base = baseIn(read(join(dirname(config.file), path)), read, levels - 1);
    if (base !== undefined) return base;
  }
  return undefined;
}
