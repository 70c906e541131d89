import type { Finding } from '../../rules/finding';
import { linesOf } from '../../rules/findings';
import type { Span, Tree } from '../../syntax/tree';
import { type Colors, colors } from '../colors';
import { excerptOf } from './excerpt';
import { type Report, relatedName } from './report';
import { summary } from './summary';
import { printable, wrap } from './text';

/** Where a finding's words begin; left of it stand places and line numbers. */
const INDENT = 10;
const LONGEST_SEVERITY = 'warning'.length;

/** The findings for people: each with its line and a mark below it, then a summary, and what to type next. */
export function pretty(report: Report): string {
  if (report.checked.files === 0 && report.findings.length === 0) return '';
  const paint = colors(report.color);
  const blocks = [...groupByFile(report.findings)].map(([file, findings]) => {
    const tree = report.tree(file);
    const shown = findings.map((finding) => one(finding, tree, report, paint));
    return `${paint.bold(printable(report.name(file)))}\n${shown.join('\n')}`;
  });
  return `${[...blocks, summary(report, paint)].join('\n')}\n`;
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding]);
  return groups;
}

function one(finding: Finding, tree: Tree | undefined, report: Report, paint: Colors): string {
  const { severity, range, rule, message } = finding;
  const at = `${range.start.line + 1}:${range.start.character + 1}`;
  const head = `${paint.severity(severity, severity.padEnd(LONGEST_SEVERITY))}  ${rule}`;
  const lines = [
    `${paint.dim(`  ${at}`.padEnd(INDENT - 1))} ${head}`,
    ...indented(wrap(printable(message), report.width - INDENT)),
    ...(tree ? lineOf(finding, tree, report, paint) : []),
    ...finding.related.flatMap((other) => related(finding, other, report)).map(paint.dim),
  ];
  return `${lines.join('\n')}\n`;
}

/** The finding's first line, with a mark below what is meant. */
function lineOf({ file, range, severity }: Finding, tree: Tree, { width, secrets }: Report, paint: Colors): string[] {
  const start = linesOf(tree).offset({ line: range.start.line, character: 0 });
  const end = /\r?\n|$/g;
  end.lastIndex = start;
  const text = covered(tree.text.slice(start, end.exec(tree.text)?.index), start, secrets(file));
  const { line, indent, mark } = excerptOf(text, range, width - INDENT);
  const number = String(range.start.line + 1).padStart(INDENT - 3);
  return [
    `${paint.dim(`${number} |`)} ${line}`,
    `${paint.dim(`${' '.repeat(INDENT - 3)} |`)} ${indent}${paint.severity(severity, mark)}`,
  ];
}

/** A line that begins at `start`, with a dot for each sign that is secret: what is printed is kept in logs. */
function covered(line: string, start: number, secrets: readonly Span[]): string {
  return secrets.reduce((shown, span) => {
    const [from, to] = [span.start - start, span.end - start].map((at) => Math.max(0, Math.min(at, line.length)));
    return `${shown.slice(0, from)}${'•'.repeat((to ?? 0) - (from ?? 0))}${shown.slice(to)}`;
  }, line);
}

function related({ file }: Finding, other: Finding['related'][number], { name, width }: Report): string[] {
  const line = other.range.start.line + 1;
  const place = other.file === file && !other.release ? `line ${line}` : `${relatedName(other, name)}:${line}`;
  const [first = '', ...more] = wrap(printable(`${place}  ${other.message}`), width - INDENT - 2);
  return indented([`→ ${first}`, ...more.map((rest) => `  ${rest}`)]);
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => ' '.repeat(INDENT) + line);
