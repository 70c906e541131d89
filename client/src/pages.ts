import { openPageCommand, pagesAddress } from '../../server/src/protocol';

const PAGE = /^(?:guide\/[A-Za-z-]+|server\/src\/rules\/[a-z-]+\/[a-z-]+)\.md$/;

/**
 * Reads what a link or a command names as one of our pages: a web address of the project, a path in it,
 * a rule's id (`size/hub`) or a chapter's (`size`). A heading after `#` is left out.
 * @returns the page's path in the project; undefined for anything else, so that no link can open another file
 */
export function pageOf(name: string): string | undefined {
  const [text = ''] = name.replace(pagesAddress, '').split('#');
  const path = text.endsWith('.md') ? text : pathOfId(text);
  return PAGE.test(path) ? path : undefined;
}

function pathOfId(id: string): string {
  return id.includes('/') ? `server/src/rules/${id}.md` : `guide/${id}.md`;
}

/** The link that opens a page inside the editor, or the address itself where it is none of our pages. */
export function editorLink(address: string): string {
  const page = address.startsWith(pagesAddress) ? pageOf(address) : undefined;
  return page ? `command:${openPageCommand}?${encodeURIComponent(JSON.stringify([page]))}` : address;
}

/** Markdown in which each link to one of our pages opens it inside the editor; other links are untouched. */
export function withEditorLinks(markdown: string): string {
  return markdown.replace(/(\]\(|<)(https:\/\/[^\s)>]+)/g, (_, before: string, address: string) => {
    return before + editorLink(address);
  });
}

/**
 * The guide's chapters in the order in which its introduction links to them.
 * @param introduction the introduction's Markdown
 * @param files the names of the guide's files; those the introduction forgets come last
 */
export function inReadingOrder(introduction: string, files: string[]): string[] {
  const linked = [...introduction.matchAll(/\]\((?:\.\/)?([A-Za-z-]+\.md)/g)].map((match) => match[1] ?? '');
  const place = (file: string) => (isIntroduction(file) ? -1 : linked.includes(file) ? linked.indexOf(file) : Infinity);
  return [...files].sort((a, b) => Math.sign(place(a) - place(b)) || a.localeCompare(b));
}

/** Whether a file of the guide is its introduction. */
export function isIntroduction(file: string): boolean {
  return file === 'README.md' || file === 'introduction.md';
}

/** The text of a page's first heading; its path where it has none. */
export function titleOf(markdown: string, path: string): string {
  return /^#\s+(.+?)\s*$/m.exec(markdown)?.[1] ?? path;
}
