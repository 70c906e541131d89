import { posix } from 'node:path';
import { PAGES } from '../rules/generated/pages';
import { type Page, pagePath, pageUrl } from '../rules/pages';
import { rewrapped } from './paragraphs';

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
  return text && `${rewrapped(text.trimEnd(), WIDTH)}\n\n${pageUrl(page)}\n`;
}

function nameOf(path: string): string | undefined {
  return Object.keys(PAGES).find((page) => pagePath(page as Page) === path);
}
