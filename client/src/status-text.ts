import type { Status } from '../../server/src/protocol';

/** What the status line says: a short text, and a longer one beside it. */
export interface StatusText {
  text: string;
  detail: string;
  /** True where there is nothing to check yet, and setting the folder up is the next step. */
  empty: boolean;
}

/** Puts the server's counts into words. */
export function statusText(status: Status): StatusText {
  const { services, contracts, files, reading, lookedFor, missing } = status;
  if (reading) return { text: 'Reading the landscape', detail: `${count(files, 'file')} so far`, empty: false };
  if (services + contracts > 0) {
    const text = `${count(services, 'service')}, ${count(contracts, 'contract')} checked`;
    const past = missing === undefined ? '' : `; not compared with a release: ${missing}`;
    return { text, detail: `${count(files, 'file')} read${past}`, empty: false };
  }
  const names = lookedFor.length > 0 ? `looked for ${lookedFor.join(', ')}` : 'nothing was recognised';
  return { text: '0 services found', detail: names, empty: true };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
