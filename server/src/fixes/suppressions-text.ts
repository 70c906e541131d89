import type { SuppressionFacts } from '../readers/facts';
import { SUPPRESSIONS_VERSION } from '../readers/suppressions';
import type { TextEdit } from './text-edit';

/** In the order of these, and only these, so that the same findings are always the same text. */
const FIELDS = ['id', 'rule', 'subject', 'message', 'reason'] as const;

/**
 * The text of a `.servicelint-suppressions.json`: one line for each finding, sorted by what it is about, so that two branches
 * which change different ones can be merged.
 *
 * @param schema the address of the JSON Schema that the file names
 */
export function suppressionsText(entries: Iterable<SuppressionFacts>, lineEnd = '\n', schema?: string): string {
  const lines = [...entries].sort(byWhatItIsAbout).map((entry) => `    ${lineOf(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const first = schema === undefined ? '' : `  "$schema": ${JSON.stringify(schema)},\n`;
  return `{\n${first}  "version": ${SUPPRESSIONS_VERSION},\n  "findings": ${list}\n}\n`.replaceAll('\n', lineEnd);
}

function lineOf(entry: SuppressionFacts): string {
  const written = FIELDS.flatMap((field) =>
    entry[field] === undefined ? [] : [`${JSON.stringify(field)}: ${JSON.stringify(entry[field])}`],
  );
  return `{ ${written.join(', ')} }`;
}

const byWhatItIsAbout = (a: SuppressionFacts, b: SuppressionFacts): number =>
  compareText(a.subject, b.subject) || compareText(a.rule, b.rule) || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one edit that makes a text of another: what both begin and end with stays. Empty where they are the same. */
export function differenceOf(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return [{ span: { start, end: before.length - same }, text: after.slice(start, after.length - same) }];
}
