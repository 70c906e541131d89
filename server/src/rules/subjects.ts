import type { Operation } from '../contracts/contract';
import { operationName } from '../contracts/uses';
import { majorOf } from '../contracts/version';
import { placeOf } from '../landscape/merged';
import type { Dependency, Provided, Served, Service } from '../landscape/model';
import type { Entry, ServiceFacts, ServiceField, Source } from '../readers/facts';
import { type Part, type Place, place } from '../syntax/place';

/** The place of an entry's field; where the field is not written, editors show the entry. */
export function at(file: string, entry: Entry, field?: string, part: Part = 'value'): Place {
  const path = field === undefined ? entry.path : [...entry.path, field];
  return place(entry.file ?? file, path, part, entry.document);
}

/** The place of a field of a service as a whole, in whichever file it stands. */
export function atService(facts: ServiceFacts, field: ServiceField, part?: Part): Place {
  const found = placeOf(facts, field);
  return part ? { ...found, part } : found;
}

/** The place of a field of an entry of `consumes`. */
export const atDependency = (dependency: Dependency, field?: string, part: Part = 'value'): Place =>
  at(dependency.consumer.file, dependency.facts, field, part);

/** The place of a field of an entry of `provides`. */
export const atProvided = (provided: Provided, field?: string, part: Part = 'value'): Place =>
  at(provided.service.file, provided.facts, field, part);

/** `service/api@major#operation`, as findings name what they are about. */
export function subjectOf(provided: Provided, served?: Served, operation?: Operation): string {
  const major = served?.version ? `@${majorOf(served.version)}` : '';
  return `${provided.service.name}/${provided.api}${major}${operation ? `#${operationName(operation)}` : ''}`;
}

/** The forms of an api that are read, each with the version that it is the form of. */
export function contractsOf(provided: Provided) {
  return provided.versions.flatMap((served) => (served.contract ? [{ served, contract: served.contract }] : []));
}

/** How a service calls what it depends on, for messages: the provider's name, else the api's. */
export const providerName = (dependency: Dependency): string =>
  dependency.provider?.name || dependency.facts.service || dependency.api;

/** `1 operation`, `3 operations`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What one kind of source tells of a service by itself; of several manifests of one name each is a service of its own. */
export const toldBy = ({ sources }: Service, source: Source): ServiceFacts | undefined =>
  sources.find(({ from }) => from === source);
