import type { Place } from '../../syntax/place';
import { choice, type Found, rule, safe } from '../rule';

export default rule({
  id: 'manifest/unused-disable',
  summary: 'What is disabled is disabled for a reason that still holds.',
  severity: 'warning',
  recommended: true,
  needs: 'disables',
  messages: {
    unused:
      '{rule} is disabled here, and there is nothing that this hides. Left in place, it would hide what {rule} finds ' +
      'later. Remove it.',
    unknown: 'There is no rule {rule}, so nothing is disabled here. Remove it, or name the rule that was meant.',
    near: 'There is no rule {rule}, so nothing is disabled here. Probably {nearest} is meant.',
    'no rule':
      '{comment} names no rule, so nothing is switched by it. Write which: # {comment} chapter/rule -- reason.',
    'no such comment':
      'There is no comment {comment}, so nothing is disabled here. Write # servicelint-disable-next-line chapter/rule -- ' +
      'reason on the line above, or disable the rule from here on (servicelint-disable, up to servicelint-enable) or in ' +
      'the whole file (servicelint-disable-file).',
  },
  *detect({ unused }) {
    for (const { at, rule: id, nearest, slip, remove } of unused) {
      const data = {
        kind: nearest === undefined && slip === undefined ? 'unused' : 'mistaken',
        remove: remove.map(({ start, end }) => `${start}-${end}`),
      };
      if (slip) {
        yield { at, message: slip, args: { comment: id }, tag: 'unnecessary', detail: `${slip} ${id}`, data };
        continue;
      }
      const report = { at, tag: 'unnecessary' as const, detail: id, data };
      yield nearest
        ? { ...report, message: 'near', args: { rule: id, nearest } }
        : { ...report, message: nearest === undefined ? 'unused' : 'unknown', args: { rule: id } };
    }
  },
  fix: ({ at, args: { rule: id, comment }, data: { kind, remove } }: Found) => {
    // Whoever named a rule that does not exist meant another one.
    const make = kind === 'unused' ? safe : choice;
    const places = typeof remove === 'object' ? remove.map((span) => spanAt(at, span)) : [];
    const changes = places.map((place) => ({ do: 'removeText' as const, place }));
    return [
      make(
        comment === undefined ? `Remove the disabling of ${id}` : 'Remove this comment',
        ...(changes.length > 0 ? changes : [{ do: 'remove' as const, place: at }]),
      ),
    ];
  },
});

function spanAt(at: Place, written: string): Place {
  const [start = 0, end = 0] = written.split('-').map(Number);
  return { ...at, span: { start, end } };
}
