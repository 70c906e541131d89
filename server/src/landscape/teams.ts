/** A team's name without what tools put before it: `team:x`, `group:default/x`, `team-x`, `@org/x` are all `x`. */
export function teamName(owner: string): string {
  return owner
    .toLowerCase()
    .replace(/^(team|group|user):/, '')
    .replace(/^@?[^/@]+\//, '')
    .replace(/^@/, '')
    .replace(/^team-/, '');
}
