import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../test/fixture';

const RULE = 'scale/no-resource-limits';
const ON = `//- .servicelint.yaml\nrules: { ${RULE}: warning }\n`;
const run = (container: string, file = 'k8s/a.yaml', selector = 'selector: {}, ') =>
  `//- ${file}\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { ${selector}template: { spec: { containers: [{ ${container} }] } } }\n`;
const said = async (text: string) =>
  (await messagesIn(ON + text))
    .filter((message) => message.startsWith(RULE))
    .map((message) => message.slice(RULE.length + 2));

describe(RULE, () => {
  it('tells what is missing', async () => {
    expect(await said(run('name: c, image: i:1'))).toEqual([expect.stringMatching(/^c of a says neither/)]);
    expect(await said(run('name: c, image: i:1, resources: { requests: { cpu: 1 } }'))).toEqual([
      expect.stringMatching(/^c of a may take all the memory/),
    ]);
    expect(await said(run('image: i:1'))).toEqual([expect.stringMatching(/^A container of a says neither/)]);
  });

  it('leaves alone what says it, parts, patches and trials', async () => {
    expect(await said(run('name: c, image: i:1, resources: { limits: { memory: 1Gi } }'))).toEqual([]);
    expect(await said(run('name: c, image: i:1', 'k8s/a.yaml', ''))).toEqual([]);
    expect(await said(run('name: c, image: i:1', 'dev/a.yaml'))).toEqual([]);
    const patch = run('name: c, resources: { limits: { memory: 1Gi } }', 'prod/p.yaml', '');
    expect(await said(run('name: c, image: i:1') + patch)).toEqual([]);
    const inline = '//- prod/kustomization.yaml\npatches: [{ patch: "{ metadata: { name: a } }" }]\n';
    expect(await said(run('name: c, image: i:1') + inline)).toEqual([]);
  });
});
