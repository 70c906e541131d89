import { kindOf } from '../../readers/index';
import type { FileState } from '../../readers/snapshot';
import { contractsIn, type Known, operationsOf } from '../occurrences/known';
import { meaningsOf } from '../occurrences/meaning';
import { mentionsIn } from '../occurrences/mentions';
import { isWritten, type Occurrence } from '../occurrences/occurrences';
import { type Thing, teamThing } from '../occurrences/thing';
import { literally, shortened } from './names';
import { whyNotRunning } from './refusals-running';

/** What is to be renamed. */
export interface Wanted {
  readonly thing: Thing;
  /** What else the name may mean where the question was asked. */
  readonly others: readonly Thing[];
  readonly here: Occurrence;
  /** Every place that writes the name. */
  readonly places: readonly Occurrence[];
}

/** Why a thing cannot be renamed everywhere; undefined where it can. */
export function whyNot(wanted: Wanted, known: Known): string | undefined {
  return (
    unnamed(wanted, known) ??
    ambiguous(wanted, known) ??
    elsewhere(wanted, known) ??
    unread(wanted, known) ??
    whyNotRunning(wanted, known)
  );
}

/** What has no name of its own in the files that are read. */
function unnamed({ thing, here, places }: Wanted, known: Known): string | undefined {
  const { kind, name, operation } = thing;
  if (operation) return unnamedOperation(thing, here);
  if (here.mention.how.as === 'running' && here.mention.text.toLowerCase() !== name) {
    return `${here.mention.text} is how ${name} is run or reached here, and not its name. Rename ${name}, where that is written.`;
  }
  if (kind === 'team') {
    return name.includes('@') ? `${name} is an address, and no name of a team that could be changed here.` : undefined;
  }
  if (kind === 'store' || places.some(({ mention: { role, how } }) => role === 'declares' || how.as === 'provides'))
    return undefined;
  const { external } = known.landscape;
  if (external.has(name) || external.has(thing.service ?? '')) {
    return (
      `${name} is not of this landscape (external): what it is called is decided in files that are not read ` +
      'here. Only its provider can rename it.'
    );
  }
  const where = { service: 'No manifest here is of a service', contract: 'No service here provides an api' };
  const missing = kind === 'service' || kind === 'contract' ? where[kind] : 'No contract that is read has an operation';
  return `${missing} called ${name}, so the place that gives it its name is not known. Rename it there first.`;
}

function unnamedOperation({ operation, name }: Thing, { mention }: Occurrence): string | undefined {
  if (operation?.id === undefined) {
    return `${name} has no operationId, so there is no name to change. Give it one in its contract first.`;
  }
  return mention.text === operation.id
    ? undefined
    : `${mention.text} names the operation by what is called, and not by its operationId. Rename ` +
        `${operation.id}, where that is written.`;
}

function ambiguous({ thing, others, places }: Wanted, known: Known): string | undefined {
  const { landscape } = known;
  const names = thing.kind === 'service' ? [thing.name] : [thing.service ?? ''];
  const twice = names.find((name) => (landscape.byName.get(name)?.length ?? 0) > 1);
  if (twice !== undefined) {
    const files = (landscape.byName.get(twice) ?? []).map(({ file }) => shortened(file, known));
    return (
      `Several services are called ${twice} (${files.join(', ')}), and nobody who speaks of ${twice} says ` +
      'which one. Give one of them another name by hand.'
    );
  }
  if (isTwiceInContract(thing, known)) {
    return (
      `Two operations of this contract are called ${thing.name}, and nobody who uses ${thing.name} says which ` +
      'one. Give one of them another name by hand.'
    );
  }
  const unclear = places.find(({ mention }) => meaningsOf(mention, known).length > 1);
  if (!unclear && others.length === 0) return undefined;
  const where = unclear ? `In ${shortened(unclear.state.file, known)}, line ${unclear.range.start.line + 1}, ` : '';
  return (
    `${where}${thing.name} may mean one of several: ${whichOnes(unclear, [thing, ...others], known)}. Write ` +
    'there which one is meant, or rename it by hand.'
  );
}

function whichOnes(unclear: Occurrence | undefined, things: readonly Thing[], known: Known): string {
  const meant = unclear ? meaningsOf(unclear.mention, known) : things;
  return meant.map((thing) => calledFully(thing, known)).join(', ');
}

function calledFully({ outside, service, name, operation }: Thing, known: Known): string {
  if (outside) return `${name} outside of this landscape`;
  if (operation) return `${operation.method} ${operation.address} of ${shortened(operation.file, known)}`;
  if (service === '') return `${name} of nobody here`;
  return service === undefined ? name : `${name} of ${service}`;
}

function isTwiceInContract({ operation }: Thing, known: Known): boolean {
  if (!operation) return false;
  const contracts = contractsIn(known, operation.file);
  return contracts.some((contract) => operationsOf(contract).filter(({ id }) => id === operation.id).length > 1);
}

/** What a name stands in that is no manifest, catalogue or contract, or no file of its own. */
function elsewhere({ thing: { name, kind }, places }: Wanted, known: Known): string | undefined {
  const embedded = places.find(({ state }) => state.host);
  if (embedded) {
    return (
      `${name} is written in an API definition that stands as a text in ` +
      `${shortened(embedded.state.host?.file ?? '', known)}. Rename it there by hand.`
    );
  }
  return kind === 'team' ? ofSection(name, known) : undefined;
}

/** A section of CODEOWNERS may name its owners once for all of its lines. */
function ofSection(name: string, { snapshot, ...known }: Known): string | undefined {
  const { keys } = teamThing(name, known.landscape.teams);
  for (const state of snapshot.files.values()) {
    if (state.facts?.kind !== 'owners') continue;
    const { byKey } = mentionsIn(state.facts);
    const all = keys.flatMap((key) => byKey.get(key) ?? []);
    if (all.every((one) => isWritten(one, state))) continue;
    const file = shortened(state.file, { snapshot, ...known });
    return `${file} names ${name} for a whole section, so not every place can be found. Rename it there first.`;
  }
  return undefined;
}

/** Kinds of files that are known by their name, and that name services or teams. */
const NAMING: ReadonlySet<string> = new Set(['manifest', 'config', 'catalog', 'owners']);

/** A file that cannot be read may speak of it too. */
function unread({ thing }: Wanted, known: Known): string | undefined {
  const { snapshot } = known;
  const broken = [...snapshot.files.values()].find((state) => isBroken(state) && speaksOf(state, thing));
  if (broken) {
    return (
      `${shortened(broken.file, known)} does not parse, and speaks of ${thing.name}, so not every place can be ` +
      'found. Mend it first.'
    );
  }
  const skipped = snapshot.paths.find((path) => !snapshot.files.has(path) && NAMING.has(kindOf(path, '') ?? ''));
  return skipped === undefined
    ? undefined
    : `${shortened(skipped, known)} could not be read and may speak of ${thing.name}, so not every place can ` +
        'be found. Make it readable, or ignore it, first.';
}

const isBroken = ({ tree, facts }: FileState): boolean => facts !== undefined && tree.problems.length > 0;

/** By what it said when it last parsed, or in so many words. */
function speaksOf({ settled, tree }: FileState, { keys, name }: Thing): boolean {
  const { byKey } = mentionsIn(settled);
  if (keys.some((key) => byKey.has(key))) return true;
  return new RegExp(`(?<![\\w-])${literally(name)}(?![\\w-])`, 'i').test(tree.text);
}
