import { servedFor } from '../../landscape/dependencies';
import type { Served } from '../../landscape/model';
import { type Place, place } from '../../syntax/place';
import { rule } from '../rule';
import { at, atDependency, atProvided, subjectOf } from '../subjects';

export default rule({
  id: 'versioning/unstable-in-production',
  summary: 'What others rely on has a version that promises something.',
  severity: 'info',
  recommended: false,
  needs: 'neighbours',
  messages: {
    initial:
      '{service} is in production with {api} at {version}, and {consumers} use it: below 1.0.0 each minor version may break ' +
      'them, so the number promises nothing. If the interface holds, release it as 1.0.0.',
    prerelease:
      '{service} is in production with {api} at {version}, a pre-release, and {consumers} use it: it may change until it ' +
      'is released, so they build on what is not decided. Release it, or let them stay on the version before.',
    initialOne:
      '{service} is in production with {api} at {version}, and {consumers} uses it: below 1.0.0 each minor version may break ' +
      'it, so the number promises nothing. If the interface holds, release it as 1.0.0.',
    prereleaseOne:
      '{service} is in production with {api} at {version}, a pre-release, and {consumers} uses it: it may change until it ' +
      'is released, so that builds on what is not decided. Release it, or let {consumers} stay on the version before.',
  },
  *detect({ service }) {
    if (service.facts.lifecycle !== 'production') return;
    for (const served of service.provides.flatMap(({ versions }) => versions)) {
      const why = instability(served);
      const users = why ? usersOf(served) : new Map<string, Place>();
      if (!why || users.size === 0) continue;
      const { provided, text = '' } = served;
      yield {
        at: placeOf(served),
        subject: subjectOf(provided, served),
        message: users.size === 1 ? (`${why}One` as const) : why,
        args: { service: service.name, api: provided.api, version: text, consumers: [...users.keys()] },
        detail: why,
        related: [...users].map(([name, at]) => ({ at, text: `${name} uses it.` })),
      };
    }
  },
});

/** Why a version promises nothing; undefined where it does, or is on its way out. */
function instability({ version, facts, provided }: Served): 'initial' | 'prerelease' | undefined {
  if (version?.form !== 'semantic' || facts?.deprecated !== undefined) return undefined;
  // Of a spec that only a catalogue names, the version is that of the document.
  if (provided.facts.from !== undefined) return undefined;
  if (version.prerelease !== undefined) return 'prerelease';
  return version.major === 0 ? 'initial' : undefined;
}

/** Who builds on this version, and where that is said: not those that are an experiment themselves. */
function usersOf(served: Served): Map<string, Place> {
  const users = new Map<string, Place>();
  const { service, consumers, listed } = served.provided;
  for (const dependency of consumers) {
    const { consumer } = dependency;
    if (dependency.served !== served || consumer === service || consumer.facts.lifecycle === 'experimental') continue;
    users.set(consumer.name, atDependency(dependency, 'api'));
  }
  const speaking = new Set(consumers.map(({ consumer }) => consumer.name));
  for (const { facts, provided } of listed) {
    const { service: name = '', version } = facts;
    if (name === '' || speaking.has(name) || users.has(name) || servedFor(provided, version) !== served) continue;
    users.set(name, at(service.file, facts, 'service'));
  }
  return users;
}

/** Where the version is written: in the manifest, else in the spec. */
function placeOf({ facts, contract, provided }: Served): Place {
  if (facts) return at(provided.service.file, facts, 'version');
  return contract ? place(contract.file, ['info', 'version']) : atProvided(provided, 'api');
}
