import { configReader } from '../readers/config';
import type { ConfigFacts } from '../readers/facts';
import { dirname, join } from '../readers/paths';
import type { Snapshot } from '../readers/snapshot';
import type { Landscape } from './model';
import { teamName } from './teams';

/**
 * What the configurations say of a landscape as a whole. Whether it is closed, and who its teams are, is said where the
 * landscape begins (with what is extended there), or by the user: one service's own folder cannot vouch for the others.
 * What is external anywhere is external.
 */
export function saidOf(snapshot: Snapshot): Pick<Landscape, 'closed' | 'external' | 'teams'> {
  const { config, files } = snapshot;
  const all = [...files.values()].flatMap(({ settled }) => (settled?.kind === 'config' ? [settled] : []));
  const tops = topmost(all, snapshot.folders).map((one) => withExtended(one, all));
  const words = tops.map((layers) => layers.find(({ landscape }) => landscape !== undefined)?.landscape);
  const closed = config?.landscape ?? (words.includes('open') ? 'open' : words.find((word) => word !== undefined));
  return {
    closed: closed === 'closed',
    external: new Set([...(config ? [config] : []), ...all].flatMap(({ external }) => external)),
    teams: teamNames([...(config ? [config] : []), ...tops.flat()]),
  };
}

/** The configurations in these folders, in order of file. */
function topmost(configs: readonly ConfigFacts[], folders: readonly string[]): ConfigFacts[] {
  const found = configs.filter(({ file }) => configReader.recognises(file, '') && folders.includes(dirname(file)));
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A configuration and what it extends, the one with the last word first. */
function withExtended(
  config: ConfigFacts,
  all: readonly ConfigFacts[],
  seen: ReadonlySet<string> = new Set(),
): ConfigFacts[] {
  if (seen.has(config.file)) return [];
  const extended = config.extends.flatMap((name) => {
    const file = join(dirname(config.file), name);
    const found = all.find((other) => other.file === file);
    return found ? [withExtended(found, all, new Set([...seen, config.file]))] : [];
  });
  return [config, ...extended.reverse().flat()];
}

function teamNames(configs: readonly ConfigFacts[]): Landscape['teams'] {
  const written = configs.flatMap(({ teams }) => (teams ? Object.entries(teams) : []));
  if (written.length === 0) return undefined;
  return new Map(written.flatMap(([team, others]) => [team, ...others].map((name) => [teamName(name), team] as const)));
}
