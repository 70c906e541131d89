import { expect } from 'vitest';
import { Engine, type Result } from '../src/engine';
import type { Offer } from '../src/fixes/offer';
import { offersOf } from '../src/fixes/offers';
import { addedBy, snapshotWith } from '../src/fixes/preview';
import { contractKeys } from '../src/landscape/keys';
import { MemoryFileSystem } from '../src/platform/memory';
import { MemoryGit, MemoryRepository } from '../src/platform/memory-git';
import type { Finding } from '../src/rules/finding';
import { RULES } from '../src/rules/generated/index';
import type { Rule } from '../src/rules/rule';
import { Workspace } from '../src/workspace/workspace';

/** The day on which all fixtures are checked. */
export const TODAY = '2026-11-23';
/** The folder that a fixture's files stand in. */
export const ROOT = '/shop';

/** Where a fixture says that something is reported: a column that the finding's range covers. */
interface Mark {
  readonly file: string;
  readonly line: number;
  readonly character: number;
  readonly rule: string;
}

export interface Fixture {
  /** Text by path below {@link ROOT}, marks taken out. */
  readonly files: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
  /** What was released: by tag, in order, the files that were otherwise than today. */
  readonly released: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const FILE = /^\/\/- (\S+)$/;
const RELEASED = /^([^:/]+(?:\/v[^:/]+)?):(.+)$/;
const MARK = /^( *)(?:#|\/\/)( *)\^+ ([a-z-]+\/[a-z-]+)$/;

/**
 * Reads several files in one string: each below a line `//- path` (without one, all is `microservice.yaml`). A line that
 * holds only `#  ^ rule` marks the line above it, at the caret's column. A file below `//- v1.2.0:path` stood so when that
 * tag was set; those that the tag does not name stood then as they do now.
 */
export function fixture(text: string): Fixture {
  const files = new Map<string, string[]>();
  const marks: Mark[] = [];
  let file = 'microservice.yaml';
  for (const line of text.replace(/^\n/, '').split('\n')) {
    const named = FILE.exec(line)?.[1];
    const mark = MARK.exec(line);
    const lines = files.get(file) ?? [];
    if (named !== undefined) file = named;
    else if (mark) {
      const character = line.indexOf('^');
      marks.push({ file, line: lines.length - 1, character, rule: mark[3] ?? '' });
    } else {
      lines.push(line);
      files.set(file, lines);
    }
  }
  const today = new Map<string, string>();
  const released = new Map<string, Map<string, string>>();
  for (const [name, lines] of files) {
    const [, tag, path] = RELEASED.exec(name) ?? [];
    if (tag === undefined || path === undefined) today.set(name, lines.join('\n'));
    else released.set(tag, (released.get(tag) ?? new Map()).set(path, lines.join('\n')));
  }
  return { files: today, marks, released };
}

/** A repository in which a fixture's tags are set, one after the other. */
function repositoryOf({ files, released }: Fixture): MemoryRepository {
  const repository = new MemoryRepository(ROOT);
  for (const [tag, texts] of released) {
    repository.add(Object.fromEntries([...files, ...texts]));
    repository.tag(tag);
  }
  return repository;
}

/** A fixture, checked: its workspace reads from memory, all else is what runs in the editor. */
export interface Checked {
  readonly result: Result;
  readonly engine: Engine;
  readonly findings: readonly Finding[];
}

/** Checks a fixture. Where it holds several landscapes, the one that has findings or the first. */
export async function checkFixture(text: string, rules: readonly Rule[] = RULES): Promise<Checked> {
  const read = fixture(text);
  const files = Object.fromEntries([...read.files].map(([name, content]) => [`${ROOT}/${name}`, content]));
  if (read.released.size > 0) files[`${ROOT}/.git/HEAD`] = 'ref: refs/heads/main\n';
  const past = read.released.size > 0 && { git: new MemoryGit([repositoryOf(read)]), contractsOf: contractKeys() };
  const workspace = new Workspace({
    files: new MemoryFileSystem(files),
    clock: { today: () => TODAY },
    ...(past && { past }),
  });
  await workspace.open([ROOT]);
  await workspace.count();
  await workspace.compare();
  const checked = workspace.snapshots().map((snapshot) => {
    const engine = new Engine(rules);
    const result = engine.check(snapshot);
    return { engine, result, findings: [...result.findings.values()].flat() };
  });
  const [first] = checked;
  if (!first) throw new Error('The fixture has no landscape.');
  return checked.find(({ findings }) => findings.length > 0) ?? first;
}

/** A fixture without a configuration, in which a rule is on whatever set it is in: as for somebody who reads its page. */
export function switchedOn(text: string, id: string): string {
  const found = RULES.find((rule) => rule.id === id);
  if (text.includes('.servicelint.yaml') || found?.recommended) return text;
  const named = text.trimStart().startsWith('//- ') ? '' : '//- microservice.yaml\n';
  return `//- .servicelint.yaml\nrules: { ${id}: { level: ${found?.severity} } }\n${named}${text.replace(/^\n/, '')}`;
}

/** All findings of a fixture, in order of file and place. */
export async function findingsIn(text: string): Promise<readonly Finding[]> {
  return (await checkFixture(text)).findings;
}

/** The rule and the words of each finding. */
export async function messagesIn(text: string): Promise<string[]> {
  return (await findingsIn(text)).map(({ rule, message }) => `${rule}: ${message}`);
}

const nameOf = (file: string): string => file.slice(ROOT.length + 1);

/** Holds all findings of a fixture against its marks: none missing, none more. */
export async function expectMarks(text: string): Promise<readonly Finding[]> {
  const { marks } = fixture(text);
  const findings = await findingsIn(text);
  const left = [...marks];
  const unexpected: string[] = [];
  for (const { rule, file, range, message } of findings) {
    const i = left.findIndex(
      (mark) =>
        mark.rule === rule &&
        mark.file === nameOf(file) &&
        mark.line === range.start.line &&
        mark.character >= range.start.character &&
        (mark.line < range.end.line || mark.character < Math.max(range.end.character, range.start.character + 1)),
    );
    if (i >= 0) left.splice(i, 1);
    else unexpected.push(`${nameOf(file)}:${range.start.line + 1}:${range.start.character} ${rule}: ${message}`);
  }
  const missing = left.map(({ file, line, character, rule }) => `${file}:${line + 1}:${character} ${rule}`);
  expect({ missing, unexpected }).toEqual({ missing: [], unexpected: [] });
  for (const { message } of findings) expect(message).not.toMatch(/(?<!\/)\{\w+\}|undefined|NaN/);
  return findings;
}

/** The fixes offered for the first finding of a rule. */
export async function offersFor(text: string, rule: string): Promise<{ checked: Checked; offers: readonly Offer[] }> {
  const checked = await checkFixture(text);
  const finding = checked.findings.find((found) => found.rule === rule);
  if (!finding) throw new Error(`The fixture has no finding of ${rule}.`);
  return { checked, offers: offersOf(finding, checked.engine.rules, checked.result) };
}

/**
 * Takes a fix of the first finding of `rule` (the first one, or the one with this title) and holds what comes of it
 * against what every fix promises: the text parses, the finding is gone, no new one has come.
 *
 * @returns the texts after it, by path
 */
export async function expectFix(text: string, rule: string, title?: string): Promise<Readonly<Record<string, string>>> {
  const { checked, offers } = await offersFor(text, rule);
  const taken = title === undefined ? offers[0] : offers.find((made) => made.title === title);
  expect(offers.map((made) => made.title)).toContain(title ?? taken?.title ?? `a fix of ${rule}`);
  if (!taken) throw new Error(`${rule} offers no fix.`);
  const after = snapshotWith(checked.result.snapshot, taken);
  const count = (findings: readonly Finding[]) => findings.filter((found) => found.rule === rule).length;
  const left = [...new Engine(checked.engine.rules).check(after).findings.values()].flat();
  expect(count(left)).toBe(count(checked.findings) - 1);
  expect(addedBy(taken, checked.result).map(({ rule: added, message }) => `${added}: ${message}`)).toEqual([]);
  for (const { file } of taken.edits) expect(after.files.get(file)?.tree.problems).toEqual([]);
  const texts = [...after.files.values()].map(({ file, tree }) => [nameOf(file), tree.text] as const);
  return {
    ...Object.fromEntries(texts),
    ...Object.fromEntries(taken.creates.map((made) => [nameOf(made.file), made.text])),
  };
}
