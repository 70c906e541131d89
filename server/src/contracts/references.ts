import type { Json, Reference, SpecFacts } from '../readers/facts';
import { parseReference } from '../readers/references';
import type { Path } from '../syntax/tree';
import { isList, isMap, member } from './json';

/** The specs, and parts of specs, that were read, by file. */
export interface Lookup {
  spec(file: string): SpecFacts | undefined;
}

/** A value, and where it stands. */
export interface ValueAt {
  readonly file: string;
  readonly path: Path;
  readonly value: Json;
}

/** The value under a key of another. */
export const below = ({ file, path }: ValueAt, key: string, value: Json): ValueAt => ({
  file,
  path: [...path, key],
  value,
});

/**
 * What a reference leads to. `remote`: out of sight. `missing`: to nothing, or round in a circle. `unknown`: that cannot
 * be told: the file was not read, or the part in which the target would stand does not parse.
 */
export type Resolved = ValueAt | 'remote' | 'missing' | 'unknown';

/** More references than this on one way are taken for a circle. */
const MAX_HOPS = 50;

/** How many references may yet be followed, all detours counted. */
interface Budget {
  hops: number;
}

/** Follows a `$ref` written in `file`, and the references that it leads to, to a value that is none. */
export function resolve(lookup: Lookup, file: string, written: string): Resolved {
  return resolveReference(lookup, parseReference(file, written, []));
}

/** The same for a reference that was read. */
export function resolveReference(lookup: Lookup, reference: Reference): Resolved {
  const budget = { hops: MAX_HOPS };
  return follow(lookup, lookAt(lookup, reference, budget), budget);
}

/** Where a value is a reference, what it leads to; else the value itself. */
export function deref(lookup: Lookup, at: ValueAt): Resolved {
  return follow(lookup, at, { hops: MAX_HOPS });
}

function follow(lookup: Lookup, start: Resolved, budget: Budget): Resolved {
  let at = start;
  while (typeof at !== 'string') {
    const next = member(at.value, '$ref');
    // It is just being written.
    if (next === null) return 'unknown';
    if (typeof next !== 'string') return at;
    at = lookAt(lookup, parseReference(at.file, next, []), budget);
  }
  return at;
}

function lookAt(lookup: Lookup, { file, pointer, anchor }: Reference, budget: Budget): Resolved {
  if (budget.hops-- <= 0) return 'missing';
  if (file === undefined) return 'remote';
  const spec = lookup.spec(file);
  if (!spec) return 'unknown';
  if (anchor === undefined) return walk(lookup, { file, path: [], value: spec.doc }, pointer, budget);
  const path = anchorPath(spec.doc, anchor);
  if (path) return walk(lookup, { file, path: [], value: spec.doc }, path.map(String), budget);
  return spec.complete ? 'missing' : 'unknown';
}

/** Walks a pointer down; a reference on the way is followed, as the tools of the trade do. */
function walk(lookup: Lookup, from: ValueAt, pointer: readonly string[], budget: Budget): Resolved {
  let at = from;
  for (const [index, step] of pointer.entries()) {
    const below = childOf(at, step);
    if (below) {
      at = below;
      continue;
    }
    const next = member(at.value, '$ref');
    if (typeof next !== 'string') return absent(lookup, at, step);
    const target = follow(lookup, lookAt(lookup, parseReference(at.file, next, []), budget), budget);
    return typeof target === 'string' ? target : walk(lookup, target, pointer.slice(index), budget);
  }
  return at;
}

function childOf({ file, path, value }: ValueAt, step: string): ValueAt | undefined {
  if (isList(value)) {
    const item = /^\d+$/.test(step) ? value[Number(step)] : undefined;
    return item === undefined ? undefined : { file, path: [...path, Number(step)], value: item };
  }
  const below = member(value, step);
  return below === undefined ? undefined : { file, path: [...path, step], value: below };
}

/** Examples are not kept, so whether a pointer into them leads somewhere is not known. */
function absent(lookup: Lookup, { file, path }: ValueAt, step: string): Resolved {
  const dropped = step === 'example' || step === 'examples';
  return dropped || isIncomplete(lookup.spec(file), path) ? 'unknown' : 'missing';
}

/** Whether something does not parse in the map or list at `path`. */
export function isIncomplete(spec: SpecFacts | undefined, path: Path): boolean {
  return (
    spec?.incomplete.some((part) => part.length === path.length && part.every((step, index) => step === path[index])) ??
    true
  );
}

const anchors = new WeakMap<object, Map<string, Path>>();

/** Where a schema of the document calls itself by that `$anchor`. */
function anchorPath(doc: Json, name: string): Path | undefined {
  if (typeof doc !== 'object' || doc === null) return undefined;
  const known = anchors.get(doc) ?? collectAnchors(doc);
  anchors.set(doc, known);
  return known.get(name);
}

function collectAnchors(doc: Json): Map<string, Path> {
  const found = new Map<string, Path>();
  const visit = (value: Json, path: Path): void => {
    if (isList(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (isMap(value)) {
      for (const key of ['$anchor', '$dynamicAnchor']) {
        const name = member(value, key);
        if (typeof name === 'string' && !found.has(name)) found.set(name, path);
      }
      for (const [key, below] of Object.entries(value)) visit(below, [...path, key]);
    }
  };
  visit(doc, []);
  return found;
}

/** What stands at a place, references not followed; undefined where nothing does. */
export function valueAt(lookup: Lookup, { file, path }: Pick<ValueAt, 'file' | 'path'>): Json | undefined {
  let value = lookup.spec(file)?.doc;
  for (const step of path) value = isList(value) ? value[Number(step)] : member(value, String(step));
  return value;
}
