import type { Joined } from '../landscape/joined';
import type { Dependency, Provided } from '../landscape/model';
import type { HintKind } from '../protocol';
import { day } from '../readers/durations';
import { daysBetween } from '../rules/dates';
import type { Position } from '../rules/finding';
import { linesOf } from '../rules/findings';
import { atDependency, atProvided } from '../rules/subjects';
import { find } from '../syntax/locate';
import { type Place, place } from '../syntax/place';
import { placeAt } from '../syntax/place-at';
import type { Path } from '../syntax/tree';
import { whenWords } from './ages';
import type { Asked } from './asked';
import { downtimeWords } from './downtime';
import { latencyWords } from './latency';

/** Words behind a value that tell what it comes to. */
export interface Hint {
  readonly kind: HintKind;
  readonly position: Position;
  readonly label: string;
  readonly tooltip: string;
}

/** The hints of a manifest or a spec, of the kinds that are wanted. */
export function inlayHints(asked: Asked<Joined>, wants: (kind: HintKind) => boolean): Hint[] {
  const { facts } = asked.state;
  if (facts?.kind === 'spec') return wants('sunsets') ? specSunsets(asked) : [];
  const { result, state } = asked;
  const service = result.landscape.services.find(({ file }) => file === state.file);
  if (facts?.kind !== 'manifest' || !service) return [];
  return [
    ...(wants('promises') ? service.consumes.flatMap((dependency) => promise(dependency, asked)) : []),
    ...(wants('downtime') ? service.provides.flatMap((provided) => downtime(provided, asked)) : []),
    ...(wants('sunsets') ? service.provides.flatMap((provided) => sunsets(provided, asked)) : []),
  ];
}

/** Behind the api of a dependency: what its provider promises for it. */
function promise(dependency: Dependency, asked: Asked<Joined>): Hint[] {
  const { provider, provided } = dependency;
  const { availability, latency } = provided?.facts.objectives ?? {};
  const words = [...(availability === undefined ? [] : [`${availability} %`]), ...latencyWords(latency)];
  if (!provider || words.length === 0) return [];
  const label = `${provider.name} promises ${words.join(', ')}`;
  return hint('promises', atDependency(dependency, 'api'), label, 'As the objectives in its manifest say.', asked);
}

/** Behind an availability: how long it may be away. */
function downtime(provided: Provided, asked: Asked<Joined>): Hint[] {
  const { objectives } = provided.facts;
  const words = downtimeWords(objectives?.availability);
  if (!objectives || words === undefined) return [];
  const at = place(provided.service.file, [...objectives.path, 'availability']);
  return hint('downtime', at, words, 'How long it may be unavailable in a month of 30 days.', asked);
}

/** Behind the day at which a version goes away: how far that is. */
function sunsets(provided: Provided, asked: Asked<Joined>): Hint[] {
  return (provided.facts.versions ?? []).flatMap(({ path, sunset }) =>
    sunsetAt(atProvided(provided).file, [...path, 'sunset'], sunset, asked),
  );
}

const X_SUNSET = /x-sunset["']?[ \t]*:/g;

/** Of operations and parameters. The text is searched, for a walk over a large spec would take longer than it is worth. */
function specSunsets(asked: Asked<Joined>): Hint[] {
  const { file, tree } = asked.state;
  return [...tree.text.matchAll(X_SUNSET)].flatMap(({ index }) => {
    const { node, part, path, document } = placeAt(tree, index + 1);
    if (part !== 'key' || document !== 0 || tree.key(node) !== 'x-sunset') return [];
    return sunsetAt(file, path, day(tree.textOf(node)), asked);
  });
}

function sunsetAt(file: string, path: Path, sunset: string | undefined, asked: Asked<Joined>): Hint[] {
  if (sunset === undefined) return [];
  const label = whenWords(daysBetween(asked.result.snapshot.today, sunset));
  return hint('sunsets', place(file, path), label, 'From then on it may be gone.', asked);
}

/** None where the text has no such scalar, or none any more: facts may be those of a text that did parse. */
function hint(
  kind: HintKind,
  at: Place,
  label: string,
  tooltip: string,
  { state: { file, tree } }: Asked<Joined>,
): Hint[] {
  // What a manifest leaves open may stand in a catalogue.
  const node = at.file === file ? find(tree, at.path, at.document) : undefined;
  if (node === undefined || tree.kind(node) !== 'scalar') return [];
  return [{ kind, position: linesOf(tree).position(tree.span(node).end), label, tooltip }];
}
