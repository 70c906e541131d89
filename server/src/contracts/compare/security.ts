import type { Placed } from '../contract';
import type { Exchange } from './context';
import { isServed, type Need, nameOf, type Requirement, type Security, securityOf } from './requirements';

/** Compares who may call an operation. */
export function compareSecurity(exchange: Exchange): void {
  const { context, pair } = exchange;
  const [base, revision] = [securityOf(context.base, pair.base), securityOf(context.revision, pair.revision)];
  if (isOpen(base)) noteClosed(exchange, base, revision);
  else if (revision.requirements.length === 0) {
    const before = base.requirements.map(nameOf).join(' or ');
    exchange.note({ kind: 'security.removed', args: { before }, base: base.at, near: revision.at });
  } else noteAlternatives(exchange, base, revision);
}

const isOpen = ({ requirements }: Security): boolean =>
  requirements.length === 0 || requirements.some(({ needs }) => needs.length === 0);

function noteClosed(exchange: Exchange, base: Security, revision: Security): void {
  if (isOpen(revision)) return;
  const after = revision.requirements.map(nameOf).join(' or ');
  exchange.note({ kind: 'security.added', args: { after }, ...closedAt(exchange, base, revision), must: true });
}

/** Where an operation said that it is open and no longer does, that is what changed, not what the whole contract demands. */
function closedAt({ pair }: Exchange, base: Security, revision: Security) {
  if (pair.base.security && !pair.revision.security) return { base: base.at, near: pair.revision };
  return { ...(base.requirements.length > 0 && { base: base.at }), revision: revision.at };
}

function noteAlternatives(exchange: Exchange, base: Security, revision: Security): void {
  const kept = new Set<Requirement>();
  let isOneKept = false;
  for (const before of base.requirements) {
    const open = revision.requirements.filter((after) => lets(before, after));
    const same = open.toSorted((a, b) => b.needs.length - a.needs.length)[0];
    if (!same) noteRefused(exchange, before, revision);
    else if (same.needs.length > 0) {
      isOneKept = true;
      kept.add(same);
      noteLess(exchange, before, same);
    }
  }
  for (const after of revision.requirements) {
    if (after.needs.length === 0) noteOpened(exchange, base, after);
    else if (isOneKept && !kept.has(after)) noteNew(exchange, after);
  }
}

function noteOpened(exchange: Exchange, base: Security, revision: Placed): void {
  const before = base.requirements.map(nameOf).join(' or ');
  exchange.note({ kind: 'security.removed', args: { before }, base: base.at, revision });
}

function noteNew(exchange: Exchange, after: Requirement): void {
  exchange.note({ kind: 'security.alternative.added', args: { after: nameOf(after) }, revision: after });
}

/** Says what is no longer asked for beside the rest. */
function noteLess(exchange: Exchange, before: Requirement, after: Requirement): void {
  for (const had of before.needs) {
    const need = findNeed(after, had);
    const place = { base: before, revision: after };
    if (!need) {
      const args = { before: `\`${had.name}\`` };
      exchange.note({ kind: 'security.requirement.removed', args, ...place });
      continue;
    }
    for (const scope of scopesBeyond(need, had)) {
      const args = { scope: `\`${scope}\``, before: `\`${had.name}\`` };
      exchange.note({ kind: 'security.scope.removed', args, ...place });
    }
  }
}

/** Whether who meets the one requirement meets the other. */
function lets(before: Requirement, after: Requirement): boolean {
  return after.needs.every((need) =>
    before.needs.some((had) => isServed(had, need) && scopesBeyond(had, need).length === 0),
  );
}

const scopesBeyond = (had: Need, need: Need): readonly string[] =>
  need.scopes.filter((scope) => !had.scopes.includes(scope));

/** Says what became of a way to be let in: more is asked for, another scheme goes by its name, or it is gone. */
function noteRefused(exchange: Exchange, before: Requirement, revision: Security): void {
  const after = revision.requirements.find((one) => before.needs.every((had) => findNeed(one, had)));
  if (after) noteMore(exchange, before, after);
  else noteLost(exchange, before, revision);
}

function noteMore(exchange: Exchange, before: Requirement, after: Requirement): void {
  const place = { base: before, revision: after, must: true };
  for (const had of before.needs) {
    const need = findNeed(after, had)!;
    for (const scope of scopesBeyond(had, need)) {
      const args = { scope: `\`${scope}\``, before: `\`${need.name}\`` };
      exchange.note({ kind: 'security.scope.added', args, ...place });
    }
  }
  const more = after.needs.filter((need) => !before.needs.some((had) => isServed(had, need)));
  if (more.length === 0) return;
  const args = { before: nameOf(before), after: more.map(({ name }) => `\`${name}\``).join(' and ') };
  exchange.note({ kind: 'security.requirement.added', args, ...place });
}

const findNeed = ({ needs }: Requirement, had: Need): Need | undefined => needs.find((need) => isServed(had, need));

function noteLost(exchange: Exchange, before: Requirement, revision: Security): void {
  const changed = changedScheme(before, revision);
  if (changed) {
    const args = { before: `\`${changed.name}\`` };
    const { base, revision: now } = changed;
    exchange.note({ kind: 'security.scheme.changed', args, base, revision: now, must: true });
  } else {
    const args = { before: nameOf(before) };
    exchange.note({ kind: 'security.alternative.removed', args, base: before, near: revision.at, must: true });
  }
}

/** A scheme that goes by the same name and is another one now. */
function changedScheme(before: Requirement, revision: Security) {
  for (const { needs } of revision.requirements) {
    for (const had of before.needs) {
      const now = needs.find(({ name }) => name === had.name);
      if (now?.scheme && had.scheme && !isServed(had, now)) {
        return { name: had.name, base: had.scheme, revision: now.scheme };
      }
    }
  }
  return undefined;
}
