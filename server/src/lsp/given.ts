import type { Log } from '../platform/ports';
import { unheeded } from './log';
import type { Checked } from './session';

/** What a client was given about files, to have it ask again where a check changed that. */
export class Given {
  /** What was said about each file, in one text. */
  readonly #said = new Map<string, string>();

  /**
   * @param say what is said about a file now, in one text
   * @param refresh asks the client to ask again; undefined for one that cannot be asked
   */
  constructor(
    private readonly say: (file: string, checked: Checked) => string,
    private readonly refresh: (() => Promise<unknown>) | undefined,
    private readonly log: Log,
  ) {}

  /** The client has now what `said` tells. */
  give(file: string, said: string): void {
    if (this.refresh) this.#said.set(file, said);
  }

  checked(checked: Checked): void {
    if (!this.refresh || ![...this.#said].some(([file, said]) => said !== this.say(file, checked))) return;
    // About those files that it shows it asks again.
    this.#said.clear();
    unheeded(this.refresh(), this.log);
  }
}
