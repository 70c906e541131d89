import { type PickUpTerm, pickUpTime } from '../../landscape/pickup';
import { place } from '../../syntax/place';
import { rule } from '../rule';

export default rule({
  id: 'size/pick-up-time',
  summary: 'A developer who is new to a service can change it with confidence within a day.',
  severity: 'warning',
  recommended: true,
  restsOn: ['code'],
  needs: 'service',
  options: {
    hoursADay: { default: 8, description: 'The hours of a working day: how long picking a service up may take.' },
    linesAnHour: { default: 300, description: 'Lines of code that are read with understanding in an hour.' },
    shareOfCode: {
      default: 0.25,
      description: 'The part of the code that a first change touches and must understand.',
    },
    minutesAnOperation: { default: 2, description: 'Minutes to understand an operation or a message.' },
    minutesADependency: { default: 10, description: 'Minutes to understand what another service is needed for.' },
    minutesAStore: { default: 15, description: 'Minutes to understand what is kept in a data store.' },
    hoursToSetUp: { default: 1, description: 'Hours until a service runs on a new machine.' },
    hoursWithoutReadme: { default: 1, description: 'Hours lost where there is neither README nor runbook.' },
    uncertainty: { default: 0.5, description: 'How far the estimate may be off either way, as a part of it.' },
  },
  messages: {
    over:
      'Picking up {service} takes somebody new about {hours} hours, and {low} even at the low end of that estimate: more ' +
      'than the {day} of a working day. The largest part of it, {part} hours, is {largest}. Split off what changes on ' +
      'its own.',
    probably:
      'Picking up {service} takes somebody new about {hours} hours ({low} to {high}), probably more than the {day} of a ' +
      'working day. The largest part of it, {part} hours, is {largest}. See that it does not grow, or split off what ' +
      'changes on its own.',
  },
  *detect({ service, options: { hoursADay, ...rates } }) {
    // Until the code is counted, the largest term is unknown; of half a manifest, the others are.
    if (!service.code || !service.facts.complete) return;
    const { hours, low, high, largest } = pickUpTime(service, rates);
    if (hours <= hoursADay) return;
    const message = low > hoursADay ? ('over' as const) : ('probably' as const);
    const shown = { hours: round(hours), low: round(low), day: hoursADay, part: round(largest.hours) };
    yield {
      at: place(service.file, ['name']),
      subject: service.name,
      message,
      args: {
        service: service.name,
        ...shown,
        ...(message === 'probably' && { high: round(high) }),
        largest: words(largest),
      },
      detail: 'pick-up',
      severity: message === 'over' ? 'warning' : 'info',
    };
  },
});

const round = (hours: number): number => (hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours));

/** `36,000 lines of code`, `setting up`. */
function words({ what, count }: PickUpTerm): string {
  return count === undefined ? what : `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${what}`;
}
