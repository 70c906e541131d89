import type { Provided, Service } from '../../landscape/model';
import { place } from '../../syntax/place';
import { isBare, onlyCall } from '../library/single-caller';
import { rule } from '../rule';
import { atDependency, contractsOf, plural } from '../subjects';

export default rule({
  id: 'size/nanoservice',
  summary: 'A service does enough to be worth running.',
  severity: 'info',
  recommended: false,
  restsOn: ['code'],
  needs: 'graph',
  options: { lines: { default: 150, description: 'From how many lines of code on a service is large enough.' } },
  messages: {
    tiny:
      '{service} is one operation, {lines} of code and no data, and {consumer} is the only one in sight that uses ' +
      'it: deploying, watching and calling it over a network costs more than that. Move it into {consumer}, ' +
      'or let {service} take over more of what it is about.',
  },
  *detect({ landscape, optionsFor }) {
    // Who reaches it by an address alone uses it, too.
    const linked = new Set(landscape.links.map(({ provider }) => provider));
    for (const service of landscape.services) {
      const lines = service.code?.lines ?? 0;
      if (lines === 0 || lines >= optionsFor(service.file).lines || linked.has(service) || !isSmall(service)) continue;
      const only = onlyConsumer(service);
      // Where it could be a library, library/better-as-library says so.
      if (!only || (landscape.closed && isBare(service) && onlyCall(service))) continue;
      yield {
        at: place(service.file, ['name']),
        subject: service.name,
        message: 'tiny',
        args: { service: service.name, consumer: only.consumer.name, lines: plural(lines, 'line') },
        detail: 'tiny',
        related: [{ at: atDependency(only, 'api'), text: `The only one that uses ${service.name}.` }],
      };
    }
  },
});

/** One operation in all, nothing kept, and neither just begun nor on its way out. */
function isSmall({ facts, provides, stores }: Service): boolean {
  const { complete, type, data, lifecycle, from } = facts;
  if (from !== 'manifest' || !complete || type !== 'service' || data?.length !== 0 || stores.length > 0) return false;
  if (lifecycle === 'experimental' || lifecycle === 'deprecated') return false;
  const counts = provides.map(operationsOf);
  return counts.every((count) => count !== undefined) && counts.reduce((sum, count) => sum + count, 0) === 1;
}

/** How many calls and messages an api has, in the version with most of them; undefined where that is not known. */
function operationsOf(provided: Provided): number | undefined {
  const forms = contractsOf(provided).map(({ contract }) => contract);
  const isKnown = forms.length > 0 && forms.length === provided.versions.length && forms.every((one) => one.complete);
  if (!isKnown || !forms.every(({ sent }) => sent.complete)) return undefined;
  return Math.max(
    ...forms.map(({ operations, payloads = [], sent }) => operations.length + payloads.length + sent.operations.length),
  );
}

/** How the one consumer that is known depends on it; undefined where there are others, or may be outside. */
function onlyConsumer(service: Service) {
  const [first, ...others] = service.consumers;
  if (!first || first.consumer === service || others.some(({ consumer }) => consumer !== first.consumer))
    return undefined;
  const isInside = service.provides.every(
    ({ facts, listed }) =>
      facts.audience === 'internal' && listed.every((one) => one.facts.service === first.consumer.name),
  );
  return isInside ? first : undefined;
}
