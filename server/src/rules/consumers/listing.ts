import { majorOf, parseWanted } from '../../contracts/version';
import { servedFor } from '../../landscape/dependencies';
import type { Dependency, ListedConsumer, Provided, Service } from '../../landscape/model';
import type { Plain } from '../../syntax/change';

/** Whether the service may mean this api with the dependency: it need not have said which provider's. */
export function meansApi({ api, facts, provided: found }: Dependency, provided: Provided): boolean {
  if (api !== provided.api) return false;
  return found === provided || (!found && (facts.service === undefined || facts.service === provided.service.name));
}

/** Whether a listed consumer, by its name and version, is this dependency. What fits no form tells nothing apart. */
export function covers(listed: ListedConsumer, { consumer, facts }: Dependency): boolean {
  return listed.facts.service === consumer.name && sameContract(listed.provided, listed.facts.version, facts.version);
}

/** Whether two versions that are asked for are answered by one contract; undefined stands for any. */
export function sameContract(provided: Provided, a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [a, b].map((text) => (text === undefined ? undefined : parseWanted(text)));
  if (!first || !second || majorOf(first.version) === majorOf(second.version)) return true;
  const served = servedFor(provided, a);
  return served !== undefined && served === servedFor(provided, b);
}

/** The entries of `consumes` by which a listed consumer depends on the api; undefined where that cannot be told. */
export function dependenciesOf({ provided, service }: ListedConsumer): readonly Dependency[] | undefined {
  if (!service?.facts.consumes || !isWhole(service)) return undefined;
  return service.consumes.filter((dependency) => meansApi(dependency, provided));
}

/** Whether all that a service consumes is known: nothing of it half-typed, nothing without its api. */
function isWhole({ facts, consumes }: Service): boolean {
  return (
    facts.complete && consumes.every((dependency) => dependency.facts.complete && dependency.facts.api !== undefined)
  );
}

/** A version as a value of a file: `2` as a number, all else as text. */
export function versionValue(text: string): Plain {
  return /^\d+$/.test(text) ? Number(text) : text;
}
