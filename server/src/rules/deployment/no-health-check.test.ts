import { describe, expect, it } from 'vitest';
import { expectMarks, offersFor } from '../../../test/fixture';

const RULE = 'deployment/no-health-check';
const MANIFEST = '//- microservice.yaml\nname: orders\nowner: shop\nlifecycle: production\ncontact: { chat: "#x" }\n';
const deployment = (container: string, mark = '', name = 'deploy/orders.yaml') => `//- ${name}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
${mark}spec:
  template:
    metadata: { labels: { app: orders } }
    spec:
      containers:
        - name: main
          image: shop/orders:1.0.0
${container}`;
const MARK = `#       ^ ${RULE}\n`;
const PROBE = '          readinessProbe: { httpGet: { path: /ready, port: 80 } }\n';

describe(`${RULE}, with deployment files`, () => {
  it('speaks where a Deployment of a service in production asks nothing', async () => {
    const [found] = await expectMarks(`${MANIFEST}${deployment('', MARK)}`);
    expect(found?.message).toContain('its Deployment asks it for nothing');
  });

  it('speaks of compose files too, unless they are for trying things out', async () => {
    const compose = (name: string, mark = '') =>
      `//- ${name}\nservices:\n  orders:\n${mark}    image: shop/orders:1.0.0\n`;
    await expectMarks(`${MANIFEST}${compose('compose.yaml', `#  ^ ${RULE}\n`)}`);
    await expectMarks(`${MANIFEST}${compose('tests/compose.yaml')}`);
  });

  it.each([
    ['a probe', `${MANIFEST}${deployment(PROBE)}`],
    ['a probe in another file of it', `${MANIFEST}${deployment('')}${deployment(PROBE, '', 'overlay/orders.yaml')}`],
    ['what the manifest says', `${MANIFEST}deployment: { health: /ok }\n${deployment('')}`],
    ['another lifecycle', `${MANIFEST.replace('production', 'experimental')}${deployment('')}`],
    ['no manifest and no catalogue', deployment('')],
  ])('is silent with %s', async (_, text) => {
    await expectMarks(text);
  });

  it('asks at the manifest where that writes how it is deployed, and a file shows no probe', async () => {
    await expectMarks(`${MANIFEST}deployment:\n# ^ ${RULE}\n  strategy: rolling\n${deployment('')}`);
    const { offers } = await offersFor(`${MANIFEST}deployment:\n  strategy: rolling\n`, RULE);
    expect(offers).toHaveLength(1);
  });
});
