import { CHAPTERS } from '../rules/chapters';
import { RULES } from '../rules/generated/index';
import { PAGES } from '../rules/generated/pages';
import { type Page, pageUrl } from '../rules/pages';
import { nearest } from '../syntax/nearest';
import { UsageError } from './usage';

/** Prints a rule's or a chapter's page, or the list of them. */
export async function explain(args: readonly string[]): Promise<number> {
  const [asked, ...more] = args;
  if (more.length > 0) throw new UsageError('explain takes one rule or chapter.');
  process.stdout.write(asked === undefined ? list() : page(asked));
  return 0;
}

function list(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const chapters = Object.entries(CHAPTERS).map(([chapter, title]) => {
    const rules = RULES.filter(({ id }) => id.startsWith(`${chapter}/`));
    return [`${chapter}: ${title}`, ...rules.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`), ''].join('\n');
  });
  return `${chapters.join('\n')}\n`;
}

function page(asked: string): string {
  const text = PAGES[asked];
  if (text === undefined) {
    const near = nearest(asked, Object.keys(PAGES))?.word;
    const hint = near === undefined ? 'Type "servicelint explain" for the list.' : `Did you mean ${near}?`;
    throw new UsageError(`No rule or chapter is called "${asked}". ${hint}`);
  }
  const plain = text.replace(/<!--.*?-->\n?/gs, '').replace(/\n{3,}/g, '\n\n');
  return `${plain.trimEnd()}\n\n${pageUrl(asked as Page)}\n`;
}
