import { Flag } from './layout';
import { passBlockText } from './quick-yaml-block';
import { COLON, CR, type Cursor, END, HASH, isEmpty, LF, SPACE, unsure } from './quick-yaml-cursor';
import { ESCAPES } from './quick-yaml-text';
import { isNull } from './scalar';

export const SINGLE = 39;
export const DOUBLE = 34;
const BACKSLASH = 92;
const DASH = 45;

/** Signs that end a plain text within brackets, and begin none anywhere. */
const FLOW_SIGNS = codes(',[]{}');
/** Signs that a plain text cannot begin with; one that begins with `?` or `:` is rare. */
const NO_START = codes(',[]{}#&*!|>\'"%@`?:');

function codes(signs: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Reads the scalar that a cursor stands on: where it stands is in {@link start} to {@link flags} then. */
export class ScalarReader {
  start = 0;
  end = 0;
  /** What is known of it, as `layout.ts` has it. */
  flags = 0;

  constructor(private readonly cursor: Cursor) {}

  /** A quoted text; lines after its first have to be indented deeper than `base`. */
  quoted(base: number): void {
    this.start = this.cursor.at;
    this.flags = Flag.scalar | Flag.string;
    const end = this.cursor.code === DOUBLE ? this.doubleQuoted(base) : this.singleQuoted(base);
    if ((this.flags & Flag.folded) === 0) this.flags |= Flag.inQuotes;
    this.cursor.at = end;
    this.end = end;
  }

  private doubleQuoted(base: number): number {
    const { text } = this.cursor;
    for (let at = this.start + 1; ; ) {
      const code = text.charCodeAt(at);
      if (code === DOUBLE) return at + 1;
      if (code === BACKSLASH) at = this.escape(at);
      else if (code === LF) at = this.continued(at, base);
      else if (code === END) unsure();
      else at++;
    }
  }

  /** The end of an escape; of one at the end of a line, where that line ends. */
  private escape(at: number): number {
    const { text } = this.cursor;
    this.flags |= Flag.folded;
    const sign = text[at + 1]!;
    if (sign === '\n' || sign === '\r') return at + 1;
    if (ESCAPES.has(sign)) return at + 2;
    const digits = sign === 'x' ? 2 : sign === 'u' ? 4 : 0;
    const end = at + 2 + digits;
    if (digits === 0 || !/^[0-9a-fA-F]+$/.test(text.slice(at + 2, end))) unsure();
    return end;
  }

  private singleQuoted(base: number): number {
    const { text } = this.cursor;
    for (let at = this.start + 1; ; ) {
      const code = text.charCodeAt(at);
      if (code === SINGLE) {
        if (text.charCodeAt(at + 1) !== SINGLE) return at + 1;
        this.flags |= Flag.folded;
        at += 2;
      } else if (code === LF) at = this.continued(at, base);
      else if (code === END) unsure();
      else at++;
    }
  }

  /** Goes to the next line of a quoted text: blank lines may be indented as they like. */
  private continued(lineEnd: number, base: number): number {
    const { text } = this.cursor;
    this.flags |= Flag.folded;
    this.cursor.line = lineEnd + 1;
    let at = lineEnd + 1;
    while (text.charCodeAt(at) === SPACE) at++;
    const code = text.charCodeAt(at);
    if (at - lineEnd - 1 <= base && code !== LF && code !== CR) unsure();
    return at;
  }

  /** A plain text, to the end of what is on its line, or to the colon that makes it a key. */
  plainLine(): void {
    const { text } = this.cursor;
    this.begin(false);
    this.end = this.lineOfPlain(this.start);
    this.cursor.at = this.end;
    while (text.charCodeAt(this.end - 1) === SPACE) this.end--;
    this.close();
  }

  /** The lines after the first one of a plain text, which {@link plainLine} read, where they are indented deep enough. */
  plainRest(base: number): void {
    const { cursor } = this;
    const { text } = cursor;
    for (let next = this.nextLine(base); next >= 0; next = this.nextLine(base)) {
      cursor.at = this.lineOfPlain(next);
      this.end = cursor.at;
      while (text.charCodeAt(this.end - 1) === SPACE) this.end--;
      this.flags = Flag.scalar | Flag.folded;
    }
  }

  /** Where the next line of a plain text begins to say something, or -1 where it has none. */
  private nextLine(base: number): number {
    const { cursor } = this;
    const { text } = cursor;
    let at = cursor.at;
    // Else a comment or a colon follows.
    if (text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) return -1;
    for (let line = at; ; ) {
      const code = text.charCodeAt(at);
      if (code === SPACE || code === CR) at++;
      else if (code === LF) line = ++at;
      else if (code === END || code === HASH || at - line <= base) return -1;
      else {
        cursor.line = line;
        return at;
      }
    }
  }

  private lineOfPlain(start: number): number {
    const { text } = this.cursor;
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code > COLON) continue;
      if (code === LF || code === CR) return at;
      if (code === COLON && isEmpty(text.charCodeAt(at + 1))) return at;
      if (code === SPACE && text.charCodeAt(at + 1) === HASH) return at;
    }
  }

  /** A plain text within brackets, on one line. */
  plainInFlow(): void {
    const { text } = this.cursor;
    this.begin(true);
    let at = this.start;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === CR || isFlowSign(code)) break;
      if (code === COLON && endsInFlow(text.charCodeAt(at + 1))) break;
      if (code === SPACE && text.charCodeAt(at + 1) === HASH) break;
    }
    this.end = at;
    while (text.charCodeAt(this.end - 1) === SPACE) this.end--;
    this.close();
    this.cursor.at = this.end;
  }

  private begin(inFlow: boolean): void {
    const { code, text, at } = this.cursor;
    if (code < 128 && NO_START[code] === 1) unsure();
    const next = text.charCodeAt(at + 1);
    if (code === DASH && (inFlow ? endsInFlow(next) : isEmpty(next))) unsure();
    this.start = at;
  }

  private close(): void {
    const { text } = this.cursor;
    this.flags = Flag.scalar;
    if (this.end - this.start < 5 && isNull(text.slice(this.start, this.end))) this.flags = 0;
  }

  /** A block text, `|` or `>`. */
  block(base: number): void {
    this.start = this.cursor.at;
    this.flags = Flag.scalar | Flag.string | Flag.folded;
    this.end = passBlockText(this.cursor, base);
  }
}

function isFlowSign(code: number): boolean {
  return code < 128 && FLOW_SIGNS[code] === 1;
}

function endsInFlow(code: number): boolean {
  return isEmpty(code) || isFlowSign(code);
}
