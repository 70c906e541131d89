import type { Severity } from '../../readers/facts';
import type { Finding } from '../../rules/finding';
import { plural } from '../../rules/subjects';
import type { Report } from './report';

/** A workflow shows no more than ten annotations of a severity for each step. */
const MOST = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Annotations for a GitHub workflow: ten of a severity. The rest is counted on a line of the log, since one more
 * annotation would not be shown either.
 */
export function github(report: Report): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    lines.push(...findings.slice(0, MOST).map((finding) => annotation(finding, report)));
    const more = findings.length - MOST;
    if (more > 0)
      lines.push(`${leftOut(more, severity)} not shown as annotations: run "servicelint ${report.again}" to see all.`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ severity, file, range, rule, message }: Finding, { name }: Report): string {
  const properties = {
    file: name(file),
    line: range.start.line + 1,
    col: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
    title: rule,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}`;
}

const leftOut = (count: number, severity: Severity): string =>
  severity === 'info' ? `${count} more info` : plural(count, `more ${severity}`);

// As the workflow commands ask for: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
