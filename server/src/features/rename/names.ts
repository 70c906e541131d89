import type { DeploymentFacts } from '../../readers/deployment/facts';
import { parseUse } from '../../readers/uses';
import { isProductName } from '../../rules/boundaries/stores';
import { contractsIn, type Known, operationsOf } from '../occurrences/known';
import { operationKey } from '../occurrences/mention';
import { occurrencesOf } from '../occurrences/occurrences';
import { serviceThing, standsAt, storeThing, type Thing, teamThing } from '../occurrences/thing';
import type { Refused } from './rename';

/** As `name` in the schema of manifests has it. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SERVICE = 63;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u;

/** A new name as it is to be written, or what is wrong with it. */
export function wrongName(thing: Thing, written: string, known: Known): { readonly name: string } | Refused {
  // The places keep what stands before a team's name.
  const name = thing.kind === 'team' ? written.replace(/^team-/i, '') : written;
  if (name === thing.name) return { name };
  const refused = illegal(thing, name) ?? taken(thing, name, known);
  return refused === undefined ? { name } : { refused };
}

function illegal({ kind }: Thing, name: string): string | undefined {
  if (name === '' || CONTROL.test(name)) return 'A name has to be written on one line, and to say something.';
  if (kind === 'service' && (!KEBAB.test(name) || name.length > LONGEST_SERVICE)) {
    return (
      `${name} is no name of a service: lower-case letters and digits in words joined by hyphens, 1 to 63 ` +
      'characters, such as order-history.'
    );
  }
  if (kind === 'operation' && !isOperationId(name)) {
    return (
      `${name} is no name by which consumers could say that they use the operation: it must be one word ` +
      'without # and parentheses, such as getOrder.'
    );
  }
  if (kind === 'team' && !/^[^\s:/@]+$/.test(name)) {
    return (
      `${name} is no name of a team: one word without :, / and @, such as checkout. What stands before it ` +
      '(team:, group:default/, @org/) stays as it is in each place.'
    );
  }
  return undefined;
}

function isOperationId(name: string): boolean {
  return !/[\s#()]/.test(name) && parseUse(name, []).operation === name;
}

function taken(thing: Thing, name: string, known: Known): string | undefined {
  if (thing.kind === 'contract') return takenContract(thing, name, known);
  if (thing.operation) return takenOperation(thing, name, known);
  // Called so, it would be another store in each manifest.
  if (thing.kind === 'store' && isProductName(name)) return undefined;
  const file = spokenOfIn(known, namesake(thing, name, known)) ?? runAs(thing, name, known);
  if (file === undefined) return undefined;
  return (
    `There is a ${thing.kind} called ${name} already (see ${shortened(file, known)}), and the two could not ` +
    'be told apart. Choose another name.'
  );
}

function namesake({ kind }: Thing, name: string, { landscape }: Known): Thing {
  if (kind === 'team') return teamThing(name, landscape.teams);
  return kind === 'store' ? storeThing(name, '') : serviceThing(name);
}

/** The first file that speaks of a thing. */
function spokenOfIn(known: Known, thing: Thing): string | undefined {
  return occurrencesOf(thing, known)[0]?.state.file;
}

/**
 * The first file that runs something under the name that a service is to have, a store or a proxy too, or has a host of
 * that name. What is not run itself cannot be taken for that.
 */
function runAs(thing: Thing, name: string, { landscape }: Known): string | undefined {
  const isRun = landscape.byName.get(thing.name)?.some(({ workloads }) => workloads.length > 0);
  if (thing.kind !== 'service' || !isRun) return undefined;
  const isSo = (one: string) => one.toLowerCase() === name;
  const isRunIn = ({ workloads, exposures }: DeploymentFacts) =>
    workloads.some((one) => isSo(one.name) || one.aliases.some(isSo)) || exposures.some((one) => isSo(one.name));
  return landscape.deployments.find(isRunIn)?.file;
}

function takenContract({ service = '' }: Thing, name: string, { landscape }: Known): string | undefined {
  const isOwn = (landscape.byApi.get(name) ?? []).some((provided) => provided.service.name === service);
  return isOwn ? `${service} provides an api called ${name} already. Choose another name.` : undefined;
}

function takenOperation({ operation }: Thing, name: string, known: Known): string | undefined {
  if (!operation) return undefined;
  const contracts = contractsIn(known, operation.file);
  const other = contracts
    .flatMap(operationsOf)
    .find((one) => operationKey(one.id ?? '') === operationKey(name) && !standsAt(one, operation.file, operation.path));
  return (
    other && `${other.method} ${other.address} of the same contract is called ${name} already. Choose another name.`
  );
}

/** A file as people look for it: from the landscape's root. */
export const shortened = (file: string, { snapshot: { root } }: Known): string =>
  file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;

/** A text as a part of a regular expression that matches nothing else. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
