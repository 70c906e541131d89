import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, switchedOn } from '../../../test/fixture';

const events = (audience: string) => `//- events/microservice.yaml
name: events
owner: team-a
provides:
  - { api: events, audience: ${audience}, versions: [{ version: 1.0.0 }] }
`;
const consumer = (name: string, via: string) => `//- ${name}/microservice.yaml
name: ${name}
owner: team-b
consumes:
  - { api: events, version: 1, ${via === '' ? '' : `via: ${via}, `}uses: [Placed] }
`;
const MARK = '#                                ^ communication/untrusted-transport\n';

describe('communication/untrusted-transport', () => {
  it('names the consumers on the broker, each once, at the audience', async () => {
    const [finding] = await expectMarks(
      events('public') + MARK + consumer('m', 'message') + consumer('n', 'event') + consumer('o', ''),
    );
    expect(finding?.message).toContain(
      'events offers events to the public, and it reaches m and n through a message broker',
    );
    expect(finding?.related.map(({ message }) => message)).toEqual([
      'm takes events by message.',
      'n takes events by event.',
    ]);
  });

  it('tells a plugin apart', async () => {
    const plugin = consumer('p', 'plugin');
    const [finding] = await expectMarks(events('partner') + MARK + plugin);
    expect(finding?.message).toContain('events offers events to partners, and it runs inside p as a plugin');
  });

  it('says nothing within the house, of HTTP and webhooks, or where one consumer takes such a way', async () => {
    await expectMarks(events('internal') + consumer('m', 'event'));
    await expectMarks(events('public') + consumer('m', ''));
    await expectMarks(events('public') + consumer('m', 'webhook'));
    await expectMarks(events('public') + consumer('m', 'webhook') + consumer('n', 'event'));
  });

  it('leaves a contract that is known to the rule about mismatches', async () => {
    const spec = 'openapi: 3.0.3\ninfo: { title: E, version: 1.0.0 }\npaths: {}\n';
    const known = events('internal').replace('versions: [{ version: 1.0.0 }]', 'spec: ./openapi.yaml');
    await expectMarks(
      `${known.replace('internal', 'public')}//- events/openapi.yaml\n${spec}${consumer('m', 'event').replace(', uses: [Placed]', '')}` +
        '#                                   ^ communication/transport-mismatch',
    );
  });
});

const openapi = (via: string, more = '') => `//- payments/microservice.yaml
name: payments
owner: team-a
provides:
  - { api: payments, spec: ./openapi.yaml }
//- payments/openapi.yaml
openapi: 3.0.3
info: { title: P, version: 1.0.0 }
paths: { /a: { put: { operationId: putA, responses: { '204': { description: Done. } } } } }
//- orders/microservice.yaml
name: orders
owner: team-b
consumes:
  - { api: payments, ${via}version: 1, uses: [putA], timeout: 1s${more} }
`;
const MISMATCH = '#                         ^ communication/transport-mismatch\n';

describe('communication/transport-mismatch', () => {
  it.each(['grpc', 'graphql', 'message', 'event'])('%s does not fit OpenAPI', async (via) => {
    const [finding] = await expectMarks(openapi(`via: ${via}, `) + MISMATCH);
    expect(finding?.message).toContain(
      `orders says that it reaches payments by ${via}, but payments describes payments in OpenAPI, which is for http and webhook`,
    );
    expect(finding?.related.map(({ file, message }) => `${file} ${message}`)).toEqual([
      '/shop/payments/microservice.yaml payments describes payments in OpenAPI.',
    ]);
  });

  it.each(['via: http, ', 'via: webhook, ', 'via: plugin, ', ''])('"%s" fits', async (via) => {
    await expectMarks(openapi(via, ', upgrade: runtime'));
  });

  it('says nothing where the version asked for is not served, or its form is not known', async () => {
    await expectMarks(
      openapi('via: event, ').replace('version: 1, uses: [putA]', 'version: 7') +
        '#                                         ^ consumers/version-not-served\n',
    );
    const unread = openapi('via: event, ').replace('spec: ./openapi.yaml', 'spec: ./openapi.proto');
    await expectMarks(`${unread}//- payments/openapi.proto\nsyntax = "proto3";\n`);
  });

  it('takes the way of the contract', async () => {
    const texts = await expectFix(openapi('via: grpc, '), 'communication/transport-mismatch', 'Change via to http');
    expect(texts['orders/microservice.yaml']).toContain('via: http,');
  });
});

/** A service that cannot answer without others, named with a space between. */
const node = (name: string, needs: string, mark = '') => `//- ${name}/microservice.yaml
name: ${name}
owner: team-a
provides: [{ api: ${name}, versions: [{ version: 1.0.0 }] }]
${needs === '' ? '' : 'consumes:\n'}${needs
  .split(' ')
  .filter((need) => need !== '')
  .map((need) => `  - { api: ${need}, version: 1, via: http, critical: true, timeout: 1s }\n`)
  .join('')}${mark && '#   ^ communication/chain-depth\n'}`;
const chain = (...names: string[]) =>
  names.map((name, i) => node(name, names[i + 1] ?? '', i === 0 ? 'marked' : '')).join('');

describe('communication/chain-depth', () => {
  it('names a chain of more than 3 hops once, at its start', async () => {
    const [finding] = await expectMarks(chain('a', 'b', 'c', 'd', 'e'));
    expect(finding?.message).toContain('a → b → c → d → e: 4 calls that wait for each other, more than the 3');
    expect(finding?.related).toHaveLength(3);
  });

  it('says nothing of 3 hops, of calls not written as critical, or of those that nobody waits for', async () => {
    await expectMarks(chain('a', 'b', 'c', 'd').replace('#   ^ communication/chain-depth\n', ''));
    const five = chain('a', 'b', 'c', 'd', 'e').replace('#   ^ communication/chain-depth\n', '');
    await expectMarks(
      five.replace('api: d, version: 1, via: http, critical: true', 'api: d, version: 1, via: http, critical: false'),
    );
    await expectMarks(five.replace('api: d, version: 1, via: http, critical: true', 'api: d, version: 1, via: http'));
    await expectMarks(five.replace('api: d, version: 1, via: http', 'api: d, version: 1, via: event, deadLetter: x'));
    await expectMarks(five.replace('api: d, version: 1', 'api: d, for: [], version: 1'));
  });

  it('begins no chain with background work, nor goes on where something is done instead', async () => {
    const text = chain('a', 'b', 'c', 'd', 'e').replace('#   ^ communication/chain-depth\n', '');
    await expectMarks(text.replace('api: b, version: 1', 'api: b, for: [], version: 1'));
    for (const api of ['b', 'c', 'e']) {
      await expectMarks(text.replace(`api: ${api}, version: 1`, `api: ${api}, fallback: none, version: 1`));
    }
    const later = chain('b', 'c', 'd', 'e', 'f');
    await expectMarks(node('a', 'b').replace('version: 1,', 'version: 1, for: [],') + later);
  });

  it('does not count a provider outside of the landscape', async () => {
    const text = chain('a', 'b', 'c', 'd', 'e').replace('#   ^ communication/chain-depth\n', '');
    await expectMarks(text.replace('api: e, version: 1', 'api: e, external: true, version: 1'));
  });

  it('says nothing at the services within a chain, however much of it they begin', async () => {
    const [finding] = await expectMarks(chain('a', 'b', 'c', 'd', 'e', 'f'));
    expect(finding?.message).toContain('a → b → c → d → e → f: 5 calls');
  });

  it('takes the longest of several chains, at its own entry', async () => {
    const short = '  - { api: z, version: 1, via: http, critical: true, timeout: 1s }\n';
    const text = chain('a', 'b', 'c', 'd', 'e').replace('  - { api: b,', `${short}  - { api: b,`);
    const [finding] = await expectMarks(text + node('z', ''));
    expect(finding?.message).toContain('a → b → c → d → e:');
  });

  it('begins a chain at a service in a circle, since the calls inside of it count for none', async () => {
    const back = '  - { api: a, version: 1, via: http, critical: true, timeout: 1s }\n';
    const circle = node('a', 'b').replace('critical: true, timeout: 1s }', '$&\n#   ^ independence/cycle');
    const text = circle + chain('b', 'c', 'd', 'e', 'f').replace('consumes:\n', `consumes:\n${back}`);
    const findings = await expectMarks(text);
    expect(findings.map(({ message }) => message).join()).toContain('b → c → d → e → f: 4 calls');
  });
});

describe('communication/chatty', () => {
  const RULE = 'communication/chatty';
  const names = (count: number, start = 'get') => Array.from({ length: count }, (_, index) => `${start}${index}`);
  const user = (entries: readonly string[], more = '') =>
    switchedOn(
      `//- web/microservice.yaml\nname: web\nowner: team-a\n${more}consumes:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`,
      RULE,
    );
  const calls = (api: string, uses: readonly string[], via = 'via: http, timeout: 1s') =>
    `api: ${api}, service: shop, version: 1, ${via}, uses: [${uses.join(', ')}]`;
  const found = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === RULE);

  it('counts over all apis of a provider, once', async () => {
    const [report, ...others] = await found(user([calls('orders', names(6)), calls('carts', names(5))]));
    expect(others).toEqual([]);
    expect(report).toMatchObject({ severity: 'info', subject: 'web' });
    expect(report?.message).toContain('web uses 11 operations of shop, 1 more than the 10');
    expect(report?.related).toHaveLength(1);
  });

  it('takes an operation for one, however it is called', async () => {
    const operations = names(10).map((id) => `  /${id}: { get: { operationId: ${id}, responses: {} } }`);
    const shop = `//- shop/microservice.yaml\nname: shop\nowner: team-b\nprovides: [{ api: orders, spec: ./a.yaml }]\n//- shop/a.yaml\nopenapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths:\n${operations.join('\n')}\n`;
    const uses = [...names(10), '"GET /get3"', '"get4#name"'];
    expect(await found(user([calls('orders', uses)]) + shop)).toEqual([]);
    expect(await found(user([calls('orders', uses)]))).toHaveLength(1);
  });

  it.each([
    ['ten operations', user([calls('orders', names(10))])],
    ['two providers', user([calls('orders', names(10)), calls('pay', names(10)).replace('shop', 'bank')])],
    [
      'fields of one operation',
      user([
        calls(
          'orders',
          names(11).map((name) => `"getAll#${name}"`),
        ),
      ]),
    ],
    ['messages', user([calls('orders', names(11), 'via: event')])],
    ['a query', user([calls('orders', names(11), 'via: graphql, timeout: 1s')])],
    ['a plugin', user([calls('orders', names(11), 'via: plugin, upgrade: runtime')])],
    ['an unknown transport', user([calls('orders', names(11), 'critical: false')])],
    ['a gateway', user([calls('orders', names(11))], 'kind: gateway\n')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });
});
