import type { Dependency, Provided } from '../../landscape/model';
import type { Place } from '../../syntax/place';
import { choice, type Found, type Report, rule } from '../rule';
import { atProvided, providerName, subjectOf } from '../subjects';
import { compareDecimals, type Decimal, parseDecimal, productOfPercents, roundDown } from './decimals';
import { neededFor, promiseOf } from './needed';

const IMPOSSIBLE =
  '{service} promises {promised} % for {api}, but cannot answer without {dependency}, which promises {limit} %: ' +
  'while {dependency} is down, so is {api}. ';
const OR_FALLBACK = 'or give {api} an answer for that time and write it as fallback.';
const TOGETHER =
  'Promise no more than {possible} %, what {dependencies} leave together even if they fail independently and {service} ' +
  `never does, ${OR_FALLBACK}`;
const UNLIKELY =
  '{service} promises {promised} % for {api}, but cannot answer without {dependencies}: even if they fail ' +
  'independently and {service} never does, their promises leave {possible} %. Promise no more than that, or write ' +
  'a fallback for one of them.';
const UNKNOWN = ' Unknown, and left out of this: what {unknown} can promise.';

type Situation = 'impossible' | 'together' | 'unlikely';

export default rule({
  id: 'failure/availability-budget',
  summary: 'A service promises no more than what it cannot answer without delivers.',
  severity: 'error',
  recommended: true,
  needs: 'neighbours',
  messages: {
    impossible: `${IMPOSSIBLE}Promise no more than {limit} %, ${OR_FALLBACK}`,
    together: `${IMPOSSIBLE}${TOGETHER}`,
    unlikely: UNLIKELY,
    impossibleUnknown: `${IMPOSSIBLE}Promise no more than {limit} %, ${OR_FALLBACK}${UNKNOWN}`,
    togetherUnknown: `${IMPOSSIBLE}${TOGETHER}${UNKNOWN}`,
    unlikelyUnknown: `${UNLIKELY}${UNKNOWN}`,
  },
  *detect({ service }) {
    for (const provided of service.provides) {
      const report = reportOn(provided);
      if (report) yield report;
    }
  },
  fix({ at, data }: Found) {
    const possible = String(data.possible);
    const value = Number(possible);
    // More digits than a number holds would be rounded up again.
    if (compareDecimals(parseDecimal(String(value)) ?? HUNDRED, parseDecimal(possible) ?? HUNDRED) > 0) return [];
    return [choice(`Lower the promise to ${value}`, { do: 'set', place: at, value })];
  },
});

const HUNDRED: Decimal = { digits: 100n, scale: 0 };

/** A dependency, with what its contract promises. */
interface Known {
  readonly dependency: Dependency;
  readonly promise: Decimal;
}

function reportOn(provided: Provided): Report<Situation | `${Situation}Unknown`> | undefined {
  const written = provided.facts.objectives?.availability;
  const promised = promiseOf(provided);
  if (written === undefined || !promised) return undefined;
  const needed = neededFor(provided);
  const known = needed.flatMap((dependency): Known[] => {
    const promise = promiseOf(dependency.provided);
    return promise ? [{ dependency, promise }] : [];
  });
  const [weakest] = [...known].sort((a, b) => compareDecimals(a.promise, b.promise));
  const product = productOfPercents(known.map(({ promise }) => promise));
  if (!weakest || compareDecimals(promised, product) <= 0) return undefined;
  const impossible = compareDecimals(promised, weakest.promise) > 0;
  const isLess = compareDecimals(product, weakest.promise) < 0;
  const situation = !impossible ? 'unlikely' : isLess ? 'together' : 'impossible';
  const unknown = namesOf(needed.filter(({ provided: other }) => !promiseOf(other)));
  const possible = roundDown(product, Math.max(promised.scale, 2));
  const common = { service: provided.service.name, api: provided.api, promised: written, possible };
  const limit = weakest.dependency.provided?.facts.objectives?.availability ?? '';
  return {
    at: atAvailability(provided),
    subject: subjectOf(provided),
    message: `${situation}${unknown.length > 0 ? 'Unknown' : ''}`,
    args: {
      ...common,
      ...(impossible && { dependency: providerName(weakest.dependency), limit }),
      ...(situation !== 'impossible' && { dependencies: namesOf(known.map(({ dependency }) => dependency)) }),
      ...(unknown.length > 0 && { unknown }),
    },
    detail: impossible ? 'impossible' : 'unlikely',
    severity: impossible ? 'error' : 'warning',
    related: known.flatMap(({ dependency }) => promiseRelated(dependency)),
    data: { possible },
  };
}

const namesOf = (dependencies: readonly Dependency[]): string[] => [...new Set(dependencies.map(providerName))];

function atAvailability(provided: Provided): Place {
  const at = atProvided(provided, 'objectives');
  return { ...at, path: [...at.path, 'availability'] };
}

function promiseRelated({ provided }: Dependency) {
  if (!provided) return [];
  const { availability } = provided.facts.objectives ?? {};
  return [{ at: atAvailability(provided), text: `${provided.service.name} promises ${availability} %` }];
}
