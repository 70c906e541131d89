import { describe, expect, it } from 'vitest';
import { checkFixture, ROOT } from '../../test/fixture';
import { Engine, type Result } from '../engine';
import type { Released, Snapshot } from '../readers/snapshot';
import { RULES } from '../rules/generated/index';
import { choice } from '../rules/rule';
import type { Change } from '../syntax/change';
import { place } from '../syntax/place';
import { offerOf } from './offers';
import { addedBy, snapshotWith } from './preview';

const MANIFEST = 'name: orders\nowner: team-checkout\nprovides:\n  - api: orders\n';
const SPEC = (ref: string) => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers: [{ url: /v1 }]
paths:
  /orders:
    $ref: ${ref}
`;
const PATH = 'get:\n  responses: { "200": { description: All. } }\n';

const create = (name: string, text: string): Change => ({ do: 'createFile', file: `${ROOT}/${name}`, text });
const set = (path: (string | number)[], value: string): Change => ({
  do: 'set',
  place: place(`${ROOT}/microservice.yaml`, path),
  value,
});

function taken(result: Result, ...changes: Change[]): { snapshot: Snapshot; after: Result; added: string[] } {
  const offer = offerOf(choice('', ...changes), result)!;
  const snapshot = snapshotWith(result.snapshot, offer);
  const after = new Engine(RULES).check(snapshot);
  return { snapshot, after, added: addedBy(offer, result).map(({ rule }) => rule) };
}

const missing = async (rest: string) => (await checkFixture(MANIFEST + rest)).result;
const rulesIn = ({ findings }: Result) => [...findings.values()].flat().map(({ rule }) => rule);

describe('an offer that creates files', () => {
  it('is seen with them: what they mend, and what they would have', async () => {
    const result = await missing('    spec: ./openapi.yaml\n');
    expect(rulesIn(result)).toContain('manifest/missing-file');
    const { after, added, snapshot } = taken(
      result,
      create('openapi.yaml', SPEC('paths/orders.yaml')),
      create('paths/orders.yaml', PATH),
    );
    expect(rulesIn(after)).toEqual([]);
    expect(added).toEqual([]);
    expect(after.landscape.services[0]?.provides[0]?.versions[0]?.contract?.operations).toHaveLength(1);
    expect(snapshot.paths).toEqual([`${ROOT}/microservice.yaml`, `${ROOT}/openapi.yaml`, `${ROOT}/paths/orders.yaml`]);
    expect([...snapshot.files.keys()]).toEqual(snapshot.paths);
    const lacking = taken(result, create('openapi.yaml', SPEC('paths/orders.yaml')));
    expect(lacking.snapshot.files.size).toBe(2);
    const wrong = taken(result, create('openapi.yaml', SPEC('"#/paths/none"')));
    expect(wrong.added).toEqual(['manifest/unresolved-ref']);
  });

  it('has them read as what an edited file names', async () => {
    const result = await missing('    spec: ./openapi.yaml\n//- openapi.yaml\nopenapi: 3.1.0\n');
    const named = taken(
      result,
      set(['provides', 0, 'spec'], './form.yaml'),
      create('form.yaml', 'info: { version: 1.0.0 }\n'),
    );
    expect(named.snapshot.files.get(`${ROOT}/form.yaml`)?.facts?.kind).toBe('spec');
    const unnamed = taken(result, create('form.yaml', 'info: { version: 1.0.0 }\n'), create('notes.txt', 'Notes.\n'));
    expect([...unnamed.snapshot.files.keys()]).not.toContain(`${ROOT}/form.yaml`);
    expect(unnamed.snapshot.paths).toContain(`${ROOT}/notes.txt`);
  });

  it('has them among what patterns match, those of edited files too', async () => {
    const pattern = `${ROOT}/specs/*.yaml`;
    const one = `//- specs/a.yaml\n${SPEC('{}')}`;
    const result = await missing(`    spec: ./specs/*.yaml\n${one}`);
    const { snapshot } = taken(result, create('specs/b.yaml', SPEC('{}')), create('specs/deep/c.yaml', 'a: 1\n'));
    expect(snapshot.globs.get(pattern)).toEqual([`${ROOT}/specs/a.yaml`, `${ROOT}/specs/b.yaml`]);
    const other = await missing(`    spec: ./specs/a.yaml\n${one}`);
    const edited = taken(other, set(['provides', 0, 'spec'], './specs/*.yaml'), create('specs/b.yaml', 'a: 1\n'));
    expect(edited.snapshot.globs.get(pattern)).toEqual([`${ROOT}/specs/a.yaml`, `${ROOT}/specs/b.yaml`]);
    expect(edited.snapshot.files.get(`${ROOT}/specs/b.yaml`)?.facts?.kind).toBe('spec');
  });

  it('says that runbooks are there, from the folder or the root of the landscape', async () => {
    const result = (
      await checkFixture(
        '//- orders/microservice.yaml\nname: orders\nowner: team-a\ncontact: { runbook: docs/runbook.md }\n//- x/microservice.yaml\nname: x\nowner: team-b\n',
      )
    ).result;
    expect(rulesIn(result)).toContain('manifest/missing-file');
    for (const name of ['docs/runbook.md', 'orders/docs/runbook.md']) {
      expect(rulesIn(taken(result, create(name, 'Help.\n')).after)).not.toContain('manifest/missing-file');
    }
    expect(rulesIn(taken(result, create('x/docs/runbook.md', 'Help.\n')).after)).toContain('manifest/missing-file');
  });

  it('keeps what was released', async () => {
    const { snapshot: old } = await missing('');
    const released: Released = { contracts: new Map(), services: new Map(), missing: new Map() };
    const made = snapshotWith(
      { ...old, released },
      { title: '', safe: false, preferred: false, edits: [], creates: [{ file: `${ROOT}/a.yaml`, text: '' }] },
    );
    expect(made.released).toBe(released);
  });
});

describe('a finding', () => {
  it('is not added where only the major version in its subject is another one', async () => {
    const bare = SPEC('x')
      .replace('/v1', '/')
      .replace('$ref: x', 'get: { responses: { "200": { description: All. } } }');
    const provides = '    audience: partner\n    versions: [{ version: 1.0.0 }]\n    spec: ./openapi.yaml\n';
    const text = `${MANIFEST}${provides}//- openapi.yaml\n${bare}`;
    const { result } = await checkFixture(text);
    const rules = rulesIn(result);
    expect(rules).toContain('versioning/no-version-in-address');
    const spec = place(`${ROOT}/openapi.yaml`, ['info', 'version']);
    const version = ['provides', 0, 'versions', 0, 'version'];
    const both = taken(result, set(version, '2.0.0'), { do: 'set', place: spec, value: '2.0.0' });
    expect(rulesIn(both.after)).toEqual(rules);
    expect(both.added).toEqual([]);
    expect(taken(result, set(version, '2.0.0')).added).toEqual(['versioning/version-mismatch']);
  });
});

describe('a fix in a text that does not parse elsewhere', () => {
  it('is seen to mend what it mends', async () => {
    const { result } = await checkFixture(
      '//- .servicelint.yaml\nrules: { failure/retry-without-backoff: warn }\n//- microservice.yaml\n' +
        'name: orders\nowner: @shop\nconsumes:\n  - { api: stock, retries: { max: 2 } }\n',
    );
    expect(rulesIn(result)).toContain('failure/retry-without-backoff');
    const retries = place(`${ROOT}/microservice.yaml`, ['consumes', 0, 'retries']);
    const { after } = taken(result, { do: 'insert', place: retries, key: 'backoff', value: 'linear' });
    expect(rulesIn(after)).toContain('manifest/syntax');
    expect(rulesIn(after)).not.toContain('failure/retry-without-backoff');
  });
});
