import type { Clock } from '../../platform/ports';
import { relative } from '../../readers/paths';
import { UsageError } from '../usage';
import { type Compared, comparedPair, type Sides } from './compared-pair';
import { consumersOf } from './consumers';
import { problemIn } from './form';
import { type Joined, landscapesAround } from './landscape';
import { listed } from './listed';
import type { Offer } from './offer';
import type { Outcome } from './outcome';
import { type OfferPair, pairOffers } from './pairs';
import { type FolderOffers, readFolder } from './read-folder';
import type { ComparedContract } from './report';
import type { Source } from './source';

interface Folders {
  readonly old: FolderOffers;
  readonly next: FolderOffers;
}

/**
 * Compares all contracts of two folders. One that cannot be compared is noted, and the others are.
 *
 * @throws {UsageError} where neither folder has any
 */
export async function diffFolders(base: Source, revision: Source, clock: Clock): Promise<Outcome> {
  const sides = { base, revision };
  const folders = { old: await readFolder(base, clock), next: await readFolder(revision, clock) };
  const { old, next } = folders;
  const known = pairOffers(old.offers, next.offers).filter((pair) => isCertain(pair, sides, folders));
  const pairs = known.map((pair) => comparedPair(pair, sides, clock.today()));
  const broken = [...unreadIn(old, base), ...unreadIn(next, revision), ...pairs.flatMap((one) => one.broken)];
  if (pairs.length === 0 && broken.length === 0) throw new UsageError(nothingIn(sides));
  const hasHits = pairs.some(({ pair, changes }) => pair.base?.identity && changes.length > 0);
  const landscapes = hasHits ? await landscapesAround(revision, next.snapshots, clock) : [];
  return {
    contracts: pairs.flatMap((one) => (one.broken.length > 0 ? [] : [contractOf(one, sides, landscapes)])),
    notes: [...new Set([...broken, ...pairs.flatMap(({ notes }) => notes), ...unknownForms(pairs)])],
    failed: broken.length > 0,
  };
}

const nothingIn = ({ base, revision }: Sides): string =>
  `Neither ${base.name(base.path)} nor ${revision.name(revision.path)} has anything to compare: no microservice.yaml ` +
  'that provides an API, no OpenAPI document is there, or all are ignored.';

/** What could not be read in a folder: contracts may be out of sight. */
function unreadIn({ skipped, broken }: FolderOffers, { name }: Source): readonly string[] {
  return [
    ...skipped.map(({ file, why }) => `${name(file)} was not read. ${why}`),
    ...broken.flatMap(({ file, tree }) => problemIn(name(file), tree) ?? []),
  ];
}

/** False for what is missing on one side only because the file that would name it could not be read there. */
function isCertain({ base, revision }: OfferPair, sides: Sides, { old, next }: Folders): boolean {
  if (base && revision) return true;
  const offer = base ?? revision;
  const [here, there] = base ? [sides.base, sides.revision] : [sides.revision, sides.base];
  const { skipped, broken } = base ? next : old;
  const unread = new Set([...skipped, ...broken].map(({ file }) => relative(there.path, file)));
  return offer === undefined || !unread.has(relative(here.path, offer.at.file));
}

/** Contracts that are there on both sides, whose form is not known on one of them. */
function unknownForms(pairs: readonly Compared[]): readonly string[] {
  const names = pairs.flatMap(({ unknown }) => unknown ?? []);
  if (names.length === 0) return [];
  const [are, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return [`${names.join(', ')} ${are} not compared: there is no spec of ${them} that is read on both sides.`];
}

function contractOf({ pair, changes }: Compared, sides: Sides, landscapes: readonly Joined[]): ComparedContract {
  const { base, revision } = pair;
  const texts = (offer: Offer | undefined, { name }: Source) => offer && { tree: offer.tree, name };
  return {
    title: revision?.title ?? base?.title ?? '',
    base: base?.version,
    revision: revision?.version,
    changes: listed(changes, {
      base: texts(base, sides.base),
      revision: texts(revision, sides.revision),
      consumers: consumersOf(pair, landscapes, sides.revision.name),
    }),
  };
}
