import { compareVersions, parseVersion } from '../../contracts/version';
import type { CatalogFacts } from '../../readers/catalog/facts';
import type { ConfigFacts, Facts, ManifestFacts, ProvidedFacts, ServedFacts } from '../../readers/facts';
import { dirname, join } from '../../readers/paths';
import { type Place, place } from '../../syntax/place';
import { at } from '../subjects';

/** A path that a file names, of a manifest, a configuration or a catalogue. */
export interface Named {
  readonly kind: 'spec' | 'runbook' | 'pipeline' | 'extends' | 'included' | 'target';
  readonly written: string;
  /** As it was asked for; of what is remote or a pattern nothing was. */
  readonly asked: string;
  /** Where it would be. */
  readonly file: string;
  readonly at: Place;
  readonly api?: string;
  readonly version?: string;
  /** Of what is included, the field that it is read into. */
  readonly field?: string;
  /** The file is a pattern. */
  readonly glob?: boolean;
}

/** All paths that a file names, in its order as far as one kind of path goes. */
export function pathsIn(facts: Facts): readonly Named[] {
  if (facts.kind === 'manifest') return pathsOf(facts);
  if (facts.kind === 'config') return extendedBy(facts);
  return facts.kind === 'catalog' ? [...includedBy(facts), ...targetsOf(facts)] : [];
}

function includedBy({ file: from, included }: CatalogFacts): Named[] {
  return included.map(({ document, path, written, file }) => {
    const field = path.findLast((step, index) => typeof step === 'string' && index < path.length - 1);
    return {
      kind: 'included',
      written,
      asked: file,
      file,
      at: place(from, path, 'value', document),
      field: `${field}`,
    };
  });
}

/** Of a pattern, Backstage does not mind that nothing matches it. */
function targetsOf({ file: from, entities }: CatalogFacts): Named[] {
  return entities.flatMap(({ document, targets = [] }) => {
    const single = targets.filter(({ glob }) => !glob);
    return single.map(({ written, path, file }): Named => {
      return { kind: 'target', written, asked: file, file, at: place(from, path, 'value', document) };
    });
  });
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
