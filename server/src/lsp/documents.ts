import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './session';
import { fileOf } from './uris';

/** The documents that the editor shows, by file. */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #byFile = new Map<string, TextDocument>();

  /** @param saved called when a document was written to disk */
  constructor(connection: Connection, session: Session, saved: () => void) {
    this.#documents.onDidChangeContent(({ document }) => {
      const file = fileOf(document.uri);
      if (file === undefined) return;
      this.#byFile.set(file, document);
      session.opened(file, document.getText());
    });
    this.#documents.onDidClose(({ document }) => {
      const file = fileOf(document.uri);
      if (file === undefined) return;
      this.#byFile.delete(file);
      session.closed(file);
    });
    this.#documents.onDidSave(saved);
    this.#documents.listen(connection);
  }

  get(file: string): TextDocument | undefined {
    return this.#byFile.get(file);
  }
}
