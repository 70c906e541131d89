import type { Operation } from '../contracts/contract';
import type { Provided, Service } from '../landscape/model';
import { teamName } from '../landscape/teams';
import type { AskedAt } from './asked';
import { pickUpRates, providedWords, serviceCard } from './cards';
import { codeSpan, escaped } from './markdown-text';
import { namedAt } from './occurrences/occurrences';
import type { Thing } from './occurrences/thing';

/**
 * What is known, in Markdown, of whom or what a name at a place means: a service, an api, an operation, a store, a team.
 * None in specs, which say themselves what they are about.
 */
export function subjectText(asked: AskedAt): string[] {
  const { at, result, state } = asked;
  if (state.facts?.kind === 'spec') return [];
  const own = state.facts?.kind === 'manifest' && at.part === 'value' && at.path.length === 1 && at.path[0] === 'name';
  if (own) {
    const service = result.landscape.services.find(({ file }) => file === state.file);
    return service ? [card(service, asked)] : [];
  }
  const things = namedAt(asked)?.things ?? [];
  return [...new Set(things.filter(({ outside }) => !outside).flatMap((thing) => thingText(thing, asked)))];
}

function thingText({ kind, name, service, operation }: Thing, asked: AskedAt): string[] {
  const { byName, byApi, stores } = asked.result.landscape;
  if (kind === 'service') return (byName.get(name) ?? []).map((one) => card(one, asked));
  if (kind === 'contract') {
    const providers = (byApi.get(name) ?? []).filter((one) => !service || one.service.name === service);
    return providers.map(apiText);
  }
  if (kind === 'operation') return operation ? [operationText(operation)] : [];
  if (kind === 'store') return storeText(name, stores.get(name) ?? []);
  return kind === 'team' ? teamText(name, asked) : [];
}

const card = (service: Service, { result }: AskedAt): string =>
  serviceCard(service, pickUpRates(service, result), result.snapshot);

const apiText = (provided: Provided): string =>
  `${providedWords(provided)}\n\nProvided by ${provided.service.name || 'a service without a name'}`;

function operationText({ id, sentAs, method, address, deprecated }: Operation): string {
  const name = id ?? sentAs;
  const call = codeSpan(`${method} ${address}`);
  return `${name === undefined ? call : `**${escaped(name)}** · ${call}`}${deprecated ? ' · deprecated' : ''}`;
}

function storeText(name: string, uses: Service['stores']): string[] {
  const typed = uses.filter(({ facts }) => facts.type !== undefined);
  const { type } = (typed.find(({ facts }) => facts.owner) ?? typed[0])?.facts ?? {};
  const named = (owner: boolean) => [
    ...new Set(uses.filter(({ facts }) => (facts.owner === true) === owner).map(({ service }) => service.name)),
  ];
  const [owners, users] = [named(true), named(false)];
  if (uses.length === 0) return [];
  return [
    [
      `**${escaped(name)}**${type === undefined ? '' : ` (${escaped(type)})`}`,
      owners.length === 0 ? 'Nobody says to own it.' : `Owned by: ${owners.join(', ')}`,
      ...(users.length === 0 ? [] : [`Used by: ${users.join(', ')}`]),
    ].join('\n\n'),
  ];
}

function teamText(name: string, { result: { landscape } }: AskedAt): string[] {
  const owned = landscape.services.filter(({ facts }) => facts.owner !== undefined && teamName(facts.owner) === name);
  const names = owned.map((service) => service.name);
  return names.length === 0 ? [] : [`**${escaped(name)}** owns ${names.join(', ')}`];
}
