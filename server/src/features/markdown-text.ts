const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * A text of others as Markdown that shows it as it is, in one line. What stands in backticks is code already, unless some of
 * them stand in a row: then which of them belong together is read in several ways.
 */
export function escaped(text: string): string {
  const line = text.replace(UNPRINTABLE, ' ');
  const parts = line.includes('``') ? [line] : line.split(/(`[^`]*`)/);
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\*_<>[\]`|#~&]/g, '\\$&'))).join('');
}

/** A text of others as code in a line. */
export const codeSpan = (text: string): string => `\`${text.replace(UNPRINTABLE, ' ').replaceAll('`', "'")}\``;

/** A text of others as a block of code. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
