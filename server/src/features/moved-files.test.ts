import { describe, expect, it } from 'vitest';
import { checkFixture, fixture, ROOT } from '../../test/fixture';
import { applyEdits } from '../fixes/edits';
import { followMoves } from './moved-files';

const SHOP = `//- .servicelint.yaml
root: true
extends: [recommended, ./config/base.yaml]
//- config/base.yaml
rules: {}
//- .github/workflows/orders.yml
on: push
//- shared/problem.yaml
Problem: { type: object }
Other: { $ref: '#/Problem' }
//- services/orders/docs/runbook.md
# Runbook
//- services/orders/src/main.ts
work();
//- services/orders/microservice.yaml
name: orders # ours
owner: t
contact: { runbook: ./docs/runbook.md }
source: [src, "src/**/*.ts"]
provides:
  - api: orders
    spec: ./openapi.yaml # now
    versions: [{ version: 2.0.0 }, { version: 1.0.0, spec: 'v1/openapi.yaml#part' }]
deployment: { pipeline: .github/workflows/orders.yml }
//- services/orders/openapi.yaml
openapi: 3.0.3
info: { title: O, version: 2.0.0 }
paths: {}
components:
  schemas:
    Problem: { $ref: '../../shared/problem.yaml#/Problem' }
    Again: { $ref: "openapi.yaml#/components/schemas/Problem" }
    One:
      oneOf: [{ $ref: '#/components/schemas/Problem' }]
      discriminator: { propertyName: kind, mapping: { a: ../../shared/problem.yaml, b: Problem } }
//- services/orders/v1/openapi.yaml
openapi: 3.0.3
info: { title: O, version: 1.0.0 }
paths: {}
`;

/** The lines that change, by file, when these are moved. */
async function changed(...moves: readonly (readonly [string, string])[]): Promise<Record<string, string[]>> {
  const { result } = await checkFixture(SHOP);
  const all = moves.map(([from, to]) => ({ from: `${ROOT}/${from}`, to: `${ROOT}/${to}` }));
  const { files } = fixture(SHOP);
  return Object.fromEntries(
    followMoves(result, all).map(({ file, edits }) => {
      const name = file.slice(ROOT.length + 1);
      const before = (files.get(name) ?? '').split('\n');
      const after = applyEdits(files.get(name) ?? '', edits).split('\n');
      return [name, after.filter((line, index) => line !== before[index]).map((line) => line.trim())];
    }),
  );
}

const MANIFEST = 'services/orders/microservice.yaml';
const SPEC = 'services/orders/openapi.yaml';

describe('when a file is moved', () => {
  it('the manifest follows its spec, and the spec what it refers to', async () => {
    expect(await changed([SPEC, 'services/orders/api/open api.yaml'])).toEqual({
      [MANIFEST]: ['spec: ./api/open api.yaml # now'],
      [SPEC]: [
        "Problem: { $ref: '../../../shared/problem.yaml#/Problem' }",
        'Again: { $ref: "open%20api.yaml#/components/schemas/Problem" }',
        'discriminator: { propertyName: kind, mapping: { a: ../../../shared/problem.yaml, b: Problem } }',
      ],
    });
  });

  it('references follow it, their fragments kept', async () => {
    expect(await changed(['shared/problem.yaml', 'services/orders/problems/it.yaml'])).toEqual({
      [SPEC]: [
        "Problem: { $ref: './problems/it.yaml#/Problem' }",
        'discriminator: { propertyName: kind, mapping: { a: ./problems/it.yaml, b: Problem } }',
      ],
    });
  });

  it('a runbook, a pipeline, a configuration and a part are followed from where they are looked up', async () => {
    expect(await changed(['services/orders/docs', 'docs'])).toEqual({
      [MANIFEST]: ['contact: { runbook: ../../docs/runbook.md }'],
    });
    expect(await changed(['.github/workflows/orders.yml', '.github/workflows/go: it.yml'])).toEqual({
      [MANIFEST]: ['deployment: { pipeline: ".github/workflows/go: it.yml" }'],
    });
    expect(await changed(['config', 'conf'])).toEqual({
      '.servicelint.yaml': ['extends: [recommended, ./conf/base.yaml]'],
    });
    expect(await changed(['services/orders/v1', 'services/orders/old'])).toEqual({
      [MANIFEST]: ["versions: [{ version: 2.0.0 }, { version: 1.0.0, spec: 'old/openapi.yaml#part' }]"],
    });
  });

  it('the folder of its code is followed, in patterns too', async () => {
    expect(await changed(['services/orders/src', 'services/orders/code'])).toEqual({
      [MANIFEST]: ['source: [code, "code/**/*.ts"]'],
    });
  });
});

describe('when a folder is moved', () => {
  it('what leads from one of its files to another stays, what leads out of it is mended', async () => {
    expect(await changed(['services/orders', 'orders'])).toEqual({
      [SPEC]: [
        "Problem: { $ref: '../shared/problem.yaml#/Problem' }",
        'discriminator: { propertyName: kind, mapping: { a: ../shared/problem.yaml, b: Problem } }',
      ],
    });
  });

  it('nothing changes where everything moves together, or what is moved is not named', async () => {
    expect(await changed(['services', 'all/services'], ['shared', 'all/shared'], ['.github', '.github'])).toEqual({});
    expect(await changed(['services/orders/src/main.ts', 'services/orders/src/index.ts'])).toEqual({});
  });

  it('the nearest move counts', async () => {
    expect(await changed(['services/orders', 'services/sales'], [SPEC, 'services/sales/api.yaml'])).toEqual({
      [MANIFEST]: ['spec: ./api.yaml # now'],
      [SPEC]: ['Again: { $ref: "api.yaml#/components/schemas/Problem" }'],
    });
  });
});
