import { describe, expect, it } from 'vitest';
import { findingsIn, switchedOn } from '../../../test/fixture';

const of = async (text: string, rule: string) => (await findingsIn(text)).filter((found) => found.rule === rule);

describe('scale/single-instance in Kubernetes', () => {
  const RULE = 'scale/single-instance';
  const orders = (scale: string) =>
    `//- orders/microservice.yaml\nname: orders\nowner: team-a\nlifecycle: production\ntier: 1\ncontact: { chat: "#a" }\n${scale}`;
  const run = (replicas: number, file = 'k8s/orders.yaml') =>
    `//- ${file}\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders }\nspec:\n  replicas: ${replicas}\n  selector: {}\n  template: { spec: { containers: [{ name: orders, image: "shop/orders:1.0" }] } }\n`;

  it('goes by what is deployed, be the manifest silent or of another mind', async () => {
    const [silent, ...none] = await of(orders('') + run(1), RULE);
    expect(silent).toMatchObject({ file: '/shop/k8s/orders.yaml', range: { start: { line: 4 } }, related: [] });
    expect(none).toEqual([]);
    const [contrary, ...others] = await of(orders('scale: { instances: { min: 2 } }\n') + run(1), RULE);
    expect(contrary).toMatchObject({
      file: '/shop/k8s/orders.yaml',
      related: [{ file: '/shop/orders/microservice.yaml' }],
    });
    expect(others).toEqual([]);
    expect(await of(orders('scale: { instances: { min: 1 } }\n') + run(2), RULE)).toMatchObject([
      { file: '/shop/orders/microservice.yaml' },
    ]);
  });

  it.each([
    ['two', run(2)],
    ['one for trial', run(1, 'local/orders.yaml')],
    ['one of which an overlay makes two', run(1) + run(2, 'prod/orders.yaml')],
  ])('is silent about %s', async (_, text) => {
    expect(await of(orders('') + text, RULE)).toEqual([]);
  });
});

describe('scale/no-upper-bound', () => {
  const RULE = 'scale/no-upper-bound';
  const thumbs = (scale: string, head = 'lifecycle: production') =>
    switchedOn(
      `//- thumbs/microservice.yaml\nname: thumbs\nowner: team-a\ncontact: { chat: "#a" }\n${head}\nscale: ${scale}\n`,
      RULE,
    );

  it('speaks of what is started as it is needed', async () => {
    const [report] = await of(thumbs('{ instances: { min: 0 }, stateless: true }'), RULE);
    expect(report).toMatchObject({ severity: 'info', subject: 'thumbs', range: { start: { character: 9 } } });
    expect(report?.message).toContain('thumbs runs from 0 instances on');
  });

  it.each([
    ['a bound', thumbs('{ instances: { min: 0, max: 8 } }')],
    ['what may be a fixed number', thumbs('{ instances: { min: 2 } }')],
    ['what is not said', thumbs('{ stateless: true }')],
    ['a bound that cannot be read', thumbs('{ instances: { min: 0, max: many } }')],
    ['a bound that is misspelt', thumbs('{ instances: { min: 0, maxx: 8 } }')],
    ['a job', thumbs('{ instances: { min: 0 } }', 'lifecycle: production\nkind: job')],
    ['what may be switched off', thumbs('{ instances: { min: 0 } }', 'lifecycle: deprecated')],
    ['what is for trial', thumbs('{ instances: { min: 0 } }').replace('thumbs/', 'local/thumbs/')],
  ])('is silent about %s', async (_, text) => {
    expect(await of(text, RULE)).toEqual([]);
  });
});

describe('scale/no-upper-bound beside deployment files', () => {
  const RULE = 'scale/no-upper-bound';
  const kubernetes = (kind: string, spec: string) =>
    `//- thumbs/${kind}.yaml\napiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: thumbs }\nspec: ${spec}\n`;
  const pod = 'template: { spec: { containers: [{ name: thumbs, image: "shop/thumbs:1.0" }] } }';
  const thumbs = (scale: string) =>
    switchedOn(
      `//- thumbs/microservice.yaml\nname: thumbs\nowner: team-a\ncontact: { chat: "#a" }\nlifecycle: production\n${scale}`,
      RULE,
    );

  it('takes a Deployment without replicas for one that is switched off', async () => {
    expect(await of(thumbs('') + kubernetes('Deployment', `{ replicas: 0, ${pod} }`), RULE)).toEqual([]);
  });

  it('finds the bound in the autoscaler', async () => {
    const scaled = thumbs('scale: { instances: { min: 0 } }\n') + kubernetes('Deployment', `{ ${pod} }`);
    expect(await of(scaled, RULE)).toHaveLength(1);
    const target = 'scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: thumbs }';
    const scaler = kubernetes('HorizontalPodAutoscaler', `{ minReplicas: 1, maxReplicas: 9, ${target} }`);
    expect(await of(scaled + scaler.replace('apps/v1\nkind', 'autoscaling/v2\nkind'), RULE)).toEqual([]);
  });

  it('speaks of an autoscaler without a maximum, unless a patch has one or may have one', async () => {
    const target = 'scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: thumbs }';
    const scaler = (spec: string, file = 'thumbs/hpa.yaml') =>
      `//- ${file}\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: scaler }\nspec: { ${spec} }\n`;
    const run = switchedOn(kubernetes('Deployment', `{ selector: {}, ${pod} }`), RULE);
    const [found, ...others] = await of(run + scaler(target), RULE);
    expect(found).toMatchObject({ file: '/shop/thumbs/hpa.yaml', severity: 'info', subject: 'thumbs' });
    expect(found?.message).toContain('This autoscaler of thumbs names no maximum');
    expect(others).toEqual([]);
    for (const silent of [
      scaler(`${target}, maxReplicas: 9`),
      scaler(`${target}, maxReplicas: "\${MAX}"`),
      scaler(target) + scaler('maxReplicas: 9', 'prod/hpa.yaml'),
      `${scaler(target)}//- prod/kustomization.yaml\npatches: [{ patch: "[]", target: { name: scaler } }]\n`,
      scaler(target, 'dev/hpa.yaml'),
    ]) {
      expect(await of(run + silent, RULE), silent).toEqual([]);
    }
  });
});

describe('scale/state-in-instance', () => {
  const RULE = 'scale/state-in-instance';
  const carts = (scale: string) =>
    switchedOn(`//- carts/microservice.yaml\nname: carts\nowner: team-a\nscale: { ${scale} }\n`, RULE);

  it('says how many there are, or may be', async () => {
    const [runs] = await of(carts('instances: { min: 3, max: 8 }, stateless: false'), RULE);
    expect(runs).toMatchObject({ severity: 'warning', subject: 'carts' });
    expect(runs?.message).toContain('carts runs as 3 instances at least');
    expect(runs?.related).toHaveLength(1);
    const [may] = await of(carts('instances: { min: 1, max: 8 }, stateless: false'), RULE);
    expect(may?.message).toContain('carts may run as up to 8 instances');
  });

  it.each([
    ['one instance', carts('instances: { min: 1, max: 1 }, stateless: false')],
    ['no number', carts('stateless: false')],
    ['no state', carts('instances: { min: 3 }, stateless: true')],
    ['what is not said', carts('instances: { min: 3 }')],
    ['what is for trial', carts('instances: { min: 3 }, stateless: false').replace('carts/', 'dev/carts/')],
  ])('is silent about %s', async (_, text) => {
    expect(await of(text, RULE)).toEqual([]);
  });
});

describe('scale/state-in-instance in Kubernetes', () => {
  const RULE = 'scale/state-in-instance';
  const run = (spec: string, kind = 'Deployment', file = 'k8s/carts.yaml') =>
    switchedOn(
      `//- ${file}\napiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: carts }\nspec:\n  ${spec}\n  selector: {}\n  template:\n    spec:\n      containers: [{ name: carts, image: "shop/carts:1.0", volumeMounts: [{ name: files }] }]\n      volumes:\n        - name: files\n          hostPath: { path: /data }\n`,
      RULE,
    );

  it('speaks of a folder of the machine, at it', async () => {
    const [found, ...others] = await of(run('replicas: 3'), RULE);
    expect(found).toMatchObject({ file: '/shop/k8s/carts.yaml', severity: 'warning', subject: 'carts' });
    expect(found?.range.start).toEqual({ line: 11, character: 10 });
    expect(found?.message).toContain('carts runs as 3 instances at least, and its volume files');
    expect(found?.related).toMatchObject([{ range: { start: { line: 4 } } }]);
    expect(others).toEqual([]);
  });

  it('speaks where an autoscaler or an overlay has several run', async () => {
    const scaler =
      '//- k8s/hpa.yaml\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: carts }\nspec: { maxReplicas: 9, scaleTargetRef: { kind: Deployment, name: carts } }\n';
    expect((await of(run('paused: false') + scaler, RULE))[0]?.message).toContain('may run as up to 9 instances, and');
    const counts = '//- prod/kustomization.yaml\nreplicas: [{ name: carts, count: 2 }]\n';
    expect(await of(run('replicas: 1') + counts, RULE)).toHaveLength(1);
  });

  it.each([
    ['one instance', run('replicas: 1')],
    ['no number', run('paused: false')],
    ['what has one on each machine on purpose', run('replicas: 3', 'DaemonSet')],
    ['what is for trial', run('replicas: 3', 'Deployment', 'local/carts.yaml')],
    [
      'what a patch may take away',
      `${run('replicas: 3')}//- prod/kustomization.yaml\npatches: [{ patch: "[]", target: { name: carts } }]\n`,
    ],
  ])('is silent about %s', async (_, text) => {
    expect(await of(text, RULE)).toEqual([]);
  });
});
