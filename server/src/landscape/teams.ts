/** What tools put before a team's name. */
const BEFORE = [/^(team|group|user):/i, /^@?[^/@]+\//, /^@/, /^team-/i];

/** Where a team's bare name begins in what is written: at `x` of `team:x`, `group:default/x`, `team-x` and `@org/x`. */
export function teamStart(owner: string): number {
  let rest = owner;
  for (const before of BEFORE) rest = rest.replace(before, '');
  return owner.length - rest.length;
}

/** Whether an owner is written as an e-mail address; not `@org/team`. */
export const isMailAddress = (owner: string): boolean => /^[^\s@/]+@[^\s@]+$/.test(owner);

/** A team's name without what tools put before it: `team:x`, `group:default/x`, `team-x`, `@org/x` are all `x`. */
export const teamName = (owner: string): string => owner.slice(teamStart(owner)).toLowerCase();

/** How a team is shown that several write differently: by the shortest of their spellings, one for each of `owners`. */
export function spellingOf(owners: readonly string[]): (owner: string) => string {
  const shortest = new Map<string, string>();
  for (const owner of [...owners].sort()) {
    const known = shortest.get(teamName(owner));
    if (known === undefined || owner.length < known.length) shortest.set(teamName(owner), owner);
  }
  return (owner) => shortest.get(teamName(owner)) ?? owner;
}
