import { CHAPTERS } from '../rules/chapters';
import { RULES } from '../rules/generated/index';
import { PAGES } from '../rules/generated/pages';
import type { Page } from '../rules/pages';
import { nearest } from '../syntax/nearest';
import { pageForTerminal } from './page-text';
import { wrap } from './reporters/text';
import { UsageError } from './usage';

const WIDTH = 100;
/** The rule whose page has all kinds of changes below it. */
const BREAKING = 'versioning/breaking-change';

/** Prints a rule's or a chapter's page, or the list of them. */
export async function explain(args: readonly string[]): Promise<number> {
  const [asked, ...more] = args;
  if (more.length > 0) throw new UsageError('explain takes one rule or chapter.');
  process.stdout.write(asked === undefined ? list() : page(asked));
  if (asked === BREAKING) {
    const { kindsTable } = await import('./diff/kinds-table');
    process.stdout.write(
      `\nAll kinds of changes, by the ids that "servicelint diff --format json" gives them:\n\n${kindsTable(WIDTH)}`,
    );
  }
  return 0;
}

function list(): string {
  const indent = Math.max(...RULES.map(({ id }) => id.length)) + 4;
  const chapters = Object.entries(CHAPTERS).map(([chapter, title]) => {
    const rules = RULES.filter(({ id }) => id.startsWith(`${chapter}/`));
    const lines = rules.map(({ id, summary }) => {
      return `  ${id.padEnd(indent - 2)}${wrap(summary, WIDTH - indent).join(`\n${' '.repeat(indent)}`)}`;
    });
    return [`${chapter}: ${title}`, ...lines, ''].join('\n');
  });
  return `${chapters.join('\n')}\n`;
}

function page(asked: string): string {
  const text = pageForTerminal(asked as Page);
  if (text !== undefined) return text;
  const pages = Object.keys(PAGES);
  // Who leaves out the chapter is shown the rule with it.
  const near = pages.find((id) => id.endsWith(`/${asked}`)) ?? nearest(asked, pages)?.word;
  const hint = near === undefined ? 'Type "servicelint explain" for the list.' : `Did you mean ${near}?`;
  throw new UsageError(`No rule or chapter is called "${asked}". ${hint}`);
}
