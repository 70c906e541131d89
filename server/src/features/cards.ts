import type { Provided, Service } from '../landscape/model';
import { type PickUp, type PickUpRates, pickUpTime } from '../landscape/pickup';
import { plural } from '../rules/subjects';

/** What a service is, in Markdown: what it says of itself, who answers for it, its numbers. */
export function serviceCard(service: Service, rates: PickUpRates): string {
  const { facts } = service;
  const traits = [facts.type, facts.lifecycle, facts.tier === undefined ? undefined : `tier ${facts.tier}`];
  const consumers = new Set(service.consumers.map(({ consumer }) => consumer.name));
  const callees = new Set(service.consumes.map((dependency) => dependency.provider?.name ?? dependency.api));
  return [
    `**${service.name}** (${traits.filter((trait) => trait !== undefined).join(', ')})`,
    facts.description,
    [`Owner: ${facts.owner ?? 'nobody yet'}`, contact(service)].filter(Boolean).join('. '),
    service.provides.map(providedLine).join('\n'),
    list('Consumed by', consumers),
    list('Depends on', callees),
    pickUpText(pickUpTime(service, rates)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function contact({ facts: { contact: written } }: Service): string {
  return [written.chat, written.oncall, written.email].filter((way) => way !== undefined).join(', ');
}

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
  return version?.deprecated === undefined ? text : `${text} (deprecated)`;
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

/** The estimate with each of its terms. */
export function pickUpText({ hours, low, high, terms }: PickUp): string {
  const shown = (value: number) => (Math.round(value * 10) / 10).toLocaleString('en');
  const parts = terms.map(({ what, count, hours: term }) =>
    count === undefined ? `${what} ${shown(term)}` : `${count.toLocaleString('en')} ${what} ${shown(term)}`,
  );
  return `Pick-up time: about ${shown(hours)} hours (${shown(low)} to ${shown(high)}): ${parts.join(' + ')}.`;
}
