import type { Json } from '../../../readers/facts';
import type { SchemaAt } from '../../contract';
import { entries, isMap, member, text } from '../../json';
import type { ChangePlace } from '../change';
import type { Part } from './members';
import { firstWith, placeIn } from './places';
import type { Report } from './report';
import type { Shape } from './shape';

/** By which property's value alternatives are told apart. */
export interface Discriminator {
  readonly property: string;
  readonly place: ChangePlace;
  /** What values lead to what, where that is written down. */
  readonly mapping: readonly Mapped[];
}

/** A value of a mapping, and the schema that it leads to. */
export interface Mapped {
  readonly value: string;
  readonly place: ChangePlace;
  readonly target: SchemaAt;
}

/** Reads a discriminator; in 2.0 it is but a name. */
export function discriminatorOf(parts: readonly Part[]): Discriminator | undefined {
  const found = firstWith(parts, 'discriminator');
  const property = text(found?.value) ?? text(member(found?.value, 'propertyName'));
  if (!found || property === undefined) return undefined;
  const key = isMap(found.value) ? ['discriminator', 'propertyName'] : ['discriminator'];
  return { property, place: placeIn(found.part, ...key), mapping: mappingOf(found.part, found.value) };
}

function mappingOf(part: Part, written: Json): Mapped[] {
  return entries(member(written, 'mapping')).flatMap(([value, reference]) => {
    const place = placeIn(part, 'discriminator', 'mapping', value);
    return typeof reference === 'string'
      ? [{ value, place, target: { ...place, schema: toReference(reference) } }]
      : [];
  });
}

/** A mapping may give the bare name of a component. */
function toReference(written: string): Json {
  return {
    $ref: /^[\w.-]+$/.test(written) && !/\.(?:json|ya?ml)$/.test(written) ? `#/components/schemas/${written}` : written,
  };
}

/** The last step of what a schema refers to, which is its name where it has one. */
export function referenceName({ schema }: SchemaAt): string | undefined {
  const written = text(member(schema, '$ref'));
  return written?.slice(Math.max(written.lastIndexOf('/'), written.lastIndexOf('#')) + 1);
}

/** Compares by what alternatives are told apart. */
export function compareDiscriminators(report: Report): void {
  const before = discriminatorOf(report.base.parts);
  const after = discriminatorOf(report.revision.parts);
  if (before?.property === after?.property) return;
  const kind = before && after ? 'renamed' : before ? 'removed' : 'added';
  report.both(`discriminator.${kind}`, {
    args: { before: before?.property ?? '', after: after?.property ?? '' },
    base: before?.place,
    revision: after?.place,
  });
}

/** A base class with a mapping: the schemas that its values lead to are its alternatives. */
export function mappedBelow({ parts, groups }: Shape): readonly Mapped[] {
  return groups.length > 0 ? [] : (discriminatorOf(parts.slice(0, 1))?.mapping ?? []);
}
