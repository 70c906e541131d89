import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../test/fixture';

const service = (name: string, owner: string, rest = 'lifecycle: production') =>
  `//- ${name}/microservice.yaml\nname: ${name}\nowner: ${owner}\n${rest}\n`;

const config = (rest = '') => `//- .servicelint.yaml\nrules: { start/services-per-team: { max: 2 } }\n${rest}`;

const found = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === 'start/services-per-team');

describe('start/services-per-team', () => {
  it('names the team and its services, once', async () => {
    const text = `${config()}${service('a', 'team-x')}${service('b', 'group:shop/x')}${service('c', 'X')}`;
    const [report, ...others] = await found(text);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ file: expect.stringContaining('a/microservice.yaml'), severity: 'info' });
    expect(report?.message).toContain('team-x owns 3 services in production, 1 more than the 2');
    expect(report?.message).toContain('a, b and c');
    expect(report?.related).toHaveLength(2);
  });

  it('names the first of many', async () => {
    const many = Array.from({ length: 12 }, (_, i) => service(`s${String(i).padStart(2, '0')}`, 'team-x')).join('');
    const [report] = await found(`${config()}${many}`);
    expect(report?.message).toContain('s00, s01, s02 and 9 more.');
    expect(report?.related).toHaveLength(9);
  });

  it('takes the names that the configuration gives a team for one', async () => {
    const text = `${config('teams: { team-x: ["@shop/x-crew"] }\n')}${service('a', 'team-x')}${service('b', 'x-crew')}`;
    expect(await found(`${text}${service('c', 'team-x')}`)).toHaveLength(1);
    expect(await found(text)).toEqual([]);
  });

  it('counts neither libraries nor what is not in production', async () => {
    const text = `${config()}${service('a', 'team-x')}${service('b', 'team-x')}`;
    expect(await found(`${text}${service('c', 'team-x', 'lifecycle: production\nkind: library')}`)).toEqual([]);
    expect(await found(`${text}${service('c', 'team-x', 'lifecycle: experimental')}`)).toEqual([]);
  });

  it('counts what is written down twice under one name once', async () => {
    const text = `${config()}${service('a', 'team-x')}${service('b', 'team-x')}`;
    const twice = service('b', 'team-x').replace('b/microservice', 'copy/microservice');
    expect(await found(`${text}${twice}`)).toEqual([]);
  });

  it('is off unless it is asked for', async () => {
    const many = Array.from({ length: 9 }, (_, i) => service(`s${i}`, 'team-x')).join('');
    expect(await found(many)).toEqual([]);
    expect(await found(`//- .servicelint.yaml\nextends: strict\n${many}`)).toHaveLength(1);
  });
});
