import { groupBy } from '../landscape/group-by';
import type { SuppressionFacts, SuppressionsFacts } from '../readers/facts';
import { dirname, join } from '../readers/paths';
import type { Snapshot } from '../readers/snapshot';
import type { Finding } from './finding';
import { idIn, idOfText, isAboutFile, renamedId } from './identity';

/**
 * Which of the findings a list holds, and by which entry. An entry holds one finding: that of its id; else another of the
 * same text, since of two that say the same the second takes the id of the first when that is mended; else the same finding
 * of a file that was moved.
 */
export function matched(
  list: SuppressionsFacts,
  findings: readonly Finding[],
  snapshot: Snapshot,
): ReadonlyMap<Finding, SuppressionFacts> {
  const folder = dirname(list.file);
  const matching = new Matching(list.findings, findings);
  const idOf = (finding: Finding) => idIn(folder, finding, snapshot.root);
  matching.take((finding) => matching.free.get(idOf(finding)));
  matching.take((finding) => matching.ofText(idOfText(idOf(finding))));
  const lost = new LostFiles(folder, [...matching.free.values()], snapshot);
  matching.take((finding) => first(lost.idsOf(finding), (id) => matching.ofText(id)));
  return matching.held;
}

function first<A, B>(items: readonly A[], find: (item: A) => B | undefined): B | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

class Matching {
  readonly held = new Map<Finding, SuppressionFacts>();
  #byText: Map<string, SuppressionFacts[]> | undefined;
  /** Entries that hold nothing yet. */
  readonly free: Map<string, SuppressionFacts>;

  constructor(
    entries: readonly SuppressionFacts[],
    readonly findings: readonly Finding[],
  ) {
    this.free = new Map(entries.map((entry) => [entry.id, entry]));
  }

  /** Gives each finding that is not held yet the entry that is found for it. */
  take(entryFor: (finding: Finding) => SuppressionFacts | undefined): void {
    if (this.free.size === 0) return;
    this.#byText = undefined;
    for (const finding of this.findings) {
      const entry = this.held.has(finding) ? undefined : entryFor(finding);
      if (!entry) continue;
      this.held.set(finding, entry);
      this.free.delete(entry.id);
    }
  }

  /** An entry for findings of this text that holds nothing yet; it is handed out once. */
  ofText(id: string): SuppressionFacts | undefined {
    this.#byText ??= groupBy([...this.free.values()], (entry) => idOfText(entry.id));
    return this.#byText.get(id)?.shift();
  }
}

/** Names of lost files times findings that are tried, so that a list that nobody keeps costs no more than a moment. */
const MOST_TRIED = 10_000;

/** What entries are about that say they are about a file, which is not there any more. */
class LostFiles {
  readonly #byRule = new Map<string, Set<string>>();
  #tried = 0;

  constructor(
    folder: string,
    entries: readonly SuppressionFacts[],
    readonly snapshot: Snapshot,
  ) {
    for (const { rule, subject } of entries) {
      // Services have names without a dot.
      if (!subject.includes('.') || snapshot.files.has(join(folder, subject))) continue;
      this.#byRule.set(rule, (this.#byRule.get(rule) ?? new Set()).add(subject));
    }
  }

  /** The texts that a finding would have if its file had the name of one that is lost. */
  idsOf(finding: Finding): string[] {
    const lost = this.#byRule.get(finding.rule);
    if (!lost || !isAboutFile(finding, this.snapshot.root)) return [];
    const known = tried.get(finding) ?? new Map<string, string>();
    tried.set(finding, known);
    const ids: string[] = [];
    for (const subject of lost) {
      if (++this.#tried > MOST_TRIED) break;
      const id = known.get(subject) ?? idOfText(renamedId(finding, subject));
      known.set(subject, id);
      ids.push(id);
    }
    return ids;
  }
}

/** Worked out once for each finding, which in the next check is mostly the same object. */
const tried = new WeakMap<Finding, Map<string, string>>();
