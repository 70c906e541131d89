import type { FileEdits } from '../../fixes/offer';
import type { Joined } from '../../landscape/joined';
import type { Range } from '../../rules/finding';
import type { AskedAt } from '../asked';
import { namedAt, type Occurrence, occurrencesOf } from '../occurrences/occurrences';
import type { Thing } from '../occurrences/thing';
import { changedMeaning } from './changed-meaning';
import { renameEdits } from './edits';
import { wrongName } from './names';
import { whyNot } from './refusals';

/** What can be renamed at a place. */
export interface Renamable {
  /** Of the name. */
  readonly range: Range;
  readonly name: string;
}

/** Why something cannot be renamed, in sentences for the one who asked. */
export interface Refused {
  readonly refused: string;
}

export interface Renamed {
  /** In order of file; none where the name stays the same. */
  readonly edits: readonly FileEdits[];
}

/** What would be renamed: each place that writes the name. */
interface Renaming {
  readonly thing: Thing;
  readonly here: Occurrence;
  readonly places: readonly Occurrence[];
}

/** What can be renamed at a place, or why it cannot. Undefined where no name stands that anybody gave. */
export function prepareRename(asked: AskedAt<Joined>): Renamable | Refused | undefined {
  const found = renamingAt(asked);
  if (!found || 'refused' in found) return found;
  return { range: found.here.range, name: found.here.mention.text };
}

/**
 * Gives what is named at a place another name, in every file that speaks of it. Refused where that could not be
 * complete, or where something else would then mean another thing than before.
 */
export function rename(asked: AskedAt, written: string): Renamed | Refused | undefined {
  const found = renamingAt(asked);
  if (!found || 'refused' in found) return found;
  const { thing, here, places } = found;
  const name = wrongName(thing, written.trim(), asked.result);
  if ('refused' in name) return name;
  if (name.name === here.mention.text) return { edits: [] };
  const edits = renameEdits(places, name.name);
  const changed = changedMeaning(asked.result, { thing, places, name: name.name, edits });
  return changed === undefined ? { edits } : { refused: changed };
}

const NAMED_BY_PEOPLE: ReadonlySet<Thing['kind']> = new Set(['service', 'contract', 'operation', 'store', 'team']);

function renamingAt(asked: AskedAt<Joined>): Renaming | Refused | undefined {
  const named = namedAt(asked);
  const here = named?.occurrence;
  const [thing, ...others] = (named?.things ?? []).filter(({ kind }) => NAMED_BY_PEOPLE.has(kind));
  if (!thing || !here || isBeyond(here, asked)) return undefined;
  const places = placesOf(thing, here, asked);
  const refused = whyNot({ thing, others, here, places }, asked.result);
  return refused === undefined ? { thing, here, places } : { refused };
}

/** On the field of a use, which is no name that is given in a manifest. */
const isBeyond = ({ mention: { how }, span }: Occurrence, { offset }: AskedAt<Joined>): boolean =>
  how.as === 'use' && offset > span.end;

/** Where the name itself is written: a team may have others, an operation may be called by method and path. */
function placesOf(thing: Thing, { mention: { text } }: Occurrence, { result }: AskedAt<Joined>): Occurrence[] {
  const name = thing.operation ? thing.operation.id : text;
  return occurrencesOf(thing, result).filter(({ mention }) => {
    // Upper and lower case say nothing in a team's name, and in that of a host.
    const isLoose = thing.kind === 'team' || mention.how.as === 'running';
    return isLoose ? mention.text.toLowerCase() === text.toLowerCase() : mention.text === name;
  });
}
