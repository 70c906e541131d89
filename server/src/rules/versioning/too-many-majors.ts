import { compareVersions, majorOf } from '../../contracts/version';
import { entriesFor } from '../../landscape/dependencies';
import type { Provided, Served } from '../../landscape/model';
import { rule } from '../rule';
import { at, atProvided, subjectOf } from '../subjects';

export default rule({
  id: 'versioning/too-many-majors',
  summary: 'An old version ends before a third one begins.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  options: { max: { default: 2, description: 'The most major versions of an api to serve at once.' } },
  messages: {
    many:
      '{service} serves {count} major versions of {api} at once, {over} more than {max}: {majors}. Each mend and each new ' +
      'field is work in all of them, and tests too. Give the oldest, {oldest}, an end and help its consumers to move.',
  },
  *detect({ service, options: { max } }) {
    for (const provided of service.provides) {
      const entries = entriesFor(provided);
      if (entries[0] !== provided) continue;
      const majors = majorsOf(entries);
      const oldest = majors[0];
      if (!oldest || majors.length <= max) continue;
      const count = majors.length;
      yield {
        at: provided.facts.versions ? atProvided(provided, 'versions', 'key') : atProvided(provided, 'api'),
        subject: subjectOf(provided),
        message: 'many',
        args: {
          service: service.name,
          api: provided.api,
          count,
          max,
          over: count - max,
          majors: majors.map(({ name }) => name),
          oldest: oldest.name,
        },
        detail: 'many',
        related: majors.map(({ name, served: { facts, provided: entry } }) => ({
          at: facts ? at(service.file, facts, 'version') : atProvided(entry, 'api'),
          text: `Major version ${name}.`,
        })),
      };
    }
  },
});

interface Major {
  readonly name: string;
  readonly served: Served;
}

/** The major versions of an api, oldest first. One that has only pre-releases is being prepared, and not served yet. */
function majorsOf(entries: readonly Provided[]): Major[] {
  const majors = new Map<string, Major>();
  const sorted = entries
    .flatMap(({ versions }) =>
      versions.flatMap((served) => (served.version ? [{ served, version: served.version }] : [])),
    )
    .sort((a, b) => compareVersions(a.version, b.version));
  for (const { served, version } of sorted) {
    const name = majorOf(version);
    const isPrepared = version.form === 'semantic' && version.prerelease !== undefined;
    if (!isPrepared && !majors.has(name)) majors.set(name, { name, served });
  }
  return [...majors.values()];
}
