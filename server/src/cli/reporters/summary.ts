import { groupBy } from '../../landscape/group-by';
import type { Severity } from '../../readers/facts';
import { CHAPTERS, type Chapter } from '../../rules/chapters';
import type { Finding } from '../../rules/finding';
import { plural } from '../../rules/subjects';
import { quoted } from '../called';
import type { Colors } from '../colors';
import type { Report } from './report';
import { printable } from './text';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const LONGEST_CHAPTER = Math.max(...Object.keys(CHAPTERS).map(({ length }) => length));

/** How much was found in which chapter, what was not read, and the one command to type next. */
export function summary(report: Report, paint: Colors): string {
  const { findings, checked, skipped } = report;
  const counts = [
    plural(checked.services, 'service'),
    plural(checked.contracts, 'contract'),
    plural(checked.files, 'file'),
  ];
  const what = `${counts.join(', ')} checked.`;
  const head =
    findings.length === 0
      ? `${paint.bold('Nothing to report.')} ${what}`
      : `${paint.bold(`${plural(findings.length, 'finding')}: ${bySeverity(findings)}.`)} ${what}`;
  const chapters = (Object.keys(CHAPTERS) as Chapter[]).flatMap((chapter) => chapterLine(chapter, findings, paint));
  const unread = skipped.map(({ file, why }) => `Not read: ${printable(`${report.name(file)}. ${why}`)}`);
  return [head, ...chapters, ...heldLines(report, paint), ...unread, '', next(report, paint)].join('\n');
}

/** How many old findings are not shown, and where they are listed. */
function heldLines({ suppressed, name }: Report, paint: Colors): string[] {
  return [...groupBy(suppressed, ({ list }) => list)].map(([list, held]) =>
    paint.dim(`Not shown: ${plural(held.length, 'finding')} in ${printable(name(list))}.`),
  );
}

function chapterLine(chapter: Chapter, findings: readonly Finding[], paint: Colors): string[] {
  const own = findings.filter((finding) => finding.chapter === chapter);
  if (own.length === 0) return [];
  return [`  ${chapter.padEnd(LONGEST_CHAPTER)}  ${String(own.length).padStart(4)}   ${paint.dim(bySeverity(own))}`];
}

/** `1 error, 14 warnings, 2 info`, without what there is none of. */
function bySeverity(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [severity === 'info' ? `${count} info` : plural(count, severity)];
  }).join(', ');
}

/** What mends most by itself, else what explains the worst, else what was held. */
function next(report: Report, paint: Colors): string {
  const { findings, call, again } = report;
  const safe = findings.length === 0 ? 0 : report.mendable();
  const worst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).at(0);
  const [command, why] =
    safe > 0
      ? [`${again} --fix`, `mends ${safe} of these`]
      : worst
        ? [`explain ${quoted(worst.rule)}`, 'tells why, with examples']
        : ['explain', 'lists what was looked for'];
  return `Next: ${paint.bold(`${call} ${command}`)}  ${paint.dim(`(${why})`)}`;
}
