import type { Json } from '../../readers/facts';
import type { Contract, Operation, Placed, SecurityScheme } from '../contract';
import { entries, isMap, list, member, text } from '../json';
import { within } from './context';

/** One way to be let in: all of these together; empty where anyone is. */
export interface Requirement extends Placed {
  readonly needs: readonly Need[];
}

/** One scheme that is asked for. */
export interface Need {
  readonly name: string;
  /** Undefined where it is described nowhere. */
  readonly scheme?: SecurityScheme;
  readonly scopes: readonly string[];
}

/** How an operation may be called: by any of these; by anyone where there are none. */
export interface Security {
  readonly at: Placed;
  readonly requirements: readonly Requirement[];
}

/** What an operation demands, or else what its contract does. */
export function securityOf(contract: Contract, operation: Operation): Security {
  const written = operation.security ?? contract.security ?? [];
  const owner = operation.security ? operation : { file: contract.file, path: [] };
  const at = operation.security || contract.security ? within(owner, 'security') : owner;
  const requirements = written.map((one, index) => ({ ...within(at, index), needs: needsOf(contract, one) }));
  return { at, requirements };
}

function needsOf({ schemes }: Contract, requirement: Json): readonly Need[] {
  return entries(requirement).map(([name, scopes]) => ({
    name,
    scheme: schemes.get(name),
    scopes: list(scopes).filter((scope) => typeof scope === 'string'),
  }));
}

/** `apiKey and oauth`. */
export const nameOf = ({ needs }: Requirement): string => needs.map(({ name }) => `\`${name}\``).join(' and ');

/** The names of the same flows in OpenAPI 2.0. */
const FLOWS: ReadonlyMap<string, string> = new Map([
  ['accessCode', 'authorizationCode'],
  ['application', 'clientCredentials'],
]);

/** Whether who has what the one scheme asks for has what the other does; told by name where one is described nowhere. */
export function isServed(by: Need, other: Need): boolean {
  if (!by.scheme || !other.scheme) return by.name === other.name;
  const [before, after] = [by.scheme.value, other.scheme.value];
  if (kindOf(before) !== kindOf(after)) return false;
  const offered = flowsOf(after);
  return [...flowsOf(before)].every(([flow, address]) => offered.get(flow) === address);
}

/** Type, place and name of a scheme, alike for all versions of OpenAPI. */
function kindOf(scheme: Json): string {
  const type = text(member(scheme, 'type'));
  if (type === 'basic') return 'http basic';
  const place = text(member(scheme, 'in'));
  const name = text(member(scheme, 'name')) ?? '';
  if (type === 'apiKey') return `apiKey ${place} ${place === 'header' ? name.toLowerCase() : name}`;
  if (type === 'http') return `http ${(text(member(scheme, 'scheme')) ?? '').toLowerCase()}`;
  if (type === 'openIdConnect') return `openIdConnect ${text(member(scheme, 'openIdConnectUrl'))}`;
  return String(type);
}

/** The flows of OAuth 2, each with the addresses that it needs. */
function flowsOf(scheme: Json): ReadonlyMap<string, string> {
  const flows = member(scheme, 'flows');
  const old = text(member(scheme, 'flow'));
  if (isMap(flows)) return new Map(entries(flows).map(([flow, value]) => [flow, addressesOf(value)]));
  return new Map(old === undefined ? [] : [[FLOWS.get(old) ?? old, addressesOf(scheme)]]);
}

function addressesOf(flow: Json): string {
  return ['authorizationUrl', 'tokenUrl'].map((key) => text(member(flow, key)) ?? '').join(' ');
}
