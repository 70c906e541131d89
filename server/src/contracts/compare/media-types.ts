import type { Body } from '../contract';

export interface BodyPair {
  readonly base: Body;
  readonly revision: Body;
}

export interface BodyPairing {
  readonly both: readonly BodyPair[];
  readonly removed: readonly Body[];
  readonly added: readonly Body[];
}

/**
 * Pairs bodies by the name of their media type, then by a range that includes it. A body of OpenAPI 2.0 whose media type
 * is not said is paired with any.
 */
export function pairBodies(base: readonly Body[], revision: readonly Body[]): BodyPairing {
  const both: BodyPair[] = [];
  const removed: Body[] = [];
  const found = new Set<Body>();
  for (const before of base) {
    const partners = partnersOf(before, revision);
    for (const after of partners) {
      both.push({ base: before, revision: after });
      found.add(after);
    }
    if (partners.length === 0) removed.push(before);
  }
  const added: Body[] = [];
  for (const after of revision) {
    if (found.has(after)) continue;
    const range = base.find((before) => includes(nameOf(before), nameOf(after)));
    if (range) both.push({ base: range, revision: after });
    else added.push(after);
  }
  return { both, removed, added };
}

function partnersOf(body: Body, others: readonly Body[]): readonly Body[] {
  if (body.unnamed) return others;
  const name = nameOf(body);
  const found = others.find((other) => nameOf(other) === name) ?? others.find((other) => includes(nameOf(other), name));
  return found ? [found] : [];
}

/** Without what does not matter: case, spaces, and the character set. */
function nameOf({ mediaType }: Body): string {
  const [name = '', ...parameters] = mediaType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  return [name, ...parameters.filter((one) => one !== '' && !one.startsWith('charset=')).sort()].join(';');
}

/** Whether a range such as `application/*` includes a media type. */
function includes(range: string, name: string): boolean {
  if (range === '*/*' || range === '*') return true;
  return range.endsWith('/*') && name.startsWith(range.slice(0, -1)) && name !== range;
}
