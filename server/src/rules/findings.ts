import type { Severity } from '../readers/facts';
import { Kept } from '../readers/kept';
import { relative } from '../readers/paths';
import type { FileState, Snapshot } from '../readers/snapshot';
import { LineIndex } from '../syntax/lines';
import { firstLine, locate } from '../syntax/locate';
import type { Place } from '../syntax/place';
import type { Tree } from '../syntax/tree';
import type { Chapter } from './chapters';
import { type Configuration, lower, type Setting } from './configuration';
import type { Finding, Position, Range, Related } from './finding';
import { findingId } from './identity';
import { rangeInHost } from './in-host';
import { pageUrl } from './pages';
import { type Arguments, fill, type Report, type Rule } from './rule';

/** Makes findings of reports: their words, their level by the configuration of the file they stand in, their range. */
export class FindingMaker {
  constructor(
    readonly snapshot: Snapshot,
    readonly configuration: (file: string) => Configuration,
  ) {}

  /** Undefined where the rule is off for the file, or the file is not there to show it in. */
  make(rule: Rule, report: Report): Finding | undefined {
    const setting = this.configuration(report.at.file).settings.get(rule.id);
    const rests = [setting, this.snapshot.root, ...this.#trees(report)];
    return made.of(report, rests, () => setting && this.#make(rule, report, setting));
  }

  /** The texts in which a report has its places. */
  #trees({ at, related }: Report): (Tree | undefined)[] {
    const today = (related ?? []).filter(({ release }) => !release);
    const files = [at.file, ...today.map((other) => other.at.file)];
    const states = files.map((file) => this.snapshot.files.get(file));
    return states.flatMap((state) => (state?.host ? [state.tree, state.host.tree] : [state?.tree]));
  }

  #related({ at, text, release }: NonNullable<Report['related']>[number]): Related[] {
    const other = (release?.snapshot ?? this.snapshot).files.get(at.file);
    if (!other) return [];
    const of = release && { release: { name: release.name, commit: release.commit } };
    const file = other.host?.file ?? at.file;
    return [{ file, range: rangeInHost(rangeOf(other, at), other), message: text, ...of }];
  }

  #make(rule: Rule, report: Report, setting: Setting): Finding | undefined {
    const { file } = report.at;
    const state = this.snapshot.files.get(file);
    if (!state || setting.level === 'off') return undefined;
    const severity: Severity = report.severity ? lower(setting.level, report.severity) : setting.level;
    const args = report.args ?? {};
    const subject = report.subject ?? relative(this.snapshot.root, file);
    const detail = report.detail ?? detailOf(report.message, args);
    return {
      id: findingId(rule.id, subject, detail),
      rule: rule.id,
      severity,
      chapter: rule.id.slice(0, rule.id.indexOf('/')) as Chapter,
      message: fill(rule.messages[report.message] ?? '', args),
      arguments: args,
      subject,
      detail,
      file,
      at: report.at,
      range: rangeOf(state, report.at),
      related: (report.related ?? []).flatMap((one) => this.#related(one)),
      tag: report.tag,
      data: report.data ?? {},
      help: pageUrl(rule.id),
    };
  }
}

/** What was made of a report, while its texts, its setting and the landscape's root are the same. */
const made = new Kept<Report, Finding | undefined>();

const detailOf = (message: string, args: Arguments): string =>
  JSON.stringify([
    message,
    ...Object.keys(args)
      .sort()
      .map((name) => [name, args[name]]),
  ]);

/** Where a place stands in the newest text; of what spans lines the first one. */
export function rangeOf({ tree }: FileState, at: Place): Range {
  const lines = linesOf(tree);
  const span = firstLine(tree, locate(tree, at));
  return { start: lines.position(span.start), end: lines.position(span.end) };
}

const indexes = new WeakMap<Tree, LineIndex>();

/** The line index of a tree's text, made once. */
export function linesOf(tree: Tree): LineIndex {
  let lines = indexes.get(tree);
  if (!lines) {
    lines = new LineIndex(tree.text);
    indexes.set(tree, lines);
  }
  return lines;
}

const comparePositions = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/**
 * Sorted by place, then rule. The same thing said twice at one place is said once; two findings that say the same at
 * two places are told apart by `~2`, `~3`.
 *
 * @param times how often each id was met in the files before; counted on
 */
export function inOrder(findings: readonly Finding[], times = new Map<string, number>()): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      comparePositions(a.range.start, b.range.start) ||
      comparePositions(a.range.end, b.range.end) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
  const kept = sorted.filter((finding, i) => {
    const before = sorted[i - 1];
    return (
      !before ||
      before.rule !== finding.rule ||
      before.message !== finding.message ||
      comparePositions(before.range.start, finding.range.start) !== 0
    );
  });
  return kept.map((finding) => {
    const time = (times.get(finding.id) ?? 0) + 1;
    times.set(finding.id, time);
    return time === 1 ? finding : { ...finding, id: `${finding.id}~${time}` };
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
