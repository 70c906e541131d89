import type { Severity } from '../../readers/facts';
import type { Finding, Range } from '../../rules/finding';
import { linesOf } from '../../rules/findings';
import { RULES } from '../../rules/generated/index';
import { pageUrl } from '../../rules/pages';
import { VERSION } from '../../version';
import { pageText } from '../page-text';
import type { OfferedFix, Report } from './report';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, as code scanning services read it. */
export function sarif(report: Report): string {
  const held = report.suppressed.map(({ finding }) => finding);
  const used = new Set([...report.findings, ...held].map(({ rule }) => rule));
  const rules = RULES.filter(({ id }) => used.has(id));
  const index = new Map<string, number>(rules.map(({ id }, i) => [id, i]));
  const driver = {
    name: 'servicelint',
    version: VERSION,
    informationUri: pageUrl('introduction'),
    rules: rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.summary },
      helpUri: pageUrl(rule.id),
      help: { text: pageText(rule.id) ?? rule.summary, markdown: pageText(rule.id) ?? rule.summary },
      defaultConfiguration: { level: LEVELS[rule.severity] },
      properties: { tags: [rule.id.slice(0, rule.id.indexOf('/'))] },
    })),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [
      { executionSuccessful: true, toolExecutionNotifications: report.skipped.map((one) => unread(one, report)) },
    ],
    results: resultsOf(report, (rule) => index.get(rule) ?? 0),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** Where one result tells of suppressions, all have to: an empty list means that there is none. */
function resultsOf(report: Report, indexOf: (rule: string) => number) {
  const { findings, suppressed } = report;
  const shown = findings.map((finding) => resultOf(finding, indexOf(finding.rule), report));
  if (suppressed.length === 0) return shown;
  const held = suppressed.map(({ finding, by: { reason } }) => ({
    ...resultOf(finding, indexOf(finding.rule), report),
    suppressions: [{ kind: 'external', ...(reason !== undefined && { justification: reason }) }],
  }));
  return [...shown.map((result) => ({ ...result, suppressions: [] })), ...held];
}

function resultOf(finding: Finding, ruleIndex: number, report: Report) {
  // What a fix deletes and inserts has a place in SARIF, a file that it creates has none.
  const inPlace = report.fixes(finding).filter(({ creates }) => creates.length === 0);
  const fixes = inPlace.map((fix) => fixOf(fix, report));
  const whole = fixes.filter(({ artifactChanges }) => artifactChanges.length > 0);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(finding.file, finding.range, report)],
    relatedLocations: today(finding).map(({ file, range, message }, id) => ({
      id,
      ...locationOf(file, range, report),
      message: { text: message },
    })),
    partialFingerprints: { 'servicelint/v1': finding.id },
    ...(whole.length > 0 && { fixes: whole }),
  };
}

/** What stood in a release is no artifact of this run. */
const today = ({ related }: Finding) => related.filter(({ release }) => !release);

const region = ({ start, end }: Range) => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** A relative reference: each part of the path escaped, so that `#` and `?` in a name stay in it. */
const artifact = (file: string, report: Report) => ({
  uri: report.name(file).split('/').map(encodeURIComponent).join('/'),
});

const unread = ({ file, why }: Report['skipped'][number], report: Report) => ({
  level: 'warning',
  message: { text: why },
  locations: [{ physicalLocation: { artifactLocation: artifact(file, report) } }],
});

const locationOf = (file: string, range: Range, report: Report) => ({
  physicalLocation: { artifactLocation: artifact(file, report), region: region(range) },
});

function fixOf({ title, edits }: OfferedFix, report: Report) {
  const artifactChanges = edits.flatMap(({ file, edits: changes }) => {
    const tree = report.tree(file);
    if (!tree || changes.length === 0) return [];
    const lines = linesOf(tree);
    const replacements = changes.map(({ span, text }) => ({
      deletedRegion: region({ start: lines.position(span.start), end: lines.position(span.end) }),
      insertedContent: { text },
    }));
    return [{ artifactLocation: artifact(file, report), replacements }];
  });
  return { description: { text: title }, artifactChanges };
}
