import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const FOLDERS = ['guide', 'server/src/rules', 'examples', 'bench'];

const pages = [
  ...readdirSync(PROJECT).filter((file) => file.endsWith('.md')),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  ),
];

/** The headings of a page, as links name them. */
function anchors(markdown: string): Set<string> {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading ?? '');
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Targets of the links and pictures of a page, code left aside. */
function targets(markdown: string): string[] {
  const prose = markdown.replace(/```.*?```/gs, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
}

describe('the pages', () => {
  it('are many', () => {
    expect(pages.length).toBeGreaterThan(60);
  });

  it.each(pages)('%s links to what is there', (page) => {
    const text = readFileSync(join(PROJECT, page), 'utf8');
    const local = targets(text).filter((target) => !/^[a-z]+:/.test(target));
    const broken = local.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(PROJECT, page) : join(PROJECT, dirname(page), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && file.endsWith('.md') && !anchors(readFileSync(file, 'utf8')).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});
