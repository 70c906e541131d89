import { compareVersions, majorOf, parseWanted, type Version } from '../../contracts/version';
import { asksInVain, entriesFor } from '../../landscape/dependencies';
import type { Dependency, Served } from '../../landscape/model';
import { choice, type Found, rule } from '../rule';
import { atDependency, atProvided, providerName } from '../subjects';
import { isDeprecated, versionValue } from './listing';

export default rule({
  id: 'consumers/version-not-served',
  summary: 'The version that a consumer asks for is served.',
  severity: 'error',
  recommended: true,
  minimal: true,
  needs: 'neighbours',
  messages: {
    major:
      '{service} asks for version {asked} of {api}, which {provider} does not serve: it serves {served}. What ' +
      '{service} was written for is not there. Move to a version that is served.',
    within:
      '{service} asks for at least version {asked} of {api}; of that major {provider} serves {served}: what came after ' +
      'it is not there yet. Ask for less, or let {provider} release first.',
    exact:
      '{service} asks for exactly version {asked} of {api}, and {provider} serves {served}. Ask for the major alone, so ' +
      'that {provider} can release.',
  },
  *detect({ service, world: { today } }) {
    for (const dependency of service.consumes) {
      const { provided } = dependency;
      const { version: text = '' } = dependency.facts;
      const wanted = parseWanted(text);
      if (!provided || !wanted || !asksInVain(dependency)) continue;
      const versions = entriesFor(provided).flatMap((entry) => entry.versions);
      const near = versions.filter(({ version }) => version && majorOf(version) === majorOf(wanted.version));
      const offered = nearestMajor(wanted.version, near.length > 0 ? near : versions, today);
      yield {
        at: atDependency(dependency, 'version'),
        subject: service.name,
        message: near.length === 0 ? 'major' : wanted.exact ? 'exact' : 'within',
        args: {
          service: service.name,
          api: provided.api,
          provider: providerName(dependency),
          asked: text.replace(/^=\s*/, ''),
          served: texts(near.length === 0 ? versions : near),
        },
        detail: detailOf(dependency),
        related: [{ at: atProvided(provided, 'versions', 'key'), text: `what ${provided.service.name} serves` }],
        ...(offered && { data: { offered: offered.major, ...(offered.deprecated && { deprecated: 'yes' }) } }),
      };
    }
  },
  fix: ({ at, args, data }: Found) => {
    const { offered } = data;
    if (typeof offered !== 'string') return [];
    const note = data.deprecated === undefined ? '' : ', which is deprecated';
    return [
      choice(`Ask ${args.provider} for version ${offered}${note}`, {
        do: 'set',
        place: at,
        value: versionValue(offered),
      }),
    ];
  },
});

const detailOf = ({ facts, api }: Dependency): string => `${api}@${facts.version}`;

const texts = (versions: readonly Served[]): string[] => versions.flatMap(({ text }) => text ?? []);

/** The served major to move to: the nearest; one that is not deprecated where there is one. */
function nearestMajor(wanted: Version, candidates: readonly Served[], today: string) {
  const current = candidates.filter((served) => !isDeprecated(served, today));
  const [best] = [...(current.length > 0 ? current : candidates)].sort(
    (a, b) => distance(wanted, a.version) - distance(wanted, b.version) || newerFirst(a.version, b.version),
  );
  return best?.version && { major: majorOf(best.version), deprecated: isDeprecated(best, today) };
}

const newerFirst = (a?: Version, b?: Version): number => (a && b ? compareVersions(b, a) : 0);

/** How many majors, below 1.0 minors in parts of a thousand, lie between; of dates only the newest counts. */
function distance(a: Version, b: Version | undefined): number {
  if (a.form === 'date' || !b || b.form === 'date') return 0;
  return Math.abs(a.major - b.major) + Math.abs((a.minor ?? 0) - (b.minor ?? 0)) / 1000;
}
