import type { Fields } from '../fields';
import type { EntityFacts, EntityReference } from './facts';
import { parseEntityReference, REFERENCES } from './reference';

type Named = Pick<
  EntityFacts,
  | 'owner'
  | 'system'
  | 'domain'
  | 'subcomponentOf'
  | 'providesApis'
  | 'consumesApis'
  | 'dependsOn'
  | 'dependencyOf'
  | 'relatives'
>;

/** What a kind of ours or of somebody else's may name. */
const ANY: (typeof REFERENCES)[string] = { owner: 'Group', system: 'System' };
const RELATIVES = ['parent', 'children', 'members', 'memberOf'];

/** The entities that the `spec` of one of this kind and namespace names. What is no reference is left out. */
export function readReferences(spec: Fields | undefined, kind: string, namespace: string): Named {
  const fields = Object.hasOwn(REFERENCES, kind) ? REFERENCES[kind]! : ANY;
  const all = (field: string): readonly EntityReference[] | undefined =>
    spec && Object.hasOwn(fields, field) ? listed(spec, field, fields[field], namespace) : undefined;
  const one = (field: string) => all(field)?.[0];
  const relatives = RELATIVES.filter((field) => Object.hasOwn(fields, field));
  return {
    owner: one('owner'),
    system: one('system'),
    domain: one('domain') ?? one('subdomainOf'),
    subcomponentOf: one('subcomponentOf'),
    providesApis: all('providesApis'),
    consumesApis: all('consumesApis'),
    dependsOn: all('dependsOn'),
    dependencyOf: all('dependencyOf'),
    ...(relatives.length > 0 && { relatives: relatives.flatMap((field) => all(field) ?? []) }),
  };
}

/** A list of references, or one by itself; undefined where the field holds neither. */
function listed(spec: Fields, field: string, defaultKind: string | undefined, namespace: string) {
  const text = spec.text(field);
  const written = text === undefined ? spec.texts(field) : [{ text, path: [...spec.path, field] }];
  return written?.flatMap(({ text, path }) => referenceOf(text, path, defaultKind, namespace) ?? []);
}

function referenceOf(
  written: string,
  path: EntityReference['path'],
  defaultKind: string | undefined,
  defaultNamespace: string,
): EntityReference | undefined {
  const parts = parseEntityReference(written);
  const kind = parts?.kind ?? defaultKind;
  if (!parts || kind === undefined) return undefined;
  const { name, namespace = defaultNamespace } = parts;
  const within = { start: written.length - name.length, end: written.length };
  return { written, path, kind: kind.toLowerCase(), namespace, name, within };
}
