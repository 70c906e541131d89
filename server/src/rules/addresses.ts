import type { Operation } from '../contracts/contract';
import { isVersionStep } from './versioning/address';

/** Paths that are asked by machines which have no account, or that tell how to use the rest. */
const OPEN_PATHS: ReadonlySet<string> = new Set([
  ...['health', 'healthz', 'healthcheck', 'live', 'livez', 'liveness', 'alive', 'ready', 'readyz', 'readiness'],
  ...['ping', 'status', 'heartbeat', 'startup', 'startupz', 'up', 'actuator', 'probe', 'probes', 'monitoring'],
  ...['docs', 'doc', 'documentation', 'apidocs', 'openapi', 'swagger', 'swaggerui', 'redoc', 'spec'],
  ...['robots.txt', 'favicon.ico', 'version'],
]);

/** The steps of a path, `/v1/orders/{id}/` having three; what stands after `?` or `#` aside. */
export function stepsOf(address: string): readonly string[] {
  const path = /^[^?#]*/.exec(address)![0];
  return path.split('/').filter((step) => step !== '');
}

/** Whether a step is, or holds, a parameter of the path. */
export const isParameterStep = (step: string): boolean => step.includes('{');

/** The steps without what stands before the resources in many addresses: `api`, a version, whose they are. */
export function resourceSteps(address: string): readonly string[] {
  const steps = stepsOf(address);
  const first = steps.findIndex(
    (step) => !/^(?:api|rest)$/i.test(step) && !isVersionStep(step) && !isParameterStep(step),
  );
  return first < 0 ? [] : steps.slice(first);
}

/** `/health`, `/v1/docs`, `/actuator/health`, `/openapi.json`, `/.well-known/...`; not `/orders/{id}/status`. */
export function isOpenPath({ address }: Operation): boolean {
  const steps = stepsOf(address.toLowerCase());
  const own = steps.filter((step, i) => !(step === 'api' && i === 0) && !/^v\d+(\.\d+)*$/.test(step));
  const words = own.map((step) => step.replace(/\.(json|ya?ml|html)$/, '').replace(/[-_]/g, ''));
  return words[0] === '.wellknown' || (words.length > 0 && words.every((word) => OPEN_PATHS.has(word)));
}
