import { compareVersions, parseVersion } from '../../contracts/version';
import type { ManifestFacts, ProvidedFacts, ServedFacts } from '../../readers/facts';
import { dirname, join } from '../../readers/paths';
import type { Place } from '../../syntax/place';
import { place } from '../../syntax/place';
import { choice, type Fix, type Found, rule, type World } from '../rule';
import { at } from '../subjects';
import { nearestFile, writtenFrom } from './nearest-file';
import { runbookTemplate, specTemplate } from './templates';

/** A path that a manifest names. */
interface Named {
  readonly kind: 'spec' | 'runbook' | 'pipeline';
  readonly written: string;
  /** As it was asked for; of what is remote or a pattern nothing was. */
  readonly asked: string;
  /** Where it would be. */
  readonly file: string;
  readonly at: Place;
  readonly api?: string;
  readonly version?: string;
}

export default rule({
  id: 'manifest/missing-file',
  summary: 'A path in a manifest leads to a file.',
  severity: 'error',
  recommended: true,
  minimal: true,
  needs: 'file',
  messages: {
    spec:
      '{written} is named as the spec of {api}, and there is no such file: the contract cannot be checked, and who ' +
      'uses it has nothing to go by. Mend the path, or write the spec.',
    runbook:
      '{written} is named as the runbook, and there is no such file: whoever is called at night finds nothing. Mend ' +
      'the path, or write the page.',
    pipeline:
      '{written} is named as the pipeline, and there is no such file: how this service gets out is not to be found. ' +
      'Mend the path.',
  },
  *detect({ file: { facts }, world }) {
    if (facts.kind !== 'manifest') return;
    for (const named of pathsOf(facts)) {
      if (world.exists(facts.file, named.asked) !== false) continue;
      const { kind, written, file, api = '', version = '' } = named;
      yield {
        at: named.at,
        subject: facts.name,
        message: kind,
        args: kind === 'spec' ? { written, api } : { written },
        detail: `${kind} ${written}`,
        data: { kind, file, api, version, service: facts.name ?? '' },
      };
    }
  },
  fix: (found: Found) => [...replacement(found), ...template(found)],
});

function pathsOf(facts: ManifestFacts): Named[] {
  const { file, contact, deployment, provides = [] } = facts;
  const path = (kind: Named['kind'], written: string | undefined, ...steps: string[]): Named[] =>
    written === undefined
      ? []
      : [{ kind, written, asked: written, file: join(dirname(file), written), at: place(file, steps) }];
  return [
    ...provides.flatMap((provided) => [
      ...specOf(file, provided, provided, highest(provided)),
      ...(provided.versions ?? []).flatMap((served) => specOf(file, provided, served, served.version)),
    ]),
    ...path('runbook', contact.runbook, 'contact', 'runbook'),
    ...path('pipeline', deployment?.pipeline, 'deployment', 'pipeline'),
  ];
}

function specOf(file: string, provided: ProvidedFacts, entry: ProvidedFacts | ServedFacts, version?: string): Named[] {
  const { spec } = entry;
  if (!spec) return [];
  const { written, file: asked } = spec;
  return [{ kind: 'spec', written, asked, file: asked, at: at(file, entry, 'spec'), api: provided.api, version }];
}

/** The version that the entry's own spec is the form of: the highest that has none of its own. */
function highest({ versions = [] }: ProvidedFacts): string | undefined {
  const open = versions.flatMap(({ spec, version = '' }) => {
    const parsed = spec ? undefined : parseVersion(version);
    return parsed ? [{ version, parsed }] : [];
  });
  return open.sort((a, b) => compareVersions(b.parsed, a.parsed))[0]?.version;
}

function replacement({ at: where, args, data, world }: Found): Fix[] {
  const near = nearestFile(String(data.file), candidates(world, where.file));
  if (near === undefined) return [];
  const [path = '', ...part] = String(args.written).split('#');
  const value = [writtenFrom(dirname(where.file), near, path), ...part].join('#');
  return [choice(`Change to ${value}`, { do: 'set', place: where, value })];
}

const candidates = ({ paths }: World, manifest: string): string[] => paths.filter((path) => path !== manifest);

function template({ data }: Found): Fix[] {
  const file = String(data.file);
  if (data.kind === 'spec' && /\.(ya?ml|json)$/i.test(file)) {
    const text = specTemplate(file, String(data.api || 'api'), String(data.version || '1.0.0'));
    return [choice('Create the spec from a template', { do: 'createFile', file, text })];
  }
  if (data.kind !== 'runbook' || !/\.(md|markdown|txt|adoc)$/i.test(file)) return [];
  const text = runbookTemplate(String(data.service || 'this service'));
  return [choice('Create the runbook from a template', { do: 'createFile', file, text })];
}
