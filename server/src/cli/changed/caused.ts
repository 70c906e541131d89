import type { Result } from '../../engine';
import type { Finding } from '../../rules/finding';
import { idOfText, isAboutFile } from '../../rules/identity';

/** What was found in a landscape. */
export type Found = Pick<Result, 'findings'> & { readonly snapshot: Pick<Result['snapshot'], 'root' | 'files'> };

/**
 * The findings of today that were not there before, in all landscapes together. Two that say the same are told apart by
 * how many there are, not by their `~2`: of two today and one before, one is new, rather that of another file. What is
 * said of a file by its path alone moves with the file.
 */
export function causedFindings(now: readonly Found[], then: readonly Found[]): ReadonlySet<Finding> {
  const roots = new Set(then.map(({ snapshot }) => snapshot.root));
  const both = new Set(now.flatMap(({ snapshot }) => (roots.has(snapshot.root) ? [snapshot.root] : [])));
  const pool = new Pool(then.flatMap((found) => listed(found, both)));
  let open = now.flatMap((found) => listed(found, both));
  const isMoved = movedBetween(now, then);
  for (const key of [inSameFile, anywhere, elsewhere]) {
    const movable = key === elsewhere ? isMoved : () => true;
    open = open.filter((one) => !movable(one) || !pool.take(key, one, movable));
  }
  return new Set(open.map(({ finding }) => finding));
}

interface Listed {
  /** The landscape; empty for one that began, or ceased, to be one. */
  readonly land: string;
  readonly finding: Finding;
  /** Whether the file stands for what the finding is about. */
  readonly onFile: boolean;
}

type Key = (one: Listed) => string;

/** What is said, by whichever folder the landscape begins at. */
const textOf = ({ onFile, finding: { id, rule, detail, at } }: Listed): string =>
  onFile ? [rule, detail, at.file].join('\0') : idOfText(id);
const inSameFile: Key = (one) => [one.land, textOf(one), one.finding.file].join('\0');
const anywhere: Key = (one) => [one.land, textOf(one)].join('\0');
const elsewhere: Key = ({ finding: { rule, detail } }) => [rule, detail].join('\0');

function listed({ snapshot, findings }: Found, both: ReadonlySet<string>): Listed[] {
  const land = both.has(snapshot.root) ? snapshot.root : '';
  return [...findings.values()].flat().map((finding) => {
    return { land, finding, onFile: isAboutFile(finding, snapshot.root) };
  });
}

/** Whether a finding may have come or gone with its file: one that is there on one side only. */
function movedBetween(now: readonly Found[], then: readonly Found[]): (one: Listed) => boolean {
  const [today, before] = [now, then].map(
    (side) => new Set(side.flatMap(({ snapshot }) => [...snapshot.files.keys()])),
  );
  return ({ onFile, finding: { at } }) => onFile && today!.has(at.file) !== before!.has(at.file);
}

/** Findings of which each stands for one of today. */
class Pool {
  readonly #all: readonly Listed[];
  readonly #left: Set<Listed>;
  readonly #byKey = new Map<Key, Map<string, Listed[]>>();

  constructor(all: readonly Listed[]) {
    this.#all = all;
    this.#left = new Set(all);
  }

  /** Whether there was one left that says the same, by this key; it is taken. */
  take(key: Key, one: Listed, isMeant: (one: Listed) => boolean): boolean {
    const found = this.#keyed(key).get(key(one)) ?? [];
    for (let next = found.pop(); next; next = found.pop()) {
      if (isMeant(next) && this.#left.delete(next)) return true;
    }
    return false;
  }

  #keyed(key: Key): Map<string, Listed[]> {
    const known = this.#byKey.get(key);
    if (known) return known;
    const made = new Map<string, Listed[]>();
    for (const one of this.#all) {
      const list = made.get(key(one)) ?? [];
      made.set(key(one), list);
      list.push(one);
    }
    this.#byKey.set(key, made);
    return made;
  }
}
