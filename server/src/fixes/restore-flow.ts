import { parse } from '../syntax/parse';
import { toPlain } from '../syntax/plain';
import { commentsAbove } from './excerpt';
import { commaAfter, entryOf, type FlowEntry, indentOf } from './flow-edits';
import { type Lost, lostValue } from './lost';
import { commentAfter, inFlow, isFirstOnLine, isLastOnLine, type Site } from './site';
import { styleOf } from './style';

/** An entry as it stood in braces or brackets, or made anew where it stood in a block or in another language. */
export function flowEntry(site: Site, lost: Lost): FlowEntry {
  const { from, node, key } = lost;
  const anew = entryOf(site, key, lostValue(lost));
  if (from.language !== site.tree.language || !inFlow(from, node) || !saysAlone(lost)) return anew;
  const { start, end } = from.entrySpan(node);
  const lines = from.text.slice(start, end).split(/\r?\n/);
  const hadLine = isFirstOnLine(from, start);
  return {
    text: (indent, ownLine) =>
      lines.length === 1 || (ownLine && hadLine)
        ? moved(site, lost, lines, indent).join(site.style.eol)
        : anew.text(indent, ownLine),
    ...(hadLine && from.language === 'yaml' && around(site, lost)),
  };
}

/** The comments above an entry and behind it, but for those that are still there. */
function around({ tree }: Site, { from, node }: Lost): Pick<FlowEntry, 'above' | 'comment'> {
  const { start, end } = from.entrySpan(node);
  const there = new Set(tree.comments.map(({ span }) => tree.text.slice(span.start, span.end).trimEnd()));
  const comma = commaAfter({ tree: from }, end);
  const behind = comma === undefined || !isLastOnLine(from, comma + 1) ? end : comma + 1;
  const comment = isLastOnLine(from, behind) ? commentAfter(from, behind) : undefined;
  return {
    above: commentsAbove(from, start).filter((line) => !there.has(line)),
    ...(comment && { comment: from.text.slice(comment.start, comment.end).trimEnd() }),
  };
}

/** Lines after the first, indented from the new place on, in the steps of its file. */
function moved({ style }: Site, { from, node }: Lost, lines: readonly string[], indent: string): string[] {
  const old = indentOf({ tree: from }, from.entrySpan(node).start);
  const { unit } = styleOf(from);
  return lines.map((line, index) => {
    if (index === 0 || line.trim() === '') return line;
    const [, white = '', rest = ''] = /^([ \t]*)(.*)$/s.exec(line) ?? [];
    const deeper = white.startsWith(old) ? white.slice(old.length) : '';
    return indent + deeper.replaceAll(unit, style.unit) + rest;
  });
}

/** Whether the text of an entry says the same without what stands around it. */
function saysAlone(lost: Lost): boolean {
  const { from, node, key } = lost;
  const { start, end } = from.entrySpan(node);
  const text = from.text.slice(start, end);
  const alone = parse(key === undefined ? `[${text}\n]` : `{${text}\n}`, from.language);
  const value = lostValue(lost);
  const expected = JSON.stringify(key === undefined ? [value] : { [key]: value });
  return alone.problems.length === 0 && JSON.stringify(toPlain(alone, alone.documents[0]!)) === expected;
}
