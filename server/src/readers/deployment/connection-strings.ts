/** An entry of a connection string, its key in small letters without spaces. */
export interface Pair {
  readonly key: string;
  readonly value: string;
  /** Where the value begins in the text. */
  readonly start: number;
}

/** `Key = value;`, the value in quotes where it holds a semicolon. */
const PAIR = /\s*([A-Za-z][A-Za-z _]{0,40}?)\s*=\s*("[^"]*"|'[^']*'|[^;]*)(?:;|$)/y;
/** `key=value` between blanks, as libpq has it. */
const WORD = /(?:^|\s)([a-z_]+)=('[^']*'|[^\s']+)/g;

/**
 * The entries of an ADO, ODBC, JDBC or libpq connection string: `Server=db;Database=orders`, `host=db dbname=orders`. None
 * where the text is no such string from its beginning on.
 */
export function pairsOf(text: string): readonly Pair[] {
  if (/^host(?:addr)?=\S+\s+\w+=/.test(text.trim())) return [...text.matchAll(WORD)].map((match) => pair(match));
  const found: Pair[] = [];
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(text); match && match[0] !== ''; match = PAIR.exec(text)) found.push(pair(match));
  return found.length > 1 ? found : [];
}

function pair(match: RegExpExecArray): Pair {
  const [whole, key = '', written = ''] = match;
  const quoted = /^["']/.test(written) ? 1 : 0;
  const start = match.index + whole.lastIndexOf(written) + quoted;
  const value = quoted ? written.slice(1, -1) : written.trimEnd();
  return { key: key.toLowerCase().replaceAll(/[ _]/g, ''), value, start };
}
