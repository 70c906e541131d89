import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../../test/fixture';
import { dot } from './dot';
import { mermaid } from './mermaid';
import { overviewOf } from './overview';
import { pretty } from './pretty';
import type { View, Viewer } from './view';

/** What means something to one of the languages, or to a browser or terminal. */
const NAMES = [
  ...['end', 'subgraph', 'graph', 'digraph', 'default', 'class A b', 'click a href', 'o', 'x', '1. a', '- a'],
  ...[
    '__proto__',
    'constructor',
    'say "hi"',
    '"',
    'a]b[c',
    '((',
    '))',
    'x{y}|z',
    '--> ==>',
    'a;b',
    ';',
    '%% no',
    '%%{init: {}}%%',
  ],
  ...[
    '#quot; &amp; #35;',
    '<b onclick="x()">',
    '`md`',
    '"`md`"',
    'back\\slash',
    'trail\\',
    '\\N\\l',
    'style:a#b;',
    ':::c',
    '@{ shape: x }',
    '// c',
    '/* c */',
  ],
  ...[
    'new\nline',
    'tab\t',
    '\u0000',
    '\u001b[31m',
    '\u2028',
    '\ud800',
    '😀 ü é 漢字',
    'a-b',
    'a_b',
    'a b',
    'A',
    'a',
    ' ',
    'x'.repeat(300),
  ],
];

/** A landscape in which everything is called so, each service leaning on two others. */
const hostile = NAMES.map((name, at) => {
  const other = (by: number) => NAMES[(at + by) % NAMES.length];
  const manifest = {
    name,
    owner: other(1),
    system: other(2),
    provides: [
      { api: other(3), versions: [{ version: other(4) }], consumers: [{ service: `${other(5)}!`, version: 1 }] },
    ],
    consumes: [
      { api: other(6), service: other(7), version: other(8), critical: at % 2 === 0, via: at % 3 ? 'http' : 'event' },
      { api: other(9), external: true },
    ],
    data: [{ store: other(10), type: other(11), owner: at % 2 === 0 }],
  };
  return `//- s${at}/microservice.json\n${JSON.stringify(manifest)}`;
}).join('\n');

async function viewOf(text: string): Promise<View> {
  const { landscape, snapshot } = (await checkFixture(text)).result;
  return { ...overviewOf(landscape, snapshot), name: (file) => file, color: false, width: 80 };
}

const shown = async (viewer: Viewer, text: string): Promise<string[]> =>
  viewer(await viewOf(text))
    .trimEnd()
    .split('\n');

/** Each id is declared once, and only declared ones are drawn a line to. */
function expectWhole(declared: readonly string[], drawn: readonly string[]): void {
  expect(new Set(declared).size).toBe(declared.length);
  expect(drawn.filter((id) => !declared.includes(id))).toEqual([]);
}

const HARMLESS = '(?:[\\p{L}\\p{N}\\p{M} .,/@()-]|#\\d+;)+';
const NODE = new RegExp(
  `^ {2,4}([sed]_\\w+)(?:\\["(${HARMLESS})"\\]|\\(\\["(${HARMLESS})"\\]\\)|\\[\\("(${HARMLESS})"\\)\\])$`,
  'u',
);
const SUBGRAPH = new RegExp(`^ {2}subgraph (g_\\w+)\\["(${HARMLESS})"\\]$`, 'u');
const LINK = new RegExp(`^ {2}(\\w+) (?:-->|==>|-\\.->|---)(?:\\|"${HARMLESS}"\\|)? (\\w+)$`, 'u');

describe('mermaid', () => {
  it('is a flowchart, whatever things are called', async () => {
    const [head, ...lines] = await shown(mermaid, hostile);
    expect(head).toBe('flowchart LR');
    const isKnown = (line: string) => line === '  end' || [NODE, SUBGRAPH, LINK].some((form) => form.test(line));
    expect(lines.filter((line) => !isKnown(line))).toEqual([]);
    const all = (form: RegExp) => lines.flatMap((line) => [form.exec(line) ?? []].filter(({ length }) => length > 0));
    expect(lines.filter((line) => line === '  end').length).toBe(all(SUBGRAPH).length);
    const declared = [...all(NODE), ...all(SUBGRAPH)].map(([, id]) => id ?? '');
    expectWhole(
      declared,
      all(LINK).flatMap(([, from, to]) => [from ?? '', to ?? '']),
    );
    expect(all(LINK).length).toBeGreaterThan(3 * NAMES.length);
    // Nothing of a name is lost but what cannot be shown.
    const labels = all(NODE).map((match) => decoded(match.slice(2).find((label) => label !== undefined) ?? ''));
    for (const name of ['say "hi"', '#quot; &amp; #35;', '%%{init: {}}%%', '😀 ü é 漢字'])
      expect(labels).toContain(name);
  });

  it('draws what is critical, what is asynchronous and what is a store each in its own way', async () => {
    expect(await shown(mermaid, PLAIN)).toEqual([
      'flowchart LR',
      '  s_b["b"]',
      '  subgraph g_team_1["team-1"]',
      '    s_a["a"]',
      '  end',
      '  e_stripe(["stripe"])',
      '  d_db[("db")]',
      '  s_a ==>|"x 1"| s_b',
      '  s_a -.->|"y"| s_b',
      '  s_a -->|"stripe"| e_stripe',
      '  s_a ---|"owns"| d_db',
      '  s_b --- d_db',
    ]);
  });

  it('calls things the same whoever comes beside them', async () => {
    const more = `${PLAIN}//- 0/microservice.yaml\nname: aa\nowner: team-1\nconsumes: [{ api: x, version: 1 }]\n`;
    const lines = await shown(mermaid, more);
    for (const line of await shown(mermaid, PLAIN)) expect(lines).toContain(line);
  });
});

const PLAIN = `
//- a/microservice.yaml
name: a
owner: team-1
consumes:
  - { api: x, version: 1, via: http, critical: true }
  - { api: "y", via: event }
  - { api: stripe, external: true }
data: [{ store: db, owner: true }]
//- b/microservice.yaml
name: b
provides: [{ api: x, versions: [{ version: 1.0.0 }] }, { api: "y" }]
data: [{ store: db }]
`;

const STRING = '"(?:[^"\\\\\\p{Cc}]|\\\\["\\\\])*"';
const STATEMENT = new RegExp(
  `^ +(?:rankdir=LR;|node \\[shape=box\\];|subgraph "cluster_g_\\w+" \\{|label=${STRING};|\\}|` +
    `"(\\w+)" \\[label=${STRING}(?:, shape=\\w+)?\\];|` +
    `"(\\w+)" -> "(\\w+)" \\[(?:label=${STRING}, )?(?:style|dir)=\\w+\\];)$`,
  'u',
);

describe('dot', () => {
  it('is a graph, whatever things are called', async () => {
    const lines = await shown(dot, hostile);
    expect([lines[0], lines.at(-1)]).toEqual(['digraph landscape {', '}']);
    const body = lines.slice(1, -1);
    expect(body.filter((line) => !STATEMENT.test(line))).toEqual([]);
    const matches = body.map((line) => STATEMENT.exec(line) ?? []);
    expectWhole(
      matches.flatMap(([, declared]) => declared ?? []),
      matches.flatMap(([, , from, to]) => [from ?? [], to ?? []].flat()),
    );
    expect(lines.filter((line) => line.endsWith('{')).length).toBe(lines.filter((line) => line.trim() === '}').length);
    // Graphviz reads entities of HTML in every label.
    expect(lines.some((line) => /&(?!amp;)/.test(line))).toBe(false);
  });

  it('draws what mermaid draws', async () => {
    expect(await shown(dot, PLAIN)).toEqual([
      'digraph landscape {',
      '  rankdir=LR;',
      '  node [shape=box];',
      '  "s_b" [label="b"];',
      '  subgraph "cluster_g_team_1" {',
      '    label="team-1";',
      '    "s_a" [label="a"];',
      '  }',
      '  "e_stripe" [label="stripe", shape=oval];',
      '  "d_db" [label="db", shape=cylinder];',
      '  "s_a" -> "s_b" [label="x 1", style=bold];',
      '  "s_a" -> "s_b" [label="y", style=dashed];',
      '  "s_a" -> "e_stripe" [label="stripe", style=solid];',
      '  "s_a" -> "d_db" [label="owns", dir=none];',
      '  "s_b" -> "d_db" [dir=none];',
      '}',
    ]);
  });
});

it('tells people without commanding their terminal', async () => {
  const lines = await shown(pretty, hostile);
  expect(lines.filter((line) => /\p{Cc}|\u2028/u.test(line))).toEqual([]);
});

const decoded = (label: string): string =>
  label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
