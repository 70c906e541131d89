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

/**
 * Pairs responses by their own status, then by a range that includes it, then by `default`. Where `default` stands beside
 * a success on either side, it is for errors, and no success is paired with it.
 */
export function pairStatuses(base: readonly Response[], revision: readonly Response[]): StatusPairing {
  const [before, after] = [byStatus(base), byStatus(revision)];
  const isForErrors = [base, revision].some(hasDefaultForErrors);
  const cover = (one: Response, others: ReadonlyMap<string, Response>) =>
    rangeAround(one, others) ?? (isForErrors && isSuccess(one) ? undefined : defaultAround(one, others));
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

function rangeAround(response: Response, others: ReadonlyMap<string, Response>): Response | undefined {
  const name = nameOf(response);
  const range = rangeOf(name);
  return range === undefined || range === name ? undefined : others.get(range);
}

function defaultAround(response: Response, others: ReadonlyMap<string, Response>): Response | undefined {
  return nameOf(response) === 'DEFAULT' ? undefined : others.get('DEFAULT');
}

const hasDefaultForErrors = (responses: readonly Response[]): boolean =>
  responses.some(isSuccess) && responses.some((one) => nameOf(one) === 'DEFAULT');

/** What is no error; `default` stands for errors beside others. */
export function isSuccess({ status }: Response): boolean {
  return /^[123]XX$/.test(rangeOf(status) ?? '');
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
