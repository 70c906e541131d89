/** An entity reference taken apart, as it is written: what it leaves open is undefined. */
export interface ReferenceParts {
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
}

/**
 * Reads `[kind:][namespace/]name` as Backstage does: a colon after the first slash belongs to the name.
 * @returns undefined where one of the parts that are written is empty
 * @see https://backstage.io/docs/features/software-catalog/references
 */
export function parseEntityReference(written: string): ReferenceParts | undefined {
  const slash = written.indexOf('/');
  const firstColon = written.indexOf(':');
  const colon = slash >= 0 && slash < firstColon ? -1 : firstColon;
  const kind = colon < 0 ? undefined : written.slice(0, colon);
  const namespace = slash < 0 ? undefined : written.slice(colon + 1, slash);
  const name = written.slice(Math.max(colon, slash) + 1);
  if (kind === '' || namespace === '' || name === '') return undefined;
  return { ...(kind !== undefined && { kind }), ...(namespace !== undefined && { namespace }), name };
}

/** The kinds whose form is known, and for each the fields that name entities with the kind that is meant by default. */
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  Component: {
    owner: 'Group',
    system: 'System',
    subcomponentOf: 'Component',
    providesApis: 'API',
    consumesApis: 'API',
    dependsOn: undefined,
    dependencyOf: undefined,
  },
  API: { owner: 'Group', system: 'System' },
  Resource: { owner: 'Group', system: 'System', dependsOn: undefined, dependencyOf: undefined },
  System: { owner: 'Group', domain: 'Domain' },
  Domain: { owner: 'Group', subdomainOf: 'Domain' },
  Group: { parent: 'Group', children: 'Group', members: 'User' },
  User: { memberOf: 'Group' },
  Location: {},
};
