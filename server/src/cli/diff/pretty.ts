import type { ChangeLevel } from '../../contracts/compare/change';
import { byOperations, countWords } from '../../contracts/compare/listing';
import type { Severity } from '../../readers/facts';
import { linesOf } from '../../rules/findings';
import { plural } from '../../rules/subjects';
import { type Colors, colors } from '../colors';
import { excerptOf } from '../reporters/excerpt';
import { printable, wrap } from '../reporters/text';
import {
  allChanges,
  type ComparedContract,
  type DiffReport,
  type HitConsumer,
  headingOf,
  type ListedChange,
  type Located,
} from './report';

/** The colours of levels are those of findings. */
const SEVERITIES: Readonly<Record<ChangeLevel, Severity>> = { breaking: 'error', risky: 'warning', safe: 'info' };
/** Where a change's words begin; left of it stand levels and line numbers. */
const INDENT = 10;

/** The changes for people: each with its lines on both sides, by operation, then a summary, and what to type next. */
export function pretty(report: DiffReport): string {
  const paint = colors(report.color);
  const changed = report.contracts.filter(({ changes }) => changes.length > 0);
  const blocks = changed.map((contract) => block(contract, report, paint));
  return `${[...blocks, summary(report, paint)].join('\n')}\n`;
}

function block(contract: ComparedContract, report: DiffReport, paint: Colors): string {
  const groups = [...byOperations(contract.changes, ({ operations }) => operations)].map(([operations, changes]) => {
    const shown = changes.map((change) => one(change, report, paint));
    return `${paint.bold(printable(operations))}\n${shown.join('\n').trimEnd()}\n`;
  });
  return [paint.bold(printable(headingOf(contract))), '', ...groups].join('\n');
}

/** What is safe needs no looking at: its words alone. */
function one(change: ListedChange, report: DiffReport, paint: Colors): string {
  const { level, message, base, revision, consumers } = change;
  const [first = '', ...more] = wrap(printable(message), report.width - INDENT);
  const head = paint.severity(SEVERITIES[level], level.padEnd(INDENT - 2));
  const words = [`${head}  ${first}`, ...indented(more)];
  if (level === 'safe') return words.join('\n');
  const sides = [base, revision].flatMap((at) => (at ? excerpt(at, change, report, paint) : []));
  const lines = [...words, ...sides, ...consumers.flatMap((consumer) => hit(consumer, report)).map(paint.dim)];
  return `${lines.join('\n')}\n`;
}

/** The file and line, and that line with a mark below what is meant. */
function excerpt({ file, range, tree }: Located, { level }: ListedChange, { width }: DiffReport, paint: Colors) {
  const lines = linesOf(tree);
  const start = lines.offset({ line: range.start.line, character: 0 });
  const { line, indent, mark } = excerptOf(
    tree.text.slice(start, lines.endOf(range.start.line)),
    range,
    width - INDENT,
  );
  const number = String(range.start.line + 1).padStart(INDENT - 3);
  return [
    paint.dim(`${' '.repeat(INDENT)}${printable(file)}:${range.start.line + 1}`),
    `${paint.dim(`${number} |`)} ${line}`,
    `${paint.dim(`${' '.repeat(INDENT - 3)} |`)} ${indent}${paint.severity(SEVERITIES[level], mark)}`,
  ];
}

function hit({ service, uses, file, range }: HitConsumer, { width }: DiffReport): string[] {
  const what = uses === undefined ? 'and does not say what it uses of it' : `which uses ${uses}`;
  const words = `hits ${service}, ${what} (${file}:${range.start.line + 1})`;
  const [first = '', ...more] = wrap(printable(words), width - INDENT - 2);
  return indented([`→ ${first}`, ...more.map((rest) => `  ${rest}`)]);
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => ' '.repeat(INDENT) + line);

function summary(report: DiffReport, paint: Colors): string {
  const { contracts, call, again } = report;
  const changes = allChanges(report);
  const what = `${plural(contracts.length, 'contract')} compared.`;
  const head = changes.length === 0 ? 'Nothing changed that a consumer could notice.' : `${countWords(changes)}.`;
  const [command, why] = changes.some(({ level }) => level !== 'safe')
    ? ['explain versioning/breaking-change', 'tells what breaks, and what to do instead']
    : changes.length > 0
      ? [`${again} --format markdown`, 'writes the changelog of a release']
      : ['explain versioning', 'tells how interfaces change without harm'];
  return [
    `${paint.bold(head)} ${what}`,
    '',
    `Next: ${paint.bold(`${call} ${command}`)}  ${paint.dim(`(${why})`)}`,
  ].join('\n');
}
