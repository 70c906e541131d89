/** A Backstage entity reference: `component:default/orders`, with or without kind and namespace. */
export interface EntityReference {
  /** Lower case; undefined where none is written. */
  readonly kind?: string;
  /** Undefined where none is written. */
  readonly namespace?: string;
  readonly name: string;
  /** Where the name begins in what is written. */
  readonly start: number;
}

const REFERENCE = /^(?:([A-Za-z][A-Za-z0-9-]*):)?(?:([A-Za-z0-9._-]+)\/)?([A-Za-z0-9._-]+)$/;

/** Reads an entity reference; undefined for any other text. */
export function entityReference(written: string): EntityReference | undefined {
  const [, kind, namespace, name] = REFERENCE.exec(written) ?? [];
  if (name === undefined) return undefined;
  return {
    ...(kind !== undefined && { kind: kind.toLowerCase() }),
    ...(namespace !== undefined && { namespace }),
    name,
    start: written.length - name.length,
  };
}
