import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor } from '../../../test/fixture';

const OWNER = 'social-contract/no-owner';
const teams = (text: string, config = 'landscape: closed\nteams: { team-checkout: ["@shop/tills"], team-range: [] }') =>
  `//- .servicelint.yaml\n${config}\n//- microservice.yaml\n${text}`;

describe(OWNER, () => {
  it('asks for a missing or empty owner, once', async () => {
    const [finding] = await expectMarks(`name: mail\n# ^ ${OWNER}\ndescription: Sends mail.\n`);
    expect(finding?.message).toContain('mail has no owner');
    await expectMarks(`name: mail\nowner:\n# ^ ${OWNER}\n`);
    await expectMarks(`name: mail\nowner: "  "\n# ^ ${OWNER}\n`);
  });

  it('says nothing while the file is half-typed, and leaves a wrong type to the schema', async () => {
    expect((await findingsIn('name: mail\nown')).map(({ rule }) => rule)).not.toContain(OWNER);
    expect((await findingsIn('name: mail\nowner: [a]\n')).map(({ rule }) => rule)).toEqual(['manifest/schema']);
  });

  it.each([
    'team-checkout',
    'team:checkout',
    'group:default/checkout',
    'checkout',
    'Tills',
    '"@shop/tills"',
    'jane@shop.example',
  ])('knows %s', async (owner) => {
    await expectMarks(teams(`name: mail\nowner: ${owner}\n`));
  });

  it('does not know others, where the landscape is closed and teams are written', async () => {
    const [finding] = await expectMarks(teams(`name: mail\nowner: team-discovery\n#       ^ ${OWNER}\n`));
    expect(finding?.message).toContain('no such team is among the teams of this landscape');
    await expectMarks(teams('name: mail\nowner: team-discovery\n', 'landscape: open\nteams: { team-checkout: [] }'));
    await expectMarks(teams('name: mail\nowner: team-discovery\n', 'landscape: closed'));
  });

  it('leaves a misspelt key to the rule about keys', async () => {
    await expectMarks('name: mail\nownr: team-a\n# ^ manifest/unknown-field\n');
  });

  it('takes the nearest team', async () => {
    const text = teams(`name: mail\nowner: team:chekout\n`);
    expect((await findingsIn(text))[0]?.message).toContain('Probably team-checkout is meant');
    const texts = await expectFix(text, OWNER, 'Change the owner to team-checkout');
    expect(texts['microservice.yaml']).toContain('owner: team-checkout\n');
  });

  it('offers the teams there are for a missing owner, or those that own something', async () => {
    const missing = teams('name: mail\ndescription: Sends mail.\n');
    const texts = await expectFix(missing, OWNER, 'Name team-range as owner');
    expect(texts['microservice.yaml']).toBe('name: mail\nowner: team-range\ndescription: Sends mail.\n');
    const others = `//- mail/microservice.yaml\nname: mail\nowner:\n//- sms/microservice.yaml\nname: sms\nowner: team-sms\n`;
    const filled = await expectFix(others, OWNER, 'Name team-sms as owner');
    expect(filled['mail/microservice.yaml']).toBe('name: mail\nowner: team-sms');
  });

  it('offers nothing where there are many teams', async () => {
    const six = 'teams: { a: [], b: [], c: [], d: [], e: [], f: [] }';
    expect((await offersFor(teams('name: mail\n', six), OWNER)).offers).toEqual([]);
  });
});

const CONTACT = 'social-contract/no-contact';
const production = (more: string, name = 'mail') => `name: ${name}\nowner: team-a\nlifecycle: production\n${more}`;

describe(CONTACT, () => {
  it('asks for it at the contact, or at the name where there is none', async () => {
    await expectMarks(`name: mail\n#  ^ ${CONTACT}\nowner: team-a\nlifecycle: production\n`);
    await expectMarks(production(`contact: { runbook: https://run.example/mail }\n#  ^ ${CONTACT}\n`));
  });

  it.each(['chat: "#a"', 'oncall: https://oncall.example/a', 'email: a@shop.example'])(
    'is content with %s',
    async (way) => {
      await expectMarks(production(`contact: { ${way} }\n`));
    },
  );

  it('is content with an owner that is an address, or has one in the catalogue', async () => {
    const group = (profile: string) => `//- org.yaml
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: a }
spec: { type: team, children: [], profile: { ${profile} } }
//- mail/microservice.yaml
`;
    await expectMarks(production('').replace('team-a', 'a@shop.example'));
    for (const owner of ['a', 'team:a', 'group:default/a']) {
      await expectMarks(group('email: a@shop.example') + production('').replace('team-a', owner));
    }
    expect((await findingsIn(group('displayName: A') + production(''))).map(({ rule }) => rule)).toContain(CONTACT);
  });

  it('says nothing outside of production, nor of what is written wrong', async () => {
    await expectMarks('name: mail\nowner: team-a\n');
    for (const written of [
      'contact: { slack: "#a" }',
      'contact: { chat: [a] }',
      'contact: "#a"',
      'contcat: { chat: "#a" }',
    ]) {
      const found = await findingsIn(production(`${written}\n`));
      expect(found.map(({ rule }) => rule).filter((rule) => !rule.startsWith('manifest/'))).toEqual([]);
      expect(found).toHaveLength(1);
    }
  });

  it('offers the way that the same team has elsewhere', async () => {
    const other = `//- sms/microservice.yaml\n${production('contact: { email: a@shop.example }\n', 'sms').replace('team-a', 'team:a')}`;
    const title = 'Add contact email: a@shop.example, as sms says';
    const texts = await expectFix(`//- mail/microservice.yaml\n${production('')}${other}`, CONTACT, title);
    expect(texts['mail/microservice.yaml']).toContain('contact: { email: a@shop.example }');
  });

  it('offers the chat that the team would have', async () => {
    const text = production('contact:\n  docs: https://docs.example/mail\n');
    const texts = await expectFix(text, CONTACT, 'Add contact chat: #a');
    expect(texts['microservice.yaml']).toContain('  docs: https://docs.example/mail\n  chat: "#a"\n');
    const empty = await expectFix(production('contact:\n'), CONTACT);
    expect(empty['microservice.yaml']).toContain('contact:\n  chat: "#a"');
  });
});

const OBJECTIVES = 'social-contract/no-objectives';
const provider = (objectives: string, head = 'lifecycle: production\ntier: 2', more = '') => `//- pay/microservice.yaml
name: pay
owner: team-a
${head}
contact: { chat: "#a" }
provides:
  - api: pay
    versions: [{ version: 1.0.0 }]
${objectives}${more}`;
const caller = (how = 'via: http, timeout: 300ms') =>
  `//- shop/microservice.yaml\nname: shop\nowner: team-b\nconsumes:\n  - { api: pay, version: 1, ${how} }\n`;
const at = (text: string, line: string) => text.replace(`${line}\n`, `${line}\n    #   ^ ${OBJECTIVES}\n`);

describe(OBJECTIVES, () => {
  it('tells what is missing', async () => {
    const [both] = await expectMarks(at(provider(''), '  - api: pay').replace('#   ^', '#     ^') + caller());
    expect(both?.message).toContain(
      'pay is tier 2 in production, pay is used by 1 service, and nothing is promised for it',
    );
    const latency = provider('    objectives: { latency: { p95: 1s } }\n');
    const [availability] = await expectMarks(at(latency, '    objectives: { latency: { p95: 1s } }') + caller());
    expect(availability?.message).toContain('no availability is promised');
    const available = provider('    objectives: { availability: 99 }\n');
    const [slow] = await expectMarks(at(available, '    objectives: { availability: 99 }') + caller());
    expect(slow?.message).toContain('no latency is promised');
  });

  it('asks no latency of what nobody waits for', async () => {
    await expectMarks(provider('    objectives: { availability: 99 }\n') + caller('via: event, deadLetter: x'));
    await expectMarks(provider('    objectives: { availability: 99 }\n') + caller('uses: [x]'));
  });

  it('takes the type of the contract where only a list tells of consumers', async () => {
    const listed = provider(
      '    objectives: { availability: 99 }\n',
      undefined,
      '    consumers: [{ service: app, version: 1 }]\n',
    );
    await expectMarks(listed);
    const known = listed.replace('versions: [{ version: 1.0.0 }]', 'spec: ./openapi.yaml');
    const spec = '//- pay/openapi.yaml\nopenapi: 3.0.3\ninfo: { title: P, version: 1.0.0 }\npaths: {}\n';
    await expectMarks(at(known, '    objectives: { availability: 99 }') + spec);
  });

  it('says nothing without consumers, of lower tiers, outside of production, or where all is promised', async () => {
    await expectMarks(provider(''));
    await expectMarks(provider('', 'lifecycle: production\ntier: 3') + caller());
    await expectMarks(provider('', 'lifecycle: production') + caller());
    await expectMarks(provider('', 'tier: 1') + caller());
    await expectMarks(provider('    objectives: { availability: 99, latency: { p50: 300ms } }\n') + caller());
  });

  it('does not ask for what is written wrong', async () => {
    for (const written of [
      '{ availability: high, latency: { p99: 300ms } }',
      'good',
      '{ availability: 99, latency: { p99: fast } }',
    ]) {
      const found = await findingsIn(provider(`    objectives: ${written}\n`) + caller());
      expect(found.map(({ rule }) => rule)).toEqual(['manifest/schema']);
    }
  });

  it('proposes what its own dependencies leave, and what its consumers wait for', async () => {
    const needs = `consumes:\n  - { api: bank, version: 1, via: http, critical: true, timeout: 200ms }\n`;
    const bank = `//- bank/microservice.yaml\nname: bank\nowner: team-c\nprovides:\n  - { api: bank, versions: [{ version: 1.0.0 }], objectives: { availability: 99.5 } }\n`;
    const title = 'Promise availability: 99.5, latency p99: 300ms';
    const texts = await expectFix(provider('', undefined, needs) + caller() + bank, OBJECTIVES, title);
    expect(texts['pay/microservice.yaml']).toContain(
      '    objectives:\n      availability: 99.5\n      latency: { p99: 300ms }\n',
    );
  });

  it('does not count what it has an answer without', async () => {
    const needs = `consumes:\n  - { api: bank, version: 1, via: http, critical: true, timeout: 200ms, fallback: trust }\n`;
    const bank = `//- bank/microservice.yaml\nname: bank\nowner: team-c\nprovides:\n  - { api: bank, versions: [{ version: 1.0.0 }], objectives: { availability: 99.5 } }\n`;
    const title = 'Promise availability: 99.9, latency p99: 300ms';
    await expectFix(provider('', undefined, needs) + caller() + bank, OBJECTIVES, title);
  });

  it('goes by its options', async () => {
    const text = (tier: number) =>
      `//- .servicelint.yaml\nrules: { ${OBJECTIVES}: { tier: ${tier} } }\n${provider('', 'lifecycle: production\ntier: 3')}${caller()}`;
    expect((await findingsIn(text(3))).map(({ rule }) => rule)).toEqual([OBJECTIVES]);
    await expectMarks(text(2));
  });

  it('adds only what is missing', async () => {
    const half = provider('    objectives: { availability: 99 }\n') + caller('via: http, timeout: 2s');
    const texts = await expectFix(half, OBJECTIVES, 'Promise latency p99: 500ms');
    expect(texts['pay/microservice.yaml']).toContain('objectives: { availability: 99, latency: { p99: 500ms } }');
    const other = provider('    objectives: { latency: { p99: 200ms } }\n') + caller();
    await expectFix(other, OBJECTIVES, 'Promise availability: 99.9');
    for (const empty of ['', ' {}', ' { latency: {} }', ' { availability: 99, latency: }']) {
      const texts = await expectFix(provider(`    objectives:${empty}\n`) + caller(), OBJECTIVES);
      expect(texts['pay/microservice.yaml']).toContain('300ms');
    }
  });
});

const UNSTABLE = 'social-contract/unstable-dependency';
const needing = (critical: string, mark = '') =>
  `//- shop/microservice.yaml\nname: shop\nowner: team-b\nlifecycle: production\ncontact: { chat: "#b" }\nconsumes:\n` +
  `  - { api: pay, version: 1, via: http, timeout: 1s${critical} }\n${mark && `#                                                             ^ ${UNSTABLE}\n`}`;

describe(UNSTABLE, () => {
  it.each(['experimental', 'deprecated'])('tells of a provider that is %s', async (lifecycle) => {
    const [finding] = await expectMarks(
      provider('', `lifecycle: ${lifecycle}`) + needing(', critical: true', 'marked'),
    );
    expect(finding?.message).toContain(`shop is in production and cannot answer without pay, which is ${lifecycle}`);
    expect(finding?.related[0]).toMatchObject({ file: '/shop/pay/microservice.yaml', message: `pay is ${lifecycle}.` });
  });

  it('says nothing where critical is not written, the provider is in production, or the consumer is not', async () => {
    await expectMarks(provider('', 'lifecycle: experimental') + needing(''));
    await expectMarks(provider('', 'lifecycle: experimental') + needing(', critical: false'));
    await expectMarks(provider('', 'lifecycle: production') + needing(', critical: true'));
    await expectMarks(provider('', 'tier: 3') + needing(', critical: true'));
    await expectMarks(provider('', 'lifecycle: experimental') + needing(', critical: true, fallback: none'));
    const trial = needing(', critical: true').replace('lifecycle: production', 'lifecycle: experimental');
    await expectMarks(provider('', 'lifecycle: experimental') + trial);
  });
});
