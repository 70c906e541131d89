import { describe, expect, it } from 'vitest';
import { diffArguments, isTooMuch } from './arguments';

describe('diffArguments', () => {
  it('prints for people and fails on what breaks by default', () => {
    const asked = { base: 'a.yaml', revision: 'b.yaml', format: 'pretty', failOn: 'breaking' };
    expect(diffArguments(['a.yaml', 'b.yaml'])).toEqual(asked);
  });

  it('reads every option, in any order', () => {
    const args = ['--format=markdown', 'v1:', '--fail-on', 'risky', '--today', '2026-02-28', '.', '--no-color'];
    expect(diffArguments(args)).toEqual({
      base: 'v1:',
      revision: '.',
      format: 'markdown',
      failOn: 'risky',
      today: '2026-02-28',
      color: false,
    });
  });

  it.each([
    [[], 'diff takes two forms to compare, the old one and the new one, not 0'],
    [['', 'b'], 'not 1, as in'],
    [['a', 'b', 'c'], 'not 3, as in "servicelint diff HEAD:openapi.yaml openapi.yaml".'],
    [['a', 'b', '--format', 'sarif'], '--format takes one of pretty, json, markdown, not "sarif".'],
    [['a', 'b', '--fail-on', 'error'], '--fail-on takes one of breaking, risky, never, not "error".'],
    [['a', 'b', '--today', '2026-02-30'], '--today takes a date such as 2026-01-31, not "2026-02-30".'],
    [['a', 'b', '--fix'], 'Unknown option \'--fix\'. Type "servicelint diff --help" for what it takes.'],
  ])('refuses %j', (args, message) => {
    expect(() => diffArguments(args)).toThrow(message);
    expect(() => diffArguments(args)).toThrow(/^[^\n]+$/);
  });
});

describe('isTooMuch', () => {
  it.each([
    ['breaking', [false, false, true]],
    ['risky', [false, true, true]],
    ['never', [false, false, false]],
  ] as const)('%s', (failOn, expected) => {
    expect((['safe', 'risky', 'breaking'] as const).map((level) => isTooMuch(['safe', level], failOn))).toEqual(
      expected,
    );
    expect(isTooMuch([], failOn)).toBe(false);
  });
});
