import { declaredConsumers } from '../../landscape/hits';
import { keyOf } from '../../landscape/keys';
import type { Served, Service } from '../../landscape/model';
import { pickUpTime } from '../../landscape/pickup';
import { releaseKey, type Snapshot } from '../../readers/snapshot';
import { daysBetween } from '../../rules/dates';
import { rangeOf } from '../../rules/findings';
import { at, atDependency, atProvided, plural, providerName } from '../../rules/subjects';
import { type Place, place } from '../../syntax/place';
import { ageWords } from '../ages';
import type { Asked } from '../asked';
import { pickUpRates } from '../cards';
import { locatedAll } from '../located';
import type { Lens } from './lens';

/** Above the name: consumers, dependencies, pick-up time; above what is provided: the age of each version. */
export function manifestLenses(asked: Asked): Lens[] {
  const { result, state } = asked;
  const service = result.landscape.services.find(({ file }) => file === state.file);
  if (!service) return [];
  const range = rangeOf(state, place(state.file, ['name']));
  const lenses = [consumersOf(service, asked), dependenciesOf(service, asked), pickUpOf(service, asked)];
  const above = lenses.flatMap((lens) => (lens ? [{ ...lens, range }] : []));
  return [...above, ...service.provides.flatMap(({ versions }) => versions).flatMap((one) => versionLens(one, asked))];
}

type Above = Omit<Lens, 'range'> | undefined;

function consumersOf({ consumers, provides }: Service, { result }: Asked): Above {
  const declared = provides.flatMap((provided) => declaredConsumers(provided));
  const names = new Set([...declared.map(({ name }) => name), ...consumers.map(({ consumer }) => consumer.name)]);
  // Who provides nothing is not asked who consumes it.
  if (names.size === 0) return provides.length === 0 ? undefined : { kind: 'consumers', title: 'no known consumers' };
  const places = [...declared.map((one) => one.at), ...consumers.map((dependency) => atDependency(dependency, 'api'))];
  return {
    kind: 'consumers',
    title: plural(names.size, 'consumer'),
    opens: { what: 'places', places: locatedAll(result, places) },
  };
}

function dependenciesOf({ consumes }: Service, { result }: Asked): Above {
  if (consumes.length === 0) return undefined;
  const places = consumes.map(
    (dependency): Place =>
      dependency.provider ? place(dependency.provider.file, ['name']) : atDependency(dependency, 'api'),
  );
  return {
    kind: 'dependencies',
    title: plural(new Set(consumes.map(providerName)).size, 'dependency', 'dependencies'),
    opens: { what: 'places', places: locatedAll(result, places) },
  };
}

/** Nothing until the code is counted: without it the number would be too small. */
function pickUpOf(service: Service, { result }: Asked): Above {
  if (!service.code) return undefined;
  const { hours } = pickUpTime(service, pickUpRates(service, result));
  if (!Number.isFinite(hours)) return undefined;
  const shown = hours < 2 ? Math.round(hours * 10) / 10 : Math.round(hours);
  return { kind: 'pickUpTime', title: `about ${shown.toLocaleString('en')} h to pick up`, opens: { what: 'hover' } };
}

function versionLens(served: Served, { result: { snapshot }, state }: Asked): Lens[] {
  const date = dateOf(served, snapshot);
  const age = date === undefined ? undefined : ageWords(daysBetween(date, snapshot.today));
  if (age === undefined) return [];
  const { provided, facts } = served;
  const where = facts ? at(state.file, facts, 'version') : atProvided(provided, 'api');
  return [{ kind: 'versions', range: rangeOf(state, where), title: `${served.text}, ${age}` }];
}

/**
 * When a version was tagged: YYYY-MM-DD. Undefined where no tag of the service is called like it, or where none of the
 * service's tags has the contract: then the tag of that name is of something else.
 */
function dateOf(served: Served, { released }: Snapshot): string | undefined {
  const how = released?.contracts.get(releaseKey(keyOf(served)))?.how;
  if (served.text === undefined || (how !== 'tag' && how !== 'given')) return undefined;
  const version = served.text.replace(/^v/, '');
  return released?.tagged?.get(served.provided.service.file)?.find((tag) => tag.version === version)?.date;
}
