import type { ContractType } from '../../contracts/contract';
import type { Provided } from '../../landscape/model';
import { choice, type Found, rule } from '../rule';
import { atProvided, contractsOf, plural, subjectOf } from '../subjects';
import { isMisread } from '../written';
import { possibleAvailability, shortestTimeout } from './promises';

/** Whether who uses a contract of this type waits for answers. */
const SYNCHRONOUS: Readonly<Record<ContractType, boolean>> = { openapi: true, jsonschema: false };

export default rule({
  id: 'social-contract/no-objectives',
  summary: 'Who depends on an important service knows how good it means to be.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  options: { tier: { default: 2, description: 'The least important tier that is asked for promises.' } },
  messages: {
    both:
      '{service} is tier {tier} in production, {api} is used by {consumers}, and nothing is promised for it: who uses it ' +
      'can only assume perfection, or not plan at all. Write as objectives the availability and latency that it keeps.',
    availability:
      '{service} is tier {tier} in production, {api} is used by {consumers}, and no availability is promised for it: who ' +
      'uses it cannot tell what to promise in turn. Write as availability what it keeps already.',
    latency:
      '{service} is tier {tier} in production, {api} is used by {consumers}, and no latency is promised for it: who uses ' +
      'it can only guess how long to wait for an answer. Write as latency what it keeps already.',
  },
  *detect({ service, options }) {
    const { lifecycle, tier } = service.facts;
    if (lifecycle !== 'production' || tier === undefined || tier > options.tier) return;
    for (const provided of service.provides) {
      const count = consumersOf(provided);
      const message = missingPromise(provided);
      if (count === 0 || !message) continue;
      yield {
        at: atProvided(
          provided,
          ...(provided.facts.objectives ? (['objectives', 'key'] as const) : (['api'] as const)),
        ),
        subject: subjectOf(provided),
        message,
        args: {
          service: service.name,
          tier,
          api: provided.api,
          consumers: plural(count, 'service'),
        },
        detail: message,
      };
    }
  },
  fix: ({ at, world }: Found) => {
    const services = world.landscape.services.filter(({ file }) => file === at.file);
    const entry = at.path.slice(0, 2).join('.');
    const provided = services.flatMap(({ provides }) => provides).find(({ facts }) => facts.path.join('.') === entry);
    return provided ? fixesOf(provided) : [];
  },
});

/** The others who declare it, and those whom the provider lists, each once. */
function consumersOf({ service, consumers, listed }: Provided): number {
  const declared = consumers.filter(({ consumer }) => consumer !== service).map(({ consumer }) => consumer.name);
  return new Set([...declared, ...listed.flatMap(({ facts }) => facts.service ?? [])]).size;
}

function missingPromise(provided: Provided) {
  const { facts, service } = provided;
  const { objectives, path } = facts;
  if (!facts.complete || objectives?.complete === false || isMisread(service.facts, [...path, 'objectives'])) return;
  const noAvailability = lacks(provided, ['availability'], objectives?.availability);
  const { p50, p95, p99 } = objectives?.latency ?? {};
  const noLatency = isSynchronous(provided) && lacks(provided, ['latency', 'p99'], p50 ?? p95 ?? p99);
  if (noAvailability) return noLatency ? ('both' as const) : ('availability' as const);
  return noLatency ? ('latency' as const) : undefined;
}

/** Whether a promise is missing, and not only written wrong. */
function lacks({ facts, service }: Provided, field: readonly string[], value: unknown): boolean {
  return value === undefined && !isMisread(service.facts, [...facts.path, 'objectives', ...field]);
}

/** By what the consumers say, else by the contract's type; where neither tells, it is not known to be. */
function isSynchronous(provided: Provided): boolean {
  const said = provided.consumers.flatMap(({ synchronous }) => synchronous ?? []);
  return said.length > 0
    ? said.includes(true)
    : contractsOf(provided).some(({ contract }) => SYNCHRONOUS[contract.type]);
}

/** A promise to begin with: what its own critical dependencies leave, and what its consumers wait for. */
function fixesOf(provided: Provided) {
  const missing = missingPromise(provided);
  if (!missing) return [];
  const availability = missing === 'latency' ? undefined : possibleAvailability(provided);
  const p99 = missing === 'availability' ? undefined : `${shortestTimeout(provided)}ms`;
  const value = {
    ...(availability !== undefined && { availability }),
    ...(p99 !== undefined && { latency: { p99 } }),
  };
  const written = [availability !== undefined && `availability: ${availability}`, p99 && `latency p99: ${p99}`];
  const title = `Promise ${written.filter(Boolean).join(', ')}`;
  // A change whose field is there already makes no edit: of these only what is missing is written.
  const place = atProvided(provided, 'objectives');
  const inside = Object.entries(value).map(([key, one]) => ({ do: 'insert', place, key, value: one }) as const);
  const latency = {
    do: 'insert',
    place: { ...place, path: [...place.path, 'latency'] },
    key: 'p99',
    value: p99 ?? '',
  } as const;
  const whole = { do: 'insert', place: atProvided(provided), key: 'objectives', value, before: 'consumers' } as const;
  return [choice(title, whole, ...inside, ...(p99 === undefined ? [] : [latency]))];
}
