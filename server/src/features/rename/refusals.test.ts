import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/cursor';
import { config, consumer, provider, SPECS, spec } from '../../../test/payments';

describe('a rename is refused', () => {
  const NAME = provider().replace('name: pay', 'name: pa<|>y') + SPECS;
  const ID =
    provider() +
    spec('1.4.0', 'old.yaml') +
    spec('2.0.0', 'openapi.yaml').replace('operationId: createC', 'operationId: create<|>C');

  it.each([
    ['no legal name', NAME, 'Billing', /^Billing is no name of a service/],
    ['too long', NAME, 'a'.repeat(64), /1 to 63 characters/],
    ['nothing', NAME, ' ', /has to be written/],
    [
      'taken',
      consumer('') + NAME,
      'orders',
      /^There is a service called orders already \(see orders\/microservice.yaml\)/,
    ],
    ['spoken of', config('external: [stripe]') + NAME, 'stripe', /already/],
    ['no operation id', ID, 'get#x', /^get#x is no name by which consumers/],
    [
      'an operation’s already',
      ID,
      'getCharge',
      /^GET \/charges\/\{id\} of the same contract is called getCharge already/,
    ],
    [
      'another api of the service',
      provider().replace('api: ch', 'api: c<|>h').replace('data:', '  - api: refunds\ndata:') + SPECS,
      'refunds',
      /payments provides an api called refunds already/,
    ],
  ])('where the new name is %s', async (_, text, name, reason) => {
    expect(await refusalOf(text, name)).toMatch(reason);
  });

  it('where two services have the name, or two apis may be meant', async () => {
    const twin = provider()
      .replace('//- payments', '//- twin')
      .replace('spec: ./openapi.yaml', '')
      .replace(', spec: ./old.yaml', '');
    expect(await refusalOf(twin + NAME)).toMatch(
      /^Several services are called payments \(payments\/microservice.yaml, twin\/microservice.yaml\)/,
    );
    const other = twin.replace('name: payments', 'name: twin');
    const api = consumer('consumes: [{ api: char<|>ges }]');
    expect(await refusalOf(api + other + provider() + SPECS)).toMatch(
      /^In orders\/microservice.yaml, line 3, charges may mean one of several: charges of payments, charges of twin/,
    );
    const own = provider().replace('api: charges', 'api: cha<|>rges');
    expect(await refusalOf(api.replace('<|>', '') + other + own + SPECS)).toMatch(/may mean one of several/);
  });

  it('where somebody says that what has the name is outside', async () => {
    const text = consumer('consumes: [{ api: charges, service: payments, external: true }]');
    const outside =
      /^In orders\/microservice.yaml, line 3, (?:payments|charges) may mean one of several: .* outside of this landscape/;
    expect(await refusalOf(text + NAME)).toMatch(outside);
    expect(await refusalOf(text + provider().replace('api: charges', 'api: char<|>ges') + SPECS)).toMatch(outside);
  });

  it('where an operation has no name of its own, or two have one', async () => {
    const text =
      consumer('consumes: [{ api: charges, version: 2, uses: ["POST /cha<|>rges"] }]') +
      provider() +
      spec('1.4.0', 'old.yaml');
    const now = spec('2.0.0', 'openapi.yaml');
    expect(await refusalOf(text + now.replace('      operationId: createCharge\n', ''))).toMatch(
      /^POST \/charges has no operationId/,
    );
    expect(await refusalOf(text + now)).toMatch(
      /^POST \/charges names the operation by what is called, and not by its operationId. Rename createCharge/,
    );
    const both = provider('consumes: [{ api: x, external: true, for: [get<|>Charge] }]\n');
    expect(await refusalOf(both + SPECS)).toMatch(
      /may mean one of several: GET \/charges\/\{id\} of payments\/openapi.yaml, GET \/charges\/\{id\} of payments\/old.yaml/,
    );
    expect(
      await refusalOf(
        provider() + spec('1.4.0', 'old.yaml') + now.replace('operationId: createCharge', 'operationId: get<|>Charge'),
      ),
    ).toMatch(/^Two operations of this contract are called getCharge/);
  });

  it('where its own name stands in a file that is not read', async () => {
    const text = consumer('consumes: [{ api: cards, service: str<|>ipe }]');
    expect(await refusalOf(config('external: [stripe]') + text)).toMatch(/^stripe is not of this landscape/);
    expect(await refusalOf(text)).toMatch(/^No manifest here is of a service called stripe/);
    expect(await refusalOf(text.replace('<|>', '').replace('cards', 'ca<|>rds'))).toMatch(
      /^No service here provides an api called cards/,
    );
    expect(await refusalOf(consumer('consumes: [{ api: cards, uses: [Pa<|>id] }]'))).toMatch(
      /^No contract that is read has an operation called Paid/,
    );
    expect(await refusalOf(provider().replace('team-money', 'a<|>@b.example') + SPECS)).toMatch(/is an address/);
  });

  it('where a file that speaks of it does not parse', async () => {
    const broken = consumer('consumes: [{ api: charges, service: payments }\ndata: ]');
    expect(await refusalOf(broken + NAME)).toMatch(/^orders\/microservice.yaml does not parse, and speaks of payments/);
    expect(
      await refusalOf(broken.replace('service: payments', 'service: paymentsx') + NAME, 'billing').catch(String),
    ).toMatch(/was not refused/);
  });

  it('where something else takes the name over by an alias', async () => {
    const text = provider().replace('name: payments', 'name: &n pa<|>yments').replace('api: charges', 'api: *n');
    expect(await refusalOf(text + SPECS, 'billing')).toMatch(
      /^In payments\/microservice.yaml something else takes over the name payments/,
    );
  });

  it('where others would come to mean it', async () => {
    const other = '//- cards/microservice.yaml\nname: cards\nowner: t\nprovides: [{ api: cards }]\n';
    const text = consumer('consumes: [{ api: cards }]') + other + provider().replace('api: charges', 'api: char<|>ges');
    expect(await refusalOf(text + SPECS, 'cards')).toMatch(
      /^With cards in the place of charges, names in orders\/microservice.yaml would mean something else/,
    );
  });

  it('where the new name says only what kind of store it is', async () => {
    const text = consumer('data: [{ store: money-db }]') + provider().replace('money-db', 'mon<|>ey-db') + SPECS;
    expect(await refusalOf(text, 'cache')).toMatch(
      /^With cache in the place of money-db, names in payments\/microservice.yaml would/,
    );
  });

  it('says nothing where there is no name', async () => {
    expect(await refusalOf(consumer('descri<|>ption: x'))).toBeUndefined();
    expect(
      await refusalOf(
        consumer('consumes: [{ api: charges, version: 2, uses: ["getCharge#it<|>ems"] }]') + provider() + SPECS,
      ),
    ).toBeUndefined();
    expect(await refusalOf(provider().replace('./openapi', './open<|>api') + SPECS)).toBeUndefined();
  });
});
