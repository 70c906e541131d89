import type { ChangePlace } from '../change';
import { shown } from './canonical';
import type { Part } from './members';
import { allWith, placeIn } from './places';
import type { Report } from './report';

/** Patterns that everything matches. */
const ALL = new Set(['', '.*', '^.*$', '^', '$', '^.*', '.*$']);

/** Compares what a text has to match. */
export function comparePatterns(report: Report): void {
  if (!report.share(['string'])) return;
  const before = patternsOf(report.base.parts);
  const after = patternsOf(report.revision.parts);
  const gone = [...before].filter(([pattern]) => !after.has(pattern));
  const come = [...after].filter(([pattern]) => !before.has(pattern));
  for (let index = 0; index < Math.max(gone.length, come.length); index++) {
    const [was, base] = gone[index] ?? [];
    const [is, revision] = come[index] ?? [];
    const kind = base && revision ? 'pattern.changed' : base ? 'pattern.removed' : 'pattern.added';
    report.both(kind, { args: { before: bare(was), after: bare(is) }, base, revision });
  }
}

/** Without the quotes, which the message has. */
function bare(pattern: string | undefined): string {
  return shown(pattern ?? '').slice(1, -1);
}

function patternsOf(parts: readonly Part[]): ReadonlyMap<string, ChangePlace> {
  const found = new Map<string, ChangePlace>();
  for (const { part, value } of allWith(parts, 'pattern'))
    if (typeof value === 'string' && !ALL.has(value)) found.set(value, placeIn(part, 'pattern'));
  return found;
}
