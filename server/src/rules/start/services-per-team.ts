import type { Landscape, Service } from '../../landscape/model';
import { teamName } from '../../landscape/teams';
import { rule } from '../rule';
import { firstOf, LINKED } from '../several';
import { atService } from '../subjects';

export default rule({
  id: 'start/services-per-team',
  summary: 'A team has no more services than it can hold in mind.',
  severity: 'info',
  recommended: false,
  needs: 'graph',
  options: { max: { default: 8, description: 'The most services in production that one team may have.' } },
  messages: {
    many:
      '{owner} owns {count} services in production, {over} more than the {max} that one team can be expected to hold in ' +
      'mind: {services}. What nobody remembers is changed without confidence. Merge those that change together, or ' +
      'give some to another team.',
  },
  *detect({ landscape, optionsFor }) {
    for (const [team, services] of byTeam(landscape)) {
      const first = services[0]!;
      const { max } = optionsFor(first.file);
      const count = services.length;
      if (count <= max) continue;
      yield {
        at: atService(first.facts, 'owner'),
        subject: team,
        message: 'many',
        args: {
          owner: first.facts.owner ?? team,
          count,
          max,
          over: count - max,
          services: firstOf(services.map(({ name }) => name)),
        },
        detail: 'many',
        related: services
          .slice(1, LINKED)
          .map(({ facts, name }) => ({ at: atService(facts, 'owner'), text: `${name} is theirs too.` })),
      };
    }
  },
});

/**
 * What each team runs. A team is told by its name without what tools put before it, and by its other names. Services that
 * are written down twice under one name count once: that there are two is for manifest/duplicate-name to say.
 */
function byTeam({ services, teams }: Landscape): Map<string, Service[]> {
  const owned = new Map<string, Service[]>();
  for (const service of services) {
    const { owner, lifecycle, type } = service.facts;
    if (owner === undefined || lifecycle !== 'production' || type === 'library') continue;
    const bare = teamName(owner);
    const team = teams?.get(bare) ?? bare;
    const known = owned.get(team) ?? [];
    const isTwice = service.name !== '' && known.some(({ name }) => name === service.name);
    if (!isTwice) owned.set(team, [...known, service]);
  }
  return owned;
}
