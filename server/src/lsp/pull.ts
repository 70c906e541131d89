import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Log } from '../platform/ports';
import { cancelled, unlessCancelled } from './cancellation';
import type { DiagnosticsByFile } from './diagnostics';
import type { OpenDocuments } from './documents';
import { unheeded } from './log';
import type { Checked, Session } from './session';
import { fileOf, uriOf } from './uris';

/** A request for the whole workspace that is held open, and what its client knows. */
interface Held {
  /** Result id by file. */
  readonly known: Map<string, string>;
  readonly report: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
  readonly finish: (report: WorkspaceDiagnosticReport) => void;
}

/** Answers clients that ask for diagnostics. */
export class DiagnosticPull {
  #held: Held | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** The open documents' result ids that the client was told last. */
  readonly #told = new Map<string, string>();

  constructor(
    readonly connection: Connection,
    readonly session: Session,
    readonly documents: OpenDocuments,
    readonly diagnostics: DiagnosticsByFile,
    /** Whether the client can be asked to ask again. */
    readonly canRefresh: boolean,
    readonly log: Log,
  ) {}

  listen(): void {
    this.connection.languages.diagnostics.on((params, token) => this.#document(params, token));
    this.connection.languages.diagnostics.onWorkspace((params, token, _progress, report) =>
      this.#workspace(params, token, report),
    );
  }

  /** Tells a client what changed elsewhere than in the document that it asks for after each edit. */
  checked(checked: Checked): void {
    if (this.#held) this.#pass(this.#held, checked);
    // An editor takes nothing about its open documents from the answer for the workspace, so they are told apart.
    if (this.canRefresh) {
      // The document that was edited is asked for by itself; only what is still outdated then is worth a refresh.
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => unheeded(this.#refresh(), this.log), 200);
    }
  }

  async #refresh(): Promise<void> {
    if (this.#isOutdated(await this.session.current())) await this.connection.languages.diagnostics.refresh();
  }

  async #document(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const checked = await unlessCancelled(token, this.session.current());
    const file = fileOf(params.textDocument.uri);
    if (file === undefined) return { kind: 'full', items: [] };
    const { resultId, items } = this.diagnostics.of(file, checked, this.documents.get(file) !== undefined);
    this.#told.set(file, resultId);
    if (params.previousResultId === resultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: [...items] };
  }

  async #workspace(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    report: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    this.release();
    const checked = await unlessCancelled(token, this.session.current());
    // Another request may have come while both waited for the reading to end.
    this.release();
    const known = new Map<string, string>();
    for (const { uri, value } of params.previousResultIds) known.set(fileOf(uri) ?? uri, value);
    return new Promise((resolve, reject) => {
      const held: Held = { known, report, finish: resolve };
      this.#held = held;
      token.onCancellationRequested(() => {
        if (this.#held === held) this.#held = undefined;
        reject(cancelled());
      });
      this.#pass(held, checked);
    });
  }

  /** Hands over what changed: in parts where the client takes parts, else as the answer. */
  #pass(held: Held, checked: Checked): void {
    const items = this.#changes(held.known, checked);
    if (items.length === 0) return;
    if (held.report) held.report.report({ items });
    else {
      this.#held = undefined;
      held.finish({ items });
    }
  }

  #changes(known: Map<string, string>, checked: Checked): WorkspaceDocumentDiagnosticReport[] {
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const file of new Set([...checked.files, ...known.keys()])) {
      const document = this.documents.get(file);
      const { resultId, items } = this.diagnostics.of(file, checked, document !== undefined);
      const before = known.get(file);
      if (before === resultId || (before === undefined && items.length === 0)) continue;
      known.set(file, resultId);
      const uri = document?.uri ?? uriOf(file);
      reports.push({ kind: 'full', uri, version: document?.version ?? null, resultId, items: [...items] });
    }
    return reports;
  }

  /** Ends the request held open: when the client sends another one, and at the end. */
  release(): void {
    this.#held?.finish({ items: [] });
    this.#held = undefined;
  }

  #isOutdated(checked: Checked): boolean {
    let outdated = false;
    for (const [file, resultId] of this.#told) {
      if (!this.documents.get(file)) this.#told.delete(file);
      else if (this.diagnostics.of(file, checked, true).resultId !== resultId) outdated = true;
    }
    return outdated;
  }
}
