import type { Joined } from '../../landscape/joined';
import type { AskedAt } from '../asked';
import { CATALOG_SOURCES } from './catalog';
import { CONFIG_SOURCES, configNames } from './config';
import { MANIFEST_SOURCES } from './manifest';
import { type Name, sourceFor } from './name';
import { referenceNames } from './references';

/** The names that fit at a place of a manifest, a configuration, a catalogue or a spec, each once; the best first. */
export function namesFor(asked: AskedAt<Joined>): Name[] {
  return [...new Map(allNames(asked).map((name) => [name.text, name])).values()];
}

function allNames(asked: AskedAt<Joined>): Name[] {
  const { facts } = asked.state;
  const { path } = asked.at;
  if (facts?.kind === 'manifest') return sourceFor(MANIFEST_SOURCES, path)?.(asked, path) ?? [];
  if (facts?.kind === 'config') return sourceFor(CONFIG_SOURCES, path)?.(asked, path) ?? configNames(asked);
  if (facts?.kind === 'catalog') return sourceFor(CATALOG_SOURCES, path)?.(asked, path) ?? [];
  return facts?.kind === 'spec' ? referenceNames(asked, facts) : [];
}
