import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor } from '../../../test/fixture';

/** A service that provides one api of its own name. */
const provider = (name: string, fields = '', objectives = '') => `//- ${name}/microservice.yaml
name: ${name}
owner: team-${name}
${fields}
provides:
  - { api: ${name}, versions: [{ version: 1.0.0 }]${objectives && `, objectives: { ${objectives} }`} }
`;

/** The same with what it consumes, one entry for each line. */
const calling = (name: string, entries: readonly string[], fields = '', objectives = '') =>
  `${provider(name, fields, objectives)}consumes:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`;

const messagesOf = async (text: string, rule: string) =>
  (await findingsIn(text)).filter((found) => found.rule === rule).map(({ message }) => message);

describe('failure/availability-budget', () => {
  const RULE = 'failure/availability-budget';
  const critical = (api: string, more = '') => `api: ${api}, version: 1, via: http, timeout: 1s, critical: true${more}`;
  const promises = (name: string, availability: string) => provider(name, '', `availability: ${availability}`);
  const orders = (availability: string, ...entries: string[]) =>
    calling('orders', entries, '', `availability: ${availability}`);

  it('is an error above the smallest promise, and says which', async () => {
    const text =
      orders('99.95', critical('stock'), critical('prices')) + promises('stock', '99.99') + promises('prices', '99.9');
    const [found] = (await findingsIn(text)).filter(({ rule }) => rule === RULE);
    expect(found).toMatchObject({ severity: 'error', subject: 'orders/orders' });
    expect(found?.message).toContain(
      'orders promises 99.95 % for orders, but cannot answer without prices, which promises 99.9 %',
    );
    expect(found?.message).toContain('Promise no more than 99.89 %, what stock and prices leave together');
    await expectFix(text, RULE, 'Lower the promise to 99.89');
    expect(found?.related.map(({ message }) => message)).toEqual(['stock promises 99.99 %', 'prices promises 99.9 %']);
  });

  it('is a warning above the product alone', async () => {
    const text =
      orders('99.9', critical('stock'), critical('prices')) + promises('stock', '99.9') + promises('prices', '99.95');
    const [found] = (await findingsIn(text)).filter(({ rule }) => rule === RULE);
    expect(found?.severity).toBe('warning');
    expect(found?.message).toContain('without stock and prices');
    expect(found?.message).toContain('leave 99.85 %');
  });

  it('compares exactly: what is equal can be kept', async () => {
    expect(await messagesOf(orders('99.90', critical('stock')) + promises('stock', '99.9'), RULE)).toEqual([]);
    const close = orders('99.99999999999999999', critical('stock')) + promises('stock', '99.99999999999999998');
    expect(await messagesOf(close, RULE)).toHaveLength(1);
    const product = (promise: string) =>
      orders(promise, critical('stock'), critical('prices')) + promises('stock', '99.9') + promises('prices', '99.9');
    expect(await messagesOf(product('99.8001'), RULE)).toEqual([]);
    expect(await messagesOf(product('99.80010001'), RULE)).toHaveLength(1);
  });

  it('names what promises nothing, and leaves it out', async () => {
    const text = orders('99.99', critical('stock'), critical('prices'), critical('charges', ', external: true'));
    const [message] = await messagesOf(text + promises('stock', '99.9') + provider('prices'), RULE);
    expect(message).toContain('left out of this: what prices and charges can promise');
    const unlikely = orders('99.9', critical('stock'), critical('prices'), critical('taxes'));
    const three = unlikely + promises('stock', '99.9') + promises('prices', '99.99') + provider('taxes');
    expect((await messagesOf(three, RULE))[0]).toMatch(/leave 99\.89 %.*what taxes can promise/);
    expect(await messagesOf(orders('99.99', critical('prices')) + provider('prices'), RULE)).toEqual([]);
  });

  it.each([
    ['not written as critical', 'api: stock, version: 1, via: http, timeout: 1s'],
    ['not critical', 'api: stock, version: 1, via: http, timeout: 1s, critical: false'],
    ['with a fallback', critical('stock', ', fallback: yesterday')],
    ['asynchronous', 'api: stock, version: 1, via: event, critical: true'],
    ['of unknown kind', 'api: stock, version: 1, critical: true'],
    ['for another api', critical('stock', ', for: [reports]')],
    ['for single operations', critical('stock', ', for: [getOrder]')],
    ['for nothing', critical('stock', ', for: []')],
  ])('leaves out a dependency %s', async (_, entry) => {
    expect(await messagesOf(orders('99.99', entry) + promises('stock', '99'), RULE)).toEqual([]);
  });

  it('counts what is for this api', async () => {
    const text = orders('99.99', critical('stock', ', for: [orders]')) + promises('stock', '99');
    expect(await messagesOf(text, RULE)).toHaveLength(1);
  });

  it('counts one contract once', async () => {
    const twice = orders('99.9', critical('stock', ', for: [orders]'), critical('stock')) + promises('stock', '99.9');
    expect(await messagesOf(twice, RULE)).toEqual([]);
  });

  it('offers what is possible, rounded down', async () => {
    const text =
      orders('99.99', critical('stock'), critical('prices')) + promises('stock', '99.9') + promises('prices', '99.95');
    const after = await expectFix(text, RULE, 'Lower the promise to 99.85');
    expect(after['orders/microservice.yaml']).toContain('availability: 99.85 }');
    const one = await expectFix(orders('99.9', critical('stock')) + promises('stock', '99.855'), RULE);
    expect(one['orders/microservice.yaml']).toContain('availability: 99.85 }');
  });

  it('offers nothing where a number has not digits enough', async () => {
    const text = orders('99.99999999999999999', critical('stock')) + promises('stock', '99.99999999999999998');
    expect((await offersFor(text, RULE)).offers).toEqual([]);
  });
});

describe('failure/no-timeout', () => {
  const RULE = 'failure/no-timeout';
  const timed = 'api: stock, version: 1, via: http, timeout: 1s';

  it('speaks of the only one by name', async () => {
    const [said] = await messagesOf(calling('orders', ['api: stock, version: 1, via: http']), RULE);
    expect(said).toContain('orders waits for stock and sets no time-out: while stock hangs, so does orders.');
  });

  it('is a warning in production and a hint elsewhere while none is set', async () => {
    const entries = ['api: stock, version: 1, via: http', 'api: prices, version: 1, via: grpc'];
    const contact = 'contact: { chat: "#x" }';
    const [inside] = await findingsIn(calling('orders', entries, `lifecycle: production\n${contact}`));
    const [outside] = await findingsIn(calling('orders', entries));
    expect([inside?.severity, outside?.severity]).toEqual(['warning', 'info']);
    expect(outside?.message).toContain('for 2 dependencies that it waits for: stock and prices');
  });

  it('names the promise where there is one, and offers it', async () => {
    const text =
      calling('orders', [timed, 'api: prices, version: 1, via: http']) +
      provider('prices', '', 'latency: { p99: 300ms }');
    expect((await messagesOf(text, RULE))[0]).toContain('prices promises 300 ms for 99 calls in 100');
    const after = await expectFix(text, RULE, 'Add timeout: 300ms, what prices promises');
    expect(after['orders/microservice.yaml']).toContain('{ api: prices, version: 1, via: http, timeout: 300ms }');
  });

  it('offers all at once where all promise', async () => {
    const text = calling('orders', ['api: stock, version: 1, via: http', 'api: prices, version: 1, via: grpc']);
    const stock = provider('stock', '', 'latency: { p99: 1s }');
    const after = await expectFix(text + stock + provider('prices', '', 'latency: { p99: 300ms }'), RULE);
    expect(after['orders/microservice.yaml']).toContain('via: http, timeout: 1000ms }');
    expect(after['orders/microservice.yaml']).toContain('via: grpc, timeout: 300ms }');
    expect((await offersFor(text + stock, RULE)).offers).toEqual([]);
    await expectFix(
      calling('orders', ['api: stock, version: 1, via: http']) + stock,
      RULE,
      'Add timeout: 1000ms, what stock promises',
    );
  });

  it('says in the title that a caller would not wait that long', async () => {
    const web = calling('web', ['api: orders, version: 1, via: http, timeout: 200ms']);
    const text = web + calling('orders', [timed.replace('1s', '100ms'), 'api: prices, version: 1, via: http']);
    const { offers } = await offersFor(text + provider('prices', '', 'latency: { p99: 300ms }'), RULE);
    expect(offers.map(({ title }) => title)).toEqual([
      'Add timeout: 300ms, what prices promises (adds failure/waits-longer-than-caller)',
    ]);
  });

  it.each(['timeout: 5 parsecs', 'timout: 1s'])(
    'leaves %s to the rules about the form of the file',
    async (written) => {
      const wrong = `api: prices, version: 1, via: http, ${written}`;
      const found = await findingsIn(calling('orders', [wrong]));
      expect(found.map(({ rule }) => rule.split('/')[0])).toEqual(['manifest']);
      const other = calling('orders', [wrong, 'api: stock, version: 1, via: http']);
      expect((await messagesOf(other, RULE)).map((message) => message.slice(0, 18))).toEqual(['orders calls stock']);
    },
  );

  it('leaves out plugins, messages and what is of unknown kind', async () => {
    await expectMarks(
      calling('orders', [
        timed,
        'api: a, version: 1, via: plugin',
        'api: b, version: 1, via: message',
        'api: c, version: 1',
      ]),
    );
  });
});

describe('failure/timeout-below-promise', () => {
  const RULE = 'failure/timeout-below-promise';
  const payments = provider('payments', '', 'latency: { p99: 300ms }');
  const orders = (more: string) => calling('orders', [`api: payments, version: 1, ${more}`]);

  it('says both numbers, and offers the longer', async () => {
    const text = orders('via: http, timeout: 200ms') + payments;
    expect(await messagesOf(text, RULE)).toEqual([
      'orders gives payments 200 ms; payments promises 300 ms for 99 calls in 100, so it can keep its promise and still ' +
        'miss you. Wait at least 300 ms, or ask payments for a faster promise.',
    ]);
    const after = await expectFix(text, RULE, 'Raise the timeout to 300ms');
    expect(after['orders/microservice.yaml']).toContain('timeout: 300ms');
  });

  it.each(['via: http, timeout: 300ms', 'via: http, timeout: 0.3s', 'via: message, timeout: 1ms'])(
    'is silent about %s',
    async (more) => {
      expect(await messagesOf(orders(more) + payments, RULE)).toEqual([]);
    },
  );

  it('says in the title that a caller would not wait that long', async () => {
    const web = calling('web', ['api: orders, version: 1, via: http, timeout: 250ms']);
    const { offers } = await offersFor(orders('via: http, timeout: 200ms') + payments + web, RULE);
    expect(offers.map(({ title }) => title)).toEqual([
      'Raise the timeout to 300ms (adds failure/waits-longer-than-caller)',
    ]);
  });
});

describe('failure/waits-longer-than-caller', () => {
  const RULE = 'failure/waits-longer-than-caller';
  const web = (more: string, name = 'web') => calling(name, [`api: orders, version: 1, ${more}`]);
  const orders = (more: string) => calling('orders', [`api: stock, version: 1, ${more}`]);

  it('names both, and the sum of all attempts', async () => {
    const once = await messagesOf(web('via: http, timeout: 1s') + orders('via: http, timeout: 1500ms'), RULE);
    expect(once[0]).toContain('orders waits up to 1500 ms for stock, but web waits no longer than 1000 ms');
    const text =
      web('via: http, timeout: 1s') + orders('via: http, timeout: 400ms, retries: { max: 2 }, fallback: none');
    const [found] = (await findingsIn(text)).filter(({ rule }) => rule === RULE);
    expect(found?.message).toContain('tries stock up to 3 times and waits 400 ms each time, 1200 ms in all, but web');
    expect(found?.related).toMatchObject([{ message: 'web waits 1000 ms for orders' }]);
  });

  it('adds up parts of milliseconds without a trail of digits', async () => {
    const text = web('via: http, timeout: 0.2ms') + orders('via: http, timeout: 0.1ms, retries: { max: 2 }');
    expect((await messagesOf(text, RULE))[0]).toContain('0.1 ms each time, 0.3 ms in all');
  });

  it('takes the shortest of several callers', async () => {
    const text =
      web('via: http, timeout: 2s', 'app') + web('via: http, timeout: 500ms') + orders('via: http, timeout: 600ms');
    expect((await messagesOf(text, RULE))[0]).toContain('web waits no longer than 500 ms');
  });

  it.each([
    ['waits as long', 'via: http, timeout: 1s', 'via: http, timeout: 500ms, retries: { max: 1 }'],
    ['does not wait', 'via: event, timeout: 1s', 'via: http, timeout: 2s'],
    ['waits for ever', 'via: http', 'via: http, timeout: 2s'],
    ['is not waited for', 'via: http, timeout: 1s', 'via: event, timeout: 2s'],
    ['uses nothing that needs it', 'via: http, timeout: 1s', 'via: http, timeout: 2s, for: []'],
    ['uses another operation', 'via: http, timeout: 1s, uses: [getOrder]', 'via: http, timeout: 2s, for: [putOrder]'],
    [
      'waits for no second attempt',
      'via: http, timeout: 1s',
      'via: http, timeout: 1s, uses: [get], retries: { max: 1, for: [put] }',
    ],
  ])('is silent where the caller %s', async (_, caller, own) => {
    expect(await messagesOf(web(caller) + orders(own), RULE)).toEqual([]);
  });
});

describe('failure/waits-longer-than-caller and circles', () => {
  const wait = (api: string, timeout: string) => `api: ${api}, version: 1, via: http, timeout: ${timeout}`;
  const messages = (text: string) => messagesOf(text, 'failure/waits-longer-than-caller');

  it('takes two that wait for each other for no chain, neither with whom they call nor who calls them', async () => {
    const depot = calling('depot', [wait('stock', '3s')]);
    const back = calling('stock', [wait('depot', '2s')]);
    expect(await messages(depot + back)).toEqual([]);
    const web = calling('web', [wait('depot', '1s')]);
    expect(await messages(web + depot + back)).toEqual([]);
    expect(await messages(web + depot + provider('stock'))).toHaveLength(1);
    const third = calling('stock', [wait('depot', '2s'), wait('taxes', '4s')]);
    expect(await messages(depot + third + provider('taxes'))).toEqual([]);
  });
});

describe('failure/retry-amplification', () => {
  const RULE = 'failure/retry-amplification';
  const hop = (from: string, to: string, max: number, more = '') =>
    calling(from, [`api: ${to}, version: 1, via: http, timeout: 1s, retries: { max: ${max} }${more}`]);

  it('names the chain, at the last place that retries', async () => {
    const text = hop('a', 'b', 3) + hop('b', 'c', 3) + hop('c', 'd', 0) + provider('d');
    const found = (await findingsIn(text)).filter(({ rule }) => rule === RULE);
    expect(found).toHaveLength(1);
    expect(found[0]?.file).toMatch(/b\/microservice\.yaml$/);
    expect(found[0]).toMatchObject({ subject: 'd', related: [{ message: 'a tries b up to 4 times' }] });
    expect(found[0]?.message).toContain(
      'Along a → b → c → d the attempts multiply: one call by a can become 16 calls to d',
    );
  });

  it('speaks of one hop alone, and of an end outside of the landscape', async () => {
    const text = hop('a', 'bank', 10, ', external: true');
    expect((await messagesOf(text, RULE))[0]).toContain('a tries bank up to 11 times for each call, more than the 10');
  });

  it('keeps great numbers readable', async () => {
    const text = hop('a', 'b', 2000) + hop('b', 'c', 2000) + provider('c');
    expect((await messagesOf(text, RULE))[0]).toContain('one call by a can become over a million calls to c');
  });

  it('takes the worst chain to each end', async () => {
    const text = hop('a', 'c', 10) + hop('b', 'c', 20) + provider('c');
    expect((await messagesOf(text, RULE)).map((message) => message.slice(0, 25))).toEqual([
      'b tries c up to 21 times ',
    ]);
  });

  it('takes ten for enough, or what the options say', async () => {
    const ten = hop('a', 'b', 4) + hop('b', 'c', 1) + provider('c');
    expect(await messagesOf(ten, RULE)).toEqual([]);
    const options = `//- .servicelint.yaml\nrules: { ${RULE}: { max: 9 } }\n`;
    expect(await messagesOf(options + ten, RULE)).toHaveLength(1);
  });

  it.each([
    ['uses: [getB], retries: { max: 10, for: [putB] }', 0],
    ['uses: [getB], retries: { max: 10, for: [] }', 0],
    ['retries: { max: 10, for: [] }', 0],
    ['retries: { max: 10, for: [putB] }', 1],
    ['uses: [getB, putB], retries: { max: 10, for: [putB] }', 1],
    ['uses: ["GET /b"], retries: { max: 10, for: [getB] }', 1],
  ])('counts what is used and retried: %s', async (more, count) => {
    const spec = `//- b/openapi.yaml
openapi: 3.0.3
info: { title: B, version: 1.0.0 }
paths: { /b: { get: { operationId: getB, responses: {} }, put: { operationId: putB, responses: {} } } }
`;
    const b = provider('b').replace('versions: [{ version: 1.0.0 }]', 'spec: ./openapi.yaml');
    const text = calling('a', [`api: b, version: 1, via: http, timeout: 1s, ${more}`]) + b + spec;
    expect(await messagesOf(text, RULE)).toHaveLength(count);
  });

  it('does not multiply over what is not carried on, nor round a circle', async () => {
    const background = hop('a', 'b', 3) + hop('b', 'c', 3, ', for: []') + provider('c');
    expect(await messagesOf(background, RULE)).toEqual([]);
    const circle = hop('a', 'b', 3) + hop('b', 'c', 3) + hop('c', 'b', 3);
    expect(await messagesOf(circle, RULE)).toEqual([]);
  });
});

describe('failure/retry-not-idempotent', () => {
  const RULE = 'failure/retry-not-idempotent';
  const payments = `//- payments/microservice.yaml
name: payments
owner: team-billing
provides:
  - { api: payments, spec: ./openapi.yaml }
//- payments/openapi.yaml
openapi: 3.0.3
info: { title: Payments, version: 1.0.0 }
paths:
  /charges:
    post: { operationId: createCharge, responses: { "201": { description: Charged. } } }
  /refunds:
    post:
      operationId: createRefund
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      responses: { "201": { description: Paid back. } }
  /charges/{id}:
    get: { operationId: getCharge, responses: { "200": { description: The charge. } } }
    put: { operationId: putCharge, responses: { "204": { description: Stored. } } }
    patch: { operationId: editCharge, responses: { "204": { description: Stored. } } }
`;
  const orders = (more: string) => calling('orders', [`api: payments, version: 1, timeout: 1s, ${more}`]);

  it('speaks at the operation that is listed', async () => {
    await expectMarks(`//- orders/microservice.yaml
name: orders
owner: team-checkout
consumes:
  - api: payments
    version: 1
    timeout: 1s
    uses: [createCharge, createRefund, editCharge]
    retries: { max: 2, for: [createRefund, "POST /charges", editCharge] }
#                                             ^ ${RULE}
#                                                             ^ ${RULE}
${payments}`);
    const messages = await messagesOf(orders('retries: { max: 1, for: ["PATCH /charges/{id}"] }') + payments, RULE);
    expect(messages[0]).toContain('orders retries editCharge of payments, a PATCH without an idempotency key');
  });

  it('goes by what is used where nothing is listed', async () => {
    const one = await messagesOf(orders('retries: { max: 1 }, uses: [createCharge, getCharge]') + payments, RULE);
    expect(one[0]).toContain('and createCharge, a POST, takes no idempotency key');
    const two = await messagesOf(orders('retries: { max: 1 }, uses: [createCharge, editCharge]') + payments, RULE);
    expect(two[0]).toContain('and createCharge and editCharge take no idempotency key');
  });

  it('names the first of many', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `POST /p${i}`);
    const paths = names.map((name) => `  ${name.slice(5)}: { post: { responses: {} } }\n`).join('');
    const using = orders(`retries: { max: 1 }, uses: [${names.map((name) => `"${name}"`).join(', ')}]`);
    const [found] = (await findingsIn(using + payments + paths)).filter(({ rule }) => rule === RULE);
    expect(found?.message).toContain('and POST /p0, POST /p1, POST /p2 and 9 more take no idempotency key');
    expect(found?.related).toHaveLength(10);
  });

  it.each([
    'retries: { max: 0 }, uses: [createCharge]',
    'uses: [createCharge]',
    'retries: { max: 1 }',
    'retries: { max: 1 }, uses: [getCharge, putCharge, createRefund]',
    'retries: { max: 1, for: [getCharge] }, uses: [createCharge]',
    'retries: { max: 1, for: [] }, uses: [createCharge]',
  ])('is silent about %s', async (more) => {
    expect(await messagesOf(orders(more) + payments, RULE)).toEqual([]);
  });
});

describe('failure/tier-inversion', () => {
  const RULE = 'failure/tier-inversion';
  const text = (own: number, other: number, more = 'critical: true') =>
    calling('orders', [`api: stock, version: 1, via: http, timeout: 1s, ${more}`], `tier: ${own}`) +
    provider('stock', `tier: ${other}`);

  it.each([
    [1, 3, 'warning'],
    [2, 4, 'warning'],
    [1, 2, 'info'],
  ])('tier %i on tier %i is %s', async (own, other, severity) => {
    const found = (await findingsIn(text(own, other))).filter(({ rule }) => rule === RULE);
    expect(found).toMatchObject([{ severity, related: [{ message: `stock is tier ${other}` }] }]);
    expect(found[0]?.message).toContain(`orders is tier ${own} and cannot answer without stock`);
  });

  it('is silent about equals, the less critical, and what is not written as critical', async () => {
    const all = await Promise.all(
      [text(2, 2), text(3, 1), text(1, 4, 'critical: false'), text(1, 4, 'fallback: none')].map(findingsIn),
    );
    expect(all.flat().filter(({ rule }) => rule === RULE)).toEqual([]);
  });

  it('is silent where something is done instead, or nothing of an answer needs it', async () => {
    expect(await messagesOf(text(1, 4, 'critical: true, fallback: none'), RULE)).toEqual([]);
    expect(await messagesOf(text(1, 4, 'critical: true, for: []'), RULE)).toEqual([]);
  });

  it('goes by its options', async () => {
    const options = `//- .servicelint.yaml\nrules: { ${RULE}: { steps: 3 } }\n`;
    const [found] = (await findingsIn(options + text(1, 3))).filter(({ rule }) => rule === RULE);
    expect(found).toMatchObject({
      severity: 'info',
      message: expect.stringContaining('which is 2 steps lower, tier 3'),
    });
  });
});
