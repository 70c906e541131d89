import { compareVersions, parseVersion } from '../../contracts/version';
import type { ConfigFacts, ManifestFacts, ProvidedFacts, ServedFacts } from '../../readers/facts';
import { dirname, join } from '../../readers/paths';
import { folderOfPattern } from '../../readers/spec-path';
import type { Place } from '../../syntax/place';
import { place } from '../../syntax/place';
import { choice, type Fix, type Found, rule, type World } from '../rule';
import { at } from '../subjects';
import { isCertainlyNoSpec } from './known-form';
import { nearestFile, writtenFrom } from './nearest-file';
import { runbookTemplate, specTemplate } from './templates';

/** A path that a manifest names. */
interface Named {
  readonly kind: 'spec' | 'runbook' | 'pipeline' | 'extends';
  readonly written: string;
  /** As it was asked for; of what is remote or a pattern nothing was. */
  readonly asked: string;
  /** Where it would be. */
  readonly file: string;
  readonly at: Place;
  readonly api?: string;
  readonly version?: string;
  /** The file is a pattern. */
  readonly glob?: boolean;
}

type Message = Named['kind'] | 'pattern' | 'folder' | 'manifest' | 'noSpec';

export default rule({
  id: 'manifest/missing-file',
  summary: 'A path in a manifest or configuration leads to what it says.',
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
    extends:
      '{written} is extended, and there is no such file: what it sets does not hold. Mend the path, or remove it.',
    pattern:
      '{written} is named as the spec of {api}, and no file matches it (ignored files aside): the contract ' +
      'cannot be checked, and who uses it has nothing to go by. Mend the pattern, or write the spec.',
    folder:
      '{written} is named as the spec of {api}, and it is a folder: the contract cannot be checked, and who uses it has ' +
      'nothing to go by. Name the file in it that is meant.',
    manifest:
      '{written} is named as the spec of {api}, and it is {what}: it says who offers a contract, and not what can be ' +
      'called. Name the file that describes the interface, such as an OpenAPI description.',
    noSpec:
      '{written} is named as the spec of {api}, and what stands in it is no API description that is known: the contract ' +
      'cannot be checked. Name the file that describes the interface, such as an OpenAPI description.',
  },
  *detect({ file: { facts }, world }) {
    if (facts.kind !== 'manifest' && facts.kind !== 'config') return;
    for (const named of facts.kind === 'manifest' ? pathsOf(facts) : extendedBy(facts)) {
      const message = wrongWith(named, facts.file, world);
      if (!message) continue;
      const { kind, written, file, api = '', version = '' } = named;
      const read = world.found(file)?.kind === 'config' ? 'a configuration' : 'a manifest';
      yield {
        at: named.at,
        subject: facts.kind === 'manifest' ? facts.name : undefined,
        message,
        args: {
          written,
          ...(kind === 'spec' && { api }),
          ...(message === 'manifest' && { what: file === facts.file ? 'this manifest itself' : read }),
        },
        detail: `${kind} ${written}`,
        ...(message === 'noSpec' && { severity: 'warning' as const }),
        data:
          message === kind
            ? { kind, file, api, version, service: (facts.kind === 'manifest' && facts.name) || '' }
            : {},
      };
    }
  },
  fix: (found: Found) => (found.data.kind === undefined ? [] : [...replacement(found), ...template(found)]),
});

/** Undefined where the path leads to what it says, or where that is not known. */
function wrongWith({ kind, asked, file, glob }: Named, from: string, world: World): Message | undefined {
  if (glob) return matchesNothing(file, from, world) ? 'pattern' : undefined;
  if (world.exists(from, asked) === false) return kind;
  if (kind !== 'spec') return undefined;
  const found = world.found(file);
  if (!found) return world.exists(from, asked) && world.isFolder(file) ? 'folder' : undefined;
  if (found.kind !== 'spec') return 'manifest';
  return isCertainlyNoSpec(found) ? 'noSpec' : undefined;
}

/** Files that are ignored are matched by no pattern: nothing is concluded where all of the folder may be. */
function matchesNothing(pattern: string, from: string, world: World): boolean {
  const folder = folderOfPattern(pattern);
  const isKnown = world.exists(from, folder) === false || world.isFolder(folder);
  return isKnown && world.matching(pattern)?.length === 0;
}

function extendedBy({ file, extends: names, extendsAt }: ConfigFacts): Named[] {
  return names.flatMap((written, index): Named[] => {
    const path = extendsAt[index];
    const isPath = /^\.{0,2}\/|\.(ya?ml|json)$/.test(written);
    const asked = join(dirname(file), written);
    return path && isPath ? [{ kind: 'extends', written, asked, file: asked, at: place(file, path) }] : [];
  });
}

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
  const { written, file: asked, glob } = spec;
  const named = at(file, entry, 'spec');
  return [{ kind: 'spec', written, asked, file: asked, at: named, api: provided.api, version, glob }];
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
