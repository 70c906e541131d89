/** How a word is in a name: the lower, the better. */
const [WHOLE, PREFIX, WORD, INSIDE, SCATTERED] = [0, 1, 2, 3, 4].map((rank) => rank * 10_000) as [
  number,
  number,
  number,
  number,
  number,
];

/** A name longer than this is held against what is typed by its beginning. */
const LONGEST = 500;

/**
 * How well a name fits what was typed, whatever the case: the letters in their order, best as one stretch, at the start of
 * a word, in a short name.
 *
 * @returns the lower, the better; undefined where it does not fit
 */
export function fits(name: string, typed: string): number | undefined {
  const [text, wanted] = [name.slice(0, LONGEST).toLowerCase(), typed.toLowerCase()];
  if (text === wanted) return WHOLE;
  const length = text.length;
  if (text.startsWith(wanted)) return PREFIX + length;
  const at = text.indexOf(wanted);
  if (at >= 0) return (startsWord(name, at) ? WORD : INSIDE) + length;
  const runs = runsOf(text, wanted);
  return runs === undefined ? undefined : SCATTERED + runs * LONGEST + length;
}

/** A letter after another sign, or a capital after a small one. */
function startsWord(name: string, at: number): boolean {
  return /[^A-Za-z0-9]/.test(name[at - 1] ?? ' ') || /^[a-z0-9][A-Z]/.test(name.slice(at - 1, at + 1));
}

/** In how many stretches the letters stand in the text; undefined where they do not, in this order. */
function runsOf(text: string, wanted: string): number | undefined {
  let runs = 0;
  let last = -2;
  for (const letter of wanted) {
    const next = text[last + 1] === letter ? last + 1 : text.indexOf(letter, Math.max(0, last + 1));
    if (next < 0) return undefined;
    if (next !== last + 1) runs++;
    last = next;
  }
  return runs;
}
