import { declaredConsumers } from '../../landscape/hits';
import { keyOf } from '../../landscape/keys';
import type { Served, Service } from '../../landscape/model';
import { pickUpTime } from '../../landscape/pickup';
import { releaseKey, type Snapshot } from '../../readers/snapshot';
import { daysBetween } from '../../rules/dates';
import { rangeOf } from '../../rules/findings';
import { at, atDependency, atProvided, atService, plural, providerName } from '../../rules/subjects';
import type { Place } from '../../syntax/place';
import { ageWords } from '../ages';
import type { Asked } from '../asked';
import { pickUpRates } from '../cards';
import { locatedAll } from '../located';
import type { Lens } from './lens';

/**
 * Of each service of a manifest or a catalogue, above its name: consumers, dependencies, pick-up time; above what it
 * provides: the age of each version.
 */
export function serviceLenses(asked: Asked): Lens[] {
  const { result, state } = asked;
  // What is deployed has no words of its own to stand above.
  const here = result.landscape.services.filter(
    ({ facts }) => facts.file === state.file && facts.from !== 'deployment',
  );
  return here.flatMap((service) => {
    const range = rangeOf(state, atService(service.facts, 'name'));
    const lenses = [consumersOf(service, asked), dependenciesOf(service, asked), pickUpOf(service, asked)];
    const above = lenses.flatMap((lens) => (lens ? [{ ...lens, range }] : []));
    const versions = service.provides.flatMap((provided) => provided.versions);
    return [...above, ...versions.flatMap((one) => versionLens(one, asked))];
  });
}

type Above = Omit<Lens, 'range'> | undefined;

function consumersOf(service: Service, { result }: Asked): Above {
  const { consumers, provides } = service;
  const declared = provides.flatMap((provided) => declaredConsumers(provided));
  const links = result.landscape.links.filter(({ provider }) => provider === service);
  const names = new Set([
    ...declared.map(({ name }) => name),
    ...[...consumers, ...links].map(({ consumer }) => consumer.name),
  ]);
  // Who provides nothing is not asked who consumes it.
  if (names.size === 0) return provides.length === 0 ? undefined : { kind: 'consumers', title: 'no known consumers' };
  const places = [
    ...declared.map((one) => one.at),
    ...consumers.map((dependency) => atDependency(dependency, 'api')),
    ...links.flatMap(({ sources }) => sources),
  ];
  return {
    kind: 'consumers',
    title: plural(names.size, 'consumer'),
    opens: { what: 'places', places: locatedAll(result, places) },
  };
}

function dependenciesOf({ consumes, links }: Service, { result }: Asked): Above {
  if (consumes.length + links.length === 0) return undefined;
  const names = new Set([...consumes.map(providerName), ...links.map(({ provider }) => provider.name)]);
  const places = [
    ...consumes.map(
      (dependency): Place =>
        dependency.provider ? atService(dependency.provider.facts, 'name') : atDependency(dependency, 'api'),
    ),
    ...links.map(({ provider }) => atService(provider.facts, 'name')),
  ];
  return {
    kind: 'dependencies',
    title: plural(names.size, 'dependency', 'dependencies'),
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
