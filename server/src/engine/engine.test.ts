import { describe, expect, it } from 'vitest';
import { checkFixture, expectMarks, findingsIn } from '../../test/fixture';
import { FULL } from '../../test/full';

/** Eight services that say no more than they must. */
const FEWEST = ['orders', 'payments', 'catalog', 'inventory', 'pricing', 'shipping', 'storefront', 'mail']
  .map((name, i, all) => {
    const used = all.slice(i + 1, i + 3).map((other) => `  - { api: ${other}-api }`);
    const consumes = used.length > 0 ? `consumes:\n${used.join('\n')}\n` : '';
    return `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-${i % 3}\nprovides:\n  - { api: ${name}-api }\n${consumes}`;
  })
  .join('');

describe('the engine', () => {
  it('has nothing to say of a full manifest whose neighbours keep their promises', async () => {
    await expectMarks(FULL);
    expect((await checkFixture(FULL)).result.landscape.services).toHaveLength(4);
  });

  it('asks no more than two things of a service that says the least, and none of them firmly', async () => {
    const findings = await findingsIn(FEWEST);
    const files = new Set(findings.map(({ file }) => file));
    const counts = [...files].map((name) => findings.filter(({ file }) => file === name).length);
    expect(Math.max(0, ...counts)).toBeLessThanOrEqual(2);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect((await checkFixture(FEWEST)).result.landscape.dependencies).toHaveLength(13);
  });

  it('stays quiet about a spec that nobody names', async () => {
    await expectMarks(`
//- openapi.yaml
openapi: 3.0.3
info: { title: A, version: 1.0.0 }
paths:
  /things:
    get: { responses: { '200': { description: All., content: { application/json: { schema: { type: array, items: {} } } } } } }
`);
  });
});
