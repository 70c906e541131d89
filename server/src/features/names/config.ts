import type { Joined } from '../../landscape/joined';
import { teamName } from '../../landscape/teams';
import { plural } from '../../rules/subjects';
import type { AskedAt } from '../asked';
import { filesFor, type Name, type Source } from './name';

/** Which names fit where in `.servicelint.yaml`. */
export const CONFIG_SOURCES: Readonly<Record<string, Source>> = {
  'external.*': (asked) => unknownProviders(asked),
  extends: (asked) => filesFor(asked, /\.ya?ml$/),
  'extends.*': (asked) => filesFor(asked, /\.ya?ml$/),
};

/** The names that fit at a path of a configuration by a source of its own: other names of a team stand below the team's. */
export function configNames(asked: AskedAt<Joined>): Name[] {
  const [first, team, index] = asked.at.path;
  return first === 'teams' && team !== undefined && (index === undefined || typeof index === 'number')
    ? owners(asked)
    : [];
}

/** Keys that the schema cannot know: the teams that own something and are not listed. */
export function configKeys({ result, at }: AskedAt<Joined>): Name[] {
  const path = at.part === 'key' ? at.path.slice(0, -1) : at.path;
  return path.length === 1 && path[0] === 'teams' ? owners({ result }) : [];
}

/** Owners as manifests spell them, those that no configuration knows. */
function owners({ result: { landscape } }: Pick<AskedAt<Joined>, 'result'>): Name[] {
  const spelt = landscape.services.flatMap(({ facts }) => facts.owner ?? []);
  const unknown = [...new Set(spelt)].filter((owner) => !landscape.teams?.has(teamName(owner))).sort();
  return unknown.map((text) => ({
    text,
    detail: `owns ${plural(spelt.filter((owner) => owner === text).length, 'service')}`,
  }));
}

/** What is asked for and nobody in the landscape provides. */
function unknownProviders({ result: { landscape } }: AskedAt<Joined>): Name[] {
  const missing = landscape.dependencies.filter(({ provider, facts }) => !provider && !facts.external);
  return missing
    .map(({ facts, api, consumer }) => ({ text: facts.service ?? api, detail: `asked for by ${consumer.name}` }))
    .filter(({ text }) => text !== '' && !landscape.external.has(text));
}
