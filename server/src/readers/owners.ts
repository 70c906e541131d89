import type { Tree } from '../syntax/tree';
import type { OwnersFacts, OwnersLine } from './owners-facts';
import { basename, dirname } from './paths';
import type { Reader } from './reader';

/** Folders in which it may stand instead of in the repository's root. */
const FOLDERS = new Set(['.github', '.gitlab', '.bitbucket', 'docs']);
/** More lines than this are not read. */
const MOST_LINES = 20_000;

/** A CODEOWNERS file of GitHub, GitLab or Bitbucket. Lines that are none of their forms say nothing. */
export const ownersReader = {
  recognises: (file: string): boolean => basename(file) === 'CODEOWNERS',
  read: readOwners,
} satisfies Reader;

function readOwners(tree: Tree, file: string): OwnersFacts {
  const { lines, isGitLab, isBitbucket } = linesIn(tree.text);
  const folder = dirname(file);
  const place = basename(folder);
  const told = isGitLab ? 'gitlab' : isBitbucket ? 'bitbucket' : undefined;
  const byPlace = place === '.gitlab' ? 'gitlab' : place === '.bitbucket' ? 'bitbucket' : 'github';
  return {
    kind: 'owners',
    file,
    complete: true,
    asks: [],
    disables: [],
    dialect: told ?? byPlace,
    root: FOLDERS.has(place) ? dirname(folder) : folder,
    lines,
  };
}

/** `[Section]`, `^[Optional section][2] @default-owner`. */
const SECTION = /^\^?\[([^\]\r\n]+)\](?:\[\d+\])?(?=\s|$)/;

interface Section {
  readonly name: string;
  readonly owners: readonly string[];
}

function linesIn(text: string): { lines: OwnersLine[]; isGitLab: boolean; isBitbucket: boolean } {
  const lines: OwnersLine[] = [];
  let section: Section | undefined;
  let [isBitbucket, start] = [false, text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (const written of text.slice(start).split('\n').slice(0, MOST_LINES)) {
    const header = SECTION.exec(written);
    // Groups and settings of Bitbucket: no patterns.
    const isSetting = /^(?:@@@|CODEOWNERS\.)/.test(written);
    isBitbucket ||= isSetting;
    if (header) section = { name: header[1]!.trim().toLowerCase(), owners: ownersIn(written.slice(header[0].length)) };
    else if (!isSetting) lines.push(...lineOf(written, start, section));
    start += written.length + 1;
  }
  return { lines, isGitLab: section !== undefined, isBitbucket };
}

/** A pattern in quotes, or up to a blank that no backslash stands before; what follows. */
const LINE = /^\s*(!?)("[^"]*"|(?:\\.|[^\s\\#])(?:\\.|[^\s\\])*)(.*)$/;

function lineOf(written: string, start: number, section: Section | undefined): readonly OwnersLine[] {
  const [, except = '', pattern = '', after = ''] = LINE.exec(written.replace(/\r$/, '')) ?? [];
  if (pattern === '') return [];
  const at = start + written.indexOf(pattern) + pattern.length;
  const words = [...withoutComment(after).matchAll(/\S+/g)].filter(([word]) => isOwner(word));
  const [first, last] = [words[0], words.at(-1)];
  const span =
    first && last
      ? { start: at + first.index, end: at + last.index + last[0].length }
      : { start: at - pattern.length, end: at };
  return [
    {
      pattern: pattern.startsWith('"') ? pattern.slice(1, -1) : pattern.replace(/\\(.)/g, '$1'),
      owners: words.length > 0 ? words.map(([word]) => word) : except ? [] : (section?.owners ?? []),
      span,
      ...(section && { section: section.name }),
      ...(except && { excepts: true as const }),
    },
  ];
}

const withoutComment = (text: string): string => text.replace(/(?:^|\s)#.*$/, '');

const ownersIn = (text: string): readonly string[] => withoutComment(text).split(/\s+/).filter(isOwner);

/** `@someone`, `@org/team`, `@@role`, an e-mail; other words are none. */
const isOwner = (word: string): boolean => /^@{1,2}[^@\s]+$|^[^@\s]+@[^@\s]+$/.test(word);
