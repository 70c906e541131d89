import { MAX_DEPTH } from './limits';

/** Where the nesting goes too deep, and the column of the block that this is in (-1 within brackets). */
export interface DeepestLevels {
  readonly start: number;
  readonly column: number;
}

/**
 * Counts how deep lexemes are nested: blocks by the columns that their lines, dashes and question marks begin at,
 * brackets by themselves. The library recurses once per level, so this must be known before it does.
 */
export class DepthGauge {
  tooDeep: DeepestLevels | undefined;
  private readonly columns: number[] = [];
  private brackets = 0;
  private column = 0;
  private atLineStart = true;

  take(mark: string, lexeme: string, offset: number): void {
    if (mark === '\n' || mark === '\r') this.newLine();
    else if (mark === ' ' || mark === '\t') this.column += lexeme.length;
    else if (mark === '[' || mark === '{') this.bracket(offset);
    else if (mark === ']' || mark === '}') this.brackets = Math.max(0, this.brackets - 1);
    else if ((mark === '-' || mark === '?' || mark === ':') && lexeme.length === 1) this.indicator(offset);
    else if (mark !== '#' && mark !== '\uFEFF') this.word(offset);
  }

  /** A scalar, an anchor, a tag: whatever begins a block on its line if nothing else did. */
  word(offset: number): void {
    if (this.atLineStart) this.block(offset);
    this.atLineStart = false;
  }

  endFlow(): void {
    this.brackets = 0;
    this.newLine();
  }

  private newLine(): void {
    this.column = 0;
    this.atLineStart = true;
  }

  private indicator(offset: number): void {
    if (this.atLineStart) this.block(offset);
    this.column += 1;
  }

  private bracket(offset: number): void {
    this.word(offset);
    this.brackets++;
    if (this.columns.length + this.brackets > MAX_DEPTH) this.tooDeep ??= { start: offset, column: -1 };
  }

  private block(offset: number): void {
    if (this.brackets > 0) return;
    while (this.columns.length > 0 && this.columns[this.columns.length - 1]! >= this.column) this.columns.pop();
    this.columns.push(this.column);
    if (this.columns.length > MAX_DEPTH) this.tooDeep ??= { start: offset, column: this.column };
  }
}
