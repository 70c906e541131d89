import { describe, expect, it } from 'vitest';
import { expectFix, findingsIn, switchedOn } from '../../../test/fixture';

/** A service in production that lists these versions. */
const orders = (versions: readonly string[], more = '', provided = '') => `//- orders/microservice.yaml
name: orders
owner: team-checkout
lifecycle: production
contact: { chat: "#checkout" }
${more}
provides:
  - api: orders
    ${provided}
    versions:
${versions.map((version) => `      - { version: ${version} }`).join('\n')}
`;

const found = async (rule: string, text: string) =>
  (await findingsIn(switchedOn(text, rule))).filter((finding) => finding.rule === rule);

describe('versioning/support-window', () => {
  const RULE = 'versioning/support-window';
  const ending = (sunset: string, more = '') =>
    orders(['2.0.0', `1.9.2, deprecated: 2026-11-01, sunset: ${sunset}`], more);

  it('holds the dates against the window that is promised', async () => {
    const [promised] = await found(RULE, ending('2027-04-29', 'supportWindow: 6 months'));
    expect(promised).toMatchObject({ severity: 'warning', subject: 'orders/orders@1' });
    expect(promised?.message).toContain('ends on 2027-04-29, 2 days short of the 6 months that supportWindow promises');
  });

  it('advises where no window is written', async () => {
    const [usual] = await found(RULE, ending('2027-06-01'));
    expect(usual?.severity).toBe('info');
    expect(usual?.message).toContain('153 days short of the 12 months that are usual');
  });

  it.each([
    ['an end after the window', ending('2027-11-01')],
    ['an end on the last day of it', ending('2027-10-31')],
    ['an end that is past', ending('2026-11-10')],
    ['an end before the announcement', ending('2026-10-31')],
    ['a window that cannot be read', ending('2027-06-01', 'supportWindow: soon')],
    ['a version without an end', orders(['1.9.2, deprecated: 2026-11-01'])],
    ['a version that only ends', orders(['1.9.2, sunset: 2026-12-01'])],
  ])('is silent about %s', async (_, text) => {
    expect(await found(RULE, text)).toEqual([]);
  });

  it('moves the end to the day on which the window closes', async () => {
    const text = switchedOn(ending('2027-01-01', 'supportWindow: 6 months'), RULE);
    const after = await expectFix(text, RULE, 'Move the sunset to 2027-05-01');
    expect(after['orders/microservice.yaml']).toContain('sunset: 2027-05-01 }');
  });
});

describe('versioning/too-many-majors', () => {
  const RULE = 'versioning/too-many-majors';

  it('names them, oldest first', async () => {
    const [report, ...others] = await found(RULE, orders(['3.0.0', '1.9.2', '2.4.1', '2.0.0']));
    expect(others).toEqual([]);
    expect(report).toMatchObject({ severity: 'info', subject: 'orders/orders' });
    expect(report?.message).toContain('serves 3 major versions of orders at once, 1 more than 2: 1, 2 and 3.');
    expect(report?.message).toContain('Give the oldest, 1, an end');
    expect(report?.related).toHaveLength(3);
  });

  it('counts the minors below 1.0, and dates', async () => {
    expect(await found(RULE, orders(['0.1.0', '0.2.0', '0.3.1']))).toHaveLength(1);
    expect(await found(RULE, orders(['2024-01-01', '2025-01-01', '2026-01-01']))).toHaveLength(1);
  });

  it('counts over all entries for the api, once', async () => {
    const more =
      '  - { api: orders, versions: [{ version: 1.0.0 }] }\n  - { api: reports, versions: [{ version: 5.0.0 }] }\n';
    expect(await found(RULE, `${orders(['3.0.0', '2.0.0'])}${more}`)).toHaveLength(1);
  });

  it.each([
    ['two majors', orders(['2.0.0', '2.1.0', '1.0.0'])],
    ['one that is prepared', orders(['3.0.0-beta.1', '2.0.0', '1.0.0'])],
    ['what is no version', orders(['newest', '2.0.0', '1.0.0'])],
  ])('is silent about %s', async (_, text) => {
    expect(await found(RULE, text)).toEqual([]);
  });

  it('goes by its option', async () => {
    const config = `//- .servicelint.yaml\nrules: { ${RULE}: { max: 1 } }\n`;
    expect((await found(RULE, config + orders(['2.0.0', '1.0.0'])))[0]?.message).toContain('1 more than 1');
  });
});

describe('versioning/unstable-in-production', () => {
  const RULE = 'versioning/unstable-in-production';
  const user = (version: string, name = 'web', more = '') =>
    `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-web\n${more}consumes: [{ api: orders, version: ${version} }]\n`;

  it('names the version and who builds on it', async () => {
    const [initial] = await found(RULE, orders(['0.8.0']) + user('"0.8"') + user('"0.8"', 'app'));
    expect(initial).toMatchObject({ severity: 'info', subject: 'orders/orders@0.8' });
    expect(initial?.message).toContain('orders at 0.8.0, and app and web use it: below 1.0.0');
    const [prerelease] = await found(RULE, orders(['2.0.0-beta.1', '1.0.0']) + user('2.0.0-beta.1'));
    expect(prerelease?.message).toContain('orders at 2.0.0-beta.1, a pre-release, and web uses it');
  });

  it('counts those that are only listed', async () => {
    const text = orders(['0.8.0'], '', 'consumers: [{ service: partner-shop, version: "0.8" }]');
    expect((await found(RULE, text))[0]?.message).toContain('and partner-shop uses it');
  });

  it('points at the spec where the version stands there', async () => {
    const spec = '//- orders/a.yaml\nopenapi: 3.0.3\ninfo: { title: A, version: 0.3.0 }\npaths: {}\n';
    const text = orders([]).replace(/ {4}versions:\n\n$/, '    spec: ./a.yaml\n') + spec + user('"0.3"');
    expect((await found(RULE, text)).map(({ file }) => file)).toEqual(['/shop/orders/a.yaml']);
  });

  it.each([
    ['a version that nobody uses', orders(['0.8.0', '1.0.0']) + user('1')],
    ['what is tried out', orders(['0.8.0']) + user('"0.8"', 'web', 'lifecycle: experimental\n')],
    ['a version on its way out', orders(['0.8.0, deprecated: 2026-11-01', '1.0.0']) + user('"0.8"')],
    ['an experiment', orders(['0.8.0']).replace('production', 'experimental') + user('"0.8"')],
    ['a date', orders(['2026-06-01.preview']) + user('2026-06-01.preview')],
    ['itself', `${orders(['0.8.0'])}consumes: [{ api: orders, version: "0.8" }]\n`],
  ])('is silent about %s', async (_, text) => {
    expect(await found(RULE, text)).toEqual([]);
  });
});
