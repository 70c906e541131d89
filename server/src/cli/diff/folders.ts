import type { Change } from '../../contracts/compare/change';
import { compare } from '../../contracts/compare/compare';
import type { Clock } from '../../platform/ports';
import { UsageError } from '../usage';
import { consumersOf } from './consumers';
import { contractChanges } from './contract-changes';
import { unread } from './files';
import { type Form, filesOf, problemIn, problemOf, unreadOf } from './form';
import { type Joined, landscapesAround } from './landscape';
import { listed } from './listed';
import { type Offer, offerName } from './offer';
import type { Outcome } from './outcome';
import { type OfferPair, pairOffers } from './pairs';
import { type FolderOffers, readFolder } from './read-folder';
import type { ComparedContract } from './report';
import type { Source } from './source';

/** The two folders, as they are named in the output. */
interface Sides {
  readonly base: Source;
  readonly revision: Source;
}

/** What became of one contract. */
interface Compared {
  readonly pair: OfferPair;
  readonly changes: readonly Change[];
  /** What of it was not compared, and why. */
  readonly notes: readonly string[];
  /** Why it could not be compared at all though it should have been. */
  readonly broken: readonly string[];
  /** Its name, where it is there on both sides and its form is not known on one of them. */
  readonly unknown?: string;
}

/**
 * Compares all contracts of two folders. One that cannot be compared is noted, and the others are.
 *
 * @throws {UsageError} where neither folder has any
 */
export async function diffFolders(base: Source, revision: Source, clock: Clock): Promise<Outcome> {
  const sides = { base, revision };
  const [old, next] = [await readFolder(base, clock), await readFolder(revision, clock)];
  const pairs = pairOffers(old.offers, next.offers).map((pair) => comparedPair(pair, sides, clock.today()));
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

function comparedPair(pair: OfferPair, { base, revision }: Sides, today: string): Compared {
  const [old, next] = [pair.base?.form, pair.revision?.form];
  const own = contractChanges(pair, today);
  if (!pair.base || !pair.revision) return { pair, changes: own, notes: [], broken: [] };
  if (!old || !next) return { pair, changes: own, notes: [], broken: [], unknown: offerName(pair.revision) };
  const broken = [problemOf(old, base.name), problemOf(next, revision.name)].flatMap((problem) => problem ?? []);
  if (broken.length > 0) return { pair, changes: own, notes: [], broken };
  const notes = [...notesOn(old, base), ...notesOn(next, revision)];
  const changes = saysTheSame(old, next) ? [] : compare(old, next, { today }).changes;
  return { pair, changes: [...own, ...changes], notes, broken };
}

const notesOn = (form: Form, { name }: Source): readonly string[] => unreadOf(form).map((file) => unread(name(file)));

/** Contracts that are there on both sides, whose form is not known on one of them. */
function unknownForms(pairs: readonly Compared[]): readonly string[] {
  const names = pairs.flatMap(({ unknown }) => unknown ?? []);
  if (names.length === 0) return [];
  const [are, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return [`${names.join(', ')} ${are} not compared: there is no spec of ${them} that is read on both sides.`];
}

/** Specs of one file each with the same text do. */
function saysTheSame(base: Form, revision: Form): boolean {
  const isAlone = filesOf(base).length === 1;
  return isAlone && base.tree(base.spec.file)?.text === revision.tree(revision.spec.file)?.text;
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
