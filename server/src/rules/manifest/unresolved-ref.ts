import { isMap } from '../../contracts/json';
import { type Lookup, resolveReference } from '../../contracts/references';
import type { Json, Reference } from '../../readers/facts';
import { dirname } from '../../readers/paths';
import { nearest } from '../../syntax/nearest';
import { place } from '../../syntax/place';
import { choice, type Found, rule } from '../rule';
import { nearestFile, writtenFrom } from './nearest-file';

export default rule({
  id: 'manifest/unresolved-ref',
  summary: 'A reference in a spec leads somewhere.',
  severity: 'error',
  recommended: true,
  minimal: true,
  needs: 'file',
  messages: {
    file:
      '{written} leads to a file that does not exist, so part of this contract is unknown to everybody who reads it. ' +
      'Mend the path, or add the file.',
    target:
      '{written} leads to nothing: the file has no such part, so part of this contract is unknown to everybody who ' +
      'reads it. Mend the reference, or add what it names.',
    near:
      '{written} leads to nothing: the file has no such part, so part of this contract is unknown to everybody who ' +
      'reads it. Probably {nearest} is meant.',
    circle:
      '{written} leads back to itself through references alone, so there is nothing that it stands for. Replace one of ' +
      'them by what is meant.',
  },
  *detect({ file: { facts }, world }) {
    // What others look up in a file that does not parse is its last sound text: its newest references may lead to what
    // is not in there yet.
    if (facts.kind !== 'spec' || !facts.complete) return;
    for (const reference of facts.refs) {
      const { written, path, file } = reference;
      const report = { at: place(facts.file, path), detail: written };
      if (file === undefined) continue;
      if (file !== facts.file && world.exists(facts.file, file) === false) {
        yield { ...report, message: 'file', args: { written }, data: { file } };
        continue;
      }
      if (resolveReference(world.lookup, reference) !== 'missing') continue;
      const end = endOf(world.lookup, reference);
      if (end === 'circle') yield { ...report, message: 'circle', args: { written } };
      if (end !== 'here') continue;
      const near = nearestTarget(world.lookup, reference);
      yield near === undefined
        ? { ...report, message: 'target', args: { written } }
        : { ...report, message: 'near', args: { written, nearest: near } };
    }
  },
  fix: ({ at, args: { written, nearest: near }, data: { file }, world }: Found) => {
    const [address = '', ...fragment] = String(written).split('#');
    if (near !== undefined) return [choice(`Change to ${near}`, { do: 'set', place: at, value: String(near) })];
    const other = file === undefined ? undefined : nearestFile(String(file), world.paths);
    if (other === undefined) return [];
    const value = [writtenFrom(dirname(at.file), other, address), ...fragment].join('#');
    return [choice(`Change to ${value}`, { do: 'set', place: at, value })];
  },
});

/**
 * Where a chain of references breaks: at this one, at one further on, which is reported where it stands, or nowhere
 * because it comes back to this one.
 */
function endOf(lookup: Lookup, start: Reference): 'here' | 'elsewhere' | 'circle' {
  const seen = new Set<Reference>();
  for (let next = targetOf(lookup, start); next; next = targetOf(lookup, next)) {
    if (next === start) return 'circle';
    if (seen.has(next)) return 'elsewhere';
    seen.add(next);
  }
  return seen.size === 0 ? 'here' : 'elsewhere';
}

/** The reference that stands where another one leads to. */
function targetOf(lookup: Lookup, { file, pointer, anchor }: Reference): Reference | undefined {
  if (file === undefined || anchor !== undefined) return undefined;
  const wanted = [...pointer, '$ref'];
  const same = ({ path }: Reference) =>
    path.length === wanted.length && path.every((step, index) => String(step) === wanted[index]);
  return lookup.spec(file)?.refs.find(same);
}

/** What exists beside the missing target under a similar name, or elsewhere under the same one, as to be written. */
function nearestTarget(lookup: Lookup, { written, file = '', pointer }: Reference): string | undefined {
  const doc = lookup.spec(file)?.doc;
  const last = pointer.at(-1);
  if (doc === undefined || last === undefined) return undefined;
  const folder = pointer.slice(0, -1);
  const beside = nearest(last, keysAt(doc, folder))?.word;
  const other = beside === undefined ? sections(doc).find((section) => keysAt(doc, section).includes(last)) : folder;
  if (!other) return undefined;
  const steps = [...other, beside ?? last].map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'));
  return `${written.split('#')[0]}#/${steps.join('/')}`;
}

/** Where the parts of a spec that others refer to stand. */
function sections(doc: Json): string[][] {
  const parts = keysAt(doc, ['components']).map((name) => ['components', name]);
  return [...parts, ['definitions'], ['parameters'], ['responses'], ['$defs']];
}

function keysAt(doc: Json, path: readonly string[]): string[] {
  let value: Json | undefined = doc;
  for (const step of path) value = isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return isMap(value) ? Object.keys(value) : [];
}
