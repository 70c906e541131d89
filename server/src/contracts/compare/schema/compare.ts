import { compareAdditional } from './additional';
import { compareAlternatives, leadToAlternatives } from './alternatives';
import { compareBounds, compareStep } from './bounds';
import { compareTypes } from './compare-types';
import { compareConditions } from './conditions';
import { compareDiscriminators } from './discriminators';
import { compareEnums } from './enums';
import { compareFormats, formatOf } from './formats';
import { compareForms } from './forms';
import { hasHalfTypedReference, hasHalfTypedType } from './half-typed';
import { compareItems } from './items';
import { compareDefaults, compareDeprecation, compareUniqueness } from './notes';
import type { Compared, SchemaPairs } from './pairs';
import { comparePatterns } from './patterns';
import { compareProperties } from './properties';
import { Report } from './report';
import type { Shape } from './shape';
import type { Switched } from './switched';

type Comparing = (report: Report) => void;

/** What is said of a value whatever its type. */
const NOTES: readonly Comparing[] = [compareDefaults, compareDeprecation];

/** What can be compared where both have a type in common. */
const FACETS: readonly Comparing[] = [
  compareFormats,
  compareEnums,
  compareBounds,
  compareStep,
  comparePatterns,
  compareUniqueness,
  compareProperties,
  compareAdditional,
  compareItems,
  compareConditions,
  compareAlternatives,
  compareDiscriminators,
];

/** What leads on to schemas below. */
const LEADING: readonly Comparing[] = [
  compareProperties,
  compareAdditional,
  compareItems,
  compareConditions,
  leadToAlternatives,
];

/** What changed from one shape to the other, and what is below both; `switched` where one was chosen for the other. */
export function compareShapes(pairs: SchemaPairs, base: Shape, revision: Shape, switched?: Switched): Compared {
  const report = new Report(pairs, base, revision, switched);
  if (areBothBytes(base, revision)) return report;
  if (areSameParts(base, revision)) {
    for (const compare of LEADING) compare(report);
    return report;
  }
  if (hasHalfTypedReference(revision.parts)) return report;
  if (hasHalfTypedType(base.parts, revision.parts)) {
    // Which values are allowed is said whatever their type.
    compareEnums(report);
    return report;
  }
  for (const compare of NOTES) compare(report);
  if (compareForms(report) || !compareTypes(report)) return report;
  for (const compare of FACETS) compare(report);
  return report;
}

/** Whether both are made of the same objects: then only what they refer to can have changed. */
function areSameParts(base: Shape, revision: Shape): boolean {
  if (base.parts.length !== revision.parts.length || base.dialect !== revision.dialect) return false;
  if (base.never !== revision.never) return false;
  return base.parts.every(({ schema, nullable }, index) => {
    const other = revision.parts[index]!;
    return schema === other.schema && nullable === other.nullable;
  });
}

/** In 3.1 bytes may have no schema at all, where before they were a string of format `binary`. */
function areBothBytes(base: Shape, revision: Shape): boolean {
  const isBytes = ({ parts }: Shape) => formatOf(parts)?.name === 'binary';
  const isAnything = ({ parts, known, never }: Shape) => known && !never && parts.length === 0;
  return (isAnything(base) && isBytes(revision)) || (isBytes(base) && isAnything(revision));
}
