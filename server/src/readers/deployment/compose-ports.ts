import type { Fields } from '../fields';

/** A range that is longer than this is read up to here. */
const LONGEST = 20;
/** `[address:][published:]target[/protocol]`, each a port or a range. */
const PORT = /^(?:(?:\[[0-9a-f:]*\]|(?:\d+\.){3}\d+):)?(?:(\d*(?:-\d+)?):)?(\d+(?:-\d+)?)(?:\/\w+)?$/i;

interface Ports {
  /** Ports of the container. */
  readonly ports: readonly number[];
  /** Those of the machine that lead to them. */
  readonly published: readonly number[];
}

/** What a compose service's `ports` say, in the short or the long form; what is filled in elsewhere is left out. */
export function publishedPorts(service: Fields): Ports {
  const found = (service.items('ports') ?? []).map((item): readonly [string, string] => {
    const { tree, node } = item;
    if (node !== undefined && tree.kind(node) === 'map')
      return [item.source('published') ?? '', item.source('target') ?? ''];
    const [, published = '', target = ''] = PORT.exec(node === undefined ? '' : withDefaults(tree.textOf(node))) ?? [];
    return [published, target];
  });
  return {
    ports: [...new Set(found.flatMap(([, target]) => portsIn(target)))],
    published: [...new Set(found.flatMap(([published]) => portsIn(published)))],
  };
}

/** The ports of `expose`. */
export function exposedPorts(service: Fields): readonly number[] {
  const items = service.items('expose') ?? [];
  return items.flatMap(({ tree, node }) => portsIn(node === undefined ? '' : tree.textOf(node).replace(/\/\w+$/, '')));
}

const withDefaults = (text: string): string => text.replace(/\$\{\w+:?-([^${}]*)\}/g, '$1');

/** `8080`, `3000-3005`. */
function portsIn(text: string): readonly number[] {
  const [, first, last] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  if (first === undefined) return [];
  const length = Math.min(Math.max(Number(last ?? first) - Number(first), 0) + 1, LONGEST);
  return Array.from({ length }, (_, i) => Number(first) + i).filter((port) => port > 0 && port < 65536);
}
