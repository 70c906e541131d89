import type { Severity } from '../readers/facts';
import type { Place } from '../syntax/place';
import type { Chapter } from './chapters';
import type { Arguments } from './rule';

/** From 0, in UTF-16 units, `end` exclusive. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A rule broken at a place. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly chapter: Chapter;
  readonly message: string;
  readonly arguments: Arguments;
  readonly subject: string;
  readonly file: string;
  readonly at: Place;
  readonly range: Range;
  readonly related: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
  readonly tag?: 'deprecated' | 'unnecessary';
  readonly data: Arguments;
  /** The rule's page on the web. */
  readonly help: string;
}
