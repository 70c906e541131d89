import type { Lookup } from '../../contracts/references';
import { parseVersion, parseWanted } from '../../contracts/version';
import type { Provided, Service } from '../../landscape/model';
import type { Place } from '../../syntax/place';
import { choice, type Found, rule } from '../rule';
import { at, atDependency, atProvided, plural, providerName, subjectOf } from '../subjects';
import { isMisread, isMisspelt } from '../written';

export default rule({
  id: 'versioning/missing-version',
  summary: 'A contract has a version, in a form that can be compared.',
  severity: 'error',
  recommended: true,
  needs: 'neighbours',
  messages: {
    none:
      '{service} provides {api} without a version: no consumer can say what it was built against, and a breaking change ' +
      'cannot be told from a harmless one. List the versions that are served.',
    used:
      '{service} provides {api} to {consumers} without a version: none of them can say what it was built against, and a ' +
      'breaking change cannot be told from a harmless one. List the versions that are served.',
    served:
      '{version} is no version of {api} that can be compared with another, so nobody can tell what it breaks. Write a ' +
      'number such as 2.3.0, or a date such as 2026-06-01.',
    asked:
      '{version} is no version that can be asked for, so whether {provider} serves it is not known. Write the major ' +
      'version alone, such as 2, or the least that is needed, such as 2.3.',
  },
  *detect({ service, world }) {
    for (const provided of service.provides) {
      yield* illegible(provided);
      if (hasNone(provided, world.lookup)) yield none(provided);
    }
    for (const dependency of service.consumes) {
      const { version } = dependency.facts;
      if (version === undefined || parseWanted(version)) continue;
      const args = { version, provider: providerName(dependency) };
      const detail = `asked ${dependency.api} ${version}`;
      yield asked(service, atDependency(dependency, 'version'), args, detail);
    }
  },
  fix: ({ at: place, args, data }: Found) => {
    if (data.least !== undefined) {
      return [choice(`Ask for ${data.least}`, { do: 'set', place, value: String(data.least) })];
    }
    if (args.version !== undefined) return [];
    const value = [{ version: '1.0.0' }];
    const entry = { ...place, path: place.path.slice(0, -1), part: 'value' as const };
    return [choice('Add version 1.0.0', { do: 'insert', place: entry, key: 'versions', value })];
  },
});

/** What a version is said by. */
const FIELDS = ['versions', 'spec'];

/** True where neither the manifest nor a spec that could be read says a version; a spec that was not read might. */
function hasNone({ facts, service, versions }: Provided, lookup: Lookup): boolean {
  if (!facts.complete || !service.facts.complete || facts.versions?.length) return false;
  // Written, but not in a way that is understood: the form of the file is what is wrong then.
  if (isMisspelt(service.facts, facts.path, FIELDS)) return false;
  if (FIELDS.some((field) => isMisread(service.facts, [...facts.path, field]))) return false;
  const contract = versions[0]?.contract;
  if (!facts.spec && !contract) return true;
  return contract?.version === undefined && lookup.spec(contract?.file ?? '')?.complete === true;
}

function none(provided: Provided) {
  const { service, api, consumers } = provided;
  const args = { service: service.name, api };
  const users = new Set(consumers.map(({ consumer }) => consumer)).size;
  return {
    at: atProvided(provided, 'api'),
    subject: subjectOf(provided),
    ...(users === 0
      ? { message: 'none' as const, args }
      : { message: 'used' as const, args: { ...args, consumers: plural(users, 'consumer') } }),
    detail: 'none',
    severity: service.facts.lifecycle === 'production' ? ('warning' as const) : ('info' as const),
  };
}

function* illegible(provided: Provided) {
  const { service, api } = provided;
  for (const { facts, text, version } of provided.versions) {
    if (!facts || text === undefined || version) continue;
    yield {
      at: at(service.file, facts, 'version'),
      subject: subjectOf(provided),
      message: 'served' as const,
      args: { version: text, api },
      detail: `served ${text}`,
    };
  }
  for (const { facts } of provided.listed) {
    const { version, service: consumer = '' } = facts;
    if (version === undefined || parseWanted(version)) continue;
    const detail = `listed ${api} ${consumer} ${version}`;
    yield asked(service, at(service.file, facts, 'version'), { version, provider: service.name }, detail);
  }
}

function asked(service: Service, place: Place, args: { version: string; provider: string }, detail: string) {
  const least = leastOf(args.version);
  const data = least === undefined ? {} : { least };
  return { at: place, subject: service.name, message: 'asked' as const, args, detail, data };
}

/** What package managers write as `^1.2`, `~1.2.3`, `>=1.2` or `1.x`: at least that, and nothing that breaks. */
function leastOf(written: string): string | undefined {
  const least = written.replace(/^(?:[\^~]|>=)\s*/, '').replace(/(?:\.[xX*])+$/, '');
  return least !== written && parseVersion(least) ? least : undefined;
}
