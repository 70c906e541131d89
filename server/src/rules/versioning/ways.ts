import type { Contract, Operation, Placed } from '../../contracts/contract';
import { isOpenPath, isParameterStep, stepsOf } from '../addresses';
import { isVersionStep } from './address';

/** Each way in which callers say which version they mean, as messages call it. */
const WAYS = {
  path: 'in paths',
  server: 'in the server’s address',
  parameter: 'in a parameter',
  mediaType: 'in media types',
} as const;

/** How a contract lets its callers say which version they mean, as far as that is certain. */
export interface Scheme {
  /** The ways that are more than exceptions, each with the first place where it is taken. */
  readonly ways: readonly { readonly name: string; readonly at: Placed }[];
  readonly versioned: readonly Operation[];
  /** Those whose paths say no version. */
  readonly others: readonly Operation[];
}

/** Tells the scheme from operations in use: what is deprecated may be from before, what machines ask needs no version. */
export function schemeOf(contract: Contract): Scheme {
  const judged = contract.operations.filter(
    (one) => !one.deprecated && one.method !== 'OPTIONS' && !isOpenPath(one) && !isAside(one),
  );
  const [versioned, others] = [true, false].map((says) => judged.filter((one) => saysInPath(one.address) === says));
  const found: Record<keyof typeof WAYS, Placed | undefined> = {
    path: versioned?.[0] && { file: versioned[0].file, path: versioned[0].path.slice(0, -1) },
    server: versionedServer(contract),
    parameter: taken(judged, others ?? [], parameterOf),
    mediaType: taken(judged, others ?? [], mediaTypeOf),
  };
  const ways = (Object.keys(WAYS) as (keyof typeof WAYS)[]).flatMap((way) => {
    const at = found[way];
    return at ? [{ name: WAYS[way], at }] : [];
  });
  return { ways, versioned: versioned ?? [], others: others ?? [] };
}

/** The root, which may tell which versions there are; and who hands out tokens, often another one at its own address. */
function isAside({ address }: Operation): boolean {
  const steps = stepsOf(address);
  return steps.length === 0 || steps.some((step) => /^oauth2?$|^token$/i.test(step));
}

/** `/v1/...`, `/shop/v1/...`, `/2010-04-01/...`, but not `/documents/{id}/versions/{version}` or `/years/2024`. */
function saysInPath(address: string): boolean {
  const steps = stepsOf(address);
  const own = steps.findIndex((step) => isParameterStep(step) && !isVersionStep(step));
  const leading = own < 0 ? steps : steps.slice(0, own);
  const first = leading.findIndex((step) => !/^(?:api|rest)$/i.test(step));
  return leading.some((step, i) => isVersionStep(step) && (i === first || /^v\d/i.test(step)));
}

/** The first server whose address says a version, where all do that are for more than trying out. */
function versionedServer({ file, servers }: Contract): Placed | undefined {
  const real = servers.filter(({ url }) => !/^https?:\/\/(?:localhost|127\.)/i.test(url));
  const all = real.every(({ url }) => saysInServer(url));
  return all && real[0] ? { file, path: real[0].path } : undefined;
}

function saysInServer(url: string): boolean {
  const [, host = '', path = url] = /^(?:[a-z][\w+.-]*:)?\/\/([^/]*)(.*)$/i.exec(url) ?? [];
  return stepsOf(path).some((step) => /^v\d/i.test(step) && isVersionStep(step)) || /^v\d+\./i.test(host);
}

/** The first place where a way is taken, if half of the operations take it, or all whose paths say no version. */
function taken(
  judged: readonly Operation[],
  others: readonly Operation[],
  find: (operation: Operation) => Placed | undefined,
): Placed | undefined {
  const found = judged.flatMap((one) => find(one) ?? []);
  const isUsual = found.length * 2 >= judged.length || (others.length > 0 && others.every((one) => find(one)));
  return isUsual ? found[0] : undefined;
}

/** A `version` alone is often that of the thing asked for. */
function parameterOf({ parameters }: Operation): Placed | undefined {
  const says = (name: string) => /^(?:.*[-_.])?api[-_]?version$|^accept-version$/i.test(name);
  return parameters.find(({ in: where, name }) => where !== 'path' && where !== 'cookie' && says(name))?.listed;
}

/** Of the vendor's own types only: those of standards have versions of their own. */
function mediaTypeOf({ request, responses }: Operation): Placed | undefined {
  const bodies = [...request, ...responses.filter(({ status }) => /^2/.test(status)).flatMap((one) => one.bodies)];
  return bodies.find(({ mediaType }) => /\/vnd\.(?!(?:oci|docker|api|openxml)\b)[^;]*\bv\d/i.test(mediaType));
}
