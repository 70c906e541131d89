import type { TextEdit } from './text-edit';

/** A stretch of the text as it was, or text that was added. */
type Piece = { readonly start: number; readonly end: number } | { readonly added: string };

/** A text under edits that come one after the other, each in offsets of its time; in the end they are told as one set. */
export class Pieces {
  private pieces: Piece[];
  text: string;
  changed = false;

  constructor(private readonly original: string) {
    this.text = original;
    this.pieces = [{ start: 0, end: original.length }];
  }

  /** `edits` do not overlap and are in offsets of the present text. */
  apply(edits: readonly TextEdit[]): void {
    const order = edits.map((edit, index) => ({ edit, index }));
    order.sort(
      (a, b) => b.edit.span.start - a.edit.span.start || b.edit.span.end - a.edit.span.end || b.index - a.index,
    );
    for (const { edit } of order) this.replace(edit);
    this.changed ||= edits.length > 0;
    this.text = this.pieces.map((piece) => this.textOf(piece)).join('');
  }

  private replace({ span, text }: TextEdit): void {
    const before = this.cut(0, span.start);
    const after = this.cut(span.end, Number.POSITIVE_INFINITY);
    this.pieces = [...before, ...(text === '' ? [] : [{ added: text }]), ...after];
  }

  /** The pieces between two offsets of the present text. */
  private cut(from: number, to: number): Piece[] {
    const found: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const length = 'added' in piece ? piece.added.length : piece.end - piece.start;
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
      if (start < end) found.push(part(piece, start, end));
      at += length;
    }
    return found;
  }

  private textOf(piece: Piece): string {
    return 'added' in piece ? piece.added : this.original.slice(piece.start, piece.end);
  }

  /** What became of the original text, in its offsets: sorted, without overlap. */
  edits(): TextEdit[] {
    const found: TextEdit[] = [];
    let at = 0;
    let added = '';
    for (const piece of [...this.pieces, { start: this.original.length, end: this.original.length }]) {
      if ('added' in piece) {
        added += piece.added;
        continue;
      }
      if (added !== '' || piece.start > at) found.push({ span: { start: at, end: piece.start }, text: added });
      added = '';
      at = piece.end;
    }
    return found;
  }
}

function part(piece: Piece, start: number, end: number): Piece {
  if ('added' in piece) return { added: piece.added.slice(start, end) };
  return { start: piece.start + start, end: piece.start + end };
}
