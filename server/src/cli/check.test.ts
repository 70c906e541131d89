import { expect, it } from 'vitest';
import { checkFixture } from '../../test/fixture';
import { RULES } from '../rules/generated/index';
import type { Rule } from '../rules/rule';
import { mistake } from './check';

it('tells of a rule that failed, with its name and file, and of all that the others found', async () => {
  const broken: Rule = {
    ...(RULES[0] as Rule),
    id: 'manifest/broken',
    needs: 'service',
    detect: () => {
      throw new Error('no such thing');
    },
  };
  const { result, findings } = await checkFixture('name: a\nowner: t\nownr: u\n', [...RULES, broken]);
  expect(findings.map(({ rule }) => rule)).toEqual(['manifest/unknown-field']);
  const [failure] = result.failures;
  expect(failure && mistake(failure, { name: (file) => file.split('/').at(-1) ?? '' })).toBe(
    'A mistake in servicelint: manifest/broken failed for microservice.yaml (no such thing). All else was checked; report it with that file, if you may.',
  );
});
