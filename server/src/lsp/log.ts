import type { Connection } from 'vscode-languageserver';
import type { Log } from '../platform/ports';

/** Writes to the editor's log of the server. */
export const connectionLog = ({ console }: Connection): Log => ({
  info: (message) => console.info(message),
  warn: (message) => console.warn(message),
});

/** Says the same thing once, however often a check comes to it. */
export class LoggedOnce implements Log {
  readonly #said = new Set<string>();

  constructor(readonly log: Log) {}

  info(message: string): void {
    if (this.#isNew(message)) this.log.info(message);
  }

  warn(message: string): void {
    if (this.#isNew(message)) this.log.warn(message);
  }

  #isNew(message: string): boolean {
    if (this.#said.has(message)) return false;
    this.#said.add(message);
    return true;
  }
}

/** For what a client may refuse, or not hear any more because it has gone: that is written down and harms nobody. */
export function unheeded(sent: Promise<unknown>, log: Log): void {
  sent.catch((error: unknown) => {
    // The connection itself may be what has gone.
    try {
      log.warn(`The editor refused a message: ${error instanceof Error ? error.message : String(error)}`);
    } catch {}
  });
}
