import { fieldPlaces } from '../contracts/fields';
import { resolveReference } from '../contracts/references';
import { lookupIn } from '../landscape/contracts';
import type { Joined } from '../landscape/joined';
import type { Use } from '../readers/facts';
import { fieldSteps, parseUse } from '../readers/uses';
import type { Range } from '../rules/finding';
import { linesOf, rangeOf } from '../rules/findings';
import { rangeInHost } from '../rules/in-host';
import { type Part, place } from '../syntax/place';
import type { Path } from '../syntax/tree';
import type { AskedAt } from './asked';
import { isThere } from './occurrences/known';
import type { Mention } from './occurrences/mention';
import { type NamedHere, namedAt, type Occurrence, occurrencesOf } from './occurrences/occurrences';
import type { Thing } from './occurrences/thing';

/** A place to go to. */
export interface Target {
  readonly file: string;
  readonly range: Range;
}

/** Where what is named at a place is declared, and the text that names it. */
export interface Definition {
  readonly origin?: Range;
  readonly targets: readonly Target[];
}

/**
 * Where what is named at a place is declared: a name, a reference, a path, or a field that `uses` names. Of a name that
 * may mean several things, all of them. Undefined where nothing is named, or nobody declares it.
 */
export function definition(asked: AskedAt<Joined>): Definition | undefined {
  const named = namedAt(asked);
  if (!named) return undefined;
  const field = fieldAt(asked, named);
  const found = field ?? {
    targets: named.things.flatMap((thing) => declared(thing, named, asked)),
    ...(named.occurrence && { origin: named.occurrence.range }),
  };
  return found.targets.length === 0 ? undefined : found;
}

function declared(thing: Thing, { occurrence }: NamedHere, asked: AskedAt<Joined>): readonly Target[] {
  if (thing.kind === 'file') return filesOf(thing, occurrence?.mention, asked);
  if (thing.kind === 'part') return partOf(thing, asked);
  const targets = declaring(occurrencesOf(thing, asked.result)).map(targetOf);
  return targets.length === 0 && thing.file !== undefined ? [startOf(thing.file)] : targets;
}

/** A manifest before a catalogue; in a catalogue an API's own entity before the component that provides it. */
function declaring(all: readonly Occurrence[]): readonly Occurrence[] {
  const declared = all.filter(({ mention }) => mention.role === 'declares');
  const inManifests = declared.filter(({ state }) => state.facts?.kind === 'manifest');
  if (declared.length === 0) return all.filter(({ mention }) => mention.how.as === 'provides');
  return inManifests.length > 0 ? inManifests : declared;
}

/** What stands in a text within another file is shown there. */
const targetOf = ({ state, range }: Pick<Occurrence, 'state' | 'range'>): Target => ({
  file: state.host?.file ?? state.file,
  range: rangeInHost(range, state),
});

const START = { line: 0, character: 0 };
const startOf = (file: string): Target => ({ file, range: { start: START, end: START } });

/** Of a pattern all that it matches. */
function filesOf({ file = '' }: Thing, mention: Mention | undefined, { result }: AskedAt<Joined>): readonly Target[] {
  const glob = mention?.how.as === 'path' ? mention.how.glob : undefined;
  if (glob !== undefined) return (result.snapshot.globs.get(glob) ?? []).map(startOf);
  // Whoever asks for a folder cannot be shown one.
  const isFile = result.snapshot.files.has(file) || result.snapshot.paths.includes(file);
  return isFile && isThere(result, file) ? [startOf(file)] : [];
}

/** The next place that a reference leads to; where another reference stands on the way, what that one leads to. */
function partOf(thing: Thing, asked: AskedAt<Joined>): readonly Target[] {
  const { file = '', pointer = [], anchor } = thing;
  if (pointer.length === 0 && anchor === undefined) return asked.result.snapshot.files.has(file) ? [startOf(file)] : [];
  const [own] = occurrencesOf(thing, asked.result).filter(({ mention }) => mention.role === 'declares');
  if (own) return [targetOf(own)];
  const found = resolveReference(lookupIn(asked.result.snapshot), {
    written: '',
    path: [],
    file,
    pointer,
    ...(anchor !== undefined && { anchor }),
  });
  return typeof found === 'string' ? [] : shown(asked, found.file, found.path, 'key');
}

function shown({ result }: AskedAt<Joined>, file: string, path: Path, part: Part): readonly Target[] {
  const state = result.snapshot.files.get(file);
  return state ? [targetOf({ state, range: rangeOf(state, place(file, path, part)) })] : [];
}

/** The field of a use, up to the step that the place is in. */
function fieldAt(asked: AskedAt<Joined>, { things, occurrence }: NamedHere): Definition | undefined {
  if (occurrence?.mention.how.as !== 'use' || asked.offset <= occurrence.span.end) return undefined;
  const { mention, span } = occurrence;
  const use = parseUse(mention.written, mention.place.path);
  const end = stepEnd(mention.written, (mention.place.within?.end ?? 0) + asked.offset - span.end);
  const start = mention.written.search(/[#(]/) + 1;
  const steps = use.field && start > 0 ? fieldSteps(mention.written.slice(start, end).trim()) : undefined;
  if (!steps) return undefined;
  const targets = things.flatMap((thing) => fieldTargets(asked, thing, use, steps));
  const lines = linesOf(asked.state.tree);
  const at = (index: number) => lines.position(span.end + index - (mention.place.within?.end ?? 0));
  return { targets, origin: { start: at(start), end: at(end) } };
}

/** Where the step ends that an index of the text is in: before the next dot, bracket or parenthesis. */
function stepEnd(written: string, index: number): number {
  const rest = written.slice(index).search(/[.[)]/);
  return rest < 0 ? written.length : index + rest;
}

function fieldTargets(
  asked: AskedAt<Joined>,
  { operation }: Thing,
  { direction }: Use,
  steps: readonly string[],
): readonly Target[] {
  if (!operation || !direction) return [];
  const found = fieldPlaces(lookupIn(asked.result.snapshot), operation, steps, direction);
  return found.flatMap(({ file, path }) => shown(asked, file, path, 'key'));
}
