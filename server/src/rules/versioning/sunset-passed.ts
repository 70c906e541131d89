import { addMonths, daysBetween } from '../dates';
import { choice, type Found, rule } from '../rule';
import { at, atDependency, plural, subjectOf } from '../subjects';
import { supportWindow } from './support';

export default rule({
  id: 'versioning/sunset-passed',
  summary: 'A version ends on the day that was promised.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    used:
      'Version {version} of {api} was to end on {sunset}, {days} ago, and is still served and asked for by ' +
      '{consumers}. A day that passes without anything ending teaches consumers not to move in time. Help them to move and stop ' +
      'serving it, or agree on another day.',
    unused:
      'Version {version} of {api} was to end on {sunset}, {days} ago, and is still served; no service in sight asks for ' +
      'it. A day that passes without anything ending teaches consumers not to move in time. Stop serving it, or set ' +
      'another day.',
  },
  *detect({ service, world: { today } }) {
    for (const provided of service.provides) {
      for (const served of provided.versions) {
        const sunset = served.facts?.sunset;
        if (!served.facts || sunset === undefined || sunset >= today) continue;
        const users = provided.consumers.filter((dependency) => dependency.served === served);
        const consumers = [...new Set(users.map(({ consumer }) => consumer.name))];
        const days = plural(daysBetween(sunset, today), 'day');
        const args = { version: served.text ?? '', api: provided.api, sunset, days };
        yield {
          at: at(service.file, served.facts, 'sunset'),
          subject: subjectOf(provided, served),
          ...(users.length > 0
            ? { message: 'used' as const, args: { ...args, consumers } }
            : { message: 'unused' as const, args }),
          detail: served.text,
          related: users.map((user) => ({
            at: atDependency(user, 'version'),
            text: `${user.consumer.name} asks for it.`,
          })),
          data: { months: supportWindow(service.facts) },
        };
      }
    }
  },
  fix: ({ at: where, data, world }: Found) => {
    const value = addMonths(world.today, Number(data.months));
    return [choice(`Move the sunset to ${value}`, { do: 'set', place: where, value })];
  },
});
