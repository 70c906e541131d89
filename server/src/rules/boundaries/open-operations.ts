import type { Contract, Operation } from '../../contracts/contract';
import { isMap } from '../../contracts/json';
import { isIncomplete, type Lookup } from '../../contracts/references';
import type { Json } from '../../readers/facts';

/** Paths that are asked by machines which have no account, or that tell how to use the rest. */
const OPEN_PATHS: ReadonlySet<string> = new Set([
  ...['health', 'healthz', 'healthcheck', 'live', 'livez', 'liveness', 'alive', 'ready', 'readyz', 'readiness'],
  ...['ping', 'status', 'heartbeat', 'startup', 'startupz', 'up', 'actuator', 'probe', 'probes', 'monitoring'],
  ...['docs', 'doc', 'documentation', 'apidocs', 'openapi', 'swagger', 'swaggerui', 'redoc', 'spec'],
  ...['robots.txt', 'favicon.ico', 'version'],
]);

/** The operations of a contract that ask for no credentials, although nobody wrote that this is meant. */
export interface OpenOperations {
  readonly open: readonly Operation[];
  /** Whether it is all of them, those for health and documentation aside. */
  readonly all: boolean;
}

/**
 * Finds the operations without a security requirement of their own or of the contract. A `security` that is written at
 * the operation is a decision, an empty one too. What is half-typed is not judged.
 */
export function openOperations(contract: Contract, lookup: Lookup): OpenOperations {
  const unknown = contract.security === undefined && isIncomplete(lookup.spec(contract.file), []);
  if (unknown || contract.security?.some(asksForSomething)) return { open: [], all: false };
  const judged = contract.operations.filter((operation) => operation.method !== 'OPTIONS' && !isOpenPath(operation));
  const open = judged.filter(({ security, complete }) => security === undefined && complete);
  return { open, all: contract.complete && open.length === judged.length };
}

/** `{}` in a list of requirements stands for none at all. */
const asksForSomething = (requirement: Json): boolean => isMap(requirement) && Object.keys(requirement).length > 0;

/** `/health`, `/v1/docs`, `/actuator/health`, `/openapi.json`, `/.well-known/...`; not `/orders/{id}/status`. */
function isOpenPath({ address }: Operation): boolean {
  const steps = address
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '');
  const own = steps.filter((step, i) => !(step === 'api' && i === 0) && !/^v\d+(\.\d+)*$/.test(step));
  const words = own.map((step) => step.replace(/\.(json|ya?ml|html)$/, '').replace(/[-_]/g, ''));
  return words[0] === '.wellknown' || (words.length > 0 && words.every((word) => OPEN_PATHS.has(word)));
}
