import { FlatBuilder } from './flat';
import type { Tree } from './tree';

const COMMENT = /^[ \t]*#[ \t]?(.*)$/gm;

/** A text of lines: one document that says nothing, and the lines that begin with `#` as comments. */
export function readText(text: string): Tree {
  const builder = new FlatBuilder(text);
  builder.documents.push(builder.add(-1, 0, 0, text.length));
  builder.comments = [...text.matchAll(COMMENT)].map(({ index, 0: line, 1: words = '' }) => ({
    span: { start: index + line.indexOf('#'), end: index + line.length },
    text: words.trim(),
  }));
  return builder.done('text');
}
