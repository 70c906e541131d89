import { Composer, CST, type Document, Lexer, Parser } from 'yaml';
import type { Comment, Span } from './tree';
import type { DeepestLevels } from './yaml-depth';
import { DepthGauge } from './yaml-depth';

/** What the library found wrong: its code, and offsets into the text it was given. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** An opening bracket or quote, and where what it opened ended. */
export interface Opening extends Span {
  readonly sign: string;
}

export interface Stream {
  readonly documents: readonly Document.Parsed[];
  readonly comments: readonly Comment[];
  readonly faults: readonly Fault[];
  /** Brackets still open where another kind was closed, or their block or the text ended; outer ones first. */
  readonly unclosed: readonly Opening[];
  /** Quoted texts over several lines or without an end: where a fault follows, a quote may be missing. */
  readonly quotes: readonly Opening[];
  /** Where the text is nested too deep to be composed: nothing else is filled then. */
  readonly tooDeep?: DeepestLevels;
}

/** More tokens than this that fit nowhere: the text is no YAML, and the rest of it is not read. */
const MANY_ERRORS = 1000;

/** Reads all documents of a text. Scalars stay text; keys may repeat; aliases may lead nowhere. */
export function readStream(text: string): Stream {
  // The library makes an Error of each fault, and a stack trace of each would take most of the time of a broken text.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return streamOf(text);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function streamOf(text: string): Stream {
  const collected = new Collector();
  const parser = new Parser();
  const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', resolveKnownTags: false } as const;
  const composer = new Composer(options);
  const documents: Document.Parsed[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    collected.take(lexeme);
    if (collected.gauge.tooDeep) return { ...collected.result([]), tooDeep: collected.gauge.tooDeep };
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') errors++;
      documents.push(...composer.next(token));
    }
    if (errors > MANY_ERRORS) break;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(documents.length === 0, text.length));
  return collected.result(documents);
}

/** Looks at the lexemes on their way from the lexer to the parser. */
class Collector {
  readonly gauge = new DepthGauge();
  private readonly comments: Comment[] = [];
  private readonly brackets: Opening[] = [];
  private readonly unclosed: Opening[] = [];
  private readonly quotes: Opening[] = [];
  private offset = 0;
  private inScalar = false;

  take(lexeme: string): void {
    if (this.inScalar) {
      this.gauge.word(this.offset);
      this.inScalar = false;
    } else {
      const mark = lexeme[0]!;
      if (lexeme === CST.SCALAR) this.inScalar = true;
      if (lexeme === CST.FLOW_END) this.endFlow();
      if (lexeme === CST.SCALAR || lexeme === CST.FLOW_END || lexeme === CST.DOCUMENT) return;
      this.look(mark, lexeme);
    }
    this.offset += lexeme.length;
  }

  private look(mark: string, lexeme: string): void {
    const start = this.offset;
    const end = start + lexeme.length;
    this.gauge.take(mark, lexeme, start);
    if (mark === '#') this.comments.push({ span: { start, end }, text: lexeme.replace(/^#+\s*/, '') });
    else if (mark === '[' || mark === '{') this.brackets.push({ sign: mark, start, end });
    else if (mark === ']' || mark === '}') this.closeBracket(mark === ']' ? '[' : '{');
    else if ((mark === '"' || mark === "'") && !isWhole(lexeme)) this.quotes.push({ sign: mark, start, end });
  }

  private closeBracket(sign: string): void {
    const matching = this.brackets.findLastIndex((bracket) => bracket.sign === sign);
    if (matching < 0) this.brackets.pop();
    else this.leaveOpen(this.brackets.splice(matching).slice(1));
  }

  private leaveOpen(brackets: readonly Opening[]): void {
    for (const { sign, start } of brackets) this.unclosed.push({ sign, start, end: this.offset });
  }

  private endFlow(): void {
    this.leaveOpen(this.brackets.splice(0));
    this.gauge.endFlow();
  }

  result(documents: readonly Document.Parsed[]): Stream {
    this.endFlow();
    const { comments, unclosed, quotes } = this;
    const faults = documents.flatMap((document) => document.errors.map(fault)).sort((a, b) => a.start - b.start);
    return { documents, comments, faults, unclosed, quotes };
  }
}

function fault(error: { code: string; message: string; pos: [number, number] }): Fault {
  return { code: error.code, message: error.message, start: error.pos[0], end: error.pos[1] };
}

/** True for a quoted text on one line that ends in the quote it began with. */
function isWhole(quoted: string): boolean {
  return quoted.length > 1 && quoted.endsWith(quoted[0]!) && !quoted.includes('\n');
}
