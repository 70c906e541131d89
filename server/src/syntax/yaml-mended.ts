/** One change to a text that does not parse, to read on after it. */
export type Mending =
  /** Writes spaces over a stretch; its line ends stay. */
  | { readonly do: 'blank'; readonly start: number; readonly end: number }
  /** Writes a closing quote or bracket. */
  | { readonly do: 'insert'; readonly at: number; readonly sign: string };

/** A text with mendings, and the way from its offsets back to those of the text as it was. */
export class MendedText {
  private constructor(
    readonly text: string,
    /** The text as it was. */
    readonly original: string,
    /** Offsets of inserted characters, in `text`, rising. */
    private readonly inserted: readonly number[],
  ) {}

  static of(text: string): MendedText {
    return new MendedText(text, text, []);
  }

  /** `mendings` are in offsets of this text, and none lies within another. */
  with(mendings: readonly Mending[]): MendedText {
    let { text } = this;
    let inserted = [...this.inserted];
    const at = (mending: Mending): number => (mending.do === 'insert' ? mending.at : mending.start);
    // From the end, so that offsets before a change stay; what is inserted at one place ends up in the order given.
    for (const mending of mendings.toReversed().sort((a, b) => at(b) - at(a))) {
      if (mending.do === 'blank') {
        const blank = text.slice(mending.start, mending.end).replace(/[^\r\n]/g, ' ');
        text = text.slice(0, mending.start) + blank + text.slice(mending.end);
      } else {
        text = text.slice(0, mending.at) + mending.sign + text.slice(mending.at);
        inserted = [...inserted.map((offset) => (offset >= mending.at ? offset + 1 : offset)), mending.at];
      }
    }
    return new MendedText(
      text,
      this.original,
      inserted.sort((a, b) => a - b),
    );
  }

  /** Where `offset` of this text stands in the text as it was. */
  readonly back = (offset: number): number => {
    let before = 0;
    while (before < this.inserted.length && this.inserted[before]! < offset) before++;
    return offset - before;
  };
}
