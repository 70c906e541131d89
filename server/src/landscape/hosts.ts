import type { DeploymentFacts } from '../readers/deployment/facts';
import { groupBy } from './group-by';
import type { Unit } from './workloads';

/** Finds who answers to a host name, as seen from a file. */
export type FindHost = (host: string, from: string) => Unit | undefined;

/**
 * The names under which units are reached: in compose the service's name, `container_name`, `hostname` and aliases, those
 * of the asking file first; in Kubernetes the Services that select them, with or without their namespace's domain.
 */
export function hostsOf(units: readonly Unit[], files: readonly DeploymentFacts[]): FindHost {
  const global = new Map<string, Unit>();
  const local = new Map<string, Unit>();
  const add = (names: Map<string, Unit>, name: string, unit: Unit) => {
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), unit);
  };
  for (const unit of units) {
    for (const { file, facts } of unit.workloads) {
      const names = facts.type === 'compose' ? [facts.name, ...facts.aliases] : facts.aliases;
      for (const name of names) {
        add(global, name, unit);
        add(local, `${file}\0${name}`, unit);
      }
    }
  }
  const selected = selection(units);
  for (const { name, selector } of files.flatMap(({ exposures }) => exposures)) {
    const unit = selected(selector);
    if (unit) add(global, name, unit);
  }
  return (host, from) =>
    local.get(`${from}\0${host}`.toLowerCase()) ?? global.get(host.toLowerCase()) ?? global.get(short(host));
}

/** `payments` of `payments.shop.svc.cluster.local`. */
const short = (host: string): string => /^([^.]+)(?:\.[^.]+)?\.svc(?:\.|$)/i.exec(host)?.[1]?.toLowerCase() ?? '';

type Labels = Readonly<Record<string, string>>;

/** Finds the first unit that a selector selects. Looked for among those with its rarest label only: others are on all. */
function selection(units: readonly Unit[]): (selector: Labels) => Unit | undefined {
  const labelled = units.flatMap((unit) =>
    unit.workloads.flatMap(({ facts: { labels } }) =>
      Object.entries(labels).map((label) => ({ unit, labels, key: label.join('\0') })),
    ),
  );
  const byLabel = groupBy(labelled, ({ key }) => key);
  return (selector) => {
    const wanted = Object.entries(selector);
    const [rarest] = wanted.map((label) => byLabel.get(label.join('\0')) ?? []).sort((a, b) => a.length - b.length);
    return rarest?.find(({ labels }) => selects(wanted, labels))?.unit;
  };
}

const selects = (wanted: readonly (readonly [string, string])[], labels: Labels): boolean =>
  wanted.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);
