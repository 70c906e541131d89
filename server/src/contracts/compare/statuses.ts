import type { Response } from '../contract';

/** Two responses of which the one stands for the other. */
export interface StatusPair {
  readonly base: Response;
  readonly revision: Response;
  /** `widened`: one status became a range of them; `narrowed`: the other way. */
  readonly how: 'same' | 'widened' | 'narrowed';
}

export interface StatusPairing {
  readonly both: readonly StatusPair[];
  readonly removed: readonly Response[];
  readonly added: readonly Response[];
}

/** Pairs responses by their own status, then by a range that includes it, then by `default`. */
export function pairStatuses(base: readonly Response[], revision: readonly Response[]): StatusPairing {
  const [before, after] = [byStatus(base), byStatus(revision)];
  const both: StatusPair[] = [];
  const removed: Response[] = [];
  const added: Response[] = [];
  const narrowed = new Set<Response>();
  for (const one of base) {
    const same = after.get(nameOf(one));
    const wider = same ?? cover(one, after);
    if (wider) both.push({ base: one, revision: wider, how: isWidened(one, wider, before) ? 'widened' : 'same' });
    else removed.push(one);
  }
  for (const one of revision) {
    if (before.has(nameOf(one))) continue;
    const wider = cover(one, before);
    if (!wider) added.push(one);
    else {
      const isGone = !after.has(nameOf(wider));
      if (isGone) narrowed.add(wider);
      both.push({ base: wider, revision: one, how: isGone ? 'narrowed' : 'same' });
    }
  }
  return {
    both,
    removed: removed.filter((one) => !narrowed.has(one)),
    added: added.filter((one) => !both.some(({ revision, how }) => revision === one && how === 'widened')),
  };
}

/** Whether one status gave way to a range that was not there before. */
function isWidened(one: Response, wider: Response, before: ReadonlyMap<string, Response>): boolean {
  return nameOf(one) !== nameOf(wider) && !before.has(nameOf(wider));
}

/** What includes a status: its range, or else `default`. */
function cover(response: Response, others: ReadonlyMap<string, Response>): Response | undefined {
  const name = nameOf(response);
  const range = rangeOf(name);
  const found = range === undefined || range === name ? undefined : others.get(range);
  return found ?? (name === 'DEFAULT' ? undefined : others.get('DEFAULT'));
}

const nameOf = ({ status }: Response): string => status.toUpperCase();

function byStatus(responses: readonly Response[]): ReadonlyMap<string, Response> {
  return new Map(responses.map((one) => [nameOf(one), one]));
}

/** `2XX` of `200` and of `2XX`; undefined for `default`, and for what is no status. */
export function rangeOf(status: string): string | undefined {
  const digit = /^([1-5])(?:\d\d|XX)$/i.exec(status)?.[1];
  return digit === undefined ? undefined : `${digit}XX`;
}
