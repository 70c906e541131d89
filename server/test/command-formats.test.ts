import { createHash } from 'node:crypto';
import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/rules/finding';
import { folder, MISSPELT, NO_HEALTH, PROJECT, servicelint } from './command';
import { SARIF } from './sarif';

const SHOP = 'examples/shop';
const keys = (value: object): string[] => Object.keys(value).sort();
const parsed = async (root: string, ...args: string[]) => JSON.parse((await servicelint(root, ['check', ...args])).out);
const findingsIn = async (root: string): Promise<Finding[]> => (await parsed(root, '--format', 'json')).findings;

describe('--format json', () => {
  it('has the keys that programs count on, and no others', async () => {
    const report = await parsed(PROJECT, SHOP, '--format', 'json');
    expect(keys(report)).toEqual(['checked', 'findings', 'skipped', 'version']);
    expect(report.version).toBe(1);
    expect(keys(report.checked)).toEqual(['contracts', 'files', 'services']);
    for (const finding of report.findings) {
      expect(keys(finding)).toEqual(
        [
          'id',
          'rule',
          'severity',
          'chapter',
          'message',
          'arguments',
          'subject',
          'file',
          'range',
          'related',
          'fixes',
          'help',
        ].sort(),
      );
      expect(finding.id).toMatch(/^[0-9a-f]{16}(~\d+)?$/);
      expect(finding.rule.startsWith(`${finding.chapter}/`)).toBe(true);
      expect(['error', 'warning', 'info']).toContain(finding.severity);
      expect(finding.file).toMatch(/^examples\/shop\/[^\\]+$/);
      expect(keys(finding.range)).toEqual(['end', 'start']);
      expect(keys(finding.range.start)).toEqual(['character', 'line']);
      expect(finding.help).toMatch(/^https:\/\/.+\.md$/);
      for (const other of finding.related) expect(keys(other)).toEqual(['file', 'message', 'range']);
      for (const fix of finding.fixes) expect(keys(fix)).toEqual(['safe', 'title']);
    }
    const ids = report.findings.map(({ id }: Finding) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(report.findings.some(({ related }: Finding) => related.length > 0)).toBe(true);
    expect(report.findings.some((finding: { fixes: unknown[] }) => finding.fixes.length > 0)).toBe(true);
  });

  it('names a finding by the hash of what it says, wherever it stands', async () => {
    const root = folder({ 'microservice.yaml': NO_HEALTH });
    const [finding] = await findingsIn(root);
    const hash = createHash('sha256').update('deployment/no-health-check\0orders\0missing').digest('hex');
    expect(finding).toMatchObject({ id: hash.slice(0, 16), subject: 'orders', file: 'microservice.yaml' });
    writeFileSync(join(root, 'microservice.yaml'), `\n${NO_HEALTH}`);
    const [moved] = await findingsIn(root);
    expect(moved?.id).toBe(finding?.id);
    expect(moved?.range.start.line).toBe((finding?.range.start.line ?? 0) + 1);
  });

  it('counts lines and characters from 0, in UTF-16 units', async () => {
    const [finding] = await findingsIn(folder({ 'microservice.yaml': `${MISSPELT.replace('descripton', '"😀"')}` }));
    expect(finding).toMatchObject({
      rule: 'manifest/unknown-field',
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
    });
  });

  it('sorts by file as it is called from here, then by place', async () => {
    const root = folder({
      'b/microservice.yaml': 'name: b\nowner: t\nx1: 1\nx2: 2\n',
      'a-a/microservice.yaml': 'name: aa\n',
      'a/microservice.yaml': 'name: a\n',
    });
    const places = async (cwd: string, ...args: string[]) =>
      (await parsed(cwd, '--format', 'json', ...args)).findings.map(
        ({ file, range }: Finding) => `${file.replace('/microservice.yaml', '')}:${range.start.line}`,
      );
    expect(await places(root)).toEqual(['a-a:0', 'a:0', 'b:2', 'b:3']);
    expect(await places(join(root, 'a'), '..')).toEqual(['../a-a:0', '../b:2', '../b:3', 'microservice.yaml:0']);
  });
});

describe('--format sarif', () => {
  it('is made as SARIF 2.1.0 asks for', async () => {
    const sarif = await parsed(PROJECT, SHOP, '--format', 'sarif');
    const validate = new Ajv({ allErrors: true }).compile(SARIF);
    expect(validate(sarif), JSON.stringify(validate.errors, null, 1)).toBe(true);
    const [run] = sarif.runs;
    const report = await parsed(PROJECT, SHOP, '--format', 'json');
    expect(run.results.length).toBe(report.findings.length);
    for (const [i, result] of run.results.entries()) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.partialFingerprints['servicelint/v1']).toBe(report.findings[i].id);
      expect(result.relatedLocations.length).toBe(report.findings[i].related.length);
    }
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(run.results.some((result: object) => 'fixes' in result)).toBe(true);
  });

  it('keeps paths with signs of their own apart from the rest of a reference', async () => {
    const root = folder({ 'a #1?/microservice.yaml': 'name: a\n' });
    const [result] = (await parsed(root, '--format', 'sarif')).runs[0].results;
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('a%20%231%3F/microservice.yaml');
  });
});

describe('--format github', () => {
  it('calls files from the folder that the workflow checked out, run in one below it too', async () => {
    const root = realpathSync(folder({ 'services/a/microservice.yaml': 'name: a\n' }));
    const args = ['check', '--format', 'github'];
    const { out } = await servicelint(join(root, 'services'), args, { GITHUB_WORKSPACE: root });
    expect(out).toMatch(/^::error file=services\/a\/microservice\.yaml,/);
    const sarif = await servicelint(join(root, 'services'), ['check', '--format', 'sarif'], { GITHUB_WORKSPACE: root });
    expect(sarif.out).toContain('"uri": "services/a/microservice.yaml"');
  });

  it('shows ten of a severity, and counts the rest', async () => {
    const services = Array.from({ length: 13 }, (_, i) => [`s${i}/microservice.yaml`, `name: s${i}\n`] as const);
    const { code, out } = await servicelint(folder(Object.fromEntries(services)), ['check', '--format', 'github']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.at(-1)).toBe('3 more errors not shown as annotations: run "servicelint check" to see all.');
    expect(lines[0]).toMatch(
      /^::error file=s0\/microservice\.yaml,line=1,col=1,endLine=1,endColumn=\d+,title=social-contract\/no-owner::s0 has no owner/,
    );
  });
});
