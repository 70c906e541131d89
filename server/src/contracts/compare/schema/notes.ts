import { member, text } from '../../json';
import { canonical, shown } from './canonical';
import { firstWith, keywordPlace, placeIn } from './places';
import type { Report } from './report';

/** Compares what is meant where a value is left out. */
export function compareDefaults(report: Report): void {
  const before = firstWith(report.base.parts, 'default');
  const after = firstWith(report.revision.parts, 'default');
  if (!before && !after) return;
  if (before && after && canonical(before.value) === canonical(after.value)) return;
  report.both(before && after ? 'default.changed' : before ? 'default.removed' : 'default.added', {
    args: { before: before ? shown(before.value) : '', after: after ? shown(after.value) : '' },
    base: before && placeIn(before.part, 'default'),
    revision: after && placeIn(after.part, 'default'),
  });
}

/** Notes what is deprecated now and was not. */
export function compareDeprecation(report: Report): void {
  const { base, revision } = report;
  const isDeprecated = ({ parts }: typeof base) => parts.some(({ schema }) => member(schema, 'deprecated') === true);
  if (isDeprecated(base) || !isDeprecated(revision)) return;
  const sunset = text(firstWith(revision.parts, 'x-sunset')?.value);
  const place = { revision: keywordPlace(revision.parts, 'deprecated') };
  if (sunset === undefined) report.both('deprecated', place);
  else report.both('deprecated.sunset', { ...place, args: { sunset } });
}

/** Compares whether the items of a list may repeat. */
export function compareUniqueness(report: Report): void {
  const { base, revision } = report;
  if (!report.share(['array'])) return;
  const isUnique = ({ parts }: typeof base) => parts.some(({ schema }) => member(schema, 'uniqueItems') === true);
  if (isUnique(base) === isUnique(revision)) return;
  report.both(isUnique(revision) ? 'unique.on' : 'unique.off', {
    base: keywordPlace(base.parts, 'uniqueItems'),
    revision: keywordPlace(revision.parts, 'uniqueItems'),
  });
}
