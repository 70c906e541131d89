import type { Dependency } from '../../landscape/model';
import { choice, type Found, rule } from '../rule';
import { atDependency, providerName } from '../subjects';
import { isMisread, isMisspelt } from '../written';

export default rule({
  id: 'failure/no-dead-letter',
  summary: 'A message that cannot be handled is put aside.',
  severity: 'warning',
  recommended: false,
  needs: 'neighbours',
  messages: {
    message:
      '{service} takes messages of {api}, and nothing says what becomes of one that it cannot handle: it comes back again ' +
      'and again, and those behind it wait or are lost. Name under deadLetter where it goes, or after how many attempts ' +
      'it is given up.',
    event:
      '{service} listens to events of {api}, and nothing says what becomes of one that it cannot handle: if the broker ' +
      'delivers it again, it comes back for ever, and those behind it wait. Name under deadLetter where it goes, or ' +
      'after how many attempts it is given up.',
  },
  *detect({ service }) {
    for (const dependency of service.consumes) {
      const { via, api, facts } = dependency;
      if ((via !== 'message' && via !== 'event') || !facts.complete || facts.from || hasEnd(dependency)) continue;
      yield {
        at: atDependency(dependency, facts.via === undefined ? 'api' : 'via'),
        subject: service.name,
        message: via,
        args: { service: service.name, api },
        detail: `${providerName(dependency)}/${api}`,
        // Not every broker delivers an event again.
        severity: via === 'message' ? 'warning' : 'info',
      };
    }
  },
  fix: ({ at, args }: Found) => {
    const place = { ...at, path: at.path.slice(0, -1) };
    const queue = `${args.service}-dead-letters`;
    return [
      choice(`Add deadLetter: ${queue}`, { do: 'insert', place, key: 'deadLetter', value: queue }),
      choice('Give a message up after 5 attempts', {
        do: 'insert',
        place,
        key: 'deadLetter',
        value: { maxAttempts: 5 },
      }),
    ];
  },
});

/** Whether a message is given up some time, be that written in a way that is not understood. */
function hasEnd({ consumer, facts: { deadLetter, retries, path } }: Dependency): boolean {
  if (deadLetter !== undefined || retries?.max !== undefined) return true;
  const fields = ['deadLetter', 'retries'];
  return isMisspelt(consumer.facts, path, fields) || fields.some((field) => isWrong(consumer.facts, [...path, field]));
}

/** Whether something in there is written wrong. */
const isWrong = (facts: Dependency['consumer']['facts'], path: readonly (string | number)[]): boolean =>
  isMisread(facts, path) || facts.problems.some((problem) => path.every((step, index) => problem.path[index] === step));
