import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { relative } from '../readers/paths';
import type { Finding } from './finding';

/**
 * Names a finding by what it says: the first 16 hex digits of SHA-256 over rule, subject and detail, NUL between. Free
 * of place, so that it survives an edit elsewhere in the file.
 */
export function findingId(rule: string, subject: string, detail: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${rule}\0${subject}\0${detail}`))).slice(0, 16);
}

/** What findings that say the same have in common: an id without the `~2` that tells them apart. */
export const idOfText = (id: string): string => id.split('~')[0] ?? id;

/** Whether a finding is about a file, not about a service or what it offers. `root`: folder of the landscape. */
export const isAboutFile = ({ subject, at }: Finding, root: string): boolean => subject === relative(root, at.file);

/** The id that a finding about a file would have if that had another name. */
export const renamedId = ({ id, rule, detail }: Finding, subject: string): string =>
  findingId(rule, subject, detail) + id.slice(idOfText(id).length);

/** What a finding is about, as seen from a folder: files are told from there. */
export const subjectIn = (folder: string, finding: Finding, root: string): string =>
  isAboutFile(finding, root) ? relative(folder, finding.at.file) : finding.subject;

/**
 * The id of a finding as a list in `folder` has it. Where its subject is a file, that depends on the folder and not on
 * `root`: in an editor, the landscape may begin elsewhere than on the command line.
 */
export const idIn = (folder: string, finding: Finding, root: string): string =>
  folder === root || !isAboutFile(finding, root) ? finding.id : renamedId(finding, subjectIn(folder, finding, root));
