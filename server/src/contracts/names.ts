/** The words that a name is made of, in lower case: `listOrders`, `order-items` and `page[size]` have two each. */
export function wordsOf(name: string): readonly string[] {
  const apart = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return apart.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** An English word without the ending of its plural, as far as spelling tells: `orders`, `boxes`, `categories`. */
export function singular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
