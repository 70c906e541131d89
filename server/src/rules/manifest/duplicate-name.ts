import { majorOf, type Version } from '../../contracts/version';
import { type Entity, entityKey } from '../../landscape/entities';
import type { Provided, Served, Service } from '../../landscape/model';
import type { Entry } from '../../readers/facts';
import { type Place, place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule } from '../rule';
import { at, atService, subjectOf } from '../subjects';

export default rule({
  id: 'manifest/duplicate-name',
  summary: 'A name means one service or entity, and within a service one contract.',
  severity: 'error',
  recommended: true,
  minimal: true,
  needs: 'graph',
  messages: {
    service:
      'Two services are called {name}. Whoever depends on {name} cannot say which one, and its consumers, owners and ' +
      'promises are mixed up. Give one of them another name.',
    entity:
      'Two entities of the catalogue are {reference}. A catalogue keeps one of them, and nobody can say which. Give one of ' +
      'them another name or namespace, or remove it.',
    contract:
      '{service} provides version {major} of {api} twice. A consumer that asks for it cannot say which one it gets. Give one of ' +
      'them another name or major version, or list both versions under one entry.',
    unversioned:
      '{service} provides {api} twice, and no version tells the two apart. A consumer cannot say which one it gets. ' +
      'Give one of them another name, or list the versions under one entry.',
    version:
      '{service} lists version {version} of {api} twice. Only one of them can be the one that is served. Remove one.',
  },
  *detect({ landscape, world }) {
    for (const [name, [first, ...others]] of landscape.byName) {
      // Two components of one name are entities of one reference.
      for (const service of first ? others.filter(({ facts }) => facts.from !== 'catalog') : []) {
        yield {
          at: atService(service.facts, 'name'),
          subject: name,
          message: 'service',
          args: { name },
          detail: 'service',
          related: [{ at: atService(first!.facts, 'name'), text: `The other ${name}.` }],
        };
      }
    }
    for (const same of landscape.repeated) {
      const [first, ...others] = same.filter(({ file }) => !isForTrial(file, world));
      for (const entity of first ? others : []) yield sameReference(first!, entity);
    }
    for (const service of landscape.services) yield* twice(service);
  },
});

function sameReference(first: Entity, entity: Entity) {
  const reference = entityKey(entity.facts);
  const nameOf = ({ file, facts: { document } }: Entity) => place(file, ['metadata', 'name'], 'value', document);
  return {
    at: nameOf(entity),
    subject: reference,
    message: 'entity' as const,
    args: { reference },
    detail: 'entity',
    related: [{ at: nameOf(first), text: `The other ${reference}.` }],
  };
}

/** What of one service's contracts is there twice. */
function* twice(service: Service) {
  for (const [index, provided] of service.provides.entries()) {
    yield* versionsTwice(provided);
    const clashes = (other: Provided) => other.api === provided.api && shared(other, provided) !== undefined;
    const first = service.provides.slice(0, index).find(clashes);
    if (!first) continue;
    const major = shared(first, provided);
    yield {
      at: fieldAt(provided.service.file, provided.facts, 'api'),
      subject: subjectOf(provided),
      message: major === '' ? ('unversioned' as const) : ('contract' as const),
      args: { service: service.name, api: provided.api, ...(major && { major }) },
      detail: `contract ${major}`,
      related: [{ at: fieldAt(first.service.file, first.facts, 'api'), text: `The other ${provided.api}.` }],
    };
  }
}

/** An entry's field; of an alias the alias itself, since its fields are those of another entry. */
const fieldAt = (file: string, entry: Entry, field: string): Place =>
  entry.alias ? at(file, entry, undefined, 'entry') : at(file, entry, field);

/** A major version that both entries serve; empty where neither says anything of its version, undefined for none. */
function shared(a: Provided, b: Provided): string | undefined {
  if ([a, b].every(saysNothing)) return '';
  const majors = new Set(a.versions.flatMap(({ version }) => (version ? [majorOf(version)] : [])));
  return b.versions.flatMap(({ version }) => (version ? [majorOf(version)] : [])).find((major) => majors.has(major));
}

const saysNothing = ({ facts }: Provided): boolean => facts.complete && !facts.spec && !facts.versions?.length;

function* versionsTwice(provided: Provided) {
  const listed = provided.versions.filter(isListed);
  for (const [index, served] of listed.entries()) {
    const first = listed.slice(0, index).find(({ version }) => same(version, served.version));
    if (!first) continue;
    const { file } = provided.service;
    const version = served.text ?? '';
    yield {
      at: fieldAt(file, served.facts, 'version'),
      subject: subjectOf(provided, served),
      message: 'version' as const,
      args: { service: provided.service.name, api: provided.api, version },
      detail: `version ${version}`,
      related: [{ at: fieldAt(file, first.facts, 'version'), text: `The other ${version}.` }],
    };
  }
}

type Listed = Served & Required<Pick<Served, 'facts'>> & { readonly version: Version };
const isListed = (served: Served): served is Listed => served.facts !== undefined && served.version !== undefined;

const same = (a: Version, b: Version): boolean => JSON.stringify(a) === JSON.stringify(b);
