import type { Landscape, Service } from '../../landscape/model';
import { teamName } from '../../landscape/teams';
import { place } from '../../syntax/place';
import { choice, type Found, rule } from '../rule';
import { atService, toldBy } from '../subjects';

export default rule({
  id: 'social-contract/owner-mismatch',
  summary: 'Whoever owns a service owns its code.',
  severity: 'warning',
  recommended: true,
  // A CODEOWNERS file speaks of all services: a letter typed there must not run all other rules on each of them.
  needs: 'graph',
  messages: {
    code:
      '{owner} owns {service}, and CODEOWNERS gives its folder to {others}: who is called when it fails is not who decides ' +
      'what goes into it. Name the team that answers for it in both.',
    catalog:
      'Its manifest says that {owner} owns {service}, and the catalogue says {others}: who looks for the team in the ' +
      'catalogue asks another one than is called when it fails. Name the team that answers for it in both.',
    manifest:
      'The catalogue says that {owner} owns {service}, and its manifest says {others}, which counts here. Name the team that ' +
      'answers for it in both.',
  },
  *detect({ landscape }) {
    for (const service of landscape.services) {
      if (service.facts.from === 'deployment') continue;
      yield* inCodeOwners(service, landscape);
      yield* inSources(service, landscape);
    }
  },
  fix: ({ at, data: { team } }: Found) =>
    team === undefined ? [] : [choice(`Name ${team} as owner`, { do: 'set', place: at, value: String(team) })],
});

function* inCodeOwners(service: Service, landscape: Landscape) {
  const { facts, name, ownership } = service;
  const others = codeOwners(service, landscape);
  if (facts.owner === undefined || others.length === 0 || !ownership) return;
  yield {
    at: atService(facts, 'owner'),
    subject: name,
    message: 'code' as const,
    args: { owner: facts.owner, service: name, others },
    detail: 'code',
    related: ownership.lines.map(({ span, owners }) => ({
      at: { ...place(ownership.facts.file, []), span },
      text: `CODEOWNERS gives the folder to ${owners.join(' ')}.`,
    })),
    data: { team: others.length === 1 ? others[0] : undefined },
  };
}

function* inSources(service: Service, landscape: Landscape) {
  const [manifest, catalog] = [toldBy(service, 'manifest'), toldBy(service, 'catalog')];
  if (!manifest?.owner || !catalog?.owner || same(manifest.owner, catalog.owner, landscape)) return;
  const [here, there] = [atService(manifest, 'owner'), atService(catalog, 'owner')];
  const common = { subject: service.name };
  yield {
    ...common,
    at: here,
    message: 'catalog' as const,
    args: { owner: manifest.owner, service: service.name, others: catalog.owner },
    detail: 'catalog',
    related: [{ at: there, text: `The catalogue says ${catalog.owner}.` }],
    data: { team: catalog.owner },
  };
  yield {
    ...common,
    at: there,
    message: 'manifest' as const,
    severity: 'info' as const,
    args: { owner: catalog.owner, service: service.name, others: manifest.owner },
    detail: 'manifest',
    related: [{ at: here, text: `The manifest says ${manifest.owner}.` }],
    data: { team: manifest.owner },
  };
}

/** The names of one team in the words of whoever speaks of it. */
function same(a: string, b: string, { teams }: Landscape): boolean {
  const team = (owner: string) => teams?.get(teamName(owner)) ?? teamName(owner);
  return team(a) === team(b);
}

/**
 * The teams that CODEOWNERS names instead of the owner; none where it names that one too, where it names nobody, or only
 * people: a person may well be of the team. An owner that is an e-mail address is no team's name either.
 */
function codeOwners({ facts, ownership }: Service, landscape: Landscape): string[] {
  const { owner } = facts;
  const named = ownership?.lines.flatMap(({ owners }) => owners) ?? [];
  const isTeam = (one: string) => /^@@?[^@/]+\/[^@]+$/.test(one) || landscape.teams?.has(teamName(one));
  if (owner === undefined || /^[^\s@/]+@[^\s@]+$/.test(owner) || /^user:/i.test(owner) || !named.every(isTeam))
    return [];
  return named.some((one) => matches(one, owner, landscape)) ? [] : named;
}

/** A team within others is called by its last name as well: `@shop/backend/checkout`. */
const matches = (named: string, owner: string, landscape: Landscape): boolean =>
  same(named, owner, landscape) || same(named.slice(named.lastIndexOf('/') + 1), owner, landscape);
