import type { Service } from '../../landscape/model';
import { spellingOf } from '../../landscape/teams';
import { plural } from '../../rules/subjects';
import { type Colors, colors } from '../colors';
import { printable, wrap } from '../reporters/text';
import { compareText } from './compare-text';
import type { DependencyEntry, End } from './dependency-entries';
import type { ProvidedEntry, ServiceEntry, StoreEntry } from './overview';
import type { View } from './view';

/** Columns that the words before what is listed take. */
const WORD = 10;
const INDENT = 4;

/** The landscape for people: services by team and system, with what each provides and needs, then the stores. */
export function pretty(view: View): string {
  if (view.services.length === 0) return '';
  const paint = colors(view.color);
  const around = aroundEach(view);
  const blocks = [...byTeam(view.services)].map(([team, services]) => {
    const shown = services.map((entry) => service(entry, around(entry.service), view, paint));
    return `${paint.bold(printable(team))}\n${shown.join('\n')}\n`;
  });
  const kept = view.stores.length === 0 ? [] : [`${paint.bold('Stores')}\n${view.stores.map(store).join('\n')}\n`];
  return `${[...blocks, ...kept, paint.bold(summary(view))].join('\n')}\n`;
}

/** What stands in relation to one service. */
interface Around {
  readonly needs: DependencyEntry[];
  readonly users: Set<string>;
  readonly stores: StoreEntry[];
}

function aroundEach({ dependencies, stores }: View): (service: Service) => Around {
  const all = new Map<Service, Around>();
  const around = (service: Service): Around => {
    const known = all.get(service) ?? { needs: [], users: new Set(), stores: [] };
    all.set(service, known);
    return known;
  };
  for (const dependency of dependencies) {
    const { from, to } = dependency;
    if (from.service) around(from.service).needs.push(dependency);
    if (to.service) around(to.service).users.add(called(from));
  }
  for (const one of stores) for (const user of [...one.owners, ...one.users]) around(user).stores.push(one);
  return around;
}

/** `team-checkout · shop`; those that nobody owns last. */
function byTeam(services: readonly ServiceEntry[]): Map<string, ServiceEntry[]> {
  const teams = new Map<string, ServiceEntry[]>();
  const spelt = spellingOf(services.flatMap(({ owner }) => owner ?? []));
  const teamOf = ({ owner }: ServiceEntry) => (owner === undefined ? undefined : spelt(owner));
  const key = (one: ServiceEntry) => [teamOf(one) ?? '\uffff', one.system ?? ''].join('\0');
  for (const one of [...services].sort((a, b) => compareText(key(a), key(b)))) {
    const team = [teamOf(one) ?? '(no owner)', ...(one.system === undefined ? [] : [one.system])].join(' · ');
    const known = teams.get(team) ?? [];
    teams.set(team, known);
    known.push(one);
  }
  return teams;
}

function service(entry: ServiceEntry, { needs, users, stores }: Around, view: View, paint: Colors): string {
  const { kind, files, provides } = entry;
  const head = `  ${printable(called(entry))}${kind === 'service' ? '' : ` (${kind})`}`;
  return [
    `${head}  ${paint.dim(printable(files.map(view.name).join(', ')))}`,
    ...rows('provides', provides.map(provided), view),
    ...rows('needs', needs.map(need), view),
    ...rows('used by', inOne([...users]), view),
    ...rows('data', inOne(stores.map((one) => keptBy(one, entry.service))), view),
  ].join('\n');
}

const inOne = (names: readonly string[]): string[] => (names.length === 0 ? [] : [names.join(', ')]);

/** A store that is not its own is somebody's. */
function keptBy({ name, owners }: StoreEntry, service: Service): string {
  if (owners.length === 0 || owners.includes(service)) return name;
  return `${name} (owned by ${owners.map(called).join(', ')})`;
}

function rows(word: string, items: readonly string[], { width }: View): string[] {
  return items.flatMap((item, index) => {
    const lines = wrap(printable(item), width - INDENT - WORD);
    return lines.map((line, at) => {
      const head = index === 0 && at === 0 ? word : '';
      return `${' '.repeat(INDENT)}${head.padEnd(WORD)}${at === 0 ? '' : '  '}${line}`;
    });
  });
}

function provided({ api, versions, type }: ProvidedEntry): string {
  const said = [api, versions.join(', ')].filter((part) => part !== '').join(' ');
  return type === undefined ? said : `${said} (${type})`;
}

const OUTSIDE: Readonly<Record<NonNullable<End['outside']>, string>> = { external: 'external', unknown: 'not found' };

function need({ to, api, version, via, critical }: DependencyEntry): string {
  const more = [to.outside && OUTSIDE[to.outside], via, critical ? 'critical' : undefined].filter(
    (word) => word !== undefined,
  );
  const asked = [api, version].filter((part) => part !== undefined).join(' ');
  const said = api === undefined || api === to.name ? [called(to), version] : [asked, 'of', called(to)];
  const words = said.filter((part) => part !== undefined).join(' ');
  return more.length === 0 ? words : `${words} (${more.join(', ')})`;
}

const called = ({ name }: Pick<End, 'name'>): string => name || '(no name)';

function store({ name, type, owners, users }: StoreEntry): string {
  const names = (services: readonly Service[]) => services.map(called).join(', ');
  const parts = [
    type,
    owners.length === 0 ? undefined : `owned by ${names(owners)}`,
    users.length === 0 ? undefined : `used by ${names(users)}`,
  ];
  return `  ${printable([name, parts.filter((part) => part !== undefined).join('; ')].join('  '))}`;
}

function summary({ services, dependencies, stores }: View): string {
  const outside = new Set(dependencies.flatMap(({ to }) => (to.service ? [] : [to.name]))).size;
  const beyond = outside === 0 ? '' : ` (${plural(outside, 'provider')} outside)`;
  const counts = [
    plural(services.length, 'service'),
    `${plural(dependencies.length, 'dependency', 'dependencies')}${beyond}`,
  ];
  return `${[...counts, plural(stores.length, 'store')].join(', ')}.`;
}
