import { majorOf, parseWanted, type Version } from '../../contracts/version';
import { asksInVain } from '../../landscape/dependencies';
import { choice, type Found, rule } from '../rule';
import { atDependency, providerName } from '../subjects';

export default rule({
  id: 'independence/exact-version-pin',
  summary: 'A consumer asks for a major version, so that the provider can deploy alone.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    pinned:
      '{service} asks for exactly version {exact} of {api}, so {provider} cannot release a mended or extended one ' +
      'without {service} being released with it. Ask for {major}: what breaks {service} is a new major version.',
  },
  *detect({ service }) {
    for (const dependency of service.consumes) {
      const version = pinned(dependency.facts.version);
      // Of one that is not served, consumers/version-not-served says what to ask for.
      if (!version || asksInVain(dependency)) continue;
      const provider = providerName(dependency);
      const exact = dependency.facts.version?.slice(1).trim() ?? '';
      yield {
        at: atDependency(dependency, 'version'),
        subject: service.name,
        message: 'pinned',
        args: { service: service.name, provider, api: dependency.api, exact, major: majorOf(version) },
        detail: `${provider}/${dependency.api}`,
      };
    }
  },
  fix: ({ at, args: { major } }: Found) => {
    const value = /^\d+$/.test(String(major)) ? Number(major) : String(major);
    return [choice(`Ask for ${major}`, { do: 'set', place: at, value })];
  },
});

/** The version that is asked for and no other. A date is no pin, and `=2` leaves its provider all it needs. */
function pinned(asked: string | undefined): Version | undefined {
  const wanted = asked === undefined ? undefined : parseWanted(asked);
  if (!wanted?.exact || wanted.version.form !== 'semantic' || wanted.version.minor === undefined) return undefined;
  const { major, patch, prerelease } = wanted.version;
  return major === 0 && patch === undefined && prerelease === undefined ? undefined : wanted.version;
}
