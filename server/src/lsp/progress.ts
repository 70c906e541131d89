import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Log } from '../platform/ports';
import { unheeded } from './log';

/** Reading fewer files than this is over before one could see it. */
const WORTH_SHOWING = 50;

/** Shows how far the reading of a landscape is. */
export class ReadingProgress {
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;
  /** The highest percentage shown: files name others, so that what is to be read grows, but nobody wants to go back. */
  #shown = 0;

  constructor(
    readonly connection: Connection,
    readonly log: Log,
  ) {}

  reading(read: number, total: number): void {
    if (total < WORTH_SHOWING) return;
    this.#reporter ??= this.#begin();
    const percentage = Math.floor((100 * read) / total);
    if (percentage <= this.#shown) return;
    this.#shown = percentage;
    unheeded(
      this.#reporter.then((reporter) => reporter.report(percentage, `${read} of ${total} files`)),
      this.log,
    );
  }

  end(): void {
    if (this.#reporter) {
      unheeded(
        this.#reporter.then((reporter) => reporter.done()),
        this.log,
      );
    }
    this.#reporter = undefined;
    this.#shown = 0;
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.connection.window.createWorkDoneProgress();
    reporter.begin('Reading services', 0);
    return reporter;
  }
}
