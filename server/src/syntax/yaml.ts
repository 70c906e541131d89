import { FlatBuilder } from './flat';
import { type Hurt, markIncomplete } from './incomplete';
import { MAX_DEPTH, MAX_PROBLEMS } from './limits';
import { indentation, lineStart } from './text';
import type { Span, SyntaxProblem, Tree } from './tree';
import { type Cause, findCauses, isHarmless } from './yaml-causes';
import type { DeepestLevels } from './yaml-depth';
import { MendedText } from './yaml-mended';
import { NodeWriter } from './yaml-nodes';
import { type Fault, readStream, type Stream } from './yaml-stream';
import { inWords } from './yaml-words';

/** More faults than this at first sight: most of the text is in another language, such as a template's. */
const MANY_FAULTS = 300;

/**
 * How often a text is mended and read anew. A second look at a large one costs too much, and one that is wrong all over
 * gains little from more.
 */
function triesFor(length: number, faults: number): number {
  if (length > 1_000_000) return 0;
  if (length > 64_000) return 2;
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
  let reading = readShallow({ mended: MendedText.of(text), problems: [], hurts: [] });
  const isDeep = reading.problems.length > 0;
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
  const left = stream.faults.map((fault) => faultProblem(mended, fault));
  builder.problems.push(...problems, ...left);
  markIncomplete(builder, [...hurts, ...stream.faults.map((fault) => faultHurt(mended, fault))]);
  builder.problems.splice(0, builder.problems.length, ...oneEach(builder.problems, text));
  return builder.done('yaml');
}

function mend({ mended, problems, hurts }: Reading, cause: Cause): Reading {
  const span = spanBack(mended, cause.span);
  const { column, swallows } = cause;
  const blanks = cause.mendings.filter((mending) => mending.do === 'blank');
  return readShallow({
    mended: mended.with(cause.mendings),
    problems: isBlamed(mended.original, problems, span)
      ? problems
      : [...problems, { code: cause.code, span, detail: cause.detail }],
    hurts: [
      ...hurts,
      { ...span, column, swallows },
      ...blanks.map((blank) => ({ ...spanBack(mended, blank), column })),
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
  const detail = `Nested more than ${MAX_DEPTH} levels deep; what is deeper is not read.`;
  return readShallow({
    mended: reading.mended.with([{ do: 'blank', start, end }]),
    problems: isFirst ? [...reading.problems, { code: 'too-deep', span, detail }] : reading.problems,
    hurts: [...reading.hurts, { ...span, swallows: true }],
  });
}

/** A block that is too deep ends with the first line that is indented less; brackets are given up altogether. */
function endOfDeep(text: string, { start, column }: DeepestLevels): number {
  if (column < 0) return text.length;
  for (let next = text.indexOf('\n', start) + 1; next > 0; next = text.indexOf('\n', next) + 1) {
    const isBlank = text[next] === '\n' || text[next] === '\r';
    if (!isBlank && indentation(text, next) < column) return next;
  }
  return text.length;
}

/** In offsets of the text as it was, and within it: the library says of a text that ends too soon what is past its end. */
function spanBack(mended: MendedText, { start, end }: Span): Span {
  const to = Math.min(mended.back(end), mended.original.length);
  return { start: Math.min(mended.back(start), to), end: to };
}

function faultProblem(mended: MendedText, fault: Fault): SyntaxProblem {
  const { code, detail } = inWords(mended.text, fault);
  return { code, span: spanBack(mended, fault), detail };
}

function faultHurt(mended: MendedText, fault: Fault): Hurt {
  const column = fault.start - lineStart(mended.text, fault.start);
  return { ...spanBack(mended, fault), column, swallows: !isHarmless(fault, mended.text) };
}

/** In the order of the text, one to a line, and none that may follow from an open quote or bracket before it. */
function oneEach(problems: readonly SyntaxProblem[], text: string): SyntaxProblem[] {
  const kept: SyntaxProblem[] = [];
  let lastLine = -1;
  for (const problem of problems.toSorted((a, b) => a.span.start - b.span.start)) {
    const line = lineStart(text, problem.span.start);
    const isFact = problem.code === 'duplicate-key' || problem.code === 'unknown-alias';
    if (line === lastLine && !isFact) continue;
    if (!isFact) lastLine = line;
    kept.push(problem);
    if (problem.code === 'unclosed' || problem.code === 'too-deep' || kept.length === MAX_PROBLEMS) break;
  }
  return kept;
}
