import type { Lookup } from '../../contracts/references';
import { othersOf } from '../../landscape/contracts';
import { groupBy } from '../../landscape/group-by';
import type { Landscape, Provided, Service } from '../../landscape/model';
import type { Entry, Reference, SpecReference } from '../../readers/facts';
import { dirname } from '../../readers/paths';
import { type Place, place } from '../../syntax/place';
import { rule } from '../rule';
import { at, subjectOf } from '../subjects';

/** A spec that a service names for one of its apis. */
interface Named {
  readonly service: Service;
  readonly provided: Provided;
  readonly entry: Entry;
  readonly spec: SpecReference;
}

/** Finds the service in whose folder a file stands: the innermost one. */
type HomeOf = (file: string) => Service | undefined;

export default rule({
  id: 'independence/shared-spec',
  summary: 'Each service has its contract to itself.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  messages: {
    same:
      '{service} and {other} provide one and the same contract, {spec}: neither can change what it offers without the ' +
      'other changing with it. Give each a spec of its own, or let one of them provide it and the other consume it.',
    part:
      '{service} provides {spec} out of the folder of {other}, which provides {theirs}: {service} cannot change its own ' +
      'contract without a change in what belongs to {other}. Give {service} a spec of its own, or move the file out of ' +
      'the folders of both.',
    reference:
      'The contract of {service} is made of parts of {other}: {written} leads to what {other} provides, so a change ' +
      'there changes {service} too, at a time that {service} does not choose. Copy what is needed, or move what both ' +
      'share out of the folders of both.',
  },
  *detect({ landscape, world }) {
    const homeOf = homes(landscape);
    const named = landscape.services.filter(({ facts }) => facts.type !== 'gateway').flatMap(specsOf);
    yield* sameContracts(named, homeOf);
    yield* references(named, world.lookup, homeOf);
  },
});

function specsOf(service: Service): Named[] {
  const read = (provided: Provided, entry: Entry & { readonly spec?: SpecReference }): Named[] =>
    !entry.spec || entry.spec.remote || entry.spec.glob ? [] : [{ service, provided, entry, spec: entry.spec }];
  return service.provides.flatMap((provided) => [
    ...read(provided, provided.facts),
    ...(provided.facts.versions ?? []).flatMap((version) => read(provided, version)),
  ]);
}

const placeOf = ({ service, entry }: Named): Place => at(service.file, entry, 'spec');

const isAtHome = ({ service, spec }: Named, homeOf: HomeOf): boolean => homeOf(spec.file) === service;

/** The same part of one file, or another part of a file that stands in the folder of one that provides it too. */
function* sameContracts(named: readonly Named[], homeOf: HomeOf) {
  for (const group of groupBy(named, ({ spec }) => spec.file).values()) {
    // Nearly all are named once.
    if (group.length === 1) continue;
    const owner = group.find((one) => isAtHome(one, homeOf));
    const reported = new Set<Service>();
    for (const [index, one] of group.entries()) {
      if (one.service === owner?.service || reported.has(one.service)) continue;
      const isSame = (other: Named) => other.service !== one.service && other.spec.part === one.spec.part;
      const same = group.find((other) => other.service === owner?.service && isSame(other));
      const other = same ?? group.slice(0, index).find(isSame) ?? owner;
      if (!other) continue;
      reported.add(one.service);
      yield {
        at: placeOf(one),
        subject: subjectOf(one.provided),
        ...(isSame(other) ? sameTold(one, other) : partTold(one, other)),
      };
    }
  }
}

function sameTold({ service: { name }, spec }: Named, theirs: Named) {
  const { name: other } = theirs.service;
  const related = [{ at: placeOf(theirs), text: `${other} provides it too.` }];
  const args = { service: name, other, spec: spec.written };
  return { message: 'same' as const, args, detail: `same ${other}`, related };
}

function partTold({ service: { name }, spec }: Named, whose: Named) {
  const { name: other } = whose.service;
  const { part } = whose.spec;
  const own = spec.part === undefined ? 'a part of that file' : 'another part of that file';
  const theirs = part === undefined ? 'all of that file' : own;
  const related = [{ at: placeOf(whose), text: `${other} provides ${theirs}.` }];
  const args = { service: name, other, spec: spec.written, theirs };
  return { message: 'part' as const, args, detail: `part ${other}`, related };
}

/** References from what one service provides to what another one keeps in its folder and provides: one for each two. */
function* references(named: readonly Named[], lookup: Lookup, homeOf: HomeOf) {
  const referring = named.filter(({ spec }) => refersToOthers(lookup, spec.file));
  if (referring.length === 0) return;
  const atHome = named.filter((one) => isAtHome(one, homeOf));
  const providedBy = new Map(atHome.map((one) => [one.spec.file, one]));
  const reported = new Set<string>();
  for (const { service, provided, spec } of referring) {
    const home = homeOf(spec.file);
    for (const reference of foreign(lookup, spec.file)) {
      const other = providedBy.get(reference.file ?? '');
      const pair = `${service.file}\0${other?.service.file}`;
      if (!other || other.service === service || other.service === home || reported.has(pair)) continue;
      reported.add(pair);
      yield {
        at: place(spec.file, reference.path),
        subject: subjectOf(provided),
        message: 'reference' as const,
        args: { service: service.name, other: other.service.name, written: reference.written },
        detail: `reference ${other.service.name}`,
        related: [{ at: placeOf(other), text: `${other.service.name} provides it.` }],
      };
    }
  }
}

function refersToOthers(lookup: Lookup, file: string): boolean {
  const spec = lookup.spec(file);
  return spec !== undefined && othersOf(spec).length > 0;
}

/** The first reference from a spec to each other file. */
function foreign(lookup: Lookup, file: string): Reference[] {
  const first = new Map<string, Reference>();
  for (const reference of lookup.spec(file)?.refs ?? []) {
    if (reference.file !== undefined && reference.file !== file && !first.has(reference.file)) {
      first.set(reference.file, reference);
    }
  }
  return [...first.values()];
}

function homes({ services }: Landscape): HomeOf {
  // A catalogue's file may speak for services all over a company.
  const manifests = services.filter(({ facts }) => facts.from === 'manifest');
  const byFolder = new Map(manifests.map((service) => [dirname(service.file), service]));
  return (file) => {
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const service = byFolder.get(folder);
      if (service || dirname(folder) === folder) return service;
    }
  };
}
