import type { OwnersFacts, OwnersLine } from '../readers/owners-facts';
import { relative } from '../readers/paths';
import { linesNear } from './owner-lines';
import { matchesPattern } from './owner-patterns';

/** Where hosts look first when several files stand in one repository. */
const ORDER: Readonly<Record<OwnersFacts['dialect'], readonly string[]>> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
  bitbucket: ['CODEOWNERS', '.bitbucket/CODEOWNERS', 'docs/CODEOWNERS'],
};

/** The one of these that counts for a file: of the nearest folder above it, the one that its host looks at first. */
export function ownersFileFor(file: string, all: readonly OwnersFacts[]): OwnersFacts | undefined {
  const above = all.filter(({ root }) => isBelow(file, root));
  const nearest = Math.max(...above.map(({ root }) => root.length));
  const rank = (owners: OwnersFacts) => {
    const place = ORDER[owners.dialect].indexOf(relative(owners.root, owners.file));
    return place < 0 ? ORDER[owners.dialect].length : place;
  };
  const near = above.filter(({ root }) => root.length === nearest);
  return near.reduce<OwnersFacts | undefined>((best, one) => (!best || rank(one) < rank(best) ? one : best), undefined);
}

/**
 * The lines that say who owns a file: the last one that matches, on GitLab that of each section. A line without owners
 * says that nobody does, and is among them. None where no line matches, or where the file stands outside.
 */
export function ownersOf(file: string, owners: OwnersFacts): readonly OwnersLine[] {
  if (!isBelow(file, owners.root)) return [];
  const path = relative(owners.root, file);
  const last = new Map<string, OwnersLine>();
  for (const line of linesNear(owners)(path)) {
    const section = line.section ?? '';
    // What GitLab excepts from a section does not come back into it.
    if (owners.dialect === 'gitlab' && last.get(section)?.excepts) continue;
    if (matchesPattern(line.pattern, path, owners.dialect)) last.set(section, line);
  }
  return [...last.values()];
}

const isBelow = (file: string, root: string): boolean =>
  root === '.' || !/^\.\.(?:\/|$)|^\/|^[a-z]+:/i.test(relative(root, file));
