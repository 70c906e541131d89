import type { Severity } from '../../readers/facts';
import type { Report } from './report';

/** A workflow shows no more than ten annotations of a severity. */
const MOST = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations for a GitHub workflow: ten of a severity, the rest counted. */
export function github(report: Report): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    for (const { file, range, rule, message } of findings.slice(0, MOST)) {
      const properties = {
        file: report.name(file),
        line: range.start.line + 1,
        col: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
        title: rule,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      lines.push(`::${COMMANDS[severity]} ${written.join(',')}::${data(message)}`);
    }
    const more = findings.length - MOST;
    if (more > 0) lines.push(`::${COMMANDS[severity]} title=servicelint::${data(leftOut(more, severity))}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const leftOut = (count: number, severity: Severity): string =>
  `${count} more of level ${severity}. Run "servicelint check" to see all.`;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
