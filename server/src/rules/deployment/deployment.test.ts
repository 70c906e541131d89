import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn } from '../../../test/fixture';

const RULE = 'deployment/no-health-check';
const manifest = (deployment: string, head = 'lifecycle: production') =>
  `name: mail\nowner: team-a\n${head}\ncontact: { chat: "#a" }\n${deployment}`;

describe(RULE, () => {
  it('speaks only where deployment is written', async () => {
    await expectMarks(manifest(`deployment: { strategy: rolling }\n#  ^ ${RULE}\n`));
    await expectMarks(manifest(''));
    await expectMarks(manifest('deployment: { health: /up }\n'));
  });

  it.each([
    'lifecycle: experimental',
    'lifecycle: production\nkind: library',
    'lifecycle: production\nkind: job',
    'tier: 3',
  ])('leaves alone: %s', async (head) => {
    await expectMarks(manifest('deployment: { strategy: rolling }\n', head));
  });

  it('leaves trials alone', async () => {
    await expectMarks(`//- tests/mail/microservice.yaml\n${manifest('deployment: { strategy: rolling }\n')}`);
  });

  it('does not ask for what is written wrong', async () => {
    for (const written of ['{ health: [x] }', '{ helth: /up }', '{ healthcheck: /up }']) {
      const found = await findingsIn(manifest(`deployment: ${written}\n`));
      expect(found.map(({ rule }) => rule)).toEqual([
        written.includes('[x]') ? 'manifest/schema' : 'manifest/unknown-field',
      ]);
    }
  });

  it('writes a path to choose', async () => {
    const texts = await expectFix(
      manifest('deployment:\n  strategy: rolling # for now\n'),
      RULE,
      'Add health: /healthz',
    );
    expect(texts['microservice.yaml']).toContain('deployment:\n  strategy: rolling # for now\n  health: /healthz\n');
  });
});
