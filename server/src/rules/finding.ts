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

/** Another place that a finding is about. */
export interface Related {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
  /** Set where the place is in what was released: the file as it was then. */
  readonly release?: { readonly name: string; readonly commit: string };
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
  /** What tells it from others of the rule on the subject. */
  readonly detail: string;
  readonly file: string;
  readonly at: Place;
  readonly range: Range;
  readonly related: readonly Related[];
  readonly tag?: 'deprecated' | 'unnecessary';
  readonly data: Arguments;
  /** The rule's page on the web. */
  readonly help: string;
}
