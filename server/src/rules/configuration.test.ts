import { describe, expect, it } from 'vitest';
import { checkFixture, expectMarks, ROOT } from '../../test/fixture';

const MANIFEST = 'name: a\nowner: t\n';

async function settingOf(text: string, rule: string, file = 'microservice.yaml') {
  const { result } = await checkFixture(text);
  return result.configuration(`${ROOT}/${file}`).settings.get(rule);
}

describe('a configuration', () => {
  it('is the recommended set where none is written', async () => {
    expect(await settingOf(MANIFEST, 'failure/no-timeout')).toMatchObject({ level: 'warning', because: 'recommended' });
    expect(await settingOf(MANIFEST, 'start/services-per-team')).toMatchObject({ level: 'off' });
  });

  it.each([
    ['minimal', 'off', 'off'],
    ['recommended', 'warning', 'off'],
    ['strict', 'warning', 'info'],
  ])('extends %s', async (preset, recommended, other) => {
    const text = `//- .servicelint.yaml\nextends: ${preset}\n//- microservice.yaml\n${MANIFEST}`;
    expect((await settingOf(text, 'failure/no-timeout'))?.level).toBe(recommended);
    expect((await settingOf(text, 'start/services-per-team'))?.level).toBe(other);
    expect((await settingOf(text, 'manifest/syntax'))?.level).toBe('error');
  });

  it('sets the options of strict, which its own rules may set back', async () => {
    const options = async (text: string) =>
      (
        await settingOf(
          `//- .servicelint.yaml\n${text}\n//- microservice.yaml\n${MANIFEST}`,
          'versioning/version-mismatch',
        )
      )?.options;
    expect(await options('extends: recommended')).toEqual({ address: false });
    expect(await options('extends: strict')).toEqual({ address: true });
    const back = 'rules: { versioning/version-mismatch: { address: false } }';
    expect(await options(`extends: strict\n${back}`)).toEqual({ address: false });
  });

  it('extends another file, below what it says itself', async () => {
    const text = `
//- .servicelint.yaml
extends: ./house.yaml
rules: { size/too-many-operations: { max: 50 } }
//- house.yaml
extends: minimal
rules: { size/too-many-operations: { level: error, max: 20 }, failure/no-timeout: info }
//- microservice.yaml
${MANIFEST}`;
    expect(await settingOf(text, 'size/too-many-operations')).toMatchObject({ level: 'error', options: { max: 50 } });
    expect((await settingOf(text, 'failure/no-timeout'))?.level).toBe('info');
    expect((await settingOf(text, 'failure/tier-inversion'))?.level).toBe('off');
  });

  it('of the nearest folder wins, and inherits the rest', async () => {
    const text = `
//- .servicelint.yaml
rules: { failure/no-timeout: off, scale/single-instance: error }
//- legacy/.servicelint.yaml
rules: { failure/no-timeout: error }
//- legacy/microservice.yaml
${MANIFEST}`;
    const file = 'legacy/microservice.yaml';
    expect(await settingOf(text, 'failure/no-timeout', file)).toMatchObject({
      level: 'error',
      because: `${ROOT}/legacy/.servicelint.yaml`,
    });
    expect((await settingOf(text, 'scale/single-instance', file))?.level).toBe('error');
  });

  it('can be overridden by globs, relative to its folder', async () => {
    const text = `
//- shop/.servicelint.yaml
overrides: [{ files: ["legacy/**"], rules: { failure/no-timeout: off } }]
//- shop/legacy/microservice.yaml
${MANIFEST}`;
    expect((await settingOf(text, 'failure/no-timeout', 'shop/legacy/microservice.yaml'))?.level).toBe('off');
    expect((await settingOf(text, 'failure/no-timeout', 'shop/new/microservice.yaml'))?.level).toBe('warning');
  });

  it('switches on a rule whose options it sets', async () => {
    const text = `//- .servicelint.yaml\nrules: { start/services-per-team: { max: 4 } }\n//- microservice.yaml\n${MANIFEST}`;
    expect(await settingOf(text, 'start/services-per-team')).toMatchObject({ level: 'info', options: { max: 4 } });
  });

  it('can lower a report but a report’s own level is not raised', async () => {
    const waits = 'name: a\nowner: t\nconsumes: [{ api: x, via: http }]\n';
    const levels = async (level: string) => {
      const text = `//- .servicelint.yaml\nrules: { failure/no-timeout: ${level} }\n//- microservice.yaml\n${waits}`;
      return (await checkFixture(text)).findings.map(({ severity }) => severity);
    };
    expect([await levels('warning'), await levels('error'), await levels('off')]).toEqual([['info'], ['info'], []]);
  });
});

describe('disable comments', () => {
  const TYPO = 'descripton: x';

  it.each([
    ['the next line', `# servicelint-disable-next-line manifest/unknown-field -- kept\n${TYPO}\n`],
    [
      'a stretch',
      `# servicelint-disable manifest/unknown-field\n${TYPO}\n# servicelint-enable manifest/unknown-field\n`,
    ],
    ['the file', `${TYPO}\n# servicelint-disable-file manifest/unknown-field\n`],
    [
      'several rules',
      `# servicelint-disable-next-line manifest/unknown-field, manifest/schema\n${TYPO}: 1\n`.replace(': x: 1', ': x'),
    ],
  ])('hide what stands on %s', async (title, text) => {
    const { findings } = await checkFixture(MANIFEST + text);
    expect(findings.map(({ rule }) => rule)).toEqual(title === 'several rules' ? ['manifest/unused-disable'] : []);
  });

  it('end where they are enabled again, and speak of their rule only', async () => {
    await expectMarks(`${MANIFEST}# servicelint-disable manifest/unknown-field
descripton: x
# servicelint-enable manifest/unknown-field
lifecyle: production
#  ^ manifest/unknown-field
`);
  });

  it('are not called unused while the code is still to be counted', async () => {
    const { result, findings } = await checkFixture(`# servicelint-disable-file size/pick-up-time\n${MANIFEST}`);
    expect(findings.map(({ rule }) => rule)).toEqual(['manifest/unused-disable']);
    expect(result.preview({ ...result.snapshot, code: new Map() }).findings.size).toBe(0);
  });

  it('say nothing of a rule that is off, or that speaks in closed landscapes only', async () => {
    await expectMarks(`
//- .servicelint.yaml
rules: { failure/no-timeout: off }
//- microservice.yaml
# servicelint-disable-file failure/no-timeout
# servicelint-disable-file library/better-as-library, consumers/unknown-service
${MANIFEST}`);
  });
});
