import type { Joined } from '../landscape/joined';
import type { Range } from '../rules/finding';
import { rangeInHost } from '../rules/in-host';
import type { AskedAt } from './asked';
import { namedAt, type Occurrence, occurrencesOf } from './occurrences/occurrences';

/** A place where a name stands. */
export interface NamedPlace {
  readonly file: string;
  readonly range: Range;
  /** `declares` also for what the place itself declares. */
  readonly role: 'declares' | 'refers';
}

/** Every place that names what is named at this one, in order of file and place; none where nothing is. */
export function references(asked: AskedAt<Joined>, withDeclaration: boolean): NamedPlace[] {
  const found = (namedAt(asked)?.things ?? []).flatMap((thing) => occurrencesOf(thing, asked.result));
  const places = found.map(placeOf);
  return unique(withDeclaration ? places : places.filter(({ role }) => role === 'refers'));
}

/** The same in the one file. */
export const highlights = (asked: AskedAt<Joined>): NamedPlace[] =>
  references(asked, true).filter(({ file }) => file === asked.state.file);

/** What stands in a text within another file is shown there. */
const placeOf = ({ mention: { role }, state, range }: Occurrence): NamedPlace => ({
  file: state.host?.file ?? state.file,
  range: rangeInHost(range, state),
  role,
});

/** What may mean several things is found with each. */
const unique = (places: readonly NamedPlace[]): NamedPlace[] => [
  ...new Map(places.map((one) => [`${one.file}\0${JSON.stringify(one.range)}`, one])).values(),
];
