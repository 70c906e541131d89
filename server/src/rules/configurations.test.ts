import { expect, it } from 'vitest';
import { checkFixture } from '../../test/fixture';
import { rulesInUse } from './configurations';
import type { Rule } from './rule';

const ON: Rule = {
  id: 'size/on',
  summary: 'It is on.',
  severity: 'info',
  recommended: true,
  needs: 'file',
  options: {},
  messages: {},
  detect: () => [],
};
const OFF: Rule = { ...ON, id: 'size/off', recommended: false };

/** Whether the rule that is not recommended has to be run where a configuration says this. */
async function isInUse(config: string): Promise<boolean> {
  const { result } = await checkFixture(`//- .servicelint.yaml\n${config}\n//- microservice.yaml\nname: orders\n`);
  const found = rulesInUse([ON, OFF], result.snapshot);
  expect(found).toContain(ON);
  return found.includes(OFF);
}

it.each([
  'extends: strict',
  'extends: ./more.yaml',
  'rules: { size/off: warn }',
  'overrides: [{ files: ["a/**"], rules: { size/off: { level: info } } }]',
])('runs what may be on: %s', async (config) => {
  expect(await isInUse(config)).toBe(true);
});

it.each(['root: true', 'extends: recommended', 'extends: minimal', 'rules: { size/on: off }'])(
  'does not run what nobody has on: %s',
  async (config) => {
    expect(await isInUse(config)).toBe(false);
  },
);
