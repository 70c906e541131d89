import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Names a finding by what it says: the first 16 hex digits of SHA-256 over rule, subject and detail, NUL between. Free
 * of place, so that it survives an edit elsewhere in the file.
 */
export function findingId(rule: string, subject: string, detail: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${rule}\0${subject}\0${detail}`))).slice(0, 16);
}
