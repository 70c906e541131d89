import { teamStart } from '../../landscape/teams';
import { parseEntityReference } from '../../readers/catalog/reference';
import type {
  ConsumedFacts,
  DependsOnFacts,
  ListedConsumerFacts,
  ManifestFacts,
  ProvidedFacts,
  StoreFacts,
  Use,
} from '../../readers/facts';
import type { Path } from '../../syntax/tree';
import { type How, type Kind, type Mention, mention, nameKey, operationKey, type Scalar } from './mention';
import { manifestPaths } from './path-mentions';

/** All names that a manifest writes: its own, those of others, and the files that it names. */
export function manifestMentions(facts: ManifestFacts): Mention[] {
  const { file, name, owner } = facts;
  const own = text(file, ['name'], name).map((at) => named(at, 'service', { as: 'service' }, 'declares'));
  return [
    ...own,
    ...text(file, ['owner'], owner).map((at) => teamMention(at)),
    ...(facts.provides ?? []).flatMap((entry) => provided(file, entry)),
    ...(facts.consumes ?? []).flatMap((entry) => consumed(file, entry)),
    ...(facts.data ?? []).flatMap((entry) => store(file, entry)),
    ...facts.dependsOn.flatMap((one) => entity(file, one)),
    ...manifestPaths(facts),
  ];
}

/** A team as it is written, with or without what tools put before its name. */
export function teamMention(at: Scalar, role: Mention['role'] = 'refers'): Mention {
  const start = teamStart(at.written);
  const key = nameKey('team', at.written.slice(start).toLowerCase());
  return mention(at, { role, how: { as: 'team' }, keys: [key] }, start);
}

/** The strings of a list, as if nothing else were in it. */
export const items = (file: string, path: Path, texts: readonly string[] | undefined): Scalar[] =>
  (texts ?? []).map((written, index) => ({ file, path: [...path, index], written }));

function text(file: string, path: Path, written: string | undefined): Scalar[] {
  return written === undefined ? [] : [{ file, path, written }];
}

const named = (at: Scalar, kind: Kind, how: How, role: Mention['role'] = 'refers', start = 0): Mention =>
  mention(at, { role, how, keys: [nameKey(kind, at.written.slice(start))] }, start);

const indexOf = ({ path }: { readonly path: Path }): number => Number(path[1]);

function provided(file: string, entry: ProvidedFacts): Mention[] {
  const how: How = { as: 'provided', entry: indexOf(entry) };
  return [
    ...text(file, [...entry.path, 'api'], entry.api).map((at) => named(at, 'contract', how, 'declares')),
    ...(entry.consumers ?? []).flatMap((listed) => listedConsumer(file, listed, indexOf(entry))),
  ];
}

function listedConsumer(file: string, { path, service, version, uses }: ListedConsumerFacts, entry: number): Mention[] {
  const how: How = { as: 'use', of: 'provides', entry, ...(version !== undefined && { version }) };
  return [
    ...text(file, [...path, 'service'], service).map((at) => named(at, 'service', { as: 'service' })),
    ...(uses ?? []).map((use) => usedOperation(file, use, how)),
  ];
}

function consumed(file: string, facts: ConsumedFacts): Mention[] {
  const { path, api, service, uses, retries } = facts;
  const entry = indexOf(facts);
  const use: How = { as: 'use', of: 'consumes', entry };
  const retried = items(file, [...path, 'retries', 'for'], retries?.for);
  return [
    ...text(file, [...path, 'api'], api).map((at) => consumedApi(at, entry)),
    ...text(file, [...path, 'service'], service).map((at) => named(at, 'service', { as: 'provider', entry })),
    ...items(file, [...path, 'for'], facts.for).map(need),
    ...(uses ?? []).map((one) => usedOperation(file, one, use)),
    ...retried.map((at) => mention(at, { role: 'refers', how: use, keys: [operationKey(at.written)] })),
  ];
}

/** Often a service is named where its api should be. */
const consumedApi = (at: Scalar, entry: number): Mention =>
  mention(at, {
    role: 'refers',
    how: { as: 'consumed', entry },
    keys: [nameKey('contract', at.written), nameKey('service', at.written)],
  });

/** What a dependency is needed for: an api of the service itself, or an operation of one. */
const need = (at: Scalar): Mention =>
  mention(at, {
    role: 'refers',
    how: { as: 'need' },
    keys: [nameKey('contract', at.written), operationKey(at.written)],
  });

/** The operation of a use, without the field. */
function usedOperation(file: string, { path, written, operation }: Use, how: How): Mention {
  const start = written.indexOf(operation);
  return mention(
    { file, path, written },
    { role: 'refers', how, keys: [operationKey(operation)] },
    start,
    start + operation.length,
  );
}

function store(file: string, { path, store: name, owner }: StoreFacts): Mention[] {
  const role = owner === true ? 'declares' : 'refers';
  return text(file, [...path, 'store'], name).map((at) => named(at, 'store', { as: 'store' }, role));
}

const ENTITIES: ReadonlyMap<string, readonly [Kind, How]> = new Map<string, readonly [Kind, How]>([
  ['component', ['service', { as: 'service' }]],
  ['api', ['contract', { as: 'api' }]],
  ['resource', ['store', { as: 'store' }]],
]);

/** Of another namespace nothing here has a name. */
function entity(file: string, { path, written }: DependsOnFacts): Mention[] {
  const reference = parseEntityReference(written);
  if (!reference || (reference.namespace ?? 'default').toLowerCase() !== 'default') return [];
  const { name } = reference;
  const at: Scalar = { file, path, written };
  const start = written.length - name.length;
  const kind = reference.kind?.toLowerCase();
  if (kind === 'group' || kind === 'user') return [teamMention(at)];
  if (kind === undefined) {
    const keys = [nameKey('service', name), nameKey('store', name)];
    return [mention(at, { role: 'refers', how: { as: 'anything' }, keys }, start)];
  }
  const [what, how] = ENTITIES.get(kind) ?? [];
  return what && how ? [named(at, what, how, 'refers', start)] : [];
}
