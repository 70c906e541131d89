import type { Report } from './report';
import { anythingAt } from './shape';

/** Compares what an object may have beyond the properties it names. */
export function compareAdditional(report: Report): void {
  const { base, revision } = report;
  if (!base.closed === !revision.closed) compareRest(report);
  else {
    const kind = revision.closed ? 'additional.closed' : 'additional.opened';
    report.both(kind, { base: base.closed, revision: revision.closed });
  }
}

function compareRest(report: Report): void {
  const { base, revision } = report;
  if (base.closed || (base.additional.length === 0 && revision.additional.length === 0)) return;
  const before = base.additional.length > 0 ? base.additional : anythingAt(base);
  report.below(['*'], before, revision.additional.length > 0 ? revision.additional : anythingAt(revision));
}
