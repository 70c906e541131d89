import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor, switchedOn } from '../../../test/fixture';

const SPEC = (title: string, rest = 'paths: {}') =>
  `openapi: 3.1.0\ninfo: { title: ${title}, version: 1.0.0 }\n${rest}\n`;

/** Services that call each other: `a->b` by HTTP, `a=>b` cannot without, `a~>b` by event, `a?>b` nobody knows how. */
function landscape(...edges: string[]): string {
  const via = {
    '-': ', via: http, timeout: 1s',
    '=': ', via: http, timeout: 1s, critical: true',
    '~': ', via: event',
    '?': '',
  } as const;
  const parsed = edges.map((edge) => ({
    from: edge[0] ?? '',
    how: via[edge[1] as keyof typeof via],
    to: edge[3] ?? '',
  }));
  const names = [...new Set(parsed.flatMap(({ from, to }) => [from, to]))].sort();
  return names
    .map((name) => {
      const own = parsed.filter(({ from }) => from === name);
      const consumes = own.map(({ to, how }) => `  - { api: ${to}, version: 1${how} }\n`).join('');
      const provides = `provides: [{ api: ${name}, versions: [{ version: 1.0.0 }] }]\n`;
      return `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-x\n${provides}consumes:${consumes ? `\n${consumes}` : ' []\n'}`;
    })
    .join('');
}

const cycles = async (...edges: string[]) => {
  const found = (await findingsIn(landscape(...edges))).filter(({ rule }) => rule === 'independence/cycle');
  return found.map(({ severity, arguments: { path }, file }) => `${severity} ${path} in ${file.split('/').at(-2)}`);
};

describe('independence/cycle', () => {
  it('says that all are down together only where each call is critical', async () => {
    const said = async (...edges: string[]) => (await findingsIn(landscape(...edges)))[0]?.message;
    expect(await said('a=>b', 'b=>a')).toContain('while one of them is down, so are the others');
    expect(await said('a=>b', 'b->a')).not.toContain('down');
    const fallback = landscape('a=>b', 'b=>a').replace('critical: true', 'critical: true, fallback: none');
    expect((await findingsIn(fallback))[0]?.message).not.toContain('down');
  });

  it('names the shortest circle of each group, from where it is first', async () => {
    expect(await cycles('a->b', 'b->c', 'c->a')).toEqual(['warning a → b → c → a in a']);
    expect(await cycles('a->b', 'b->c', 'c->a', 'c->b')).toEqual(['warning b → c → b in b']);
    expect(await cycles('a->b', 'b->a', 'c->d', 'd->c', 'b->c')).toEqual([
      'warning a → b → a in a',
      'warning c → d → c in c',
    ]);
  });

  it('takes the dependency that is written first', async () => {
    expect(await cycles('a->c', 'a->b', 'b->a', 'c->a')).toEqual(['warning a → c → a in a']);
  });

  it('is advice where a step is asynchronous or unknown', async () => {
    expect(await cycles('a->b', 'b~>a')).toEqual(['info a → b → a in a']);
    expect(await cycles('a->b', 'b?>a')).toEqual(['info a → b → a in a']);
  });

  it('says nothing more of a circle that is part of a larger one with events', async () => {
    expect(await cycles('a->b', 'b->a', 'b~>c', 'c~>a')).toEqual(['warning a → b → a in a']);
  });

  it('is silent where all runs one way, and of a service that uses itself', async () => {
    expect(await cycles('a->b', 'a->c', 'b->c', 'c->c')).toEqual([]);
    expect(await cycles('a->a', 'a->b', 'b->a')).toEqual(['warning a → b → a in a']);
  });

  it('shows the other steps', async () => {
    const found = await findingsIn(landscape('a->b', 'b->c', 'c->a'));
    const cycle = found.find(({ rule }) => rule === 'independence/cycle');
    expect(cycle?.related.map(({ message }) => message)).toEqual(['b depends on c.', 'c depends on a.']);
  });
});

describe('independence/exact-version-pin', () => {
  const asking = (version: string) =>
    `name: orders\nowner: team-a\nconsumes:\n  - { api: payments, version: ${version} }\n`;

  it.each([
    ['"=1.4.2"', 'version: 1 }'],
    ['"=1.4"', 'version: 1 }'],
    ['"=0.3.1"', "version: '0.3' }"],
  ])('of %s keeps the major when asked', async (version, left) => {
    const { offers } = await offersFor(asking(version), 'independence/exact-version-pin');
    expect(offers.map(({ safe }) => safe)).toEqual([false]);
    const after = (await expectFix(asking(version), 'independence/exact-version-pin'))['microservice.yaml'];
    expect(after?.replaceAll('"', "'")).toContain(left);
  });

  it('leaves a version that is not served to the rule about that', async () => {
    const provider = (version: string) =>
      `//- payments/microservice.yaml\nname: payments\nowner: team-b\nprovides: [{ api: payments, versions: [{ version: ${version} }] }]\n`;
    const rules = async (version: string) =>
      (await findingsIn(`//- orders/microservice.yaml\n${asking('"=1.4.2"')}${provider(version)}`)).map(
        ({ rule }) => rule,
      );
    expect(await rules('1.5.0')).toEqual(['consumers/version-not-served']);
    expect(await rules('1.4.2')).toEqual(['independence/exact-version-pin']);
  });

  it.each(['1', '1.4.2', '"=1"', '"=0.3"', '"=2026-06-01"'])('takes %s for no pin', async (version) => {
    await expectMarks(asking(version));
  });
});

describe('independence/shared-spec', () => {
  const manifest = (name: string, spec: string, rest = '') =>
    `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-x\n${rest}provides:\n  - { api: ${name}, spec: ${spec} }\n`;

  it('reports a file in nobody’s folder at the later of two, and shows the first', async () => {
    const found = await findingsIn(
      `${manifest('a', '../specs/shared.yaml')}${manifest('b', '../specs/shared.yaml')}//- specs/shared.yaml\n${SPEC('Shared')}`,
    );
    expect(found.map(({ rule, file }) => [rule, file.split('/').at(-2)])).toEqual([['independence/shared-spec', 'b']]);
    expect(found[0]?.message).toContain('b and a provide one and the same contract, ../specs/shared.yaml');
    expect(found[0]?.related[0]?.file).toContain('a/microservice.yaml');
  });

  it('reports whoever provides a file out of the folder of another that provides it, first or not', async () => {
    const found = await findingsIn(
      `${manifest('a', '../b/openapi.yaml')}${manifest('b', './openapi.yaml')}//- b/openapi.yaml\n${SPEC('B')}`,
    );
    expect(found.map(({ file }) => file.split('/').at(-2))).toEqual(['a']);
  });

  it('reports a reference into what another provides, once for each two', async () => {
    const refs = `paths: {}
components:
  schemas:
    One: { $ref: '../b/openapi.yaml#/components/schemas/Thing' }
    #            ^ independence/shared-spec
    Two: { $ref: '../b/openapi.yaml#/components/schemas/Thing' }
    Three: { $ref: '../b/types.yaml#/Thing' }`;
    const [found] = await expectMarks(`${manifest('a', './openapi.yaml')}${manifest('b', './openapi.yaml')}
//- a/openapi.yaml
${SPEC('A', refs)}
//- b/openapi.yaml
${SPEC('B', 'paths: {}\ncomponents: { schemas: { Thing: { type: string } } }')}
//- b/types.yaml
Thing: { type: string }
`);
    expect(found?.message).toContain('The contract of a is made of parts of b');
  });

  it('says once that one service is made of parts of another', async () => {
    const second = '  - { api: more, spec: ./more.yaml }\n';
    const refs = `paths: {}
components:
  schemas:
    One: { $ref: '../b/openapi.yaml#/components/schemas/Thing' }
    #            ^ independence/shared-spec
    Two: { $ref: '../b/more.yaml#/components/schemas/Thing' }`;
    const things = 'paths: {}\ncomponents: { schemas: { Thing: { type: string } } }';
    await expectMarks(`${manifest('a', './openapi.yaml')}${manifest('b', './openapi.yaml')}${second}
//- a/openapi.yaml
${SPEC('A', refs)}
//- b/openapi.yaml
${SPEC('B', things)}
//- b/more.yaml
${SPEC('More', things)}`);
  });

  it('tells another part of a file in the folder of its owner from the same contract', async () => {
    const proto = '//- b/demo.proto\nsyntax = "proto3";\n';
    const said = async (theirs: string, own: string) => {
      const found = await findingsIn(
        `${manifest('a', `../b/demo.proto${own}`)}${manifest('b', `./demo.proto${theirs}`)}${proto}`,
      );
      return found.map(({ rule, message }) => [rule, message.slice(0, message.indexOf(':'))]);
    };
    const told = (message: string) => [['independence/shared-spec', message]];
    const out = 'out of the folder of b, which provides';
    expect(await said('#shop.A', '#shop.B')).toEqual(
      told(`a provides ../b/demo.proto#shop.B ${out} another part of that file`),
    );
    expect(await said('', '#shop.B')).toEqual(told(`a provides ../b/demo.proto#shop.B ${out} all of that file`));
    expect(await said('#shop.A', '')).toEqual(told(`a provides ../b/demo.proto ${out} a part of that file`));
    expect(await said('#shop.A', '#shop.A')).toEqual(
      told('a and b provide one and the same contract, ../b/demo.proto#shop.A'),
    );
  });

  it('leaves out gateways, and other parts of one file', async () => {
    const shared = `//- b/openapi.yaml\n${SPEC('B')}`;
    await expectMarks(
      `${manifest('a', '../b/openapi.yaml', 'kind: gateway\n')}${manifest('b', './openapi.yaml')}${shared}`,
    );
    const parts = `${manifest('a', '../demo.proto#shop.Carts')}${manifest('b', '../demo.proto#shop.Orders')}`;
    const proto = '//- demo.proto\nsyntax = "proto3";\n';
    await expectMarks(`${parts}${proto}`);
    expect(await findingsIn(`${parts.replace('shop.Orders', 'shop.Carts')}${proto}`)).toHaveLength(1);
  });
});

describe('independence/shared-pipeline', () => {
  const RULE = 'independence/shared-pipeline';
  const service = (name: string, path: string, more = '', folder = name) =>
    `//- ${folder}/microservice.yaml\nname: ${name}\nowner: team-a\n${more}deployment: { pipeline: ${path}, health: /up }\n`;
  const CI = '//- .github/workflows/ci.yml\non: push\njobs: { release: { steps: [{ run: make }] } }\n';
  const path = '.github/workflows/ci.yml';
  const two = service('orders', path) + service('payments', `../${path}`);
  const found = async (text: string) => (await findingsIn(switchedOn(text, RULE))).filter(({ rule }) => rule === RULE);

  it('speaks once for a pipeline, at the last of those that name it', async () => {
    const [report, ...others] = await found(two + service('stock', path) + CI);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ severity: 'info', subject: 'stock', file: '/shop/stock/microservice.yaml' });
    expect(report?.message).toContain(
      'orders, payments and stock name one pipeline, .github/workflows/ci.yml, and nothing',
    );
    expect(report?.related.map(({ message }) => message)).toEqual(['orders names it too.', 'payments names it too.']);
  });

  it.each([
    ['one service', service('orders', path) + CI],
    ['two pipelines', service('orders', path) + service('payments', './own.yml') + CI],
    ['a path filter', two + CI.replace('on: push', 'on: { push: { paths: [orders/**] } }')],
    ['a pipeline that does not parse', `${two}${CI}  - ]\n`],
    ['a pipeline in another language', `${two.replaceAll(path, 'Jenkinsfile')}//- Jenkinsfile\npipeline {}\n`],
    ['a library', service('orders', path) + service('money', path, 'kind: library\n') + CI],
    ['what is for trial', service('orders', path) + service('payments', path, '', 'test/payments') + CI],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });
});
