import type { Change, Comparison } from '../../contracts/compare/change';
import { changeId } from '../../contracts/compare/words';
import { isMap } from '../../contracts/json';
import { valueAt } from '../../contracts/references';
import type { Compared } from '../../landscape/compared';
import { place } from '../../syntax/place';
import { choice, type Fix, type Found, type World } from '../rule';
import { requiredItem } from './demands';
import { type NextMajorInput, nextMajor, raiseVersion } from './next-major';
import { nextMajorText } from './next-version';
import { nameOf, preferred, takenBack } from './take-back';

/** What can be done about a change: take it back, soften it, or release it as a version of its own. */
export function changeFixes({ data, world }: Found): readonly Fix[] {
  const past = world.pasts.get(String(data.past));
  const compared = past?.compared.find(({ before }) => (before.text ?? '') === data.major);
  const change = compared && changesById(compared.comparison).get(String(data.change));
  if (!compared || !change) return [];
  return [...takenBack(change, compared.release, world), ...optional(change, world), ...released({ compared, world })];
}

/** Looked up once: each of a thousand findings asks for its change. */
const byId = new WeakMap<Comparison, ReadonlyMap<string, Change>>();

function changesById(comparison: Comparison): ReadonlyMap<string, Change> {
  // Of several that are called alike, the first.
  const known =
    byId.get(comparison) ?? new Map(comparison.changes.map((one) => [changeId(one), one] as const).reverse());
  byId.set(comparison, known);
  return known;
}

/** Asks for nothing new: takes a property out of `required`, or lets a parameter or a body be left out. */
function optional({ kind, revision }: Change, world: World): Fix[] {
  if (!revision || !/required/.test(kind)) return [];
  const required = requiredItem(revision, world);
  if (required)
    return [choice(`Let ${required.name} be left out`, { do: 'remove', place: place(revision.file, required.path) })];
  const value = valueAt(world.lookup, revision);
  const flag = isMap(value) ? revision.path.concat('required') : revision.path;
  if (valueAt(world.lookup, { file: revision.file, path: flag }) !== true) return [];
  const owner = flag.slice(0, -1);
  const name =
    owner.at(-1) === 'requestBody' ? 'the body' : nameOf(owner, valueAt(world.lookup, { ...revision, path: owner }));
  return [choice(`Let ${name} be left out`, { do: 'set', place: place(revision.file, flag), value: false })];
}

/** Lets both live: today's form under a new major version, the released one beside it or gone. */
function released({ compared, world }: { compared: Compared; world: World }): readonly Fix[] {
  const known = releases.get(compared) ?? asNextMajor({ compared, world });
  releases.set(compared, known);
  return known;
}

/** The same for all changes of a contract. */
const releases = new WeakMap<Compared, readonly Fix[]>();

function asNextMajor(input: NextMajorInput): readonly Fix[] {
  const next = nextMajorText(input);
  if (next === undefined) return [];
  const { before } = input.compared;
  const kept = nextMajor(input);
  const raised = raiseVersion(input, 'major');
  return [
    ...(kept.length > 0 ? [choice(`Release as ${next} and keep ${before.text} beside it`, ...kept)] : []),
    ...(raised.length > 0 ? [choice(`Release as ${next} in place of ${before.text}`, ...raised)] : []),
  ];
}

/** Lists a contract again that is gone from `provides`, or its version where the rest of it is there, as it stood. */
export function goneFixes({ data, world }: Found): readonly Fix[] {
  const { service, newest } = world.pasts.get(String(data.past)) ?? {};
  const from = newest?.release.snapshot.files.get(newest.release.file)?.tree;
  const old = newest?.service.provides
    .filter(({ api }) => api === data.gone)
    .flatMap(({ versions }) => versions)
    .find(({ text = '' }) => text === data.version);
  if (!service || !newest || !old || !from) return [];
  const now = service.provides.find(({ api }) => api === data.gone);
  const title = `again as it was in ${newest.release.name}`;
  if (now) {
    if (!old.facts) return [];
    const list = place(service.file, [...now.facts.path, 'versions']);
    return [
      preferred(`List ${data.gone} ${data.version} ${title}`, {
        do: 'restore',
        place: list,
        from,
        path: old.facts.path,
      }),
    ];
  }
  const hasList = service.facts.provides !== undefined;
  const where = place(service.file, hasList ? ['provides'] : []);
  const path = hasList ? old.provided.facts.path : ['provides'];
  return [preferred(`List ${data.gone} ${title}`, { do: 'restore', place: where, from, path })];
}
