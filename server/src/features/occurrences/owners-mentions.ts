import { teamName, teamStart } from '../../landscape/teams';
import type { OwnersFacts } from '../../readers/owners-facts';
import { type Mention, nameKey } from './mention';

/** The teams that a CODEOWNERS file names, each at the owners of its line; those of a whole section stand elsewhere. */
export function ownersMentions({ file, lines }: OwnersFacts): Mention[] {
  return lines.flatMap(({ owners, span }) =>
    owners.map((written): Mention => {
      const start = teamStart(written);
      return {
        place: { file, document: 0, path: [], part: 'value', span, within: { start, end: written.length } },
        text: written.slice(start),
        written,
        role: 'refers',
        how: { as: 'codeOwner' },
        keys: [nameKey('team', teamName(written))],
      };
    }),
  );
}
