import { describe, expect, it } from 'vitest';
import { checkArguments } from './arguments';
import { calledAs, quoted } from './called';
import { wantsColor } from './colors';

describe('checkArguments', () => {
  it('prints for people and fails on errors by default', () => {
    expect(checkArguments([])).toEqual({
      paths: [],
      outputs: [{ format: 'pretty' }],
      fix: false,
      failOn: 'error',
      requireBaseline: false,
      suppressExisting: false,
      prune: false,
    });
  });

  it('reads every option, in any order', () => {
    const args = [
      'a',
      '--format',
      'json',
      '--fix',
      'b',
      '--config',
      'c.yaml',
      '--fail-on=info',
      '--today',
      '2026-02-28',
      '--base',
      'release/*',
      '--require-baseline',
      '--suppress-existing',
      '--prune',
    ];
    expect(checkArguments([...args, '--format=sarif=x=y.sarif', '--no-color'])).toEqual({
      paths: ['a', 'b'],
      outputs: [{ format: 'json' }, { format: 'sarif', file: 'x=y.sarif' }],
      fix: true,
      config: 'c.yaml',
      failOn: 'info',
      today: '2026-02-28',
      base: 'release/*',
      requireBaseline: true,
      suppressExisting: true,
      prune: true,
      color: false,
    });
  });

  it('knows warn for warning, as configurations do', () => {
    expect(checkArguments(['--fail-on', 'warn'])).toMatchObject({ failOn: 'warning' });
  });

  it.each([
    [['--changed'], 'auto', []],
    [['a', '--changed', 'b'], 'auto', ['a', 'b']],
    [['--changed=v1', 'b'], 'v1', ['b']],
    [['--', '--changed'], undefined, ['--changed']],
  ])('reads since when a change is looked at: %j', (args, changed, paths) => {
    expect(checkArguments(args)).toMatchObject({ paths, changed });
  });

  it('takes what follows -- for paths', () => {
    expect(checkArguments(['--', '--fix'])).toMatchObject({ paths: ['--fix'], fix: false });
  });

  it.each([
    [['--fail-on', 'loud'], '--fail-on takes one of error, warning, info, never, not "loud".'],
    [['--today', '2026-2-1'], '--today takes a date such as 2026-01-31, not "2026-2-1".'],
    [['--today', '2026-13-01'], '--today takes a date such as 2026-01-31, not "2026-13-01".'],
    [['--format', 'yaml'], '--format takes one of pretty, json, github, sarif, not "yaml".'],
    [['--format', 'json='], '--format json= names no file to write to.'],
    [['--format', 'json', '--format', 'json'], 'Only one --format can be printed'],
    [['--changed='], '--changed= names no revision: give one, or write --changed alone.'],
    [['--nope'], 'Unknown option \'--nope\'. Type "servicelint check --help" for what it takes.'],
    [['--format', '--fix'], 'Type "servicelint check --help" for what it takes.'],
  ])('refuses %j', (args, message) => {
    expect(() => checkArguments(args)).toThrow(message);
    expect(() => checkArguments(args)).toThrow(/^[^\n]+$/);
  });
});

describe('calledAs', () => {
  it.each([
    ['/usr/local/bin/servicelint', '/shop', 'servicelint'],
    ['/shop/node_modules/.bin/servicelint', '/shop', 'npx servicelint'],
    ['/shop/node_modules/servicelint/dist/cli.cjs', '/shop', 'npx servicelint'],
    ['/lint/dist/cli.cjs', '/lint', 'node dist/cli.cjs'],
    ['/my lint/dist/cli.cjs', '/shop', 'node "../my lint/dist/cli.cjs"'],
  ])('%s', (script, cwd, command) => {
    expect(calledAs(script, cwd)).toBe(command);
  });

  it('quotes what a shell would take apart', () => {
    expect(['a/b.yaml', 'a b', '$HOME'].map(quoted)).toEqual(['a/b.yaml', '"a b"', '"$HOME"']);
  });
});

describe('wantsColor', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('%j on a terminal (%s): %s', (env, isTerminal, wanted) => {
    expect(wantsColor(env, isTerminal)).toBe(wanted);
  });
});
