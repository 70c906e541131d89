import type { Past } from '../landscape/compared';
import type { FileState } from '../readers/snapshot';
import { nearest } from '../syntax/nearest';
import type { Configuration } from './configuration';
import { type Disable, disablesOf, type Slip, slipsOf, withoutName } from './disables';
import type { Finding } from './finding';
import type { Rule, UnusedDisable, World } from './rule';

interface Rules {
  readonly rules: readonly Rule[];
  readonly configuration: (file: string) => Configuration;
  readonly world: Pick<World, 'landscape' | 'pasts'>;
}

/**
 * Leaves out the findings that the file's comments disable, and tells which of these comments suppress nothing although
 * their rule is on and had what it needs.
 */
export function suppress(
  state: FileState,
  findings: readonly Finding[],
  { rules, configuration, world }: Rules,
): { left: readonly Finding[]; unused: readonly UnusedDisable[] } {
  const disables = disablesOf(state);
  const slips = slipsOf(state).map((slip) => misunderstood(state.file, slip));
  if (disables.length === 0) return { left: findings, unused: slips };
  const used = new Set<Disable>();
  const left = findings.filter((finding) => {
    const covering = disables.filter(({ rule, covers }) => rule === finding.rule && covers(finding));
    for (const disable of covering) used.add(disable);
    return covering.length === 0;
  });
  const settings = configuration(state.file).settings;
  const known = new Set<string>(rules.map(({ id }) => id));
  const idle = ({ rule }: Disable) => {
    const found = rules.find(({ id }) => id === rule);
    return (
      !found || settings.get(rule)?.level === 'off' || found.restsOn?.some((what) => !has(world, state.file, what))
    );
  };
  const useless = disables.filter(
    (one) => !known.has(one.rule) || (!used.has(one) && !idle(one) && state.facts?.complete),
  );
  return { left, unused: [...slips, ...inPlace(state.file, useless, known)] };
}

/** Whether there is what some findings of a rule rest on. */
function has({ landscape, pasts }: Rules['world'], file: string, what: 'closed' | 'code' | 'baseline'): boolean {
  if (what === 'baseline') return [...pasts.values()].some((past) => concerns(past, file));
  if (what === 'code') return landscape.services.some((service) => service.file === file && service.code !== undefined);
  return landscape.closed && landscape.services.every(({ facts }) => facts.complete);
}

/** Whether what a service promised or a spec said before has a say on a file: its own, or that of a consumer. */
function concerns({ service, compared }: Past, file: string): boolean {
  if (compared.length > 0 && service?.file === file) return true;
  return compared.some(
    ({ contract, consumers }) => contract.file === file || consumers.some(({ at }) => at.file === file),
  );
}

function misunderstood(file: string, { word, span, known }: Slip): UnusedDisable {
  const at = { file, document: 0, path: [], part: 'value' as const, span };
  return { at, rule: word, slip: known ? 'no rule' : 'no such comment', remove: [span] };
}

function inPlace(file: string, useless: readonly Disable[], known: ReadonlySet<string>): UnusedDisable[] {
  const gone = new Set(useless.flatMap(({ names }) => names ?? []));
  return useless.map(({ rule, names = [], path = [] }) => {
    const part = typeof path.at(-1) === 'number' ? ('entry' as const) : ('key' as const);
    const at = { file, document: 0, path, part, span: names[0]?.span };
    const remove = names.map((name) => withoutName(name, (other) => !gone.has(other)));
    const mistaken = known.has(rule) ? {} : { nearest: nearest(rule, known)?.word ?? '' };
    return { at, rule, remove, ...mistaken };
  });
}
