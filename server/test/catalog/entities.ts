import { Draw, isValues, type Value, type Values } from '../oracle/random';

const VERSION = 'backstage.io/v1alpha1';
const OWNED: Values = { type: 'service', lifecycle: 'production', owner: 'team-checkout', system: 'shop' };
const PROFILE: Values = { displayName: 'Ann', email: 'ann@shop.example', picture: 'https://shop.example/ann.png' };

/** Of each kind the `spec` with all that may stand in it. */
const SPECS: Readonly<Record<string, Values>> = {
  Component: {
    ...OWNED,
    subcomponentOf: 'all',
    providesApis: ['orders', 'api:other/orders'],
    consumesApis: ['payments'],
    dependsOn: ['resource:orders-db', 'component:shop/stock'],
    dependencyOf: ['component:storefront'],
  },
  API: { ...OWNED, type: 'openapi', definition: 'openapi: 3.1.0' },
  McpServer: { ...OWNED, type: 'mcp-server', remotes: [{ type: 'sse', url: 'https://mcp.shop.example' }] },
  Resource: {
    type: 'database',
    owner: 'user:ann',
    dependsOn: ['resource:disk'],
    dependencyOf: ['component:a'],
    system: 'shop',
  },
  System: { owner: 'group:shop/checkout', domain: 'commerce', type: 'product' },
  Domain: { owner: 'checkout', subdomainOf: 'commerce', type: 'area' },
  Group: { type: 'team', profile: PROFILE, parent: 'all', children: ['small'], members: ['ann', 'user:default/bob'] },
  User: { profile: PROFILE, memberOf: ['team-checkout', 'group:shop/all'] },
  Location: {
    type: 'url',
    target: './a.yaml',
    targets: ['./b/*.yaml', 'https://shop.example/c.yaml'],
    presence: 'optional',
  },
  Custom: { anything: [1, { goes: true }] },
};

const METADATA: Values = {
  name: 'Orders_2.x',
  namespace: 'shop--eu',
  uid: 'u',
  etag: 'e',
  title: 'Orders',
  description: '',
  labels: { tier: 'gold', 'shop.example/Tier_2': '', 'a-b.c-d/e': 'A.b-c_D' },
  annotations: { 'github.com/project-slug': 'shop/orders', empty: '' },
  tags: ['java', 'c++', 'a:b-c', 'a#1'],
  links: [
    { url: 'https://shop.example', title: 'Wiki', icon: 'docs', type: 'wiki' },
    { url: 'mailto:ann@shop.example' },
  ],
  'of our own': { a: [null] },
};

const long = (length: number, letter = 'x') => letter.repeat(length);

/** Texts that are at the edge of one of the forms there are. */
const TEXTS = [
  ...[
    '',
    ' ',
    '\t\n',
    'a',
    'A',
    '-a',
    'a-',
    'a--b',
    'a_b',
    'a.b',
    'a..b',
    'a b',
    'ü',
    'a\nb',
    'a\n',
    '\u{1F600}',
    '1',
    'true',
  ],
  ...[long(63), long(64), `${long(62)}-`, long(500), 'Node.js', 'c#', 'a+b', 'a:b-c:d', ':', '/', '#'],
  ...[
    'a:b',
    'a:',
    ':a',
    '/a',
    'a/',
    'a/b',
    'a:b/c',
    'a:b/',
    'a:/c',
    'a/b:c',
    'a/b/c',
    'a:b:c',
    'a:b:c/d',
    'a:b/c/d',
    ':a/b',
    'a//b',
  ],
  ...[
    VERSION,
    'backstage.io/v1beta1',
    'backstage.io/v1',
    'backstage.io',
    'scaffolder.backstage.io/v1beta3',
    'v1',
    'a.b/c',
    'A/b',
  ],
  ...[
    'shop.example/v1',
    `${long(63)}.a/v1`,
    `${long(64)}.a/v1`,
    `${`${long(62)}.`.repeat(4)}a/v1`,
    `${`${long(62)}.`.repeat(4)}aa/v1`,
  ],
  ...[
    'a/v-1',
    'a/b/c',
    '/v1',
    'a/',
    'Component',
    'component',
    'Componnet',
    'API',
    'api',
    'App',
    'Template',
    'Resources',
    '2nd',
    'A b',
  ],
  ...[
    'https://shop.example',
    'shop.example',
    '//shop.example',
    './a',
    'http://',
    'a:b',
    'mailto:x',
    'http://a b',
    'url:https://a.b/c',
  ],
  ...['required', 'optional', 'Optional', 'mcp-server', 'openapi', 'service'],
];

/** Values of every type, to be put anywhere. */
const VALUES: readonly Value[] = [
  ...[null, true, false, 0, 1, 1.5, -1],
  ...[[], {}, [null], [[]], [['a:b']], [{}], [1], ['a'], ['a:b', ''], ['a', 5], { a: 1 }, { a: null }, { a: 'b' }],
  ...[
    { kind: 'component', name: 'a' },
    [{ kind: 'component', name: 'a' }],
    { url: 'https://a.b' },
    [{ url: 'a' }],
    [{ url: 1 }],
  ],
  ...[
    [{ url: 'https://a.b', title: ' ' }],
    [{ url: 'https://a.b', icon: null }],
    [{ type: 'sse', url: 'https://a.b' }],
    [{ type: 'sse' }],
  ],
];

/** Keys that an entity may have, in places of their own or of others, and some that none has. */
const KEYS = [
  ...['apiVersion', 'kind', 'metadata', 'spec', 'relations', 'status', 'x-mine', 'data'],
  ...Object.keys(METADATA),
  ...new Set(Object.values(SPECS).flatMap((spec) => Object.keys(spec))),
  ...['url', 'title', 'icon', 'displayName', 'constructor', 'toString', ...TEXTS.filter((text) => text.length < 300)],
];

/** An entity that Backstage takes, unless its kind is not one of Backstage's. */
function soundEntity(draw: Draw): Values {
  const form = draw.pick(Object.keys(SPECS));
  const kind = form === 'McpServer' ? 'API' : form;
  const required =
    form === 'Custom' ? [] : ['type', 'lifecycle', 'owner', 'definition', 'remotes', 'children', 'memberOf'];
  const apiVersion = draw.chance(0.8)
    ? VERSION
    : draw.pick(['backstage.io/v1beta1', 'shop.example/v1', 'scaffolder.backstage.io/v1beta3']);
  const all: Values = {
    apiVersion,
    kind,
    metadata: thinned(draw, METADATA, ['name']),
    spec: thinned(draw, SPECS[form]!, required),
  };
  return structuredClone(all);
}

const thinned = (draw: Draw, from: Values, kept: readonly string[]): Values =>
  Object.fromEntries(Object.entries(from).filter(([key]) => kept.includes(key) || draw.chance(0.5)));

/** An entity with up to three changes at places drawn at random. */
export function drawEntity(seed: number): Value {
  const draw = new Draw(seed);
  const holder: Values = { entity: soundEntity(draw) };
  for (let left = draw.index(4); left > 0; left--) change(draw, placesIn(holder.entity, holder, 'entity'));
  return holder.entity ?? null;
}

/** Places at each of which every one of the texts is tried, by the kind of the entity. */
const PLACES: readonly (readonly [string, readonly (string | number)[]])[] = [
  ...['apiVersion', 'kind'].map((field) => ['System', [field]] as const),
  ...['name', 'namespace', 'title', 'uid'].map((field) => ['System', ['metadata', field]] as const),
  ['System', ['metadata', 'labels', 'tier']],
  ['System', ['metadata', 'tags', 0]],
  ...['url', 'title', 'icon', 'type'].map((field) => ['System', ['metadata', 'links', 0, field]] as const),
  ...Object.entries(SPECS).flatMap(([kind, spec]) =>
    Object.entries(spec).map(
      ([field, value]) => [kind, ['spec', field, ...(Array.isArray(value) ? [0] : [])]] as const,
    ),
  ),
];

/** Entities in which nothing is odd but one text: in each place, and as a key of each of the maps whose keys have a form. */
export function edgeEntities(): readonly Values[] {
  const values = PLACES.flatMap(([form, path]) =>
    TEXTS.map((text) => {
      const entity = wholeEntity(form);
      const holder = path.slice(0, -1).reduce<Values>((at, step) => at[step] as Values, entity);
      holder[path.at(-1)!] = text;
      return entity;
    }),
  );
  const keys = ['labels', 'annotations'].flatMap((map) =>
    TEXTS.map((text) => {
      const entity = wholeEntity('System');
      ((entity.metadata as Values)[map] as Values)[text] = 'a';
      return entity;
    }),
  );
  return [...values, ...keys];
}

function wholeEntity(form: string): Values {
  const kind = form === 'McpServer' ? 'API' : form;
  return structuredClone({ apiVersion: VERSION, kind, metadata: METADATA, spec: SPECS[form]! });
}

/** A value, by what holds it. */
interface Slot {
  readonly holder: Value[] | Values;
  readonly key: string | number;
}

function placesIn(value: Value | undefined, holder: Slot['holder'], key: Slot['key']): readonly Slot[] {
  const own = { holder, key };
  if (Array.isArray(value)) return [own, ...value.flatMap((item, index) => placesIn(item, value, index))];
  if (!isValues(value)) return [own];
  return [own, ...Object.entries(value).flatMap(([name, child]) => placesIn(child, value, name))];
}

function change(draw: Draw, slots: readonly Slot[]): void {
  const { holder, key } = draw.pick(slots.length > 1 ? slots.slice(1) : slots);
  const held = holder as Values;
  const value = held[key];
  const kind = draw.next();
  if (kind < 0.2 && !Array.isArray(holder)) delete held[key];
  else if (kind < 0.4 && isValues(value)) value[draw.pick(KEYS)] = drawValue(draw);
  else if (kind < 0.5 && Array.isArray(value)) value.push(drawValue(draw));
  else if (kind < 0.6 && !Array.isArray(holder)) {
    delete held[key];
    held[draw.pick(KEYS)] = value ?? null;
  } else held[key] = drawValue(draw);
}

const drawValue = (draw: Draw): Value => (draw.chance(0.65) ? draw.pick(TEXTS) : structuredClone(draw.pick(VALUES)));
