import { CHAPTERS, type Chapter } from '../../rules/chapters';
import type { Finding } from '../../rules/finding';
import { linesOf } from '../../rules/findings';
import { plural } from '../../rules/subjects';
import type { Tree } from '../../syntax/tree';
import { type Colors, colors } from '../colors';
import type { Report } from './report';

const WIDTH = 100;

/** The findings for people: each with its line and a mark below it, then a summary, and what to type next. */
export function pretty(report: Report): string {
  const paint = colors(report.color);
  const byFile = groupByFile(report.findings);
  const blocks = [...byFile].map(([file, findings]) => {
    const tree = report.tree(file);
    const shown = findings.map((finding) => one(finding, tree, report, paint));
    return `${paint.bold(report.name(file))}\n${shown.join('\n')}`;
  });
  return `${[...blocks, summary(report, paint)].join('\n')}\n`;
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding]);
  return groups;
}

function one(finding: Finding, tree: Tree | undefined, report: Report, paint: Colors): string {
  const { severity, range, rule, message, related } = finding;
  const at = `${range.start.line + 1}:${range.start.character + 1}`;
  const lines = [
    `  ${paint.dim(at.padEnd(7))} ${paint.severity(severity, severity)}  ${paint.dim(rule)}`,
    ...wrap(message, WIDTH - 10).map((line) => `          ${line}`),
    ...(tree ? excerpt(finding, tree, paint) : []),
  ];
  for (const other of related) {
    const place = `${report.name(other.file)}:${other.range.start.line + 1}`;
    lines.push(paint.dim(`          ${place}: ${other.message}`));
  }
  return `${lines.join('\n')}\n`;
}

/** The finding's first line, with a mark below what is meant. */
function excerpt({ range, severity }: Finding, tree: Tree, paint: Colors): string[] {
  const index = linesOf(tree);
  const start = index.offset({ line: range.start.line, character: 0 });
  const [line = ''] = tree.text.slice(start, start + 400).split(/\r?\n/, 1);
  const from = range.start.character;
  const to = range.end.line === range.start.line ? range.end.character : line.length;
  const cut = Math.max(0, from - WIDTH / 2);
  const shown = line.slice(cut, cut + WIDTH).replaceAll('\t', ' ');
  const number = String(range.start.line + 1).padStart(7);
  const mark = '^'.repeat(Math.max(1, Math.min(to, cut + WIDTH) - from));
  return [
    `${paint.dim(`${number} |`)} ${shown}`,
    `${paint.dim(`${' '.repeat(7)} |`)} ${' '.repeat(from - cut)}${paint.severity(severity, mark)}`,
  ];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function summary(report: Report, paint: Colors): string {
  const { findings, checked } = report;
  const what = `${plural(checked.services, 'service')}, ${plural(checked.contracts, 'contract')}, ${plural(checked.files, 'file')}`;
  if (findings.length === 0) return `Nothing to report: ${what} checked.`;
  const count = (severity: string, from: readonly Finding[] = findings) =>
    from.filter((finding) => finding.severity === severity).length;
  const chapters = (Object.keys(CHAPTERS) as Chapter[]).flatMap((chapter) => {
    const own = findings.filter((finding) => finding.chapter === chapter);
    const parts = [`${count('error', own)} error`, `${count('warning', own)} warning`, `${count('info', own)} info`];
    const said = parts.filter((part) => !part.startsWith('0')).join(', ');
    return own.length === 0 ? [] : [`  ${chapter.padEnd(16)} ${String(own.length).padStart(3)}   ${paint.dim(said)}`];
  });
  const total = [plural(count('error'), 'error'), plural(count('warning'), 'warning'), `${count('info')} info`];
  return [
    paint.bold(`${plural(findings.length, 'finding')}: ${total.join(', ')}.`) + ` ${what} checked.`,
    ...chapters,
    '',
    next(report),
  ].join('\n');
}

/** The one command to type next: what mends most by itself, else what explains the worst. */
function next(report: Report): string {
  const safe = report.findings.filter((finding) => report.fixes(finding).some((fix) => fix.safe)).length;
  if (safe > 0) {
    const paths = report.paths.map((path) => (path.includes(' ') ? JSON.stringify(path) : path));
    return `Next: servicelint check ${[...paths, '--fix'].join(' ')}   mends ${safe} of these by itself.`;
  }
  const worst = (['error', 'warning', 'info'] as const)
    .map((severity) => report.findings.find((finding) => finding.severity === severity))
    .find((finding) => finding !== undefined);
  return `Next: servicelint explain ${worst?.rule}   tells why, with examples.`;
}
