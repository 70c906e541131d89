import { describe, expect, it } from 'vitest';
import { atCursor } from '../../test/cursor';
import { checkFixture, ROOT } from '../../test/fixture';
import { RULES } from '../rules/generated/index';
import { askedFor } from './asked';
import { complete } from './completion';
import { hover } from './hover';
import { links } from './links';
import { symbols } from './symbols';

const SYSTEM = `//- all.yaml
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: shop }
spec: { owner: team-checkout }
---
`;
const COMPONENT = `${SYSTEM}apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: orders
spec:
  type: service
  lifecycle: experimental
  owner: team-checkout
  consumesApis: [payments, stock]
`;
const hoverAt = async (text: string) => hover(await atCursor(text), RULES)?.markdown ?? '';
const labelsAt = async (text: string) => complete(await atCursor(text)).map(({ label }) => label);

describe('in a catalogue', () => {
  it('a hover tells what a field of the kind is, and the principle behind it', async () => {
    expect(await hoverAt(COMPONENT.replace('consumesApis', 'consumes<|>Apis'))).toMatch(
      /^\*\*Consumes APIs\*\* \(a list\)[\s\S]*\/guide\/consumers\.md\)/,
    );
    expect(await hoverAt(COMPONENT.replace('kind: Comp', 'ki<|>nd: Comp'))).toContain(
      '- `Component`: A piece of software',
    );
    expect(await hoverAt(COMPONENT.replace('name: shop', 'na<|>me: shop'))).toMatch(/^\*\*Name\*\*/);
  });

  it('completion offers the fields and values of the kind, in each document', async () => {
    expect(await labelsAt(`${COMPONENT}  <|>`)).toEqual([
      ...['system', 'subcomponentOf', 'providesApis', 'dependsOn', 'dependencyOf'],
    ]);
    expect(await labelsAt(COMPONENT.replace('lifecycle: experimental', 'lifecycle: <|>'))).toContain('production');
    expect(await labelsAt(COMPONENT.replace('kind: Component', 'kind: Comp<|>'))).toEqual(
      expect.arrayContaining(['Component', 'API', 'Location', 'Template']),
    );
    expect(await labelsAt(`${SYSTEM}apiVersion: <|>`)).toContain('backstage.io/v1alpha1');
    expect(await labelsAt(`${SYSTEM}kind: Domain\nspec:\n  <|>`)).toEqual(['owner', 'subdomainOf', 'type']);
  });

  it('the outline has the entities, with what they refer to', async () => {
    const { result } = await checkFixture(COMPONENT);
    const found = symbols(askedFor(result, `${ROOT}/all.yaml`)!);
    expect(found.map(({ name, kind, detail }) => [name, kind, detail])).toEqual([
      ['shop', 'field', 'System'],
      ['orders', 'service', 'Component'],
    ]);
    expect(found[1]?.children.map(({ name, detail }) => `${detail} ${name}`)).toEqual([
      'consumesApis payments',
      'consumesApis stock',
    ]);
    expect(found[1]?.selection.start).toEqual({ line: 8, character: 8 });
  });

  it('links lead to the files that are named and there', async () => {
    const text = `${SYSTEM}kind: Location
spec: { targets: [./b.yaml, ./c.yaml, "https://shop.example"] }
---
kind: API
spec: { type: openapi, definition: { $text: ./b.yaml } }
//- b.yaml
openapi: 3.1.0
`;
    const { result } = await checkFixture(text);
    const found = links(askedFor(result, `${ROOT}/all.yaml`)!, RULES);
    expect(found.map(({ range: { start }, target }) => [start.line, target])).toEqual([
      [9, { file: `${ROOT}/b.yaml` }],
      [6, { file: `${ROOT}/b.yaml` }],
    ]);
  });
});
