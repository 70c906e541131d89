import type { Landscape } from '../../landscape/model';
import { type Place, place } from '../../syntax/place';
import type { Known } from './known';
import { type Mention, nameKey } from './mention';

/**
 * Where deployment files name services, by file: workloads that run them, and what leads to them. Whom such a name means
 * is not told by the name alone, so it is taken from where the landscape was joined.
 */
export function runningMentions({ landscape, snapshot }: Known): ReadonlyMap<string, readonly Mention[]> {
  const known = kept.get(landscape);
  if (known) return known;
  const found = new Map<string, Mention[]>();
  const add = (at: Place, service: string) => {
    if (snapshot.files.get(at.file)?.facts?.kind !== 'deployment' || service === '') return;
    const one = runningMention(at, service);
    const group = found.get(at.file);
    if (group) group.push(one);
    else found.set(at.file, [one]);
  };
  for (const { name, workloads } of landscape.services) {
    for (const { file, facts } of workloads) {
      add(place(file, facts.namePath, facts.type === 'compose' ? 'key' : 'value', facts.document), name);
    }
  }
  for (const { provider, sources } of landscape.links) for (const source of sources) add(source, provider.name);
  kept.set(landscape, found);
  return found;
}

const kept = new WeakMap<Landscape, ReadonlyMap<string, readonly Mention[]>>();

const runningMention = (at: Place, service: string): Mention => ({
  place: at,
  text: service,
  written: service,
  role: 'refers',
  how: { as: 'running', service },
  keys: [nameKey('service', service)],
});
