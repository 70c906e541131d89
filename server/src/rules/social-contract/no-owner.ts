import type { Landscape } from '../../landscape/model';
import { isMailAddress, teamName } from '../../landscape/teams';
import { nearest } from '../../syntax/nearest';
import { place } from '../../syntax/place';
import { choice, type Found, rule, type World } from '../rule';
import { atService } from '../subjects';
import { isMisspelt } from '../written';

export default rule({
  id: 'social-contract/no-owner',
  summary: 'Each service has one team that answers for it.',
  severity: 'error',
  recommended: true,
  restsOn: ['closed'],
  minimal: true,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    missing:
      '{service} has no owner: nobody decides about its versions, and nobody is called when it fails. Name the team ' +
      'that answers for it as owner.',
    unknown:
      '{owner} owns {service}, but no such team is among the teams of this landscape: nobody is called when {service} ' +
      'fails. Name a team that exists, or add {owner} to teams in .servicelint.yaml.',
    unlisted:
      '{owner} owns {service}, but the catalogue has no group or user of that name: nobody is called when {service} fails. ' +
      'Name one that it has, or add {owner} to the catalogue.',
    near:
      '{owner} owns {service}, but no such team is among the teams of this landscape: nobody is called when {service} ' +
      'fails. Probably {nearest} is meant; else add {owner} to teams in .servicelint.yaml.',
    unlistedNear:
      '{owner} owns {service}, but the catalogue has no group or user of that name: nobody is called when {service} fails. ' +
      'Probably {nearest} is meant; else add {owner} to the catalogue.',
  },
  *detect({ service: { facts, file, name }, world: { landscape } }) {
    const service = name || 'This service';
    const missing = facts.problems.find(({ code }) => code === 'missing-owner');
    if (
      missing &&
      facts.owner === undefined &&
      (facts.complete || missing.path.length > 0) &&
      !isMisspelt(facts, [], ['owner'])
    ) {
      yield {
        at: missing.path.length > 0 ? place(file, ['owner'], 'entry') : place(file, ['name'], 'entry'),
        subject: name,
        message: 'missing',
        args: { service },
        detail: 'missing',
      };
    }
    const { owner } = facts;
    if (owner === undefined || isKnown(owner, landscape)) return;
    const nearest = nearestTeam(owner, landscape);
    const [said, near] = landscape.people ? (['unlisted', 'unlistedNear'] as const) : (['unknown', 'near'] as const);
    yield {
      at: atService(facts, 'owner'),
      subject: name,
      detail: owner,
      // A catalogue may list its people in a place that is not read here.
      ...(!landscape.closed && { severity: 'info' }),
      ...(nearest === undefined
        ? { message: said, args: { service, owner } }
        : { message: near, args: { service, owner, nearest } }),
    };
  },
  fix: ({ at, args, world }: Found) => {
    if (args.nearest !== undefined) {
      return [choice(`Change the owner to ${args.nearest}`, { do: 'set', place: at, value: String(args.nearest) })];
    }
    if (args.owner !== undefined) return [];
    const written = at.path[0] === 'owner';
    return teamsIn(world).map((team) =>
      choice(
        `Name ${team} as owner`,
        written
          ? { do: 'set', place: { ...at, part: 'value' }, value: team }
          : { do: 'insert', place: place(at.file, []), key: 'owner', value: team, before: 'description' },
      ),
    );
  },
});

/**
 * Only who wrote down all teams, and says that nothing is outside, can be told that one is unknown; or whose catalogue
 * lists the people of that namespace.
 */
function isKnown(owner: string, { closed, teams, people }: Landscape): boolean {
  const [namespace, name] = splitOwner(owner);
  const listed = [...(people ?? [])].filter((one) => one.startsWith(`${namespace}/`));
  if (isMailAddress(owner) || !((closed && teams) || listed.length > 0)) return true;
  return teams?.has(teamName(owner)) || listed.some((one) => teamName(one) === teamName(name));
}

/** Namespace and name of a reference to a group or user, lower case. */
function splitOwner(owner: string): readonly [namespace: string, name: string] {
  const [, namespace = 'default', name = ''] =
    /^(?:group:|user:|team:)?(?:([^/]+)\/)?(.*)$/.exec(owner.toLowerCase()) ?? [];
  return [namespace, name];
}

/** Compared without what tools put before a name: `team-a` and `team-b` have more letters in common than they say. */
function nearestTeam(owner: string, { teams, people }: Landscape): string | undefined {
  const names = [...(people ?? [])].map((one) => one.slice(one.indexOf('/') + 1));
  const known = new Map([...names, ...(teams?.keys() ?? [])].map((name) => [teamName(name), name]));
  const near = known.get(nearest(teamName(owner), known.keys())?.word ?? '');
  return near && (teams?.get(near) ?? near);
}

/** Few enough to choose from: a list of all the teams of a company is no help. */
const MAX_OFFERS = 5;

/** The teams that there are, else those that own something. */
function teamsIn({ landscape: { teams, services } }: World): string[] {
  const names = teams ? teams.values() : services.flatMap(({ facts }) => facts.owner ?? []);
  const sorted = [...new Set(names)].sort();
  return sorted.length <= MAX_OFFERS ? sorted : [];
}
