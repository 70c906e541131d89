import { entries, isMap, member, text } from '../../contracts/json';
import type { Lookup } from '../../contracts/references';
import type { Version } from '../../contracts/version';
import { reached } from '../../landscape/contracts';
import type { Json, SpecFacts } from '../../readers/facts';
import type { Change } from '../../syntax/change';
import { place } from '../../syntax/place';
import type { Path } from '../../syntax/tree';
import type { Target } from './next-major-version';

/** Writes a step of an address for another version; undefined where it names none, or another one. */
type Raise = (step: string) => string | undefined;

/**
 * Raises the version that a spec's addresses name, where it is `from`: in its servers, or else as a step of all of its
 * paths. References to a path go with it.
 */
export function raiseAddresses(spec: SpecFacts, lookup: Lookup, from: Version, to: Target): Change[] {
  const raise = raiser(from, to);
  const inServers = servers(spec.doc).flatMap(({ server, path }) => raiseServer(spec.file, server, path, raise));
  const base = text(member(spec.doc, 'basePath'));
  const inBase = base === undefined ? undefined : raisedUrl(base, raise);
  if (inBase !== undefined) inServers.push(set(spec.file, ['basePath'], inBase));
  return inServers.length > 0 ? inServers : raisePaths(spec, lookup, raise);
}

function raiser(from: Version, to: Target): Raise {
  if ('date' in to) {
    const old = from.form === 'date' ? from.date + (from.name ? `.${from.name}` : '') : undefined;
    return (step) => (step === old ? to.date : undefined);
  }
  return (step) => {
    const [, sign = '', major, more = ''] = /^(v?)(\d+)((?:\.\d+)*)$/i.exec(step) ?? [];
    // Before 1.0 an address has nothing to name.
    if (major === undefined || from.form === 'date' || from.major === 0 || Number(major) !== from.major)
      return undefined;
    return (
      sign +
      [
        to.numbers[0],
        ...more
          .split('.')
          .slice(1)
          .map(() => 0),
      ].join('.')
    );
  };
}

const set = (file: string, path: Path, value: string): Change => ({ do: 'set', place: place(file, path), value });

/** The first step of an address's path that is a version, raised: `https://shop.example/api/v2/` . */
function raisedUrl(url: string, raise: Raise): string | undefined {
  const [address = '', ...query] = url.split('?');
  const [, host = '', path = ''] = /^((?:[A-Za-z][\w+.-]*:)?\/\/[^/]*)?(.*)$/s.exec(address) ?? [];
  const steps = path.split('/');
  const at = steps.findIndex((step) => isVersionStep(step) && raise(step) !== undefined);
  if (at < 0) return undefined;
  const raised = steps.with(at, raise(steps[at]!)!).join('/');
  return [host + raised, ...query].join('?');
}

/** A bare number in an address may be anything. */
const isVersionStep = (step: string): boolean => /^v/i.test(step) || /^\d{4}-\d\d-\d\d/.test(step);

/** Every entry of a `servers`: of the spec, of its paths and of their operations. */
function servers(doc: Json): { server: Json; path: Path }[] {
  const paths = entries(member(doc, 'paths')).map(([key, item]) => ({ at: ['paths', key], value: item }));
  const operations = paths.flatMap(({ at, value }) =>
    entries(value).map(([method, operation]) => ({ at: [...at, method], value: operation })),
  );
  return [{ at: [], value: doc }, ...paths, ...operations].flatMap(({ at, value }) => {
    const listed = member(value, 'servers');
    return Array.isArray(listed) ? listed.map((server: Json, i) => ({ server, path: [...at, 'servers', i] })) : [];
  });
}

function raiseServer(file: string, server: Json, path: Path, raise: Raise): Change[] {
  const url = text(member(server, 'url'));
  if (url === undefined) return [];
  const raised = raisedUrl(url, raise);
  if (raised !== undefined) return [set(file, [...path, 'url'], raised)];
  return entries(member(server, 'variables')).flatMap(([name, variable]) => {
    const sign = [`v{${name}}`, `{${name}}`].find((step) => url.split('/').includes(step));
    return sign === undefined ? [] : raiseVariable(file, variable, [...path, 'variables', name], raise);
  });
}

/** `{version}` in an address: its default, and that among the values it may have. */
function raiseVariable(file: string, variable: Json, path: Path, raise: Raise): Change[] {
  const old = member(variable, 'default');
  const raised = typeof old === 'string' || typeof old === 'number' ? raise(String(old)) : undefined;
  if (raised === undefined || !isMap(variable)) return [];
  const values = member(variable, 'enum');
  const at = Array.isArray(values) ? values.indexOf(old) : -1;
  return [set(file, [...path, 'default'], raised), ...(at < 0 ? [] : [set(file, [...path, 'enum', at], raised)])];
}

function raisePaths(spec: SpecFacts, lookup: Lookup, raise: Raise): Change[] {
  const keys = entries(member(spec.doc, 'paths')).flatMap(([key]) => (key.startsWith('/') ? [key] : []));
  const renamed = new Map(keys.map((key) => [key, raisedUrl(key, raise)]));
  if (![...renamed.values()].every((key) => key !== undefined)) return [];
  const renames = [...renamed].map(
    ([key, to]): Change => ({ do: 'rename', place: place(spec.file, ['paths', key], 'key'), key: to! }),
  );
  return [...renames, ...reached(spec, lookup).flatMap((part) => (part ? follow(part, spec.file, renamed) : []))];
}

/** References to paths that have another key now. */
function follow(part: SpecFacts, file: string, renamed: ReadonlyMap<string, string | undefined>): Change[] {
  return part.refs.flatMap(({ written, path, file: target, pointer }) => {
    const key = target === file && pointer[0] === 'paths' ? renamed.get(pointer[1] ?? '') : undefined;
    if (key === undefined) return [];
    const steps = ['paths', key, ...pointer.slice(2)].map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'));
    return [set(part.file, path, `${written.slice(0, written.indexOf('#'))}#/${steps.join('/')}`)];
  });
}
