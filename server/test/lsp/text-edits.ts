import type { TextDocumentEdit } from 'vscode-languageserver/node';

/** A text after the edits of one document, which are sorted and do not overlap. */
export function applied(text: string, { edits }: TextDocumentEdit): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: { line: number; character: number }) =>
    (starts[line] ?? text.length) + character;
  return [...edits].reverse().reduce((done, edit) => {
    if (!('newText' in edit)) return done;
    return done.slice(0, offset(edit.range.start)) + edit.newText + done.slice(offset(edit.range.end));
  }, text);
}
