import type { Contract } from '../../contracts/contract';
import { text } from '../../contracts/json';
import { type Lookup, valueAt } from '../../contracts/references';
import type { Provided, Served } from '../../landscape/model';
import { type Place, place } from '../../syntax/place';
import type { Path } from '../../syntax/tree';
import { choice, type Found, rule } from '../rule';
import { contractsOf, subjectOf } from '../subjects';

export default rule({
  id: 'communication/plain-http',
  summary: 'What is called over the open network is called by https.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  messages: {
    url:
      '{api} is offered to {audience} at {url}, which is not encrypted: whoever sits between can read what is sent, ' +
      'credentials too, and change what comes back. Serve it by https://.',
    scheme:
      '{api} is offered to {audience} at {url} by http too, which is not encrypted: whoever sits between can read what is ' +
      'sent, credentials too, and change what comes back. Serve it by https alone.',
  },
  *detect({ service, world }) {
    for (const provided of service.provides) {
      if (provided.facts.audience === 'internal') continue;
      for (const { served, contract } of contractsOf(provided))
        yield* reportsOn(provided, served, contract, world.lookup);
    }
  },
  fix: ({ at, data }: Found) => {
    if (typeof data.secure === 'string') {
      return [choice(`Change to ${data.secure}`, { do: 'set', place: at, value: data.secure })];
    }
    const entry: Place = { ...at, path: data.scheme === undefined ? at.path.slice(0, -1) : at.path, part: 'entry' };
    return [choice(`Remove ${data.url}, which is served by https as well`, { do: 'remove', place: entry })];
  },
});

function* reportsOn(provided: Provided, served: Served, contract: Contract, lookup: Lookup) {
  const { file, servers } = contract;
  const urls = new Set(servers.map(({ url }) => url.toLowerCase()));
  for (const { url, path } of servers) {
    const written = text(valueAt(lookup, { file, path }));
    const isScheme = path[0] === 'schemes';
    // A variable in place of the scheme leaves the choice to the caller.
    if (written === undefined || !isPlain(isScheme ? url : written) || !isPublic(url)) continue;
    const secure = isScheme ? 'https' : written.replace(/^http/i, 'https');
    const isTwice = urls.has(url.toLowerCase().replace(/^http/, 'https'));
    yield {
      at: place(file, path),
      subject: subjectOf(provided, served),
      message: isScheme && isTwice ? ('scheme' as const) : ('url' as const),
      args: { api: provided.api, audience: provided.facts.audience === 'partner' ? 'partners' : 'the public', url },
      detail: url,
      data: isTwice ? { url, ...schemeOf(path) } : { secure },
    };
  }
}

const schemeOf = ([first]: Path) => (first === 'schemes' ? { scheme: 'http' } : {});

const isPlain = (url: string): boolean => /^http:\/\//i.test(url);

/** Names that no public DNS answers, and addresses that are not routed between networks (RFC 1918, 6761, 6762, 8375). */
const PRIVATE =
  /^(?:[^.]*|.*\.(?:localhost|local|internal|test|invalid|lan|intranet|corp|home|home\.arpa|svc)|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|0\.0\.0\.0|\[.*)$/i;

/** Whether an address can be meant for strangers. One whose domain is a variable is not known to be. */
function isPublic(url: string): boolean {
  const [, host = ''] = /^http:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(url) ?? [];
  return !host.endsWith('}') && !PRIVATE.test(host);
}
