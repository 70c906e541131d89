import type { ChangeLevel, Comparison, Travel } from '../../src/contracts/compare/change';
import { comparison, type Texts } from '../changes';
import type { Values } from './random';
import type { Files } from './rewriting';

/** What is said of one direction. */
export interface Verdict {
  /** Undefined where nothing changed there. */
  readonly level?: ChangeLevel;
  /** The kinds of all changes that are met there, without the direction. */
  readonly kinds: readonly string[];
}

export function compared(base: Values, revision: Values): Comparison {
  return comparison({ '/api.json': JSON.stringify(base) }, { '/api.json': JSON.stringify(revision) }, '/api.json');
}

const ORDER: readonly ChangeLevel[] = ['breaking', 'risky', 'safe'];

/** What a comparison says of what is accepted, or of what is sent. */
export function verdict({ changes }: Comparison, travel: Travel): Verdict {
  const sites = changes.flatMap((change) => change.sites.filter((site) => site.travel === travel));
  const level = ORDER.find((one) => sites.some((site) => site.level === one));
  return { level, kinds: [...new Set(sites.map(({ kind }) => kind.slice(travel.length + 1)))] };
}

/** The worst of all that changed; what did not change is safe. */
export function worst({ changes }: Comparison): ChangeLevel {
  return ORDER.find((one) => changes.some(({ level }) => level === one)) ?? 'safe';
}

/** Compares the first of the files, which refer to the others. */
export function comparedFiles(base: Files, revision: Files): Comparison {
  return comparison(textsOf(base), textsOf(revision), '/api.json');
}

const textsOf = (files: Files): Texts =>
  Object.fromEntries(Object.entries(files).map(([file, doc]) => [file, JSON.stringify(doc)]));
