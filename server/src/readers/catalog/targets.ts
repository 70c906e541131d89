import type { Ask } from '../facts';
import type { Fields } from '../fields';
import type { TargetFacts } from './facts';
import { fileNamed } from './included';

/** Types of which it is known how a path is meant: beside the file, for `file` only where it begins with a dot. */
const RELATIVE: Readonly<Record<string, RegExp>> = { '': /^/, url: /^/, file: /^\./ };

/** The files that a Location names. Of other types than files and URLs nothing is known. */
export function readTargets(spec: Fields | undefined, file: string): readonly TargetFacts[] {
  if (!spec) return [];
  const type = spec.text('type') ?? '';
  const allowed = Object.hasOwn(RELATIVE, type) ? RELATIVE[type] : undefined;
  const single = spec.text('target');
  const one = single === undefined ? [] : [{ text: single, path: ['spec', 'target'] }];
  return [...one, ...(spec.texts('targets') ?? [])].flatMap(({ text, path }) => {
    const target = allowed?.test(text) ? fileNamed(file, text) : undefined;
    return target === undefined ? [] : [{ written: text, path, file: target, glob: isPattern(text) }];
  });
}

const isPattern = (written: string): boolean => written.includes('*');

/** Files that are named are read as a catalogue's, and looked for where the Location says that they must be there. */
export function targetAsks(targets: readonly TargetFacts[], spec: Fields | undefined): readonly Ask[] {
  const isOptional = spec?.text('presence') === 'optional';
  return targets.flatMap(({ file, glob }): Ask[] => {
    if (glob) return [{ ask: 'glob', pattern: file, as: 'catalog' }];
    const read: Ask = { ask: 'read', path: file, as: 'catalog' };
    return isOptional ? [read] : [{ ask: 'exists', path: file, bases: ['folder'] }, read];
  });
}
