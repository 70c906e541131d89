import type { Landscape, Service } from '../../landscape/model';
import type { ConsumedFacts, ServiceFacts } from '../../readers/facts';
import { choice, type Found, rule } from '../rule';
import { at, atService, toldBy } from '../subjects';

export default rule({
  id: 'manifest/contradiction',
  summary: 'Manifest and catalogue say the same of a service.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  messages: {
    manifest:
      'The manifest of {service} says {field}: {value}, and the catalogue says {other}. Whoever goes by the catalogue goes ' +
      'by something else than whoever goes by the manifest. Decide which of the two is right, and change the other.',
    catalog:
      'The catalogue says {field}: {value} of {service}, and its manifest says {other}, which counts here. Whoever goes by ' +
      'the catalogue is told something else. Decide which of the two is right, and change the other.',
    consumes:
      'The catalogue says that {service} consumes {api}, and its manifest does not, which counts here: a change of {api} ' +
      'is not held against {service}. Add it to the manifest, or take it out of the catalogue.',
  },
  *detect({ landscape }) {
    for (const service of landscape.services) {
      const [manifest, catalog] = [toldBy(service, 'manifest'), toldBy(service, 'catalog')];
      if (!manifest?.complete || !catalog?.complete) continue;
      for (const field of FIELDS) yield* differing(service.name, field, manifest, catalog);
      for (const entry of onlyInCatalog(service, manifest, catalog, landscape)) {
        yield {
          at: at(catalog.file, entry),
          subject: service.name,
          message: 'consumes',
          severity: 'info',
          args: { service: service.name, api: entry.api ?? '' },
          detail: `consumes ${entry.api}`,
          related: [{ at: atService(manifest, 'consumes', 'key'), text: 'What the manifest says.' }],
        };
      }
    }
  },
  fix: ({ at: place, args: { other, field } }: Found) =>
    field === undefined ? [] : [choice(`Say ${other} here too`, { do: 'set', place, value: String(other) })],
});

function* differing(service: string, field: (typeof FIELDS)[number], manifest: ServiceFacts, catalog: ServiceFacts) {
  const [said, other] = [wordOf(manifest, field), wordOf(catalog, field)];
  if (said === undefined || other === undefined || said === other) return;
  const [here, there] = [atService(manifest, field), atService(catalog, field)];
  yield {
    at: here,
    subject: service,
    message: 'manifest' as const,
    args: { service, field, value: said, other },
    detail: `manifest ${field}`,
    related: [{ at: there, text: `The catalogue says ${other}.` }],
  };
  yield {
    at: there,
    subject: service,
    message: 'catalog' as const,
    severity: 'info' as const,
    args: { service, field: CATALOG_FIELDS[field], value: other, other: said },
    detail: `catalog ${field}`,
    related: [{ at: here, text: `The manifest says ${said}.` }],
  };
}

const FIELDS = ['lifecycle', 'kind', 'system'] as const;
/** How the fields are called in a catalogue. */
const CATALOG_FIELDS = { lifecycle: 'lifecycle', kind: 'type', system: 'system' } as const;

function wordOf(facts: ServiceFacts, field: (typeof FIELDS)[number]): string | undefined {
  if (field === 'kind') return facts.saysKind ? facts.type : undefined;
  return facts[field];
}

/**
 * What the catalogue alone says is consumed. An api may be called otherwise in the manifest: it is told where the manifest
 * names none of the services that provide it either.
 */
function onlyInCatalog(
  service: Service,
  { consumes: written }: ServiceFacts,
  catalog: ServiceFacts,
  { byApi }: Landscape,
): ConsumedFacts[] {
  if (!written?.every(({ complete }) => complete)) return [];
  const apis = new Set(service.consumes.map(({ api }) => api));
  const named = new Set(service.consumes.map(({ provider, facts }) => provider?.name ?? facts.service));
  return (catalog.consumes ?? []).filter(({ api = '' }) => {
    const providers = byApi.get(api) ?? [];
    const isKnown = providers.some((one) => one.service === service || named.has(one.service.name));
    return providers.length > 0 && !apis.has(api) && !isKnown;
  });
}
