import type { Comment } from './tree';

export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const HASH = 35;
export const COLON = 58;
const DASH = 45;
const DOT = 46;

/** The text ends with a line end and this, so that nothing has to look for its end: it stands in no text that is read. */
export const END = 0;

const UNSURE = new Error('This is not for the quick reader.');

/** Leaves the text to the library. */
export function unsure(): never {
  throw UNSURE;
}

/** `read`, or undefined where it was unsure. */
export function ifSure<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error === UNSURE) return undefined;
    throw error;
  }
}

/** White space and what ends a line or the text. */
export function isEmpty(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === END;
}

/** A place in a YAML text, on its way from one thing that says something to the next. */
export class Cursor {
  /** The text with its end marked. */
  readonly text: string;
  at = 0;
  /** Where the line begins that `at` stands on. */
  line = 0;
  /** How far what stands here is indented; -1 where a document ends. Known after {@link next}. */
  column = 0;
  /** The column of the comment that began furthest left of those on lines of their own that were passed last. */
  leftmost = Number.POSITIVE_INFINITY;
  readonly comments: Comment[] = [];

  constructor(private readonly source: string) {
    this.text = `${source}\n\0`;
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** Goes to the next thing that says something, over blanks and comments; true where it begins its line. */
  next(): boolean {
    const { text } = this;
    let { at } = this;
    let isFirst = at === this.line;
    this.leftmost = Number.POSITIVE_INFINITY;
    for (;;) {
      while (text.charCodeAt(at) === SPACE) at++;
      const code = text.charCodeAt(at);
      if (code === LF) {
        this.line = ++at;
        isFirst = true;
      } else if (code === HASH) at = this.comment(at, isFirst);
      else if (code === CR) at++;
      else break;
    }
    this.at = at;
    this.column = this.isOver() ? -1 : at - this.line;
    return isFirst;
  }

  /** Takes a comment in; returns the end of its line. */
  comment(start: number, isFirst: boolean): number {
    const { text, line } = this;
    if (start > line && text.charCodeAt(start - 1) !== SPACE) unsure();
    if (isFirst) this.leftmost = Math.min(this.leftmost, start - line);
    const end = this.lineEnd(start);
    // Slices of the text with its end marked would keep that in memory.
    this.comments.push({ span: { start, end }, text: this.source.slice(start, end).replace(/^#+\s*/, '') });
    return end;
  }

  /** The end of the line of `offset`, before its line end. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return this.text.charCodeAt(end - 1) === CR && end > offset ? end - 1 : end;
  }

  /** True for a sign that stands alone, as the dash of a list's item does. */
  isIndicator(sign: number): boolean {
    return this.code === sign && isEmpty(this.text.charCodeAt(this.at + 1));
  }

  private isOver(): boolean {
    const { code } = this;
    if (code === END) return true;
    if (this.at !== this.line || (code !== DASH && code !== DOT)) return false;
    const isMark = this.text.startsWith('---', this.at) || this.text.startsWith('...', this.at);
    return isMark && isEmpty(this.text.charCodeAt(this.at + 3));
  }
}
