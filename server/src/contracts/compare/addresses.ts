import type { Contract, Operation, Placed } from '../contract';
import { basePath } from '../servers';
import type { Context } from './context';
import type { Pairing } from './pairing';

/** Compares where an interface is served. */
export function compareAddresses(context: Context, { pairs, unserved }: Pairing): void {
  for (const [path, operations] of unserved) noteUnserved(context, path, operations, pairs.length);
  if (context.revision.servers.length > 0) compareHosts(context);
}

function noteUnserved(context: Context, path: string, operations: readonly Operation[], all: number): void {
  const { base, gathering } = context;
  const server = base.servers.find(({ url }) => basePath(url) === path);
  const note = {
    kind: 'server.path.removed',
    args: { before: path === '' ? '/' : path },
    ...(server && { base: { file: base.file, path: pathOf(server) } }),
    near: serversOf(context.revision),
  } as const;
  if (operations.length === all) gathering.note(note);
  else for (const operation of operations) gathering.note({ ...note, operation });
}

type Server = Contract['servers'][number];

/** Where a server's base path is written: in OpenAPI 2.0 in a field of its own. */
function pathOf({ url, path }: Server): Server['path'] {
  return path[0] === 'servers' || basePath(url) === '' ? path : ['basePath'];
}

/** Where the servers are written, or else the whole document. */
function serversOf({ file, servers: [first] }: Contract): Placed {
  if (!first) return { file, path: [] };
  return { file, path: first.path[0] === 'servers' ? ['servers'] : pathOf(first) };
}

interface Host {
  readonly at: Placed;
  /** `https` and the place of its address; empty where it is not said. */
  readonly schemes: ReadonlyMap<string, Placed>;
}

function compareHosts({ base, revision, gathering }: Context): void {
  const [before, after] = [hostsOf(base), hostsOf(revision)];
  const near = serversOf(revision);
  const nearScheme = revision.servers[0]?.path[0] === 'schemes' ? { file: revision.file, path: ['schemes'] } : near;
  for (const [host, { at, schemes }] of before) {
    const now = after.get(host);
    if (!now) {
      if (!isLocal(host)) gathering.note({ kind: 'server.removed', args: { before: host }, base: at, near });
      continue;
    }
    // An address without a scheme is served by whatever the document itself was.
    if (now.schemes.size === 0) continue;
    for (const [scheme, place] of schemes) {
      if (now.schemes.has(scheme)) continue;
      gathering.note({ kind: 'server.scheme.removed', args: { host, before: scheme }, base: place, near: nearScheme });
    }
  }
}

function hostsOf({ file, servers }: Contract): ReadonlyMap<string, Host> {
  const found = new Map<string, { at: Placed; schemes: Map<string, Placed> }>();
  for (const { url, path } of servers) {
    const [, scheme, host] = /^(?:([A-Za-z][\w+.-]*):)?\/\/([^/?#]+)/.exec(url) ?? [];
    if (host === undefined) continue;
    const at = { file, path };
    const known = found.get(host.toLowerCase()) ?? { at, schemes: new Map<string, Placed>() };
    found.set(host.toLowerCase(), known);
    if (scheme !== undefined && !known.schemes.has(scheme.toLowerCase())) known.schemes.set(scheme.toLowerCase(), at);
  }
  return found;
}

const isLocal = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?::\d+)?$/.test(host);
