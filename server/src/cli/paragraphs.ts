import { columns, wrap } from './reporters/text';

/** What begins a paragraph beside its words: the indent, and the sign of a list or a quote. */
const MARKER = /^ *(?:[-*] |\d+\. |> ?)?/;
/** Lines that stay as they are: blank ones, headings, rows of tables. */
const FIXED = /^\s*$|^#{1,6} |^\s*\|/;

/**
 * Markdown with its paragraphs, list items and quotes put into lines of `width` columns, however they were broken into
 * lines before. Code, tables and headings stay as they are.
 */
export function rewrapped(markdown: string, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let isCode = false;
  const end = () => {
    lines.push(...inLines(paragraph, width));
    paragraph = [];
  };
  for (const line of markdown.split('\n')) {
    const isFence = /^\s*```/.test(line);
    if (isFence) isCode = !isCode;
    if (isFence || isCode || FIXED.test(line)) {
      end();
      lines.push(line);
      continue;
    }
    if (beginsAnew(line, paragraph)) end();
    paragraph.push(line);
  }
  end();
  return lines.join('\n');
}

/** An item of a list does, and a quote that no quote is before. */
function beginsAnew(line: string, [first]: readonly string[]): boolean {
  const isQuote = (text: string | undefined) => text?.trimStart().startsWith('>') === true;
  return isQuote(line) ? !isQuote(first) : (MARKER.exec(line)?.[0].trim() ?? '') !== '';
}

function inLines(paragraph: readonly string[], width: number): string[] {
  const [first] = paragraph;
  if (first === undefined) return [];
  const marker = MARKER.exec(first)?.[0] ?? '';
  const words = paragraph.map((line, index) => (index === 0 ? line.slice(marker.length) : withoutQuote(line).trim()));
  // Below a list's sign its words stand indented; a quote has its sign on each line.
  const below = marker.includes('>') ? marker : ' '.repeat(marker.length);
  return wrap(words.join(' '), width - columns(marker)).map((line, index) => (index === 0 ? marker : below) + line);
}

const withoutQuote = (line: string): string => line.replace(/^\s*> ?/, '');
