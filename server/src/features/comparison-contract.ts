import type { Change, ChangeLevel, ChangePlace } from '../contracts/compare/change';
import { byOperations, countWords, LEVELS, operationsOf } from '../contracts/compare/listing';
import { changeMessage } from '../contracts/compare/words';
import type { Compared } from '../landscape/compared';
import type { FileState, Snapshot } from '../readers/snapshot';
import { rangeOf } from '../rules/findings';
import { asTold, hurt } from '../rules/versioning/consumers-hit';
import type { Gone } from '../rules/versioning/gone-contracts';
import { find } from '../syntax/locate';
import { place } from '../syntax/place';
import { hitsByConsumer, whichUses } from './comparisons';
import { codeSpan, escaped } from './markdown-text';

/** How a page links to a line, from 1, of a file: as it is, or as it was at a commit. */
export interface Addresses {
  now(file: string, line: number): string;
  before(file: string, commit: string, line: number): string;
}

const TITLES: Readonly<Record<ChangeLevel, string>> = {
  breaking: 'Breaking',
  risky: 'Risky: correct by the letter, but known to break consumers',
  safe: 'Safe',
};

/** Changes of one level that are listed. */
const LISTED = 500;

/** Writes the parts of a page. */
export class PageWriter {
  constructor(
    readonly snapshot: Snapshot,
    readonly addresses: Addresses,
  ) {}

  contract(compared: Compared, heading: string | undefined): string {
    const { comparison, release, before } = compared;
    const level = heading === undefined ? '##' : '###';
    const link = `[${escaped(release.name)}](${this.addresses.before(before.contract.file, release.commit, 1)})`;
    const counts = countWords(comparison.changes);
    return [
      ...(heading === undefined ? [] : [`## ${escaped(heading)}`]),
      counts === ''
        ? `Nothing that a consumer could notice has changed since ${link}.`
        : `Compared with ${link}: ${counts}.`,
      ...(comparison.complete ? [] : ['Not all of it could be read, so that changes may be missing here.']),
      ...this.#consumers(compared, level),
      ...LEVELS.flatMap((one) => this.#changes(one, compared, level)),
    ].join('\n\n');
  }

  gone({ release, served, consumers }: Gone): string {
    const what = escaped([served.provided.api, served.text].filter(Boolean).join(' '));
    const place = this.#before(served.provided.service.file, served.provided.facts.path, release);
    const hit = consumers.length === 0 ? '' : ` Hits ${consumers.map((name) => `**${escaped(name)}**`).join(', ')}.`;
    return `**${what}** is no longer provided.${hit} [${escaped(release.name)}](${place})`;
  }

  #consumers(compared: Compared, level: string): string[] {
    const lines = [...hitsByConsumer(compared)].map(([name, hits]) => {
      const uses = hits.flatMap(({ use }) => (use ? [codeSpan(use.written)] : []));
      const says = uses.length > 0 ? `uses ${uses.join(', ')}` : 'does not say what it uses';
      const [{ at }] = hits as readonly [(typeof hits)[number]];
      const link = this.#link('its manifest', at.file, at.path);
      return `- **${escaped(name)}** ${says}${link}`;
    });
    return lines.length === 0 ? [] : [`${level} Who is hit`, lines.join('\n')];
  }

  #changes(level: ChangeLevel, compared: Compared, heading: string): string[] {
    const all = compared.comparison.changes.filter((change) => change.level === level);
    if (all.length === 0) return [];
    const groups = [...byOperations(all.slice(0, LISTED), operationsOf)].map(
      ([label, changes]) =>
        `**${escaped(label)}**\n\n${changes.map((change) => this.#line(change, compared)).join('\n')}`,
    );
    const more = all.length > LISTED ? [`And ${all.length - LISTED} more.`] : [];
    return [`${heading} ${TITLES[level]}`, ...groups, ...more];
  }

  #line(change: Change, { hits, release }: Compared): string {
    const hit = change.level === 'safe' ? [] : hurt(hits(change));
    const words = hit.map(({ consumer, use }) => whichUses(consumer, use));
    const links = [
      ...(change.base
        ? [`[${escaped(release.name)}](${this.#before(change.base.file, change.base.path, release)})`]
        : []),
      ...this.#now(change.revision),
    ];
    const who = words.length === 0 ? '' : ` Hits ${words.join('; ')}.`;
    const told = asTold(
      change,
      hit.filter(({ level }) => level === change.level),
    );
    return `- ${escaped(changeMessage(told))}${who}${links.length === 0 ? '' : ` ${links.join(' · ')}`}`;
  }

  #now(at: ChangePlace | undefined): string[] {
    const state = at && this.snapshot.files.get(at.file);
    return at && state ? [`[now](${this.addresses.now(at.file, lineOf(state, at))})`] : [];
  }

  #link(words: string, file: string, path: ChangePlace['path']): string {
    const state = this.snapshot.files.get(file);
    return state ? ` ([${words}](${this.addresses.now(file, lineOf(state, { file, path }))}))` : '';
  }

  #before(file: string, path: ChangePlace['path'], { snapshot, commit }: Compared['release']): string {
    const state = snapshot.files.get(file);
    return this.addresses.before(file, commit, state ? lineOf(state, { file, path }) : 1);
  }
}

/** From 1. A map or list is at its key. */
function lineOf(state: FileState, { file, path }: ChangePlace): number {
  const node = find(state.tree, path);
  const part = node === undefined || path.length === 0 ? 'value' : 'entry';
  return rangeOf(state, place(file, path, part)).start.line + 1;
}
