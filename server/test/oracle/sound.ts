import type { Change, ChangePlace, Comparison } from '../../src/contracts/compare/change';
import { changeId, changeMessage, changePath } from '../../src/contracts/compare/words';
import type { Value } from './random';
import type { Files } from './rewriting';

/** What is wrong with what is said, whatever changed: nothing, if all is well. */
export function faults({ changes }: Comparison, base: Files, revision: Files): readonly string[] {
  const ids = changes.map(changeId);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two changes are ${id}`);
  return [...twice, ...changes.flatMap((change) => faultsOf(change, base, revision))];
}

function faultsOf(change: Change, base: Files, revision: Files): readonly string[] {
  const found: string[] = [];
  const message = changeMessage(change);
  if (/[{}]|\[[^\]]*\|[^\]]*\]|undefined|\[object|NaN|``|\s\s/.test(message.replaceAll(/\/\S*/g, '/')))
    found.push(`${change.kind}: "${message}"`);
  if (change.base && !stands(base, change.base)) found.push(`${change.kind}: no base at ${where(change.base)}`);
  if (change.revision && !stands(revision, change.revision))
    found.push(`${change.kind}: no revision at ${where(change.revision)}`);
  if (!stands(revision, change.near) && !stands(revision, around(change.near)))
    found.push(`${change.kind}: not near ${where(change.near)}`);
  if (!change.base && !change.revision) found.push(`${change.kind} is nowhere`);
  if (!/^(\/|$)/.test(changePath(change))) found.push(`${change.kind}: path ${changePath(change)}`);
  return found;
}

/** The list or map that something stood in may be gone with the last of it. */
const around = ({ file, path }: ChangePlace): ChangePlace => ({ file, path: path.slice(0, -1) });

const where = ({ file, path }: ChangePlace): string => `${file} ${path.join('/')}`;

function stands(files: Files, { file, path }: ChangePlace): boolean {
  let at: Value | undefined = files[file];
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Record<string, Value>)[step];
  }
  return at !== undefined;
}
