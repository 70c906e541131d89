import type { Result } from '../../engine';
import type { FileEdits } from '../../fixes/offer';
import { snapshotWith } from '../../fixes/preview';
import type { FileState } from '../../readers/snapshot';
import { find } from '../../syntax/locate';
import type { Known } from '../occurrences/known';
import { operationsAt } from '../occurrences/meaning';
import type { Mention } from '../occurrences/mention';
import { mentionsIn } from '../occurrences/mentions';
import { type Occurrence, occurrencesOf, placeIn } from '../occurrences/occurrences';
import { contractThing, serviceThing, storeThing, type Thing, teamThing } from '../occurrences/thing';
import { writtenWith } from './edits';
import { shortened } from './names';

/** A renaming that is about to be made. */
export interface Made {
  readonly thing: Thing;
  readonly places: readonly Occurrence[];
  readonly name: string;
  readonly edits: readonly FileEdits[];
}

/**
 * Makes a renaming on a copy and looks at what comes of it. Undefined where each file parses as before, where the places
 * that were renamed mean the one thing under its new name, and nobody else means it; else what is wrong.
 */
export function changedMeaning(result: Result, made: Made): string | undefined {
  const { edits, name, thing } = made;
  const copy = snapshotWith(result.snapshot, { title: '', safe: false, preferred: false, edits, creates: [] });
  const broken = edits.find(({ file }) => worse(result.snapshot.files.get(file), copy.files.get(file)));
  if (broken) {
    return (
      `With ${name} in the place of ${thing.name}, ${shortened(broken.file, result)} would no longer be right. ` +
      'Choose another name.'
    );
  }
  const astray = edits.find(
    ({ file }) => namesIn(copy.files.get(file)) !== namesAfter(result.snapshot.files.get(file), made),
  );
  if (astray) {
    return (
      `In ${shortened(astray.file, result)} something else takes over the name ${thing.name} by an alias (*), ` +
      'and would be renamed with it. Write it out first.'
    );
  }
  const after = result.preview(copy);
  return missed(after, made) ?? relinked(result, after, made);
}

/** Deployment files alone tell who turns to whom: that has to stay, whatever those are called. */
function relinked(before: Known, after: Known, { thing, name }: Made): string | undefined {
  if (thing.kind !== 'service' || linksIn(before) === linksIn(after)) return undefined;
  return (
    `With ${name} in the place of ${thing.name}, the files that tell how services are run would no longer lead to the ` +
    'same ones. Choose another name, or rename it there by hand first.'
  );
}

/** Who depends on whom, and on which store, by configuration alone, by the places of the services in the landscape. */
function linksIn({ landscape: { services, links } }: Known): string {
  const indexes = new Map(services.map((service, index) => [service, index]));
  const pairs = links.map(({ consumer, provider }) => `${indexes.get(consumer)} ${indexes.get(provider)}`);
  const stores = services.map((service) => service.stores.filter(({ target }) => target).length);
  return `${stores.join()}: ${pairs.sort().join()}`;
}

/** Whether a text has problems that it did not have. */
function worse(before: FileState | undefined, after: FileState | undefined): boolean {
  if (!before || !after) return true;
  return after.tree.problems.length > before.tree.problems.length || problemsOf(after) > problemsOf(before);
}

const problemsOf = ({ facts }: FileState): number => (facts && 'problems' in facts ? facts.problems.length : 0);

/** Every name that a file writes, as one text. */
const namesIn = (state: FileState | undefined): string =>
  JSON.stringify(
    mentionsIn(state?.facts)
      .all.map(({ written }) => written)
      .sort(),
  );

/** The same as it should be after the renaming. */
function namesAfter(state: FileState | undefined, { places, name }: Made): string {
  if (!state) return '';
  const renamed = new Set(places.filter((one) => one.state === state).map(({ mention }) => nodeKey(state, mention)));
  const texts = mentionsIn(state.facts).all.map((mention) =>
    renamed.has(nodeKey(state, mention)) ? writtenWith(mention, name) : mention.written,
  );
  return JSON.stringify(texts.sort());
}

const nodeKey = (state: FileState, mention: Mention): string => {
  const { part, path, document, span } = placeIn(state, mention);
  return span ? `text ${span.start}` : `${part} ${find(state.tree, path, document)}`;
};

/** Where the thing is named under its new name, compared with where it was. */
function missed(after: Known, { thing, places, name }: Made): string | undefined {
  const isSame = (text: string) => text.toLowerCase() === name.toLowerCase();
  const file = places[0]?.state.file ?? '';
  const found = renamedThing(thing, name, file, after).flatMap((renamed) => occurrencesOf(renamed, after));
  const files = new Map<string, number>();
  const count = (file: string, by: number) => files.set(file, (files.get(file) ?? 0) + by);
  for (const { state, mention } of found) if (isSame(mention.text)) count(state.file, 1);
  for (const { state } of places) count(state.file, -1);
  const [astray] = [...files].find(([, difference]) => difference !== 0) ?? [];
  if (astray === undefined) return undefined;
  return (
    `With ${name} in the place of ${thing.name}, names in ${shortened(astray, after)} would mean something ` +
    'else than now. Choose another name.'
  );
}

function renamedThing(
  { kind, service = '', operation }: Thing,
  name: string,
  file: string,
  after: Known,
): readonly Thing[] {
  if (operation) return operationsAt(after, operation.file, operation.path);
  if (kind === 'contract') return [contractThing(service, name)];
  if (kind === 'team') return [teamThing(name, after.landscape.teams)];
  return [kind === 'store' ? storeThing(name, file) : serviceThing(name)];
}
