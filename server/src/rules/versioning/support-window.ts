import type { Served } from '../../landscape/model';
import { addMonths, daysBetween } from '../dates';
import { choice, type Found, rule } from '../rule';
import { at, plural, subjectOf } from '../subjects';
import { isMisread, isMisspelt } from '../written';
import { supportWindow } from './support';

export default rule({
  id: 'versioning/support-window',
  summary: 'A deprecated version lives as long as its consumers were told.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  messages: {
    written:
      'Version {version} of {api} is deprecated since {deprecated} and ends on {sunset}, {short} short of the ' +
      '{months} that supportWindow promises: consumers that planned with these are cut off. Let it live until {until}.',
    usual:
      'Version {version} of {api} is deprecated since {deprecated} and ends on {sunset}, {short} short of the ' +
      '{months} that are usual where nothing else is said: consumers may not be able to move in time. Let it live until ' +
      '{until}, or write as supportWindow what holds here.',
  },
  *detect({ service, world: { today } }) {
    const { facts } = service;
    if (isMisread(facts, ['supportWindow']) || isMisspelt(facts, [], ['supportWindow'])) return;
    const window = supportWindow(facts);
    for (const served of service.provides.flatMap(({ versions }) => versions)) {
      const short = shortage(served, window, today);
      if (!short || !served.facts) continue;
      const { deprecated = '', sunset = '' } = served.facts;
      const args = { version: served.text ?? '', api: served.provided.api, deprecated, sunset };
      yield {
        at: at(service.file, served.facts, 'sunset'),
        subject: subjectOf(served.provided, served),
        message: facts.supportWindow === undefined ? 'usual' : 'written',
        args: { ...args, short: plural(short.days, 'day'), months: plural(window, 'month'), until: short.until },
        detail: served.text,
        // Nobody promised the usual.
        severity: facts.supportWindow === undefined ? 'info' : 'warning',
      };
    }
  },
  fix: ({ at: where, args: { until } }: Found) => [
    choice(`Move the sunset to ${until}`, { do: 'set', place: where, value: String(until) }),
  ],
});

/**
 * The day on which the window closes, and how many days earlier the version ends. A version lives through the day of its
 * end, so one that ends the day before has had its months. Of an end that is past, versioning/sunset-passed speaks.
 */
function shortage({ facts }: Served, months: number, today: string) {
  const { deprecated, sunset } = facts ?? {};
  if (deprecated === undefined || sunset === undefined || sunset < deprecated || sunset < today) return undefined;
  const until = addMonths(deprecated, months);
  const days = daysBetween(sunset, until);
  return days > 1 ? { until, days } : undefined;
}
