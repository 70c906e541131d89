import { majorOf, parseWanted } from '../../contracts/version';
import { servedFor } from '../../landscape/dependencies';
import type { Dependency, ListedConsumer, Provided, Served, Service } from '../../landscape/model';
import type { Plain } from '../../syntax/change';
import { nearest } from '../../syntax/nearest';

/** Whether the service may mean this api with the dependency: it need not have said which provider's, or entry's. */
function meansApi({ api, facts, provided: found }: Dependency, { api: listed, service }: Provided): boolean {
  if (api !== listed) return false;
  return found ? found.service === service : facts.service === undefined || facts.service === service.name;
}

/** Whether a listed consumer, by its name and version, is this dependency. What fits no form tells nothing apart. */
export function covers(listed: ListedConsumer, { consumer, facts }: Dependency): boolean {
  return listed.facts.service === consumer.name && sameContract(listed.provided, listed.facts.version, facts.version);
}

/** Whether two versions that are asked for are answered by one contract; undefined stands for any. */
function sameContract(provided: Provided, a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [a, b].map((text) => (text === undefined ? undefined : parseWanted(text)));
  if (!first || !second || majorOf(first.version) === majorOf(second.version)) return true;
  const served = servedFor(provided, a);
  return served !== undefined && served === servedFor(provided, b);
}

/** The entries of `consumes` by which a listed consumer depends on the api; undefined where that cannot be told. */
export function dependenciesOf({ provided, service }: ListedConsumer): readonly Dependency[] | undefined {
  if (!service?.facts.consumes || !isWhole(service) || service.consumes.some((one) => mayMean(one, provided))) {
    return undefined;
  }
  return service.consumes.filter((dependency) => meansApi(dependency, provided));
}

/** Whether an entry that leads nowhere is this api misspelt or half-typed: then another rule speaks of the entry. */
export function mayMean({ api, provided, external, facts }: Dependency, { api: listed, service }: Provided): boolean {
  if (provided || external || api === listed) return false;
  const isNear = (word: string, known: string) => known.startsWith(word) || nearest(word, [known]) !== undefined;
  return facts.service === service.name || isNear(api, listed);
}

/** Whether all that a service consumes is known: nothing of it half-typed, nothing without its api. */
function isWhole({ facts, consumes }: Service): boolean {
  return (
    facts.complete && consumes.every((dependency) => dependency.facts.complete && dependency.facts.api !== undefined)
  );
}

/** Whether a version is deprecated today: a date in the future announces it, not yet. */
export function isDeprecated({ facts }: Served, today: string): boolean {
  return facts?.deprecated !== undefined && facts.deprecated <= today;
}

/** A version as a value of a file: `2` as a number, all else as text. */
export function versionValue(text: string): Plain {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The entry with which a provider lists a consumer, as the consumer says it. */
export function listingOf({ consumer, facts: { version, uses } }: Dependency): Plain {
  return {
    service: consumer.name,
    ...(version !== undefined && { version: versionValue(version) }),
    ...(uses && uses.length > 0 && { uses: uses.map(({ written }) => written) }),
  };
}
