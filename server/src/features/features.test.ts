import { describe, expect, it } from 'vitest';
import { atCursor } from '../../test/cursor';
import { checkFixture, ROOT } from '../../test/fixture';
import { applyEdits } from '../fixes/edits';
import { RULES } from '../rules/generated/index';
import { actions, fixAll } from './actions';
import { askedFor } from './asked';
import { complete } from './completion';
import { hover } from './hover';
import { links } from './links';
import { symbols } from './symbols';

const PAYMENTS = `
//- payments/microservice.yaml
name: payments
owner: team-money
description: Takes money.
contact: { chat: "#money" }
provides:
  - api: payments
    spec: ./openapi.yaml
    versions: [{ version: 1.4.0 }]
    objectives: { availability: 99.95, latency: { p99: 500ms } }
//- payments/openapi.yaml
openapi: 3.0.3
info: { title: Payments, version: 1.4.0 }
paths:
  /charges:
    post: { operationId: createCharge, responses: { '201': { description: Charged. } } }
`;

const orders = (consumes: string) =>
  `//- orders/microservice.yaml\nname: orders\nowner: team-checkout\n${consumes}\n${PAYMENTS.trimStart()}`;

const hoverAt = async (text: string) => hover(await atCursor(text), RULES)?.markdown ?? '';
const labelsAt = async (text: string) => complete(await atCursor(text)).map(({ label }) => label);

describe('a hover', () => {
  it('tells what a field is, and its values', async () => {
    const text = await hoverAt('name: orders\nowner: team-a\nlife<|>cycle: production\n');
    expect(text).toContain('experimental');
    expect(text).toMatch(/^\*\*Lifecycle\*\*/);
    expect(text).toContain('/guide/social-contract.md)');
  });

  it('tells what a service is, with its numbers', async () => {
    const text = await hoverAt(orders('consumes:\n  - { api: payments, service: pay<|>ments }'));
    expect(text).toContain('**payments** (service)');
    expect(text).toContain('Owner: team-money. #money');
    expect(text).toContain('99.95 % available');
    expect(text).toContain('99 in 100 within 500 ms');
    expect(text).toContain('Consumed by: orders');
  });

  it('shows each term of the pick-up time on the name', async () => {
    const text = await hoverAt(orders('consumes:\n  - { api: payments }').replace('name: orders', 'name: ord<|>ers'));
    expect(text).toMatch(
      /Pick-up time: about 2\.2 hours \(1\.1 to 3\.3\): setting up 1 \+ 1 dependency 0\.2 \+ neither README nor runbook 1\.$/m,
    );
  });

  it('gives the principle that a field serves, once', async () => {
    const text = await hoverAt('name: a\nowner: t\nconsumes:\n  - api: x\n    via: http\n    time<|>out: 1s\n');
    expect(text.match(/\*\*Principle\.\*\*/g)).toHaveLength(1);
    expect(text).toContain('/guide/failure.md)');
    expect(await hoverAt('na<|>me: a\nowner: t\n')).not.toContain('Principle');
  });

  it('tells what a rule is about where one is named', async () => {
    const text = await hoverAt('# servicelint-disable-file failure/no-ti<|>meout -- batch\nname: a\nowner: b\n');
    expect(text).toContain('**failure/no-timeout** (warning, on in recommended and strict)');
    expect(text).toContain('/server/src/rules/failure/no-timeout.md)');
  });

  it('gives the principle behind a finding, with links to its chapter and page', async () => {
    const text = await hoverAt('name: orders\nowner: team-a\nfal<|>bak: x\n');
    expect(text).toContain('**Principle.**');
    expect(text).toContain('/guide/manifest.md)');
    expect(text).toContain('[manifest/unknown-field]');
  });

  it('has nothing to say about white space and specs', async () => {
    expect(await hoverAt('name: orders\n<|>\nowner: team-a\n')).toBe('');
    expect(await hoverAt(PAYMENTS.replace('createCharge', 'create<|>Charge'))).toBe('');
  });
});

describe('completion', () => {
  it('proposes the keys that a map does not have yet', async () => {
    const labels = await labelsAt('name: orders\nowner: team-a\n<|>\n');
    expect(labels).toContain('provides');
    expect(labels).not.toContain('name');
  });

  it.each([
    ['lifecycle: <|>', 'experimental'],
    ['consumes:\n  - api: <|>', 'payments'],
    ['consumes:\n  - api: payments\n    service: <|>', 'payments'],
    ['consumes:\n  - api: payments\n    version: <|>', '1'],
    ['consumes:\n  - api: payments\n    uses:\n      - <|>', 'createCharge'],
    ['consumes:\n  - api: payments\n    uses: [<|>]', 'createCharge'],
    ['consumes:\n  - { api: payments, version: <|> }', '1'],
    ['consumes:\n  - { api: <|> }', 'payments'],
    ['consumes:\n  - api: payments\n    critical: <|>', 'true'],
    ['provides:\n  - api: orders\n    spec: <|>', '../payments/openapi.yaml'],
    ['provides:\n  - api: orders\n    consumers:\n      - service: <|>', 'payments'],
  ])('after %j proposes %s', async (typed, label) => {
    expect(await labelsAt(orders(typed))).toContain(label);
  });

  it('proposes teams that own something', async () => {
    expect(await labelsAt(orders('').replace('owner: team-checkout', 'owner: <|>'))).toContain('team-money');
  });

  it('writes versions in quotes and begins a list on its own line', async () => {
    const versions = complete(await atCursor(orders('consumes:\n  - api: payments\n    version: <|>')));
    expect(versions.find(({ label }) => label === '1')?.insert).toBe('"1"');
    const keys = complete(await atCursor('name: orders\nowner: team-a\n<|>\n'));
    expect(keys.find(({ label }) => label === 'provides')?.insert).toBe('provides:\n  - $0');
  });

  it('replaces the word that was begun', async () => {
    const [first] = complete(await atCursor('name: orders\nowner: team-a\nlife<|>\n'));
    expect(first?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 4 } });
  });

  it('knows the rules and levels of a configuration', async () => {
    const config = (text: string) => `//- .servicelint.yaml\n${text}\n//- microservice.yaml\nname: a\nowner: b\n`;
    expect(await labelsAt(config('rules:\n  <|>'))).toContain('failure/no-timeout');
    expect(await labelsAt(config('rules:\n  failure/no-timeout: <|>'))).toContain('off');
  });
});

describe('actions', () => {
  const TYPO = 'name: orders\r\nowner: team-a # us\r\ndescripton: Takes orders.\r\n';

  async function actionsFor(text: string, rule: string) {
    const { result, findings } = await checkFixture(text);
    const finding = findings.find((found) => found.rule === rule);
    if (!finding) throw new Error(`no finding of ${rule}`);
    const asked = askedFor(result, finding.file);
    if (!asked) throw new Error('not read');
    return { asked, offered: actions(asked, finding, RULES) };
  }

  it('offers the fix first, then to disable, to hold, to switch off, to explain', async () => {
    const { offered } = await actionsFor(TYPO, 'manifest/unknown-field');
    expect(offered.map(({ kind }) => kind)).toEqual([
      'fix',
      'disable',
      'suppress',
      'configure',
      'configure',
      'explain',
      'explain',
    ]);
    expect(offered.flatMap(({ page }) => page ?? [])).toEqual([
      'server/src/rules/manifest/unknown-field.md',
      'guide/manifest.md',
    ]);
    expect(offered[0]?.preferred).toBe(true);
  });

  it('disables on the line above, indented and with the file’s line ends', async () => {
    const { asked, offered } = await actionsFor(TYPO, 'manifest/unknown-field');
    const [made] = offered.find(({ kind }) => kind === 'disable')?.offer()?.edits ?? [];
    const after = applyEdits(asked.state.tree.text, made?.edits ?? []);
    expect(after).toBe(
      TYPO.replace(
        'descripton',
        '# servicelint-disable-next-line manifest/unknown-field -- why this is right here\r\ndescripton',
      ),
    );
    expect((await checkFixture(after)).findings).toEqual([]);
  });

  it('switches off in a new configuration, or in the one there is', async () => {
    const alone = await actionsFor(TYPO, 'manifest/unknown-field');
    const created = alone.offered.findLast(({ kind }) => kind === 'configure')?.offer()?.creates;
    expect(created).toEqual([{ file: `${ROOT}/.servicelint.yaml`, text: 'rules:\n  manifest/unknown-field: off\n' }]);
    const config = '//- .servicelint.yaml\nroot: true # ours\n//- microservice.yaml\n';
    const there = await actionsFor(config + TYPO, 'manifest/unknown-field');
    const [made] = there.offered.findLast(({ kind }) => kind === 'configure')?.offer()?.edits ?? [];
    const text = there.asked.result.snapshot.files.get(`${ROOT}/.servicelint.yaml`)?.tree.text ?? '';
    expect(applyEdits(text, made?.edits ?? [])).toBe('root: true # ours\nrules: { manifest/unknown-field: "off" }');
  });

  it('disables in JSON by a key of the object', async () => {
    const spec = (more: string) => `
//- microservice.yaml
name: orders
owner: team-a
provides: [{ api: orders, spec: ./openapi.json }]
//- openapi.json
{ "openapi": "3.0.3", "info": { "title": "O", "version": "1.0.0" },
  "paths": { "/orders": { "get": { ${more}"operationId": "listOrders", "responses": { "200": { "description": "All.",
    "content": { "application/json": { "schema": { "type": "array", "items": {} } } } } } } } } }
`;
    const { asked, offered } = await actionsFor(spec(''), 'scale/unbounded-list');
    const [made] = offered.find(({ kind }) => kind === 'disable')?.offer()?.edits ?? [];
    const after = applyEdits(asked.state.tree.text, made?.edits ?? []);
    expect(JSON.parse(after).paths['/orders'].get['x-servicelint-disable']).toEqual(['scale/unbounded-list']);
    const text = `//- microservice.yaml\nname: orders\nowner: team-a\nprovides: [{ api: orders, spec: ./openapi.json }]\n//- openapi.json\n${after}`;
    expect((await checkFixture(text)).findings).toEqual([]);
  });

  it('keeps a rule’s options when it sets its level', async () => {
    const config = `//- .servicelint.yaml\nrules:\n  manifest/unknown-field: { level: error }\n//- microservice.yaml\n${TYPO}`;
    const { asked, offered } = await actionsFor(config, 'manifest/unknown-field');
    expect(offered.map(({ title }) => title)).toContain('Set manifest/unknown-field to warning in .servicelint.yaml');
    const [made] = offered.find(({ kind }) => kind === 'configure')?.offer()?.edits ?? [];
    const text = asked.result.snapshot.files.get(`${ROOT}/.servicelint.yaml`)?.tree.text ?? '';
    expect(applyEdits(text, made?.edits ?? [])).toContain('manifest/unknown-field: { level: warning }');
  });

  it('fixes all that is safe in a file, and twice is once', async () => {
    const text = 'name: orders\nowner: team-a\ndescripton: Takes orders.\nteir: 3\n';
    const { result } = await checkFixture(text);
    const asked = askedFor(result, `${ROOT}/microservice.yaml`);
    const after = applyEdits(text, (asked && fixAll(asked, RULES))?.edits[0]?.edits ?? []);
    expect(after).toBe('name: orders\nowner: team-a\ndescription: Takes orders.\ntier: 3\n');
    const again = askedFor((await checkFixture(after)).result, `${ROOT}/microservice.yaml`);
    expect(again && fixAll(again, RULES)).toBeUndefined();
  });
});

describe('links and symbols', () => {
  it('leads from a manifest to its spec, and from a rule to its page', async () => {
    const { result } = await checkFixture(PAYMENTS);
    const asked = askedFor(result, `${ROOT}/payments/microservice.yaml`);
    expect(asked && links(asked, RULES)).toEqual([
      {
        range: { start: { line: 6, character: 10 }, end: { line: 6, character: 24 } },
        target: { file: `${ROOT}/payments/openapi.yaml` },
        tooltip: 'Open the spec',
      },
    ]);
    const config = await checkFixture('//- .servicelint.yaml\nrules: { failure/no-timeout: off }\n');
    const page = askedFor(config.result, `${ROOT}/.servicelint.yaml`);
    expect(page && links(page, RULES).map(({ target }) => target)).toEqual([
      { url: expect.stringContaining('guide/failure.md') },
      { url: expect.stringContaining('failure/no-timeout.md') },
    ]);
  });

  it('outlines a manifest and a spec', async () => {
    const { result } = await checkFixture(PAYMENTS);
    const manifest = askedFor(result, `${ROOT}/payments/microservice.yaml`);
    const outline = manifest ? symbols(manifest) : [];
    expect(outline.map(({ name }) => name)).toEqual(['name', 'owner', 'description', 'contact', 'provides']);
    expect(outline.at(-1)?.children.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['api payments']);
    const spec = askedFor(result, `${ROOT}/payments/openapi.yaml`);
    expect((spec ? symbols(spec) : []).map(({ name, detail }) => `${name} ${detail}`)).toEqual([
      'POST /charges createCharge',
    ]);
  });
});
