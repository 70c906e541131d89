const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** What is longer is no password; its beginning tells what it is. */
const LONGEST = 40_000;

/** The text that Base64 (RFC 4648) stands for, each byte one letter; undefined where it is none. */
export function fromBase64(encoded: string): string | undefined {
  const text = encoded.replace(/\s/g, '').slice(0, LONGEST);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const signs = text.replace(/=+$/, '');
  if (signs.length % 4 === 1) return undefined;
  const bytes: string[] = [];
  let [bits, held] = [0, 0];
  for (const sign of signs) {
    bits = ((bits << 6) | SIGNS.indexOf(sign)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push(String.fromCharCode((bits >> held) & 0xff));
  }
  return bytes.join('');
}
