import { majorOf, parseVersion, type Version } from '../../contracts/version';
import { place } from '../../syntax/place';
import { choice, type Found, rule } from '../rule';
import { at, contractsOf, subjectOf } from '../subjects';

export default rule({
  id: 'versioning/version-mismatch',
  summary: 'A manifest and its spec name the same major version.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  messages: {
    mismatch:
      'The manifest says that {api} is at {manifest}, its spec {spec}: what consumers ask for and what they read about ' +
      'are two contracts. Give both the same major version.',
  },
  *detect({ service }) {
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        const written = contract.version === undefined ? undefined : parseVersion(contract.version);
        if (!served.facts || !served.version || !written || !differ(served.version, written)) continue;
        yield {
          at: at(service.file, served.facts, 'version'),
          subject: subjectOf(provided, served),
          message: 'mismatch',
          args: { api: provided.api, manifest: served.text ?? '', spec: contract.version ?? '' },
          detail: `${served.text} ${contract.version}`,
          related: [{ at: place(contract.file, ['info', 'version']), text: 'The version that the spec says.' }],
          data: { file: contract.file },
        };
      }
    }
  },
  fix: ({ at: where, args: { manifest, spec }, data: { file } }: Found) => [
    choice(`Write ${spec} in the manifest, as the spec does`, { do: 'set', place: where, value: String(spec) }),
    choice(`Write ${manifest} in the spec, as the manifest does`, {
      do: 'set',
      place: place(String(file), ['info', 'version']),
      value: String(manifest),
    }),
  ],
});

/** Dates are compared with nothing; where one of the two says no minor, neither is asked for it below 1.0. */
function differ(a: Version, b: Version): boolean {
  if (a.form !== 'semantic' || b.form !== 'semantic') return false;
  if (a.minor === undefined || b.minor === undefined) return a.major !== b.major;
  return majorOf(a) !== majorOf(b);
}
