import { majorOf, parseVersion, type Version } from '../../contracts/version';
import type { Compared } from '../../landscape/compared';
import type { Served } from '../../landscape/model';
import { dirname } from '../../readers/paths';
import type { Release } from '../../readers/snapshot';
import type { Change, Plain } from '../../syntax/change';
import { place } from '../../syntax/place';
import { versionValue } from '../consumers/listing';
import { addMonths } from '../dates';
import { writtenFrom } from '../manifest/nearest-file';
import type { World } from '../rule';
import { at, atProvided } from '../subjects';
import { isMisread } from '../written';
import { raiseAddresses } from './next-major-address';
import { copiesOf } from './next-major-copies';
import { inFormOf, isSameMajor, laterOf, nextMajorOf, nextMinorOf, type Target } from './next-major-version';
import { supportWindow } from './support';

/** A contract, and what was released of it. */
export interface NextMajorInput {
  readonly world: World;
  readonly compared: Pick<Compared, 'release' | 'contract' | 'served' | 'before'>;
}

/**
 * Releases today's form of a contract as the next major version and keeps the released one beside it: copied, and listed
 * as deprecated today until the support window is over. Consumers stay where they are. No changes where the version is
 * not known, or the manifest cannot take them.
 */
export function nextMajor(input: NextMajorInput): readonly Change[] {
  const { world, compared } = input;
  const { release, contract, served, before } = compared;
  const version = versionOf(input);
  if (!version || !before.version || before.text === undefined || (served && !takesVersions(served))) return [];
  const spec = world.lookup.spec(contract.file);
  const copies = copiesOf(world, release, before.contract.file, contract.file, suffixFor(before.version));
  if (!spec || !copies) return [];
  const to = nextMajorOf(version, takenMajors(input), world.today);
  return [
    ...copies.changes,
    ...raiseSpec(input, to),
    ...raiseAddresses(spec, world.lookup, version, to),
    ...(served ? inManifest(served, contract.file, to, keptVersion(world, served, before.text, copies.file)) : []),
  ];
}

/** What copies of an old version are called by: `v2`, `2026-01-31`. */
const suffixFor = (version: Version): string => `${version.form === 'date' ? '' : 'v'}${majorOf(version)}`;

/**
 * Lists a version again that was released and is served no longer, as deprecated today until the support window is over,
 * with its spec copied beside today's. No changes where the manifest cannot take them.
 *
 * @param served today's version of the same api
 * @param old as it was at `release`
 */
export function keepReleased(world: World, served: Served, old: Served, release: Release): readonly Change[] {
  if (!old.version || old.text === undefined || !takesVersions(served)) return [];
  const beside = served.contract?.file ?? old.contract?.file;
  const copies =
    old.contract && beside !== undefined
      ? copiesOf(world, release, old.contract.file, beside, suffixFor(old.version))
      : { changes: [], file: undefined };
  if (!copies) return [];
  const kept = keptVersion(world, served, old.text, copies.file);
  const list = atProvided(served.provided, 'versions');
  if (served.facts) return [...copies.changes, { do: 'append', place: list, value: kept }];
  const value = [{ version: versionValue(served.text ?? '') }, kept];
  return [...copies.changes, { do: 'insert', place: atProvided(served.provided), key: 'versions', value }];
}

/**
 * Raises the version in the manifest and in the spec, and nothing else: by a minor after the higher one of today's and
 * the released. No changes where the version is not known, or a date that is to rise by a minor.
 */
export function raiseVersion(input: NextMajorInput, by: 'major' | 'minor'): readonly Change[] {
  const { world, compared } = input;
  const version = versionOf(input);
  if (!version) return [];
  if (by === 'minor') return raiseMinor(input, version);
  const to = nextMajorOf(version, takenMajors(input), world.today);
  return [...raiseSpec(input, to), ...(compared.served ? raiseListed(compared.served, to) : [])];
}

/** Where the manifest says the major alone, the spec says the rest. */
function raiseMinor(input: NextMajorInput, version: Version): readonly Change[] {
  const { contract, served, before } = input.compared;
  const listed = served?.facts ? nextMinorOf(laterOf(version, before.version)) : undefined;
  const said = contract.version === undefined ? undefined : parseVersion(contract.version);
  const written = isOfMajor(said, version) ? said : undefined;
  const then = before.contract.version === undefined ? undefined : parseVersion(before.contract.version);
  const own = written && nextMinorOf(isSameMajor(written, then) ? laterOf(written, then) : written);
  const isMajorOnly = version.form === 'semantic' && version.minor === undefined && own !== undefined;
  const to = isMajorOnly ? own : (listed ?? own);
  if (!to) return [];
  return [...raiseSpec(input, to), ...(served && !isMajorOnly ? raiseListed(served, to) : [])];
}

export function versionOf({ compared: { served, contract } }: NextMajorInput): Version | undefined {
  if (served) return served.version;
  return contract.version === undefined ? undefined : parseVersion(contract.version);
}

/** The majors that are served, and those that were when the service was released last. */
export function takenMajors({ world, compared: { served, contract } }: NextMajorInput): Set<string> {
  const newest = world.pasts.get(served?.provided.service.file ?? contract.file)?.newest?.service.provides ?? [];
  const others = newest.filter(({ api }) => api === served?.provided.api);
  const versions = [...(served?.provided.versions ?? []), ...others.flatMap((provided) => provided.versions)];
  return new Set(versions.flatMap(({ version }) => (version ? [majorOf(version)] : [])));
}

/** The spec's own version, where it is that of the contract. */
function raiseSpec(input: NextMajorInput, to: Target): Change[] {
  const { file, version: text } = input.compared.contract;
  if (text === undefined || !isOfMajor(parseVersion(text), versionOf(input))) return [];
  return [{ do: 'set', place: place(file, ['info', 'version']), value: inFormOf(text, to) }];
}

/** A manifest that says 0 alone, or 2, names all that begins so. */
function isOfMajor(written: Version | undefined, version: Version | undefined): boolean {
  if (written?.form === 'semantic' && version?.form === 'semantic') return written.major === version.major;
  return isSameMajor(written, version);
}

function raiseListed({ facts, text = '', provided }: Served, to: Target): Change[] {
  if (!facts) return [];
  const value = versionValue(inFormOf(text, to));
  return [{ do: 'set', place: at(provided.service.file, facts, 'version'), value }];
}

/** Whether the manifest's list of versions can be changed: what stands elsewhere, or is misread, is left alone. */
function takesVersions({ facts, provided }: Served): boolean {
  const { service, facts: entry } = provided;
  if (!service.facts.complete || entry.alias || facts?.alias) return false;
  return !isMisread(service.facts, [...entry.path, 'versions']);
}

/** The released version as the manifest lists it from today on. */
function keptVersion(world: World, { provided, facts }: Served, version: string, copy: string | undefined): Plain {
  const { service } = provided;
  return {
    version: versionValue(version),
    ...(copy !== undefined && { spec: writtenFrom(dirname(service.file), copy, './') }),
    deprecated: facts?.deprecated ?? world.today,
    sunset: facts?.sunset ?? addMonths(world.today, supportWindow(service.facts)),
  };
}

function inManifest(served: Served, spec: string, to: Target, kept: Plain): Change[] {
  const { facts, provided, text = '' } = served;
  const { file } = provided.service;
  const spelled = plainSpec(served, spec);
  if (!facts) {
    const value = [{ version: versionValue(inFormOf(text, to)) }, kept];
    const isWritten = provided.facts.versions !== undefined;
    const list: Change = isWritten
      ? { do: 'set', place: atProvided(provided, 'versions'), value }
      : { do: 'insert', place: atProvided(provided), key: 'versions', value };
    return [...spelled, list];
  }
  const ended = (['deprecated', 'sunset'] as const).filter((field) => facts[field] !== undefined);
  return [
    ...spelled,
    ...raiseListed(served, to),
    ...ended.map((field): Change => ({ do: 'remove', place: at(file, facts, field, 'entry') })),
    { do: 'append', place: atProvided(provided, 'versions'), value: kept },
  ];
}

/** A pattern would match the copy too. */
function plainSpec({ facts, provided }: Served, spec: string): Change[] {
  const { file } = provided.service;
  const [reference, where] = facts?.spec
    ? [facts.spec, at(file, facts, 'spec')]
    : [provided.facts.spec, atProvided(provided, 'spec')];
  if (!reference?.glob) return [];
  return [{ do: 'set', place: where, value: writtenFrom(dirname(file), spec, reference.written) }];
}
