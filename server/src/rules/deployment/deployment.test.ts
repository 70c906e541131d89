import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor, switchedOn } from '../../../test/fixture';

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

describe('deployment/no-pipeline', () => {
  const PIPELINE = 'deployment/no-pipeline';
  const mail = (more = '', head = 'lifecycle: production') =>
    switchedOn(`//- services/mail/microservice.yaml\n${manifest(more, head)}\n`, PIPELINE);
  const found = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === PIPELINE);
  const workflow = (name: string) => `//- .github/workflows/${name}\non: push\n`;
  const written = 'deployment: { health: /up }\n';

  it('stands at the deployment, or at the name where none is written', async () => {
    const [at] = await found(mail(written));
    expect(at).toMatchObject({ severity: 'warning', range: { start: { line: 4 } } });
    expect(at?.message).toContain('mail is in production, and its manifest names no pipeline');
    expect((await found(mail()))[0]?.range.start.line).toBe(0);
  });

  it.each([
    ['what is named', mail('deployment: { pipeline: ./ci.yml, health: /up }')],
    ['what is misspelt', mail('deployment: { pipelin: ./ci.yml, health: /up }')],
    ['what cannot be read', mail('deployment: { pipeline: [ci.yml], health: /up }')],
    ['a library', mail(written, 'lifecycle: production\nkind: library')],
    ['an experiment', mail(written, 'lifecycle: experimental')],
    ['what is for trial', mail(written).replace('services/', 'fixtures/')],
    ['half a manifest', mail('deployment: { health: /u')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('takes the workflow that is called after the service', async () => {
    const workflows = workflow('deploy-mail.yml') + workflow('mailing.yml') + workflow('ci.yml');
    const title = 'Add pipeline: .github/workflows/deploy-mail.yml';
    const within = await expectFix(mail(written) + workflows, PIPELINE, title);
    expect(within['services/mail/microservice.yaml']).toContain(
      '{ health: /up, pipeline: .github/workflows/deploy-mail.yml }',
    );
    const { offers } = await offersFor(mail() + workflows, PIPELINE);
    expect(offers.map((offer) => offer.title)).toEqual([`${title} (adds deployment/no-health-check)`]);
  });

  it('takes the workflows that name the folder where none is called after it', async () => {
    const naming = (name: string, path: string) =>
      `//- .github/workflows/${name}\non: { push: { paths: ["${path}"] } }\njobs: {}\n`;
    const others = naming('all.yml', 'services/**') + naming('other.yml', 'services/mailing/**');
    const titles = async (text: string) =>
      (await offersFor(mail(written) + text, PIPELINE)).offers.map(({ title }) => title);
    expect(await titles(others)).toEqual([]);
    expect(
      await titles(others + naming('a.yml', 'services/mail/**') + naming('b.yml', './services/mail/src/*.ts')),
    ).toEqual(['Add pipeline: .github/workflows/a.yml', 'Add pipeline: .github/workflows/b.yml']);
    const building =
      '//- .github/workflows/a.yml\njobs: { build: { steps: [{ run: make, working-directory: services/mail }] } }\n';
    expect(await titles(others + building)).toEqual(['Add pipeline: .github/workflows/a.yml']);
  });

  it('takes the pipeline that stands beside the manifest first', async () => {
    const beside = '//- services/mail/Jenkinsfile\npipeline {}\n';
    await expectFix(mail(written) + workflow('mail.yml') + beside, PIPELINE, 'Add pipeline: Jenkinsfile');
  });

  it.each([
    ['there is none', ''],
    ['there are several', workflow('mail.yml') + workflow('mail-release.yml')],
    [
      'it is that of another',
      `${workflow('mail-archive.yml')}//- archive/microservice.yaml\nname: mail-archive\nowner: team-a\n`,
    ],
  ])('offers nothing where %s', async (_, more) => {
    expect((await offersFor(mail(written) + more, PIPELINE)).offers).toEqual([]);
  });
});

describe('deployment/recreate', () => {
  const RECREATE = 'deployment/recreate';
  const promising = (availability: string, strategy: string, more = '') =>
    `//- mail/microservice.yaml\nname: mail\nowner: team-a\n${more}provides: [{ api: mail, versions: [{ version: 1.0.0 }], objectives: { availability: ${availability} } }]\ndeployment: { strategy: ${strategy}, health: /up }\n`;
  const found = async (text: string) =>
    (await findingsIn(switchedOn(text, RECREATE))).filter(({ rule }) => rule === RECREATE);

  it('names the promise', async () => {
    const [report] = await found(promising('99.95', 'recreate'));
    expect(report).toMatchObject({ severity: 'warning', subject: 'mail' });
    expect(report?.message).toContain('mail promises 99.95 % for mail, and each release stops all of it');
  });

  it.each([
    ['another strategy', promising('99.95', 'rolling')],
    ['a smaller promise', promising('99.89', 'recreate')],
    ['a job', promising('99.95', 'recreate', 'kind: job\n')],
    ['what is for trial', promising('99.95', 'recreate').replace('mail/', 'test/mail/')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('goes by its option', async () => {
    const config = `//- .servicelint.yaml\nrules: { ${RECREATE}: { promise: 99.5 } }\n`;
    expect(await found(config + promising('99.5', 'recreate'))).toHaveLength(1);
  });

  const kubernetes = (type: string, file = 'k8s/mail.yaml') =>
    `//- ${file}\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: mail }\nspec:\n  strategy: { type: ${type} }\n  selector: {}\n  template: { spec: { containers: [{ name: mail, image: "shop/mail:1.0" }] } }\n`;
  const silent = promising('99.95', 'rolling').replace('strategy: rolling, ', '');

  it('goes by what Kubernetes does, whatever the manifest says', async () => {
    const [contrary] = await found(promising('99.95', 'rolling') + kubernetes('Recreate'));
    expect(contrary).toMatchObject({ file: '/shop/k8s/mail.yaml', range: { start: { line: 4, character: 20 } } });
    expect(contrary?.message).toContain('its manifest says rolling, but this Deployment stops all of it');
    expect(contrary?.related).toMatchObject([{ file: '/shop/mail/microservice.yaml' }]);
    expect((await found(silent + kubernetes('Recreate')))[0]?.message).toContain('and each release stops all of it');
    expect(await found(promising('99.95', 'recreate') + kubernetes('Recreate'))).toHaveLength(1);
    const after = await expectFix(
      switchedOn(silent + kubernetes('Recreate'), RECREATE),
      RECREATE,
      'Change to RollingUpdate',
    );
    expect(after['k8s/mail.yaml']).toContain('{ type: RollingUpdate }');
  });

  it.each([
    ['one that rolls', kubernetes('RollingUpdate')],
    ['one that an overlay has roll', kubernetes('Recreate') + kubernetes('RollingUpdate', 'prod/mail.yaml')],
    ['one for trial', kubernetes('Recreate', 'dev/mail.yaml')],
    [
      'one that a patch may change',
      `${kubernetes('Recreate')}//- prod/kustomization.yaml\npatches: [{ patch: "[]", target: { name: mail } }]\n`,
    ],
  ])('is silent about a Deployment: %s', async (_, text) => {
    expect(await found(silent + text)).toEqual([]);
  });

  it('offers to roll', async () => {
    const after = await expectFix(switchedOn(promising('99.9', 'recreate'), RECREATE), RECREATE, 'Change to rolling');
    expect(after['mail/microservice.yaml']).toContain('{ strategy: rolling, health: /up }');
  });
});
