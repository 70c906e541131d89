import type { DependencyEntry } from './dependency-entries';
import type { ProvidedEntry, ServiceEntry, StoreEntry } from './overview';
import type { View, Viewer } from './view';

/** The landscape for programs; the form is fixed, and told apart from later ones by `version`. */
export const json: Viewer = (view) => {
  const services = view.services.map((service) => serviceJson(service, view));
  const dependencies = view.dependencies.map((dependency) => dependencyJson(dependency, view));
  return `${JSON.stringify({ version: 1, services, dependencies, stores: view.stores.map(storeJson) }, null, 2)}\n`;
};

const serviceJson = ({ name, owner, kind, files, provides }: ServiceEntry, view: View) => ({
  name,
  owner: owner ?? null,
  kind,
  files: files.map(view.name),
  provides: provides.map((provided) => providedJson(provided, view)),
});

const providedJson = ({ api, versions, type, spec }: ProvidedEntry, view: View) => ({
  api,
  versions,
  type: type ?? null,
  spec: spec ? specName(spec, view) : null,
});

/** How a spec is called: a file, with what is meant of it after `#`, or an address. */
export function specName(spec: NonNullable<ProvidedEntry['spec']>, { name }: View): string {
  if ('url' in spec) return spec.url;
  return spec.part === undefined ? name(spec.file) : `${name(spec.file)}#${spec.part}`;
}

const dependencyJson = ({ from, to, api, via, critical, version, sources }: DependencyEntry, { name }: View) => ({
  from: from.name,
  to: to.name,
  api: api ?? null,
  via: via ?? null,
  critical: critical ?? null,
  version: version ?? null,
  sources: sources.map(({ file, range }) => ({ file: name(file), range })),
});

const storeJson = ({ name, type, owners, users }: StoreEntry) => ({
  name,
  type: type ?? null,
  owners: owners.map((service) => service.name),
  users: users.map((service) => service.name),
});
