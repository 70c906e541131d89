import { describe, expect, it } from 'vitest';
import { expectMarks, findingsIn, offersFor } from '../../../test/fixture';
import { Engine } from '../../engine';
import { snapshotWith } from '../../fixes/preview';

const RULE = 'manifest/contradiction';
const both = (manifest: string, spec: string, more = '') =>
  `//- orders/microservice.yaml\nname: orders\nowner: checkout\ncontact: { chat: "#x" }\n${manifest}
//- orders/catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: orders }
spec:
  owner: checkout
${spec}${more}`;
const PAYMENTS = `
//- payments/catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: payments }
spec: { type: service, lifecycle: experimental, owner: billing, providesApis: [payments-api] }
`;

describe(RULE, () => {
  it.each([
    ['kind', 'kind: job', 'type: library'],
    ['system', 'system: shop', 'system: warehouse'],
    ['lifecycle', 'lifecycle: experimental', 'lifecycle: deprecated'],
  ])('tells a %s that differs, at both places', async (_, manifest, spec) => {
    const rest = ['type: service', 'lifecycle: experimental'].filter((line) => !spec.startsWith(line.slice(0, 4)));
    const text = both(`${manifest}\n`, [...rest, spec].map((line) => `  ${line}\n`).join(''));
    const found = (await findingsIn(text)).filter(({ rule }) => rule === RULE);
    expect(found.map(({ severity, file }) => [severity, file.slice('/shop/orders/'.length)])).toEqual([
      ['info', 'catalog-info.yaml'],
      ['warning', 'microservice.yaml'],
    ]);
  });

  it.each([
    ['what the manifest leaves open', '', '  type: library\n  lifecycle: production\n  system: shop\n'],
    ['a type that manifests do not know', 'kind: job\n', '  type: data-pipeline\n  lifecycle: experimental\n'],
    ['the same', 'lifecycle: experimental\n', '  type: service\n  lifecycle: experimental\n'],
  ])('is silent about %s', async (_, manifest, spec) => {
    await expectMarks(both(manifest, spec));
  });

  it('tells what only the catalogue says to be consumed', async () => {
    const spec = `  type: service\n  lifecycle: experimental\n  consumesApis:\n    - payments-api\n#     ^ ${RULE}\n`;
    await expectMarks(both('consumes: []', spec, PAYMENTS));
    await expectMarks(both('', spec.replace(/#.*\n/, ''), PAYMENTS));
  });

  it('is silent where the manifest names the provider by another api', async () => {
    const spec = '  type: service\n  lifecycle: experimental\n  consumesApis: [payments-api]\n';
    await expectMarks(
      both(
        'consumes: [{ api: payments, service: payments }]',
        spec,
        PAYMENTS.replace('providesApis: [payments-api]', 'providesApis: [payments-api, payments]'),
      ),
    );
  });

  it('offers to say the same in either file', async () => {
    const text = both('lifecycle: experimental', '  type: service\n  lifecycle: deprecated\n');
    const { offers, checked } = await offersFor(text, RULE);
    expect(offers.map(({ title }) => title)).toEqual(['Say experimental here too']);
    const after = new Engine(checked.engine.rules).check(snapshotWith(checked.result.snapshot, offers[0]!));
    expect([...after.findings.values()].flat()).toEqual([]);
  });
});
