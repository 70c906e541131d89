import type { Connection } from 'vscode-languageserver';
import type { Log } from '../platform/ports';
import type { DiagnosticsByFile } from './diagnostics';
import type { OpenDocuments } from './documents';
import { unheeded } from './log';
import type { Checked } from './session';
import { uriOf } from './uris';

/** Sends diagnostics to a client that cannot ask for them: of files where they changed, and of each edited document. */
export class Publisher {
  /** What the client was told last: result id and version by file. */
  readonly #told = new Map<string, string>();

  constructor(
    readonly connection: Connection,
    readonly documents: OpenDocuments,
    readonly diagnostics: DiagnosticsByFile,
    readonly log: Log,
  ) {}

  publish(checked: Checked): void {
    for (const file of new Set([...checked.files, ...this.#told.keys()])) {
      const document = this.documents.get(file);
      const { resultId, items } = this.diagnostics.of(file, checked, document !== undefined);
      const state = `${resultId} ${document?.version ?? ''}`;
      const told = this.#told.get(file);
      if (told === state || (told === undefined && items.length === 0 && !document)) continue;
      if (items.length === 0 && !checked.files.has(file)) this.#told.delete(file);
      else this.#told.set(file, state);
      const uri = document?.uri ?? uriOf(file);
      unheeded(this.connection.sendDiagnostics({ uri, version: document?.version, diagnostics: [...items] }), this.log);
    }
  }
}
