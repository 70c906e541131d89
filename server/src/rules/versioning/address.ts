import type { Contract, Operation } from '../../contracts/contract';
import { type Place, place } from '../../syntax/place';

const STEP =
  /^(?:v\d+(?:[._]\d+)*(?:(?:alpha|beta|rc|p)\d*)*|\d+(?:\.\d+)*|\d{4}-\d{2}(?:-\d{2})?|\{(?:v|\w*version\w*)\})$/i;

/** Whether a step of a path may say which version is meant: `v2`, `v1beta1`, `1.1`, `2010-04-01`, `{version}`. */
export const isVersionStep = (step: string): boolean => STEP.test(step);

/** `application/vnd.shop.v2+json`, `application/vnd.shop.2024-06-01+json`, `application/json;version=2`. */
const MEDIA_TYPE = /\bv\d+|\b\d{4}-\d{2}-\d{2}\b|\b(?:api-?)?v(?:ersion)?\s*=/i;

/** `version`, `api-version`, `apiVersion`, `X-Shop-Version`, `v`, but not `conversion`. */
const PARAMETER = /^(?:v|(?:.*[-_.])?(?:[Aa][Pp][Ii])?(?:[Vv]ersion|VERSION)|.*[a-z]Version)$/;

/**
 * Whether a caller says in a request which version it means: in the server's address, a path, a query or header
 * parameter, or a media type, be it of one operation only.
 */
export function saysVersion({ servers, otherServers, operations }: Contract): boolean {
  const urls = [...servers.map(({ url }) => url), ...otherServers];
  return urls.some(inAddress) || operations.some(operationSays);
}

function operationSays({ address, parameters, request, responses }: Operation): boolean {
  const bodies = [...request, ...responses.flatMap((response) => response.bodies)];
  return (
    inAddress(address) ||
    parameters.some(({ in: where, name }) => where !== 'cookie' && PARAMETER.test(name)) ||
    bodies.some(({ mediaType }) => MEDIA_TYPE.test(mediaType))
  );
}

/** A major version that is written in an address, and where. */
export interface AddressedMajor {
  readonly major: number;
  readonly at: Place;
}

/**
 * The one major version that a contract's addresses name as `/v2`, in its servers or else in all of its paths. Undefined
 * where none is named, or several are.
 */
export function majorInAddress({ servers, operations, file }: Contract): AddressedMajor | undefined {
  const named = servers.flatMap(({ url, path }) => majorIn(url).map((major) => ({ major, at: place(file, path) })));
  const paths = operations.flatMap(({ address, file: own, path }) =>
    majorIn(address).map((major) => ({ major, at: place(own, path.slice(0, -1), 'key') })),
  );
  const said = named.length > 0 ? named : paths.length === operations.length ? paths : [];
  const [first] = said;
  return said.every(({ major }) => major === first?.major) ? first : undefined;
}

/** `https://shop.example/api/v2/` names 2; a step with more to it, as `v1beta1`, names no major that was released. */
function majorIn(url: string): number[] {
  const steps = (url.split('?')[0] ?? '').split('/');
  return steps.flatMap((step) => /^v(\d+)(?:\.\d+)*$/i.exec(step)?.[1] ?? []).map(Number);
}

/** In a step of the path (`/v2/`), a label of the host (`v2.api.shop.example`), or the query. */
function inAddress(url: string): boolean {
  const [address = '', query = ''] = url.split('?');
  const [, host = '', path = address] = /^(?:[A-Za-z][\w+.-]*:)?\/\/([^/]*)(.*)$/.exec(address) ?? [];
  const names = query.split('&').map((pair) => pair.split('=')[0] ?? '');
  return (
    path.split('/').some(isVersionStep) ||
    host.split('.').some((label) => /(?:^|-)v\d+$/i.test(label)) ||
    names.some((name) => PARAMETER.test(name))
  );
}
