import { FlatBuilder } from './flat';
import { readJson } from './json';
import { readText } from './plain-text';
import type { Language, Tree } from './tree';
import { readYaml } from './yaml';

/**
 * Reads a text of any content: never throws. Offsets in the tree are those of `text`, byte order mark and carriage
 * returns included. JSON is read strictly: comments and trailing commas are problems, and yet read over.
 */
export function parse(text: string, language: Language): Tree {
  const zero = text.indexOf('\0');
  if (zero >= 0) return binary(text, language, zero);
  if (language === 'text') return readText(text);
  return language === 'json' ? readJson(text) : readYaml(text);
}

function binary(text: string, language: Language, zero: number): Tree {
  const builder = new FlatBuilder(text);
  builder.documents.push(builder.add(-1, 0, 0, 0));
  const detail = 'The file holds a zero byte, so it is not text.';
  builder.problems.push({ code: 'binary', span: { start: zero, end: zero + 1 }, detail });
  return builder.done(language);
}
