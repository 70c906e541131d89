import type { CancellationToken, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Result } from '../engine';
import { type Asked, type AskedAt, askedAt, askedFor } from '../features/asked';
import type { Joined } from '../landscape/joined';
import type { FileState } from '../readers/snapshot';
import type { Position } from '../rules/finding';
import { unlessCancelled } from './cancellation';
import type { Checked, Landscapes, Session } from './session';
import { fileOf } from './uris';

/** A place that an editor asks about. */
export interface DocumentPosition {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/**
 * What handlers ask a session, each by the phase that it needs: `parsed`, `joined` or `checked`. All answer undefined for
 * a file that was not read.
 */
export class Asking {
  constructor(private readonly session: Session) {}

  /** The document by its own text. One that is not open must be read first, with all the others. */
  async parsed({ uri }: TextDocumentIdentifier, token: CancellationToken): Promise<FileState | undefined> {
    const file = fileOf(uri);
    const open = file === undefined ? undefined : this.session.parsed(file);
    return open ?? (await this.joined({ uri }, token))?.state;
  }

  landscapes(token: CancellationToken): Promise<Landscapes> {
    return unlessCancelled(token, this.session.joined());
  }

  async joined({ uri }: TextDocumentIdentifier, token: CancellationToken): Promise<Asked<Joined> | undefined> {
    const { landscapeOf } = await this.landscapes(token);
    const file = fileOf(uri);
    return file === undefined ? undefined : askedFor(landscapeOf(file), file);
  }

  async joinedAt(at: DocumentPosition, token: CancellationToken): Promise<AskedAt<Joined> | undefined> {
    const asked = await this.joined(at.textDocument, token);
    return asked && askedAt(asked, at.position);
  }

  results(token: CancellationToken): Promise<Checked> {
    return unlessCancelled(token, this.session.current());
  }

  async checked({ uri }: TextDocumentIdentifier, token: CancellationToken): Promise<Asked<Result> | undefined> {
    const { resultFor } = await this.results(token);
    const file = fileOf(uri);
    return file === undefined ? undefined : askedFor(resultFor(file), file);
  }

  async checkedAt(at: DocumentPosition, token: CancellationToken): Promise<AskedAt<Result> | undefined> {
    const asked = await this.checked(at.textDocument, token);
    return asked && askedAt(asked, at.position);
  }
}
