/** Work that is shorter than this shows nothing. */
const PATIENCE_MS = 1000;
const BETWEEN_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** One line on a terminal that tells how far the reading is, once it takes a while. */
export class Progress {
  #shown = false;
  #last: number;

  /**
   * @param write where to, undefined where nobody watches
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(
    readonly write: ((text: string) => void) | undefined,
    readonly now: () => number,
  ) {
    this.#last = now() + PATIENCE_MS - BETWEEN_MS;
  }

  readonly report = (read: number, total: number): void => {
    if (!this.write || this.now() - this.#last < BETWEEN_MS) return;
    this.#last = this.now();
    this.#shown = true;
    this.write(`${CLEAR_LINE}Reading ${read.toLocaleString('en')} of ${total.toLocaleString('en')} files`);
  };

  /** Takes the line away again. */
  done(): void {
    if (this.#shown) this.write?.(CLEAR_LINE);
    this.#shown = false;
  }
}
