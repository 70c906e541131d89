import { type Report, relatedName } from './report';

/** The findings for programs; the form is fixed, and told apart from later ones by `version`. */
export function json(report: Report): string {
  const { name } = report;
  const findings = report.findings.map((finding) => ({
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    chapter: finding.chapter,
    message: finding.message,
    arguments: finding.arguments,
    subject: finding.subject,
    file: name(finding.file),
    range: finding.range,
    related: finding.related.map((one) => ({ file: relatedName(one, name), range: one.range, message: one.message })),
    fixes: report.fixes(finding).map(({ title, safe }) => ({ title, safe })),
    help: finding.help,
  }));
  const skipped = report.skipped.map(({ file, why }) => ({ file: name(file), why }));
  return `${JSON.stringify({ version: 1, findings, checked: report.checked, skipped }, null, 2)}\n`;
}
