import { conflictIn } from './conflict';
import { FlatBuilder } from './flat';
import { type Hurt, markIncomplete } from './incomplete';
import { MAX_DEPTH, MAX_PROBLEMS } from './limits';
import { readQuickYaml } from './quick-yaml';
import { indentation, lineContent, lineStart } from './text';
import type { Span, SyntaxProblem, Tree } from './tree';
import { type Cause, findCauses, isHarmless } from './yaml-causes';
import type { DeepestLevels } from './yaml-depth';
import { MendedText } from './yaml-mended';
import { NodeWriter } from './yaml-nodes';
import { type Fault, readStream, type Stream } from './yaml-stream';
import { inWords, MISPLACED } from './yaml-words';

/** More faults than this at first sight: most of the text is in another language, such as a template's. */
const MANY_FAULTS = 300;

/**
 * How often a text is mended and read anew. A second look at a large one costs too much, and one that is wrong all over
 * gains little from more.
 */
function triesFor(length: number, faults: number): number {
  if (length > 1_000_000) return 0;
  if (length > 64_000) return faults > MANY_FAULTS ? 0 : 2;
  return faults > MANY_FAULTS ? 4 : 8;
}

/** What was read, of which text, and what had to be mended for that. */
interface Reading {
  readonly mended: MendedText;
  readonly stream: Stream;
  readonly problems: readonly SyntaxProblem[];
  readonly hurts: readonly Hurt[];
}

/** Reads all documents of a YAML text; where it does not parse, mends what hinders it and reads on. */
export function readYaml(text: string): Tree {
  return readQuickYaml(text) ?? readAnyYaml(text);
}

/** The same without the quick reader's help, which takes many times as long. */
export function readAnyYaml(text: string): Tree {
  let reading = readShallow({ mended: MendedText.of(text), problems: [], hurts: [] });
  const isDeep = reading.problems.length > 0;
  const conflict = !isDeep && reading.stream.faults.length > 0 ? conflictIn(text) : undefined;
  if (conflict) {
    const mendings = conflict.others.map((span) => ({ do: 'blank', ...span }) as const);
    reading = mend(reading, { ...conflict, column: 0, mendings, cut: [conflict.region] });
  }
  for (let tries = isDeep ? 0 : triesFor(text.length, reading.stream.faults.length); tries > 0; ) {
    const causes = findCauses(reading.mended.text, reading.stream).slice(0, tries);
    tries -= Math.max(1, causes.length);
    const better = firstBetter(reading, causes);
    if (!better) break;
    reading = better;
  }
  return build(text, reading);
}

function firstBetter(reading: Reading, causes: readonly Cause[]): Reading | undefined {
  for (const cause of causes) {
    const next = mend(reading, cause);
    if (isBetter(next, reading)) return next;
  }
  return undefined;
}

function build(text: string, { mended, stream, problems, hurts }: Reading): Tree {
  const builder = new FlatBuilder(text);
  builder.comments = stream.comments.map((comment) => ({ ...comment, span: spanBack(mended, comment.span) }));
  const halfKeys = new Set(stream.faults.filter((fault) => fault.code === 'MISSING_CHAR').map((fault) => fault.start));
  const writer = new NodeWriter(builder, mended.back, halfKeys);
  for (const document of stream.documents) writer.document(document);
  const odd = builder.problems.filter(({ code }) => code === 'unexpected').map(({ span }) => span);
  // Several may stand on one line, of which one is listed.
  const left = stream.faults.slice(0, MANY_FAULTS);
  builder.problems.push(...problems, ...left.map((fault) => faultProblem(mended, fault)));
  markIncomplete(builder, [...hurts, ...odd, ...left.map((fault) => faultHurt(mended, fault))]);
  builder.problems.splice(0, builder.problems.length, ...oneEach(builder.problems, text));
  return builder.done('yaml');
}

function mend({ mended, problems, hurts }: Reading, cause: Cause): Reading {
  const span = spanBack(mended, cause.span);
  const { column, swallows } = cause;
  const blanks = cause.mendings.filter((mending) => mending.do === 'blank');
  const cut = cause.cut ?? [];
  return readShallow({
    mended: mended.with(cause.mendings),
    problems: isBlamed(mended.original, problems, span)
      ? problems
      : [...problems, { code: cause.code, span, detail: cause.detail }],
    hurts: [
      ...hurts,
      { ...span, column, swallows },
      ...blanks.map((blank) => ({ ...spanBack(mended, blank), column })),
      ...cut.map((one) => ({ ...spanBack(mended, one), cuts: true })),
    ],
  });
}

/** True where a quote or bracket was found open on this line: what else is wrong with it follows from that. */
function isBlamed(text: string, problems: readonly SyntaxProblem[], span: Span): boolean {
  const line = lineStart(text, span.start);
  return problems.some(({ code, span: { start } }) => code === 'unclosed' && lineStart(text, start) === line);
}

/** Better is what has less wrong with it, or has it further down. */
function isBetter(next: Reading, last: Reading): boolean {
  const [now, before] = [next, last].map(({ stream, mended }) => {
    return stream.faults.filter((fault) => !isHarmless(fault, mended.text));
  });
  if (before!.length === 0) return next.stream.faults.length < last.stream.faults.length;
  if (now!.length < before!.length) return true;
  const first = lineStart(last.mended.text, before![0]!.start);
  return next.mended.back(now![0]!.start) > last.mended.back(first) + 1 && now![0]!.start > before![0]!.start;
}

/** Reads a text after cutting what is nested too deep. */
function readShallow(reading: Omit<Reading, 'stream'>): Reading {
  const stream = readStream(reading.mended.text);
  if (!stream.tooDeep) return { ...reading, stream };
  const { start } = stream.tooDeep;
  const isFirst = !reading.problems.some((problem) => problem.code === 'too-deep');
  const end = isFirst ? endOfDeep(reading.mended.text, stream.tooDeep) : reading.mended.text.length;
  const span = spanBack(reading.mended, { start, end: start + 1 });
  const detail = `This is nested more than ${MAX_DEPTH} levels deep.`;
  return readShallow({
    mended: reading.mended.with([{ do: 'blank', start, end }]),
    problems: isFirst ? [...reading.problems, { code: 'too-deep', span, detail }] : reading.problems,
    hurts: [...reading.hurts, { ...span, swallows: true }],
  });
}

/** A block that is too deep ends with the first line that is indented less, a bracket where it is closed. */
function endOfDeep(text: string, { start, column }: DeepestLevels): number {
  if (column < 0) return closed(text, start) ?? text.length;
  for (let next = text.indexOf('\n', start) + 1; next > 0; next = text.indexOf('\n', next) + 1) {
    const isBlank = text[next] === '\n' || text[next] === '\r';
    if (!isBlank && indentation(text, next) < column) return next;
  }
  return text.length;
}

const QUOTE_OR_BRACKET = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[[\]{}]/g;

/** Where the bracket at `start` is closed, quotes on one line aside; undefined where it is not. */
function closed(text: string, start: number): number | undefined {
  let open = 0;
  QUOTE_OR_BRACKET.lastIndex = start;
  for (let found = QUOTE_OR_BRACKET.exec(text); found; found = QUOTE_OR_BRACKET.exec(text)) {
    if (found[0] === '[' || found[0] === '{') open++;
    else if (found[0] === ']' || found[0] === '}') open--;
    if (open === 0) return QUOTE_OR_BRACKET.lastIndex;
  }
  return undefined;
}

/** In offsets of the text as it was, and within it: the library says of a text that ends too soon what is past its end. */
function spanBack(mended: MendedText, { start, end }: Span): Span {
  const to = Math.min(mended.back(end), mended.original.length);
  return { start: Math.min(mended.back(start), to), end: to };
}

function faultProblem(mended: MendedText, fault: Fault): SyntaxProblem {
  const { text } = mended;
  const { code, detail } = isBeforeLine(text, fault) ? MISPLACED : inWords(text, fault);
  const span = isBeforeLine(text, fault) ? lineContent(text, fault.start) : fault;
  return { code, span: spanBack(mended, span), detail };
}

/** True for a fault that begins before the content of its line: that line is indented wrong. */
function isBeforeLine(text: string, { start }: Fault): boolean {
  return start < lineContent(text, start).start;
}

function faultHurt(mended: MendedText, fault: Fault): Hurt {
  const { text } = mended;
  const column = isBeforeLine(text, fault) ? undefined : fault.start - lineStart(text, fault.start);
  return { ...spanBack(mended, fault), column, swallows: !isHarmless(fault, text) };
}

/**
 * In the order of the text, one to a line, and none that may follow from an open quote or bracket before it, or from a
 * merge conflict.
 */
function oneEach(problems: readonly SyntaxProblem[], text: string): SyntaxProblem[] {
  const conflict = problems.find(({ code }) => code === 'conflict');
  if (conflict) return [conflict];
  const kept: SyntaxProblem[] = [];
  let lastLine = -1;
  for (const problem of problems.toSorted((a, b) => a.span.start - b.span.start)) {
    const line = lineStart(text, problem.span.start);
    const isFact = problem.code === 'duplicate-key' || problem.code === 'unknown-alias';
    if (line === lastLine && !isFact) continue;
    if (problem.code !== 'duplicate-key') lastLine = line;
    kept.push(problem);
    if (problem.code === 'unclosed' || problem.code === 'too-deep' || kept.length === MAX_PROBLEMS) break;
  }
  return kept;
}
