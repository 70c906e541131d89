import { createScanner } from 'jsonc-parser';
import { conflictIn } from './conflict';
import { FlatBuilder } from './flat';
import { Flag } from './layout';
import { MAX_DEPTH, MAX_PROBLEMS } from './limits';
import type { Node, Span, SyntaxProblemCode, Tree } from './tree';

/** The scanner's kinds of token and of error, which it declares in a form that cannot be imported. */
const Token = { brace: 1, braceEnd: 2, bracket: 3, bracketEnd: 4, comma: 5, colon: 6, null: 7 } as const;
const More = {
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  newline: 14,
  space: 15,
  unknown: 16,
  end: 17,
};
const UNCLOSED_STRING = 2;
const SCAN_ERRORS: Readonly<Record<number, string>> = {
  1: 'This comment is never closed, and JSON has none. Remove it.',
  3: 'This number is not finished.',
  4: 'After \\u four hexadecimal digits are expected.',
  5: 'This character cannot stand after a backslash.',
  6: 'A control character cannot stand in a string; write it as an escape.',
};

type Expected = 'key' | 'colon' | 'value' | 'comma';

interface Open {
  readonly node: Node;
  readonly map: boolean;
  readonly keys: Set<string>;
  expected: Expected;
  /** The key whose value is to come. */
  key?: { start: number; end: number; text: string };
  /** Where the colon ended that the value is to follow. */
  colon: number;
  /** Where the last comma stands, or -1. */
  comma: number;
}

/** Reads JSON with what can be read of a text that is not JSON yet. */
export function readJson(text: string): Tree {
  return new JsonReader(text).read();
}

class JsonReader {
  private readonly scanner;
  private readonly builder: FlatBuilder;
  private readonly open: Open[] = [];
  /** Set where brackets no longer match: from there on nothing is known to be whole, or to stand where it was meant to. */
  private doubtful = false;
  /** Brackets open in a part that is nested too deep to be read. */
  private skipped = 0;
  private finished = false;

  constructor(private readonly text: string) {
    this.scanner = createScanner(text, false);
    if (text.startsWith('\uFEFF')) this.scanner.setPosition(1);
    this.builder = new FlatBuilder(text);
  }

  read(): Tree {
    for (let token = this.scanner.scan() as number; token !== More.end && !this.finished; token = this.scanner.scan()) {
      if (token === More.newline || token === More.space) continue;
      if (this.skipped > 0) this.skip(token);
      else this.take(token);
    }
    if (this.skipped > 0) this.doubtful = true;
    this.closeAll();
    if (this.builder.documents.length === 0) this.builder.documents.push(this.builder.add(-1, 0, 0, 0));
    const conflict = this.builder.problems.length > 0 ? conflictIn(this.text) : undefined;
    if (conflict) this.builder.problems.splice(0, MAX_PROBLEMS, conflict);
    return this.builder.done('json');
  }

  private get start(): number {
    return this.scanner.getTokenOffset();
  }

  private get end(): number {
    return this.scanner.getTokenOffset() + this.scanner.getTokenLength();
  }

  private get here(): Span {
    return { start: this.start, end: this.end };
  }

  private get top(): Open | undefined {
    return this.open[this.open.length - 1];
  }

  private problem(code: SyntaxProblemCode, span: Span, detail: string): void {
    const { problems } = this.builder;
    if (problems.length < MAX_PROBLEMS && !this.doubtful) problems.push({ code, span, detail });
    for (const open of this.open) this.builder.setFlag(open.node, Flag.incomplete);
    // A value that something unreadable follows without a space may be cut short.
    const last = this.builder.count - 1;
    if (last >= 0 && this.builder.end(last) === span.start) this.builder.setFlag(last, Flag.incomplete);
  }

  private doubt(code: SyntaxProblemCode, span: Span, detail: string): void {
    this.problem(code, span, detail);
    this.doubtful = true;
  }

  private take(token: number): void {
    if (token === More.lineComment || token === More.blockComment) this.comment();
    else if (this.builder.documents.length > 0 && this.open.length === 0) this.afterRoot();
    else if (token === Token.brace || token === Token.bracket) this.openContainer(token === Token.brace);
    else if (token === Token.braceEnd || token === Token.bracketEnd) this.close(token === Token.braceEnd);
    else if (token === Token.comma) this.comma();
    else if (token === Token.colon) this.colon();
    else this.scalar(token);
  }

  private comment(): void {
    const text = this.scanner.getTokenValue();
    this.builder.comments.push({ span: this.here, text: text.replace(/^\/[/*]+\s*|\s*\*\/$/g, '') });
    this.problem('unexpected', this.here, 'JSON has no comments. Remove this one.');
    this.scanError();
  }

  private afterRoot(): void {
    this.problem('unexpected', this.here, 'The text goes on after its end. See whether a bracket is closed too early.');
    this.builder.setFlag(this.builder.documents[0]!, Flag.incomplete);
    this.finished = true;
  }

  /** Makes way for a value: whatever should have stood before it and does not is a problem. False if it is no place for one. */
  private prepareValue(): boolean {
    const top = this.top;
    if (!top || top.expected === 'value') return true;
    if (top.expected === 'comma' && !top.map) {
      this.problem('unexpected', this.here, 'A comma is missing before this.');
      return true;
    }
    if (top.expected === 'colon') {
      this.problem('unexpected', this.here, 'A colon is missing before this.');
      top.colon = top.key?.end ?? this.start;
      return true;
    }
    return false;
  }

  private openContainer(map: boolean): void {
    if (!this.prepareValue()) this.problem('unexpected', this.here, 'A key in double quotes is expected here.');
    if (this.open.length >= MAX_DEPTH) {
      this.problem('too-deep', this.here, `This is nested more than ${MAX_DEPTH} levels deep.`);
      this.addValue(0, this.start, this.end);
      this.skipped = 1;
      return;
    }
    const flags = (map ? Flag.map : Flag.list) | Flag.flow;
    const node = this.addValue(flags, this.start, this.end);
    const expected = map ? 'key' : 'value';
    this.open.push({ node, map, keys: new Set(), expected, colon: -1, comma: -1 });
  }

  private skip(token: number): void {
    if (token === Token.brace || token === Token.bracket) this.skipped++;
    else if (token === Token.braceEnd || token === Token.bracketEnd) this.skipped--;
  }

  private addValue(flags: number, start: number, end: number): Node {
    const top = this.top;
    const doubt = this.doubtful ? Flag.incomplete : 0;
    const node = this.builder.add(top ? top.node : -1, flags | doubt, start, end);
    if (!top) this.builder.documents.push(node);
    else if (top.key) this.builder.setKey(node, top.key.start, top.key.end, top.key.text);
    else if (top.map) this.builder.setKey(node, start, start, '');
    if (top) {
      top.expected = 'comma';
      top.key = undefined;
    }
    return node;
  }

  private close(map: boolean): void {
    const matching = this.open.findLastIndex((open) => open.map === map);
    if (matching < 0) {
      this.doubt(
        'unexpected',
        this.here,
        'Nothing is open that this could close. Remove it, or open what it should close.',
      );
      return;
    }
    while (this.open.length - 1 > matching) this.unclosed();
    this.endEntry();
    const closed = this.open.pop()!;
    this.builder.setEnd(closed.node, this.end);
    const comma = { start: closed.comma, end: closed.comma + 1 };
    if (closed.comma >= 0 && closed.expected !== 'comma') this.trailingComma(closed, comma);
  }

  private trailingComma(closed: Open, span: Span): void {
    this.problem('trailing-comma', span, 'JSON has no comma after the last entry. Remove it.');
    this.builder.setFlag(closed.node, Flag.incomplete);
  }

  /** Ends the entry that the innermost map or list is in, its value may be missing. */
  private endEntry(): void {
    const top = this.top;
    if (!top?.map || (top.expected !== 'value' && top.expected !== 'colon')) return;
    const key = { start: top.key?.start ?? this.start, end: top.key?.end ?? this.start };
    const detail = `After this key a ${top.expected === 'colon' ? 'colon and a value are' : 'value is'} missing.`;
    this.problem('unexpected', key, detail);
    if (top.expected === 'value') this.addValue(Flag.incomplete, top.colon, top.colon);
    top.key = undefined;
    top.expected = 'comma';
  }

  private unclosed(): void {
    const { start } = this.builder.span(this.top!.node);
    const bracket = this.top!.map ? '}' : ']';
    this.doubt(
      'unclosed',
      { start, end: start + 1 },
      `The ${bracket} that should close this is missing. Add it after the last entry.`,
    );
    this.endEntry();
    this.builder.setEnd(this.open.pop()!.node, this.start);
  }

  private closeAll(): void {
    while (this.open.length > 0) this.unclosed();
  }

  private comma(): void {
    const top = this.top;
    if (!top) {
      this.problem('unexpected', this.here, 'A value is expected here.');
      return;
    }
    this.endEntry();
    if (top.expected !== 'comma')
      this.problem('unexpected', this.here, 'A value is missing before this comma. Write it, or remove the comma.');
    top.expected = top.map ? 'key' : 'value';
    top.comma = this.start;
  }

  private colon(): void {
    const top = this.top;
    if (top?.expected !== 'colon') {
      this.problem('unexpected', this.here, 'A colon has no place here. See whether a key is missing before it.');
      return;
    }
    top.expected = 'value';
    top.colon = this.end;
  }

  private scalar(token: number): void {
    const top = this.top;
    if (top?.map && token === More.string && this.takeKey(top)) return;
    if (!this.prepareValue()) {
      this.problem('unexpected', this.here, 'A key in double quotes is expected here.');
    } else if (token === More.unknown) {
      this.problem('unexpected', this.here, 'This is no value of JSON. Put text in double quotes.');
      this.addValue(Flag.incomplete, this.start, this.end);
    } else {
      this.addScalar(token);
    }
  }

  private addScalar(token: number): void {
    const value = this.scanner.getTokenValue();
    const flags = token === Token.null ? 0 : Flag.scalar | (token === More.string ? Flag.string : 0);
    const node = this.addValue(flags, this.start, this.end);
    this.builder.setText(node, value);
    if ((this.scanner.getTokenError() as number) !== 0) this.builder.setFlag(node, Flag.incomplete);
    this.scanError();
  }

  /** Takes a string as a key where it is one, be it one too early because the entry before is not finished. */
  private takeKey(top: Open): boolean {
    if (top.expected === 'value' && !this.isNextKey(top)) return false;
    if (top.expected === 'comma') {
      const after = this.builder.lastEnd(top.node);
      this.problem('unexpected', { start: after, end: after }, 'A comma is missing here.');
    }
    this.endEntry();
    const text = this.scanner.getTokenValue();
    top.key = { start: this.start, end: this.end, text };
    top.expected = 'colon';
    this.scanError();
    if (top.keys.has(text)) this.duplicate(top, text);
    top.keys.add(text);
    return true;
  }

  private duplicate(top: Open, text: string): void {
    const detail = `${text} is written twice in one map: the last one counts here, and other readers differ.`;
    if (!this.doubtful && this.builder.problems.length < MAX_PROBLEMS) {
      this.builder.problems.push({ code: 'duplicate-key', span: this.here, detail });
    }
    this.builder.setFlag(top.node, Flag.incomplete);
  }

  /** True where a value is due and a string comes that begins a line and has a colon after it: it is the next key. */
  private isNextKey(top: Open): boolean {
    if (!this.text.slice(top.colon, this.start).includes('\n')) return false;
    const after = /\s*/y;
    after.lastIndex = this.end;
    after.test(this.text);
    return this.text[after.lastIndex] === ':';
  }

  private scanError(): void {
    const error = this.scanner.getTokenError() as number;
    if (error === UNCLOSED_STRING) {
      this.doubt(
        'unclosed',
        { start: this.start, end: this.start + 1 },
        'The quote that should close this text is missing. Add it where the text ends.',
      );
    } else if (error !== 0) {
      this.problem('unexpected', this.here, SCAN_ERRORS[error] ?? 'This cannot be read.');
    }
  }
}
