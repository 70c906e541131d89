import { pagesAddress } from '../protocol';
import type { Chapter } from './chapters';

/** A chapter of the guide, its introduction, or a rule (`chapter/name`). */
export type Page = Chapter | 'introduction' | `${Chapter}/${string}`;

/** The path of a page in the project. */
export const pagePath = (page: Page): string =>
  page.includes('/') ? `server/src/rules/${page}.md` : `guide/${page}.md`;

/** The page on the web; editors open their own copy of it instead. */
export const pageUrl = (page: Page): string => pagesAddress + pagePath(page);
