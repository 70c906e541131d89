import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  type WorkDoneProgressCreateParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { Status } from '../../src/protocol';
import { FULL } from './capabilities';

/** The folder of the bundles under test: another one than `dist/` where SERVICELINT_DIST names it. */
export const DIST = process.env.SERVICELINT_DIST ?? join(import.meta.dirname, '../../../dist');

export interface ClientOptions {
  /** By default all that the server asks about. */
  readonly capabilities?: ClientCapabilities;
  /** By default what the project's own client sends; `null` for nothing. */
  readonly init?: unknown;
  /** Answers every request of the server with an error. */
  readonly refuses?: boolean;
  /** What is started; by default the server itself, over standard input and output. */
  readonly command?: readonly string[];
}

/** What a server may ask of an editor. */
const ASKED_OF_CLIENTS = [
  'window/workDoneProgress/create',
  'client/registerCapability',
  'client/unregisterCapability',
  'workspace/diagnostic/refresh',
  'workspace/codeLens/refresh',
  'workspace/inlayHint/refresh',
];

export const uriOf = (file: string): string => pathToFileURL(file).href;

/** A request for the whole workspace that is held open. */
export interface WorkspacePull {
  /** All reports that came so far, in order. */
  readonly reports: WorkspaceDocumentDiagnosticReport[];
  readonly answer: Promise<WorkspaceDiagnosticReport>;
  cancel(): void;
}

/** An editor, as far as the server sees one: speaks to the bundled server over standard input and output. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: Status[] = [];
  readonly log: string[] = [];
  /** Methods of the requests that the server sent. */
  readonly asked: { method: string; params: unknown }[] = [];
  readonly progress: { kind: string; percentage?: number }[] = [];
  readonly exited: Promise<number | null>;
  readonly #versions = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #tokens = 0;

  private constructor(
    readonly connection: ProtocolConnection,
    readonly server: ChildProcess,
    readonly refuses: boolean,
  ) {
    this.exited = new Promise((resolve) => server.on('exit', resolve));
  }

  /** Starts a server for these folders. */
  static async start(folders: readonly string[], options: ClientOptions = {}): Promise<Client> {
    const client = Client.#spawn(options);
    await client.initialize(folders, options);
    return client;
  }

  static #spawn({ refuses, command = ['server.cjs', '--stdio'] }: ClientOptions): Client {
    const [module = '', ...args] = command;
    const server = spawn(process.execPath, [join(DIST, module), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const client = new Client(connection, server, refuses === true);
    server.stderr.on('data', (chunk) => client.#heard(() => client.log.push(String(chunk))));
    client.#listen();
    return client;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#heard(() => this.published.push(params)),
    );
    connection.onNotification('servicelint/status', (status: Status) => this.#heard(() => this.statuses.push(status)));
    connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
      this.#heard(() => this.log.push(message)),
    );
    for (const method of ASKED_OF_CLIENTS)
      connection.onRequest(method, (params: unknown) => this.#answer(method, params));
    connection.listen();
  }

  #answer(method: string, params: unknown): ResponseError | null {
    this.#heard(() => this.asked.push({ method, params }));
    if (this.refuses) return new ResponseError(ErrorCodes.InvalidRequest, 'No.');
    if (method === 'window/workDoneProgress/create') {
      const { token } = params as WorkDoneProgressCreateParams;
      this.connection.onProgress(WorkDoneProgress.type, token, (value) => this.#heard(() => this.progress.push(value)));
    }
    return null;
  }

  async initialize(folders: readonly string[], options: ClientOptions): Promise<void> {
    const init = options.init === undefined ? { trusted: true } : options.init;
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
      capabilities: options.capabilities ?? FULL,
      ...(init !== null && { initializationOptions: init }),
    });
    this.capabilities = result.capabilities;
    await this.connection.sendNotification('initialized', {});
  }

  capabilities: InitializeResult['capabilities'] = {};

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  /** A request that can be taken back. */
  cancellable(method: string, params: unknown): { answer: Promise<unknown>; cancel: () => void } {
    const source = new CancellationTokenSource();
    const answer = this.connection.sendRequest(method, params, source.token);
    answer.catch(() => undefined);
    return { answer, cancel: () => source.cancel() };
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a document: with what stands on disk, unless a text is given. */
  async open(file: string, text = readFileSync(file, 'utf8')): Promise<void> {
    this.#versions.set(file, 1);
    const textDocument = { uri: uriOf(file), languageId: 'yaml', version: 1, text };
    await this.notify('textDocument/didOpen', { textDocument });
  }

  /** Replaces the text of an open document, or a range of it. Returns the new version. */
  async edit(file: string, text: string, range?: Range): Promise<number> {
    const version = (this.#versions.get(file) ?? 0) + 1;
    this.#versions.set(file, version);
    const textDocument = { uri: uriOf(file), version };
    await this.notify('textDocument/didChange', { textDocument, contentChanges: [range ? { range, text } : { text }] });
    return version;
  }

  async close(file: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri: uriOf(file) } });
  }

  async save(file: string): Promise<void> {
    await this.notify('textDocument/didSave', { textDocument: { uri: uriOf(file) } });
  }

  /** Tells of changes on disk. `what`: 1 created, 2 changed, 3 deleted. */
  async changed(...changes: readonly (readonly [file: string, what: 1 | 2 | 3])[]): Promise<void> {
    const params = { changes: changes.map(([file, type]) => ({ uri: uriOf(file), type })) };
    await this.notify('workspace/didChangeWatchedFiles', params);
  }

  pull(file: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const textDocument = { uri: uriOf(file) };
    return this.request('textDocument/diagnostic', { textDocument, identifier: 'servicelint', previousResultId });
  }

  /** A file's diagnostics as they are now. */
  async diagnostics(file: string): Promise<Diagnostic[]> {
    const report = await this.pull(file);
    return 'items' in report ? report.items : [];
  }

  /** The rules that a file breaks, sorted. */
  async rules(file: string): Promise<string[]> {
    return (await this.diagnostics(file)).map(({ code }) => String(code)).sort();
  }

  /** Asks for the diagnostics of all files; `parts` false: as a client that takes no partial results. */
  pullWorkspace(previous: Readonly<Record<string, string>> = {}, parts = true): WorkspacePull {
    const token = `parts-${++this.#tokens}`;
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    const listening = this.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, token, ({ items }) =>
      this.#heard(() => reports.push(...items)),
    );
    const source = new CancellationTokenSource();
    const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }));
    const params = { identifier: 'servicelint', previousResultIds, ...(parts && { partialResultToken: token }) };
    const sent = this.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', params, source.token);
    const answer = sent.finally(() => listening.dispose());
    answer.catch(() => undefined);
    return { reports, answer, cancel: () => source.cancel() };
  }

  /** Waits until all that was told so far is read and checked, and all that came of it has arrived. */
  async settled(): Promise<void> {
    await this.request('textDocument/hover', {
      textDocument: { uri: 'untitled:nothing' },
      position: { line: 0, character: 0 },
    });
  }

  /** Waits until the code is counted too, and what that changed is checked: the second check of a landscape with code. */
  async counted(): Promise<void> {
    await this.until('the code is counted', () => this.statuses.filter(({ reading }) => !reading).length >= 2);
    await this.settled();
  }

  /** Waits for something to become true; looked at whenever the server says something. Rejects after ten seconds. */
  async until(what: string, isSo: () => boolean): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Waited in vain: ${what}`)), 10_000);
      const listener = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve();
      };
      this.#listeners.add(listener);
    });
  }

  /** Ends the server as an editor does. Returns its exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null);
    await this.notify('exit', null);
    return this.exited;
  }

  #heard(keep: () => void): void {
    keep();
    for (const listener of this.#listeners) listener();
  }
}
