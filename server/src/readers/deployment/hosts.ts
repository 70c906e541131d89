const HOST = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9_.-]{0,251}[a-z0-9])?)$/i;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Addresses of nobody in particular: on which to listen. */
const ANY: ReadonlySet<string> = new Set(['0.0.0.0', '[::]', '*']);

/** A host, and its port where it is written, in a text that begins at `start`. */
export interface HostPort {
  readonly host: string;
  readonly port?: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads `host`, `host:port` or `[::1]:port`; undefined for any other text, and for one on which to listen. A port that is
 * filled in by something else (`db:${PORT}`) is left out.
 */
export function hostPort(text: string, start: number): HostPort | undefined {
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(text);
  const [, host = '', written] = match ?? [];
  if (!HOST.test(host) || ANY.has(host) || (/^[\d.]+$/.test(host) && !IP.test(host))) return undefined;
  const end = start + text.length;
  if (written === undefined || /^\$[{(]?\w+[})]?$/.test(written)) return { host, start, end };
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  return port > 0 && port < 65536 ? { host, port, start, end } : undefined;
}
