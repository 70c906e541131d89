import { day } from '../../readers/durations';
import type { Placed } from '../contract';
import { within } from './context';
import type { InterfaceKindId } from './interface-kinds';

/** What says of itself that it will go. */
export interface Mortal extends Placed {
  readonly deprecated: boolean;
  /** As written. */
  readonly sunset?: string;
}

/** The day until which it is there, as YYYY-MM-DD; undefined where none is written that can be understood. */
function sunsetOf({ sunset }: Mortal): string | undefined {
  return day(sunset?.slice(0, 10));
}

/** What becomes of a removal: the name to put behind its kind, and the sunset where it has passed. */
export function departure(
  one: Mortal,
  today: string | undefined,
): { suffix: '' | '.deprecated' | '.sunset'; sunset?: string } {
  if (!one.deprecated) return { suffix: '' };
  const sunset = sunsetOf(one);
  if (sunset === undefined) return { suffix: '.deprecated' };
  return today !== undefined && sunset <= today ? { suffix: '.sunset', sunset } : { suffix: '' };
}

/** A change in how long something will be there. */
export interface LifetimeNote {
  readonly kind: InterfaceKindId;
  readonly args: Readonly<Record<string, string>>;
  readonly base?: Placed;
  readonly revision?: Placed;
  readonly near: Placed;
}

/** Newly deprecated, or an announced end that was brought forward or taken back: at most one of them. */
export function lifetime(what: 'operation' | 'request.parameter', base: Mortal, revision: Mortal): LifetimeNote[] {
  if (!revision.deprecated) return [];
  const [before, after] = [sunsetOf(base), sunsetOf(revision)];
  const near = within(revision, 'deprecated');
  if (!base.deprecated) {
    if (after === undefined) return [{ kind: `${what}.deprecated.without-sunset`, args: {}, revision: near, near }];
    return [{ kind: `${what}.deprecated`, args: { sunset: after }, revision: near, near }];
  }
  if (before === undefined || (after !== undefined && after >= before)) return [];
  const was = within(base, 'x-sunset');
  if (after === undefined) return [{ kind: `${what}.sunset.removed`, args: { before }, base: was, near }];
  const is = within(revision, 'x-sunset');
  return [{ kind: `${what}.sunset.earlier`, args: { before, after }, base: was, revision: is, near: is }];
}
