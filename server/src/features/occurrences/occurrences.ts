import type { Joined } from '../../landscape/joined';
import type { FileState } from '../../readers/snapshot';
import type { Range } from '../../rules/finding';
import { rangeOf } from '../../rules/findings';
import { find, locate, pathOf } from '../../syntax/locate';
import type { Place } from '../../syntax/place';
import type { Span } from '../../syntax/tree';
import type { AskedAt } from '../asked';
import { declarationsOf } from './declarations';
import type { Known } from './known';
import { meaningsOf, operationsAt } from './meaning';
import type { Mention } from './mention';
import { mentionsIn } from './mentions';
import { runningMentions } from './running';
import { partThing, type Thing } from './thing';

/** A place where a thing is named. */
export interface Occurrence {
  readonly mention: Mention;
  readonly state: FileState;
  /** Of the name, in the newest text. */
  readonly span: Span;
  readonly range: Range;
}

/** Every place where a thing is named, in order of file and place, each once. */
export function occurrencesOf(thing: Thing, known: Known): Occurrence[] {
  const found: Occurrence[] = [];
  for (const state of known.snapshot.files.values()) {
    const { byKey } = mentionsIn(state.facts);
    const mentions = new Set(thing.keys.flatMap((key) => byKey.get(key) ?? []));
    for (const one of mentions)
      if (means(one, thing, known) && isWritten(one, state)) found.push(occurrence(one, state));
  }
  return inOrder([...found, ...declaredBy(thing, known), ...runningAs(thing, known)]);
}

function runningAs(thing: Thing, known: Known): Occurrence[] {
  if (thing.kind !== 'service') return [];
  return [...known.snapshot.files.values()].flatMap((state) =>
    runningMentions(known, state)
      .filter((one) => means(one, thing, known))
      .map((one) => occurrence(one, state)),
  );
}

function declaredBy(thing: Thing, { snapshot }: Known): Occurrence[] {
  return declarationsOf(thing).flatMap((one) => {
    const state = snapshot.files.get(one.place.file);
    return state && isThere(one, state) ? [occurrence(one, state)] : [];
  });
}

export const means = (mention: Mention, thing: Thing, known: Known): boolean =>
  meaningsOf(mention, known).some(({ id }) => id === thing.id);

const isThere = ({ place: { path, document } }: Mention, { tree }: FileState): boolean =>
  find(tree, stepsIn(tree, path, document), document) !== undefined;

/** Owners of a whole section of CODEOWNERS stand above its lines. */
export const isWritten = ({ place: { span }, written }: Mention, { tree }: FileState): boolean =>
  !span || tree.text.slice(span.start, span.end).includes(written);

function occurrence(mention: Mention, state: FileState): Occurrence {
  const place = placeIn(state, mention);
  return { mention: { ...mention, place }, state, span: locate(state.tree, place), range: rangeOf(state, place) };
}

/** Items of a list are counted without those that are no text: where one stands before, the place is further on. */
export function placeIn({ tree }: FileState, { place, written }: Mention): Place {
  if (place.span) return ownerIn(tree, place, place.span, written);
  const { document } = place;
  const path = stepsIn(tree, place.path, document);
  const index = path.at(-1);
  const list = typeof index === 'number' ? find(tree, path.slice(0, -1), document) : undefined;
  if (list === undefined || typeof index !== 'number') return { ...place, path };
  const at = tree.children(list).findIndex((item, i) => i >= index && tree.textOf(item) === written);
  return at < 0 ? { ...place, path } : { ...place, path: [...path.slice(0, -1), at] };
}

/** One of the owners that stand together on a line. */
function ownerIn({ text }: FileState['tree'], place: Place, span: Span, written: string): Place {
  const { within, ...line } = place;
  if (!within) return place;
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)];
  const from = span.start + (words.find(([word]) => word === written)?.index ?? 0);
  return { ...line, span: { start: from + within.start, end: from + within.end } };
}

/** A pointer's steps as keys and indexes. */
function stepsIn(tree: FileState['tree'], path: Place['path'], document: number): Place['path'] {
  let node = tree.documents[document];
  return path.map((step) => {
    const isIndex = node !== undefined && tree.kind(node) === 'list' && /^\d+$/.test(String(step));
    const own = isIndex ? Number(step) : step;
    node = node === undefined ? undefined : tree.child(node, own);
    return own;
  });
}

function inOrder(found: readonly Occurrence[]): Occurrence[] {
  const sorted = found.toSorted((a, b) => compare(a.state.file, b.state.file) || a.span.start - b.span.start);
  // What several aliases stand for is written once.
  return sorted.filter(({ state, span }, index) => {
    const before = sorted[index - 1];
    return before?.state !== state || before.span.start !== span.start;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A name that stands at a place, and whom it means: several where it may be one of them. */
export interface NamedHere {
  readonly things: readonly Thing[];
  /** The name and where it stands; undefined where the place is itself what is meant. */
  readonly occurrence?: Occurrence;
}

/** What is named at a place; undefined where no name stands there. */
export function namedAt(asked: AskedAt<Joined>): NamedHere | undefined {
  const { result, state } = asked;
  if (!isOn(asked)) return undefined;
  const mention = mentionAt(asked);
  if (mention) return { things: meaningsOf(mention, result), occurrence: occurrence(mention, state) };
  const things = state.facts?.kind === 'spec' ? partsAt(asked) : [];
  const declared = things[0] && declaredBy(things[0], result).find((one) => isAround(one, asked));
  return things.length === 0 ? undefined : { things, ...(declared && { occurrence: declared }) };
}

/** Whether the place is within a key or a scalar, and not in the white space that follows it. */
function isOn({ at: { node, part }, state: { tree }, offset }: AskedAt<Joined>): boolean {
  const span = part === 'key' ? tree.keySpan(node) : tree.span(node);
  return span !== undefined && span.start <= offset && offset <= span.end;
}

const isAround = ({ state, span }: Occurrence, { state: { file }, offset }: AskedAt<Joined>): boolean =>
  state.file === file && span.start <= offset && offset <= span.end;

function mentionAt(asked: AskedAt<Joined>): Mention | undefined {
  const { result, state, at } = asked;
  const all = [...mentionsIn(state.facts).all, ...runningMentions(result, state)];
  const same = all.find((one) => isHere(one, asked));
  if (same || state.facts?.kind === 'spec') return same;
  // An alias leads here, or an item that is no text stands before.
  return all.find((one) => {
    const { path, part, document, span } = placeIn(state, one);
    return !span && part === at.part && find(state.tree, path, document) === at.node;
  });
}

function isHere(mention: Mention, asked: AskedAt<Joined>): boolean {
  const { place } = mention;
  const { at, state } = asked;
  if (place.span) return isWritten(mention, state) && isAround(occurrence(mention, state), asked);
  const isSame = place.document === at.document && place.part === at.part && isSamePath(place.path, at.path);
  // Several addresses may stand in one text.
  return isSame && (mention.how.as !== 'running' || !place.within || isAround(occurrence(mention, state), asked));
}

const isSamePath = (a: Place['path'], b: Place['path']): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);

/** An operation at its id or its method, or any other part of a spec at its key. */
function partsAt({ result, state: { file, tree }, at }: AskedAt<Joined>): readonly Thing[] {
  const path = pathOf(tree, at.node);
  if (at.part === 'value') return path.at(-1) === 'operationId' ? operationsAt(result, file, path.slice(0, -1)) : [];
  const operations = operationsAt(result, file, path);
  return operations.length > 0 ? operations : [partThing(file, path.map(String))];
}
