import type { Fields } from '../fields';
import { entryIn, identity, type KubernetesObject, textsOf } from './documents';
import type { ExposureFacts } from './facts';

/** More rules and paths than this are in no Ingress that a person wrote. */
const MOST = 500;

/** A Service of Kubernetes itself. */
export function readService(object: KubernetesObject): ExposureFacts {
  const spec = object.fields.map('spec');
  const external = spec?.text('type') === 'ExternalName' ? spec.text('externalName') : undefined;
  return {
    ...entryIn(object.fields, object.document),
    ...identity(object),
    kind: 'Service',
    selector: textsOf(spec?.map('selector')),
    ports: (spec?.items('ports') ?? []).slice(0, MOST).flatMap((port) => port.whole('port', 1, 65535) ?? []),
    ...(external !== undefined && { external }),
    backends: [],
  };
}

/** An Ingress, of `networking.k8s.io/v1` or one of the forms before it. */
export function readIngress(object: KubernetesObject): ExposureFacts {
  const spec = object.fields.map('spec');
  const paths = (spec?.items('rules') ?? []).slice(0, MOST).flatMap((rule) => rule.map('http')?.items('paths') ?? []);
  const backends = [spec?.map('defaultBackend'), spec?.map('backend'), ...paths.map((path) => path.map('backend'))];
  return {
    ...entryIn(object.fields, object.document),
    ...identity(object),
    kind: 'Ingress',
    selector: {},
    ports: [],
    backends: backends.slice(0, MOST).flatMap((backend) => (backend ? backendOf(backend) : [])),
  };
}

function backendOf(backend: Fields): ExposureFacts['backends'] {
  const service = backend.map('service')?.text('name');
  if (service !== undefined) return [{ service, path: [...backend.path, 'service', 'name'] }];
  const before = backend.text('serviceName');
  return before === undefined ? [] : [{ service: before, path: [...backend.path, 'serviceName'] }];
}
