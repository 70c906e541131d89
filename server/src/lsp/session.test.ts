import { describe, expect, it } from 'vitest';
import { MemoryFileSystem } from '../platform/memory';
import type { Log } from '../platform/ports';
import { RULES } from '../rules/generated/index';
import { type Rule, rule } from '../rules/rule';
import { type Checked, Session } from './session';

const TEXT = 'name: a\nownr: team-a\n';
const FILE = '/shop/a/microservice.yaml';

/** A rule with a mistake in it, on each kind of subject. */
const broken = (needs: 'file' | 'service' | 'neighbours' | 'graph'): Rule =>
  rule({
    id: `size/broken-${needs}`,
    summary: 'Throws.',
    severity: 'error',
    recommended: true,
    needs,
    messages: { never: '' },
    detect() {
      throw new Error(`${needs} came to grief`);
    },
  });

interface Started {
  readonly session: Session;
  readonly said: string[];
  readonly checks: Checked[];
}

function started(files: MemoryFileSystem, rules: readonly Rule[] = RULES): Started {
  const said: string[] = [];
  const checks: Checked[] = [];
  const log: Log = { info: (text) => said.push(text), warn: (text) => said.push(text) };
  const events = { reading() {}, checked: (checked: Checked) => void checks.push(checked) };
  const session = new Session(files, { today: () => '2026-11-23' }, rules, events, log);
  return { session, said, checks };
}

const rulesAt = (checked: Checked, file = FILE): string[] => checked.findings(file).map((finding) => finding.rule);

describe('a session', () => {
  it.each(['file', 'service', 'neighbours', 'graph'] as const)('goes on where a rule on a %s throws', async (needs) => {
    const { session, said } = started(new MemoryFileSystem({ [FILE]: TEXT }), [broken(needs), ...RULES]);
    session.setFolders(['/shop']);
    expect(rulesAt(await session.current())).toContain('manifest/unknown-field');
    session.opened(FILE, `${TEXT}# more\n`);
    await session.current();
    const failures = said.filter((line) => line.includes(`${needs} came to grief`));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain(`size/broken-${needs} failed on`);
  });

  it('goes on where a rule reports what cannot be placed', async () => {
    const lost = { ...broken('file'), id: 'size/lost', detect: () => [{ at: undefined, message: 'never' }] };
    const { session, said } = started(new MemoryFileSystem({ [FILE]: TEXT }), [lost as unknown as Rule, ...RULES]);
    session.setFolders(['/shop']);
    expect(rulesAt(await session.current())).toContain('manifest/unknown-field');
    expect(said.join()).toContain('size/lost failed on');
  });

  it('hands out nothing outdated where the files cannot be listed, and all once they can', async () => {
    const files = new MemoryFileSystem({ [FILE]: TEXT });
    const { session, said, checks } = started(files);
    session.setFolders(['/shop']);
    await session.current();
    const stat = files.stat.bind(files);
    const list = files.list.bind(files);
    const gone = () => Promise.reject(new Error('The disk has gone.'));
    Object.assign(files, { stat: gone, list: gone });
    session.setFolders(['/shop']);
    await expect(session.current()).rejects.toThrow('The disk has gone.');
    await expect(session.current()).rejects.toThrow('The disk has gone.');
    expect(said.join()).toContain('The disk has gone.');
    const before = checks.length;
    Object.assign(files, { stat, list });
    session.opened(FILE, 'name: a\n');
    const checked = await session.current();
    expect(rulesAt(checked)).not.toContain('manifest/unknown-field');
    expect(checks.length).toBeGreaterThan(before);
  });

  it('answers for the newest text alone, however many came before', async () => {
    const { session, checks } = started(new MemoryFileSystem({ [FILE]: TEXT }));
    session.setFolders(['/shop']);
    session.opened(FILE, 'name: a\nfirst: 1\n');
    const early = session.current();
    session.opened(FILE, 'name: a\nowner: team-a\nsecond: 1\n');
    for (const checked of [await early, await session.current()]) {
      expect(
        checked
          .findings(FILE)
          .map(({ message }) => message)
          .join(),
      ).toContain('second');
    }
    expect(checks.some((checked) => JSON.stringify(checked.findings(FILE)).includes('first'))).toBe(false);
  });

  it('says which file it was checked by, though the workspace has gone on', async () => {
    const { session } = started(new MemoryFileSystem({ [FILE]: TEXT }));
    session.setFolders(['/shop']);
    const before = await session.current();
    const found = rulesAt(before);
    session.opened(FILE, 'name: a\nowner: team-a\n');
    await session.current();
    expect(rulesAt(before)).toEqual(found);
  });

  it('answers about an open document while the others are still being read', async () => {
    const files = new MemoryFileSystem({ [FILE]: TEXT, '/shop/b/microservice.yaml': 'name: b\nowner: team-b\n' });
    const read = files.read.bind(files);
    let goOn = () => {};
    const gate = new Promise<void>((open) => {
      goOn = open;
    });
    Object.assign(files, { read: (file: string, limit?: number) => gate.then(() => read(file, limit)) });
    const { session } = started(files);
    session.setFolders(['/shop']);
    session.opened(FILE, 'name: a\nowner: team-a\n');
    let isJoined = false;
    const joined = session.joined().then((found) => {
      isJoined = true;
      return found;
    });
    await new Promise((next) => setTimeout(next, 20));
    expect(session.parsed(FILE)?.facts).toMatchObject({ kind: 'manifest', owner: 'team-a' });
    session.opened(FILE, 'name: a\nowner: team-c\n');
    expect(session.parsed(FILE)?.facts).toMatchObject({ owner: 'team-c' });
    expect(session.parsed('/shop/b/microservice.yaml')).toBeUndefined();
    expect(isJoined).toBe(false);
    goOn();
    const { landscapes } = await joined;
    expect(landscapes[0]?.landscape.services.map(({ facts }) => facts.owner)).toEqual(['team-c', 'team-b']);
  });

  it('hands out the joined landscape before any rule is run on it, and the check goes by the same', async () => {
    const order: string[] = [];
    const noted: Rule = {
      ...broken('service'),
      detect() {
        order.push('rules');
        return [];
      },
    };
    const { session } = started(new MemoryFileSystem({ [FILE]: TEXT }), [noted]);
    session.setFolders(['/shop']);
    const checked = session.current().then((found) => found.results[0]);
    const joined = await session.joined();
    order.push('joined');
    expect(joined.landscapeOf(FILE)?.landscape).toBe((await checked)?.landscape);
    expect(order).toEqual(['joined', 'rules']);
  });

  it('checks what was only asked for joined', async () => {
    const { session } = started(new MemoryFileSystem({ [FILE]: TEXT }));
    session.setFolders(['/shop']);
    await session.current();
    session.opened(FILE, 'name: a\nowner: team-a\n');
    await session.joined();
    expect(rulesAt(await session.current())).not.toContain('manifest/unknown-field');
  });

  it('ends what it is asked when it ends', async () => {
    const { session } = started(new MemoryFileSystem({ [FILE]: TEXT }));
    session.setFolders(['/shop']);
    const asked = session.current();
    session.dispose();
    await expect(asked).rejects.toThrow('stopping');
    await expect(session.current()).rejects.toThrow('stopping');
  });
});
