import { DISABLE } from '../readers/disables';
import type { FileState } from '../readers/snapshot';
import type { Path, Span, Tree } from '../syntax/tree';
import type { Finding } from './finding';
import { linesOf } from './findings';

/** One rule that a comment switches off for some lines, or an `x-servicelint-disable` below a path. */
export interface Disable {
  readonly rule: string;
  readonly covers: (finding: Finding) => boolean;
  /** Where the rule is named: in the comment that switches it off, and in the one that switches it on again. */
  readonly names?: readonly Name[];
  /** Of the rule's name, where it stands in a list of several; else of the whole key. */
  readonly path?: Path;
}

/** A rule named in a comment. */
export interface Name {
  readonly rule: string;
  readonly span: Span;
  readonly comment: CommentNames;
}

/** A comment with all the rules it names, in order. */
export interface CommentNames {
  readonly word: string;
  readonly span: Span;
  readonly names: readonly Name[];
}

const WORDS = /^servicelint-(disable-next-line|disable-file|disable|enable)\s+(.*)$/;
const KNOWN = /^servicelint-(disable-next-line|disable-file|disable|enable)$/;

/** A comment that was meant to switch something off, and does not. */
export interface Slip {
  /** `servicelint-ignore`. */
  readonly word: string;
  /** Of the whole comment. */
  readonly span: Span;
  /** False where there is no comment of this name; else no rule is named. */
  readonly known: boolean;
}

/** The comments of a file that begin as ours do, and say nothing that could be understood. */
export function slipsOf({ tree }: FileState): Slip[] {
  return tree.comments.flatMap(({ text, span }) => {
    const word = /^servicelint-[^\s:,]*/.exec(text)?.[0];
    if (word === undefined || namesIn(WORDS.exec(text)?.[2] ?? '').length > 0) return [];
    return [{ word, span, known: KNOWN.test(word) }];
  });
}

/** All that a file switches off. */
export function disablesOf(state: FileState): Disable[] {
  return [...byComment(state), ...byPath(state)];
}

function byComment({ tree }: FileState): Disable[] {
  const disables: Disable[] = [];
  const lines = linesOf(tree);
  const open: { name: Name; from: number }[] = [];
  const close = ({ name, from }: (typeof open)[number], to: number, end?: Name) => {
    const covers = ({ range }: Finding) => range.start.line >= from && range.start.line < to;
    disables.push({ rule: name.rule, names: end ? [name, end] : [name], covers });
  };
  for (const { word, span, names } of commentsOf(tree)) {
    const { line } = lines.position(span.start);
    for (const name of names) {
      const { rule } = name;
      if (word === 'disable-next-line') {
        disables.push({ rule, names: [name], covers: ({ range }) => range.start.line === line + 1 });
      } else if (word === 'disable-file') disables.push({ rule, names: [name], covers: () => true });
      else if (word === 'disable') open.push({ name, from: line });
      else {
        const index = open.findIndex((block) => block.name.rule === rule);
        for (const block of index < 0 ? [] : open.splice(index, 1)) close(block, line, name);
      }
    }
  }
  for (const block of open) close(block, Number.POSITIVE_INFINITY);
  return disables;
}

function commentsOf(tree: Tree): CommentNames[] {
  return tree.comments.flatMap(({ text, span }) => {
    const [, word, rest] = WORDS.exec(text) ?? [];
    if (word === undefined || rest === undefined) return [];
    const start = tree.text.indexOf(text, span.start) + text.length - rest.length;
    const names: Name[] = [];
    const comment = { word, span, names };
    for (const { 0: rule, index } of namesIn(rest)) {
      names.push({ rule, span: { start: start + index, end: start + index + rule.length }, comment });
    }
    return [comment];
  });
}

/** The words up to ` -- reason`. */
const namesIn = (text: string): readonly RegExpExecArray[] => [
  ...(text.split(/(?:^|\s+)--(?:\s|$)/)[0] ?? '').matchAll(/[^\s,]+/g),
];

function byPath({ facts }: FileState): Disable[] {
  if (!facts) return [];
  return facts.disables.flatMap(({ path, rules }) =>
    rules.map((rule, index) => ({
      rule,
      path: [...path, DISABLE, ...(rules.length > 1 ? [index] : [])],
      covers: ({ at }: Finding) => path.every((step, i) => at.path[i] === step),
    })),
  );
}

/**
 * What to take out so that a comment says nothing of one rule any more: the whole comment where none of its rules is
 * needed, else the name with the separator beside it. The spans for several rules of one comment do not overlap.
 * @param needed whether the comment has to go on naming a rule
 */
export function withoutName(name: Name, needed: (other: Name) => boolean): Span {
  const { names, span } = name.comment;
  if (!names.some(needed)) return span;
  const index = names.indexOf(name);
  const isLast = !names.slice(index + 1).some(needed);
  const start = isLast ? names[index - 1]!.span.end : name.span.start;
  return { start, end: isLast ? name.span.end : names[index + 1]!.span.start };
}
