import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Reading fewer files than this is over before one could see it. */
const WORTH_SHOWING = 50;

/** Shows how far the first reading of a landscape is. */
export class ReadingProgress {
  supported = false;
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;

  constructor(readonly connection: Connection) {}

  reading(read: number, total: number): void {
    if (!this.supported || total < WORTH_SHOWING) return;
    this.#reporter ??= this.#begin();
    const percentage = Math.floor((100 * read) / total);
    void this.#reporter.then((reporter) => reporter.report(percentage, `${read} of ${total} files`));
  }

  end(): void {
    void this.#reporter?.then((reporter) => reporter.done());
    this.#reporter = undefined;
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.connection.window.createWorkDoneProgress();
    reporter.begin('Reading services', 0);
    return reporter;
  }
}
