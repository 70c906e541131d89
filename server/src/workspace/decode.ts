/** Bytes above which a file is not read. */
export const largestFile = 10 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly why: string };

/**
 * The text of a file, without its byte order mark, as an editor counts lines and characters; or why it is not text.
 * UTF-8, or UTF-16 where a byte order mark says so.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { why: `It is not text: its bytes are no valid ${encoding.toUpperCase()}.` };
  }
}

/** The first characters of a file that may have been cut anywhere; empty where it is not text. */
export function decodeHead(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\0') ? '' : text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
