import type { ConfigFacts } from '../../readers/facts';
import { items, teamMention } from './manifest-mentions';
import { type Mention, mention, nameKey, type Scalar } from './mention';
import { extendedPaths } from './path-mentions';

/** The teams, the providers outside, and the other configurations that a configuration names. */
export function configMentions(facts: ConfigFacts): Mention[] {
  const { file, teams, external } = facts;
  return [
    ...Object.entries(teams ?? {}).flatMap(([team, others]) => [
      teamMention({ file, path: ['teams', team], written: team, part: 'key' }, 'declares'),
      ...items(file, ['teams', team], others).map((at) => teamMention(at)),
    ]),
    ...items(file, ['external'], external).map(outside),
    ...extendedPaths(facts),
  ];
}

/** A service or an api that is not of this landscape: the list does not say which. */
const outside = (at: Scalar): Mention =>
  mention(at, {
    role: 'refers',
    how: { as: 'external' },
    keys: [nameKey('service', at.written), nameKey('contract', at.written)],
  });
