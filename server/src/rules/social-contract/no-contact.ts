import type { Landscape, Service } from '../../landscape/model';
import { isMailAddress, teamName } from '../../landscape/teams';
import { place } from '../../syntax/place';
import { insertInto } from '../inserts';
import { choice, type Found, rule, type World } from '../rule';
import { isMisread, isMisspelt } from '../written';

/** What reaches people. A runbook and documentation do not. */
const WAYS = ['chat', 'oncall', 'email'] as const;

export default rule({
  id: 'social-contract/no-contact',
  summary: 'Who needs a service can reach its people.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  messages: {
    missing:
      '{service} is in production, and its manifest says no way to reach its people: who is hit when it fails first has ' +
      'to find out whom to ask. Add chat, oncall or email as contact.',
  },
  *detect({ service: { facts, file, name }, world: { landscape } }) {
    const { lifecycle, complete, contact } = facts;
    if (lifecycle !== 'production' || !complete || WAYS.some((way) => contact[way] !== undefined)) return;
    if (WAYS.some((way) => isMisread(facts, ['contact', way])) || isMisspelt(facts, ['contact'], WAYS)) return;
    if (isMisspelt(facts, [], ['contact'])) return;
    if (isReached(facts.owner, landscape)) return;
    const written = contact.runbook !== undefined || contact.docs !== undefined;
    yield {
      at: written ? place(file, ['contact'], 'key') : place(file, ['name'], 'entry'),
      subject: name,
      message: 'missing',
      args: { service: name },
      detail: 'missing',
    };
  },
  fix: ({ at, world }: Found) => {
    const service = world.landscape.services.find(({ file }) => file === at.file);
    if (!service) return [];
    const { way, value, from } = contactFor(service, world);
    const title = `${way}: ${value}${from === undefined ? '' : `, as ${from} says`}`;
    return [choice(`Add contact ${title}`, ...insertInto(at.file, 'contact', way, value, 'provides'))];
  },
});

/** An owner that is an e-mail address, or a team whose address stands in the catalogue, need not be written down again. */
const isReached = (owner: string | undefined, { reachable }: Landscape): boolean =>
  owner !== undefined && (isMailAddress(owner) || reachable.has(teamName(owner)));

/** How the same team is reached for another of its services; else the chat that a team would have by its name. */
function contactFor({ facts: { owner }, file }: Service, { landscape }: World) {
  const team = owner === undefined ? undefined : teamName(owner);
  for (const { facts, file: other, name } of landscape.services) {
    if (other === file || team === undefined || facts.owner === undefined || teamName(facts.owner) !== team) continue;
    const way = WAYS.find((one) => facts.contact[one] !== undefined);
    if (way) return { way, value: facts.contact[way] ?? '', from: name };
  }
  return { way: 'chat', value: `#${team?.replace(/@.*/, '') ?? 'team'}` };
}
