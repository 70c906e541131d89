import type { TextEdit } from './text-edit';

/** A fix as text: what would be written where. */
export interface Offer {
  readonly title: string;
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly FileEdits[];
  readonly creates: readonly { readonly file: string; readonly text: string }[];
}

export interface FileEdits {
  readonly file: string;
  /** Sorted, not overlapping; offsets into the text as it was read. */
  readonly edits: readonly TextEdit[];
}
