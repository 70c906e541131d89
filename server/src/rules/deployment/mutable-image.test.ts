import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../test/fixture';
import { Engine } from '../../engine';
import { MemoryFileSystem } from '../../platform/memory';
import { Workspace } from '../../workspace/workspace';
import { RULES } from '../generated/index';

const RULE = 'deployment/mutable-image';
const run = (image: string, file = 'k8s/orders.yaml') =>
  `//- ${file}\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders }\nspec:\n  selector: {}\n  template: { spec: { containers: [{ name: o, image: ${image} }] } }\n`;
const said = async (text: string) =>
  (await messagesIn(text))
    .filter((message) => message.startsWith(RULE))
    .map((message) => message.slice(RULE.length + 2));

describe(RULE, () => {
  it.each([
    ['ghcr.io/shop/orders', 'orders runs ghcr.io/shop/orders without a tag'],
    ['ghcr.io/shop/orders:latest', 'orders runs ghcr.io/shop/orders:latest'],
    ['orders:latest', 'orders runs orders:latest'],
    ['redis', 'orders runs redis without a tag'],
  ])('speaks of %s', async (image, words) => {
    expect(await said(run(image))).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    'ghcr.io/shop/orders:1',
    'ghcr.io/shop/orders@sha256:ab',
    'orders',
    'ko://example.com/orders',
    '"{{ image }}"',
    '"$(IMAGE)"',
  ])('leaves alone %s', async (image) => {
    expect(await said(run(image))).toEqual([]);
  });

  it.each([
    '//- kustomization.yaml\nimages: [{ name: ghcr.io/shop/orders, newTag: "2" }]\n',
    '//- skaffold.yaml\nbuild: { artifacts: [{ image: ghcr.io/shop/orders }] }\n',
    '//- chart/values.yaml\nimage: { repository: ghcr.io/shop/orders, tag: "2" }\n',
    '//- prod/patch.yaml\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders }\nspec: { template: { spec: { containers: [{ name: o, image: "ghcr.io/shop/orders:2" }] } } }\n',
    '//- prod/kustomization.yaml\npatches:\n  - patch: |-\n      metadata: { name: orders }\n',
    '//- prod/kustomization.yaml\npatches: [{ path: a.yaml, target: { kind: Deployment } }]\n',
  ])('leaves alone what is filled in elsewhere: %s', async (other) => {
    expect(await said(run('ghcr.io/shop/orders') + other)).toEqual([]);
  });

  it('is not kept from speaking by what is filled in for others', async () => {
    const other = '//- kustomization.yaml\nimages: [{ name: ghcr.io/shop/mail, newTag: "2" }]\n';
    expect(await said(run('ghcr.io/shop/orders') + other)).toHaveLength(1);
  });

  it('knows when what fills it in changes', async () => {
    const root = '/shop';
    const files = new MemoryFileSystem({ [`${root}/k8s/a.yaml`]: run('ghcr.io/shop/orders').replace(/^.*\n/, '') });
    const workspace = new Workspace({ files, clock: { today: () => '2026-01-31' } });
    const engine = new Engine(RULES);
    const count = () => {
      const found = [...engine.check(workspace.snapshots()[0]!).findings.values()].flat();
      return found.filter(({ rule }) => rule === RULE).length;
    };
    await workspace.open([root]);
    expect(count()).toBe(1);
    workspace.setOpen(`${root}/skaffold.yaml`, 'build: { artifacts: [{ image: ghcr.io/shop/orders }] }\n');
    await workspace.update();
    expect(count()).toBe(0);
    workspace.setOpen(`${root}/skaffold.yaml`, 'build: { artifacts: [{ image: ghcr.io/shop/mail }] }\n');
    await workspace.update();
    expect(count()).toBe(1);
  });

  it('leaves trials alone', async () => {
    expect(await said(run('ghcr.io/shop/orders', 'k8s/overlays/dev/orders.yaml'))).toEqual([]);
  });

  it('speaks once of a compose file', async () => {
    const services = ['a', 'b', 'c', 'd', 'e'].map((name) => `  ${name}: { image: shop/${name} }\n`).join('');
    const text =
      `//- compose.yaml\nservices:\n${services}  f: { image: shop/f, build: . }\n  g: { image: "shop/g:$` +
      '{TAG}" }\n';
    expect(await said(text)).toEqual([
      expect.stringContaining('Images without a version in this file: 5 (shop/a, shop/b, shop/c and 2 more).'),
    ]);
  });
});
