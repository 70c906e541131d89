/** Numbers drawn one after the other, the same ones for the same seed. */
export class Draw {
  constructor(private state: number) {}

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  once(times: number): boolean {
    return this.below(times) === 0;
  }

  one<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

const PLAIN =
  'a name x_y 1.10 true ~ null Null -1 -x -- a:b a#b ü🙂 it\'s a"b /p/{id} a[b] 200 . 0x1F < = http://x.y/z?a=b';
const WORDS = [...PLAIN.split(' '), 'x y', 'a  b c', 'a\u2028b'];
/** What cannot stand everywhere. */
const ODD_WORDS = [
  'x, y',
  '- x',
  '-',
  'x:',
  ': x',
  '@x',
  '&a',
  '*a',
  '!t',
  '<<',
  '---',
  '? x',
  'a #b',
  '[a',
  '}',
  '"',
  '|',
  '',
];
const BREAKS = ['\\', '\\n', '\\u00e9', '\\x41', '\\"', '\\ ', '  ', '\\\n', '\n', '\n\n', ' \n', '\\L'];
const COMMENTS = ['# c', '#', '#c', '## see: x', "# it's", '# ü 🙂 \\'];

/** Writes YAML of any structure in any style, most of it without errors, with white space and comments anywhere. */
export class YamlWriter {
  private keys = 0;

  constructor(private readonly draw: Draw) {}

  private word(): string {
    return this.draw.one(this.draw.once(60) ? ODD_WORDS : WORDS);
  }

  /** Different ones, but for a few. */
  private key(): string {
    const { draw } = this;
    const number = draw.once(30) ? '' : String(this.keys++);
    return draw.once(5) ? this.quoted(0, false).replace(/(?=.$)/, number) : `${this.word()}${number}`;
  }

  text(): string {
    const { draw } = this;
    const documents = Array.from({ length: draw.once(4) ? 1 + draw.below(3) : 1 }, () => this.block(0, 0));
    const text = (draw.once(3) ? `---${this.end()}` : this.between()) + documents.join(`---${this.end()}`);
    const trimmed = draw.once(4) ? text.replace(/\n$/, '') : text;
    return draw.once(4) ? trimmed.replaceAll('\n', '\r\n') : trimmed;
  }

  /** A map or list of lines at a column; the first line is where the caller stands, at that column already. */
  private block(column: number, depth: number): string {
    const count = 1 + this.draw.below(4);
    const entry = this.draw.once(3) ? () => this.item(column, depth) : () => this.entry(column, depth);
    return Array.from({ length: count }, entry).join(' '.repeat(column));
  }

  private entry(column: number, depth: number): string {
    const { draw } = this;
    const colon = draw.once(12) ? ' :' : ':';
    const key = this.key();
    const kind = draw.below(depth > 3 ? 4 : 8);
    if (kind < 4) return `${key}${colon}${this.value(column)}`;
    const deeper = column + 1 + draw.below(4);
    if (kind < 7) return `${key}${colon}${this.end()}${' '.repeat(deeper)}${this.block(deeper, depth + 1)}`;
    const items = Array.from({ length: 1 + draw.below(3) }, () => ' '.repeat(column) + this.item(column, depth + 1));
    return `${key}${colon}${this.end()}${items.join('')}`;
  }

  private item(column: number, depth: number): string {
    const { draw } = this;
    if (depth > 3 || draw.once(2)) return `-${this.value(column)}`;
    const deeper = column + 1 + draw.below(3);
    const start = draw.once(3) ? this.end() + ' '.repeat(deeper + 1) : ' '.repeat(deeper - column);
    return `-${start}${this.block(deeper + 1, depth + 1)}`;
  }

  /** What stands behind a colon or dash, up to and with the end of its line. */
  private value(column: number): string {
    const { draw } = this;
    const kind = draw.below(10);
    if (kind === 0) return this.end();
    if (kind === 1) return ` ${this.blockText(column)}`;
    const start = draw.once(6) ? this.end() + ' '.repeat(column + 1 + draw.below(3)) : ' '.repeat(1 + draw.below(2));
    if (kind < 4) return start + this.flow(column, 0) + this.end();
    return start + (kind < 6 ? this.quoted(column, true) : this.plain(column)) + this.end();
  }

  private plain(column: number): string {
    const lines = Array.from({ length: this.draw.once(4) ? 3 : 1 }, () => this.word());
    return lines.join(this.lineEnd(column));
  }

  private quoted(column: number, multiline: boolean): string {
    const { draw } = this;
    const isDouble = draw.once(2);
    const parts = Array.from({ length: draw.below(4) }, () => {
      const part = draw.once(3) ? draw.one(BREAKS) : this.word();
      const text = isDouble ? part.replaceAll('"', '\\"').replaceAll('\\\\"', '\\"') : part.replaceAll("'", "''");
      return multiline ? text.replaceAll('\n', this.lineEnd(column)) : text.replaceAll('\n', '');
    });
    const quote = isDouble ? '"' : "'";
    return quote + parts.join(draw.once(2) ? '' : ' ') + quote;
  }

  private flow(column: number, depth: number): string {
    const { draw } = this;
    const isMap = draw.once(2);
    const space = (): string => (draw.once(8) ? this.end() + ' '.repeat(column + 1) : ' '.repeat(draw.below(2)));
    const value = (): string => {
      if (depth < 3 && draw.once(5)) return this.flow(column, depth + 1);
      return draw.once(4) ? this.quoted(column, true) : this.word();
    };
    const entry = (): string => {
      if (!isMap || draw.once(6)) return value();
      return `${this.key()}:${draw.once(8) ? '' : ' '}${draw.once(8) ? '' : value()}`;
    };
    const inside = Array.from({ length: draw.below(4) }, () => space() + entry() + space()).join(',');
    const last = draw.once(12) ? `,${space()}` : draw.once(12) ? `\n${' '.repeat(column)}` : '';
    return `${isMap ? '{' : '['}${inside}${last}${isMap ? '}' : ']'}`;
  }

  private blockText(column: number): string {
    const { draw } = this;
    const header = draw.one(['|', '>']) + draw.one(['', '', '', '', '-', '-', '+', '+', '2', '+1']);
    const indent = column + 1 + draw.below(3);
    const line = (): string => {
      if (draw.once(4)) return ' '.repeat(draw.below(indent + 2));
      return ' '.repeat(indent + (draw.once(4) ? draw.below(3) : 0)) + this.word() + draw.one(['', '', ' ', ' # c']);
    };
    const lines = Array.from({ length: draw.below(6) }, line);
    return `${header}${draw.one(['', '', '', ' ', ' # c', ' # c', '#c'])}\n${lines.map((one) => `${one}\n`).join('')}`;
  }

  /** A line end within a text, and the indentation of its next line. */
  private lineEnd(column: number): string {
    const { draw } = this;
    const blank = draw.once(4) ? `${' '.repeat(draw.below(column + 3))}\n` : '';
    return `${' '.repeat(draw.below(2))}\n${blank}${' '.repeat(draw.once(40) ? draw.below(column + 1) : column + 1 + draw.below(3))}`;
  }

  /** The end of a line, and lines that say nothing. */
  private end(): string {
    return `${this.draw.once(6) ? ` ${this.draw.one(COMMENTS)}` : ' '.repeat(this.draw.below(2))}\n${this.between()}`;
  }

  private between(): string {
    const { draw } = this;
    if (!draw.once(6)) return '';
    return `${' '.repeat(draw.below(6))}${draw.once(2) ? draw.one(COMMENTS) : ''}\n${this.between()}`;
  }
}

const SIGNS = [...' \n:-#"\'{}[],|>&*!?%@`ab0~.\\<=\t\r'];

/** The text with one thing wrong: a character or line too much or missing, a line indented otherwise, or an early end. */
export function mutated(text: string, draw: Draw): string {
  const at = draw.below(text.length + 1);
  const kind = draw.below(7);
  if (kind === 0) return text.slice(0, at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 2) return text.slice(0, at) + draw.one(SIGNS) + text.slice(at);
  if (kind === 3) return text.slice(0, at) + draw.one(SIGNS) + text.slice(at + 1);
  const lines = text.split('\n');
  const line = draw.below(lines.length);
  if (kind === 4) lines.splice(line, 1);
  else if (kind === 5) lines.splice(line, 0, draw.one(lines));
  else lines[line] = ' '.repeat(draw.below(4)) + lines[line]!.slice(draw.below(4));
  return lines.join('\n');
}
