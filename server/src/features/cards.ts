import type { Result } from '../engine';
import type { Provided, Service } from '../landscape/model';
import { type PickUp, type PickUpRates, pickUpTime } from '../landscape/pickup';
import type { Snapshot } from '../readers/snapshot';
import { plural } from '../rules/subjects';

/** What picking a service up is reckoned with, as its configuration says. */
export function pickUpRates({ file }: Service, result: Result): PickUpRates {
  const { options } = result.configuration(file).settings.get('size/pick-up-time') ?? { options: {} };
  return options as unknown as PickUpRates;
}

/** What a service is, in Markdown: what it says of itself, who answers for it, its numbers. */
export function serviceCard(service: Service, rates: PickUpRates, snapshot: Snapshot): string {
  const { facts } = service;
  const traits = [facts.type, facts.lifecycle, facts.tier === undefined ? undefined : `tier ${facts.tier}`];
  const consumers = new Set(service.consumers.map(({ consumer }) => consumer.name));
  const callees = new Set(service.consumes.map((dependency) => dependency.provider?.name ?? dependency.api));
  return [
    `**${service.name}** (${traits.filter((trait) => trait !== undefined).join(', ')})`,
    descriptionOf(service, snapshot),
    [`Owner: ${facts.owner ?? 'nobody yet'}`, contact(service)].filter(Boolean).join('. '),
    [labelled('System', facts.system), labelled('Domain', facts.domain), labelled('Documentation', facts.contact.docs)]
      .filter(Boolean)
      .join('. '),
    service.provides.map(providedLine).join('\n'),
    list('Consumed by', consumers),
    list('Depends on', callees),
    list('Keeps data in', new Set(service.stores.map(storeWords))),
    pickUpText(pickUpTime(service, rates), service.code !== undefined),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What a manifest or a catalogue says the service does: read where it stands, since no rule goes by it. */
export function descriptionOf({ file, facts }: Service, { files }: Snapshot): string | undefined {
  const tree = files.get(file)?.tree;
  const root = tree?.documents[facts.document ?? 0];
  const holder = root !== undefined && facts.from === 'catalog' ? tree?.child(root, 'metadata') : root;
  const node = holder === undefined ? undefined : tree?.child(holder, 'description');
  return node === undefined || tree?.kind(node) !== 'scalar' ? undefined : tree.textOf(node);
}

function contact({ facts: { contact: written } }: Service): string {
  return [written.chat, written.oncall, written.email].filter((way) => way !== undefined).join(', ');
}

const labelled = (label: string, text: string | undefined): string => (text === undefined ? '' : `${label}: ${text}`);

const storeWords = ({ store, facts: { type } }: Service['stores'][number]): string =>
  type === undefined ? store : `${store} (${type})`;

function list(words: string, names: ReadonlySet<string>): string {
  return names.size === 0 ? '' : `${words}: ${[...names].sort().join(', ')}`;
}

function providedLine(provided: Provided): string {
  return `- ${providedWords(provided)}`;
}

/** An api in one line: versions, who it is for, promises, size. */
export function providedWords({ api, facts, versions, consumers }: Provided): string {
  const operations = versions.flatMap(({ contract }) => contract?.operations ?? []).length;
  const served = versions.flatMap(({ text, facts: version }) =>
    text === undefined ? [] : [versionWords(text, version)],
  );
  return [
    `**${api}** ${served.join(', ')}`.trim(),
    facts.audience,
    ...promises(facts.objectives),
    ...(operations === 0 ? [] : [plural(operations, 'operation')]),
    plural(new Set(consumers.map(({ consumer }) => consumer)).size, 'consumer'),
  ].join(' · ');
}

function versionWords(text: string, version: Provided['versions'][number]['facts']): string {
  if (version?.sunset !== undefined) return `${text} (until ${version.sunset})`;
  return version?.deprecated === undefined ? text : `${text} (deprecated from ${version.deprecated})`;
}

function promises(objectives: Provided['facts']['objectives']): string[] {
  if (!objectives) return [];
  const { availability, latency, rate } = objectives;
  return [
    ...(availability === undefined ? [] : [`${availability} % available`]),
    ...(latency.p99 === undefined ? [] : [`99 in 100 within ${latency.p99} ms`]),
    ...(rate === undefined ? [] : [`${rate} a second`]),
  ];
}

/** The estimate with each of its terms that adds to it; `counted` is whether the lines of code are known. */
export function pickUpText({ hours, low, high, terms }: PickUp, counted: boolean): string {
  const shown = (value: number) => (Math.round(value * 10) / 10).toLocaleString('en');
  const added = terms.filter(({ hours: term }) => term > 0);
  const parts = added.map(({ what, count, hours: term }) =>
    count === undefined ? `${what} ${shown(term)}` : `${count.toLocaleString('en')} ${what} ${shown(term)}`,
  );
  const known = counted ? parts : [...parts, 'code not counted yet'];
  return `Pick-up time: about ${shown(hours)} hours (${shown(low)} to ${shown(high)}): ${known.join(' + ')}.`;
}
