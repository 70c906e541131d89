import { posix } from 'node:path';
import { PAGES } from '../rules/generated/pages';
import { type Page, pagePath, pageUrl } from '../rules/pages';
import { wrap } from './reporters/text';

const WIDTH = 100;

/** A page's Markdown without the comments that its generator needs; undefined where there is no such page. */
export function pageText(page: string): string | undefined {
  const text = Object.hasOwn(PAGES, page) ? PAGES[page] : undefined;
  return text?.replace(/<!--.*?-->\n?/gs, '').replace(/\n{3,}/g, '\n\n');
}

/** The same for a terminal: a link to another page becomes the name that `explain` knows it by. */
export function pageForTerminal(page: Page): string | undefined {
  const folder = posix.dirname(pagePath(page));
  const text = pageText(page)?.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words: string, target: string) => {
    if (/^\w+:/.test(target)) return `${words} (${target})`;
    const name = nameOf(posix.join(folder, target.replace(/#.*$/, '')));
    return name === undefined || words === name ? words : `${words} (explain ${name})`;
  });
  return text && `${wrapped(text.trimEnd())}\n\n${pageUrl(page)}\n`;
}

/** Paragraphs and list items in lines of {@link WIDTH} columns; code and tables stay as they are. */
function wrapped(text: string): string {
  let isCode = false;
  const lines = text.split('\n').flatMap((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    if (isCode || /^(?:```|\|)/.test(line) || line.length <= WIDTH) return [line];
    const [marker = ''] = /^ *(?:[-*>] |\d+\. )?/.exec(line) ?? [];
    const [first = '', ...more] = wrap(line.slice(marker.length), WIDTH - marker.length);
    return [marker + first, ...more.map((rest) => ' '.repeat(marker.length) + rest)];
  });
  return lines.join('\n');
}

function nameOf(path: string): string | undefined {
  return Object.keys(PAGES).find((page) => pagePath(page as Page) === path);
}
