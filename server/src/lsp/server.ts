import type {
  ClientCapabilities,
  Connection,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import { CodeActionKind, DidChangeWatchedFilesNotification, FileChangeType, TextDocumentSyncKind } from 'vscode-languageserver';
import { nodeClock } from '../platform/node/clock';
import { NodeFileSystem } from '../platform/node/files';
import { type HostOptions, hostNotification } from '../protocol';
import { RULES } from '../rules/generated/index';
import { VERSION } from '../version';
import { FIX_ALL, listenForActions } from './actions';
import { DiagnosticsByFile } from './diagnostics';
import { OpenDocuments } from './documents';
import { listenForFeatures } from './features';
import { Folders } from './folders';
import { connectionLog } from './log';
import { ReadingProgress } from './progress';
import { Publisher } from './publish';
import { DiagnosticPull } from './pull';
import { type Checked, Session } from './session';
import { sendStatus } from './status';
import { fileOf } from './uris';

/** Serves one client over a connection, until it says exit. */
export function serve(connection: Connection): void {
  let host: HostOptions = {};
  const folders = new Folders();
  const progress = new ReadingProgress(connection);
  const listeners: ((checked: Checked) => void)[] = [];
  const checked = (state: Checked) => {
    progress.end();
    for (const listener of listeners) listener(state);
  };
  const log = connectionLog(connection);
  const files = new NodeFileSystem(folders.list);
  const reading = (read: number, total: number) => progress.reading(read, total);
  const session = new Session(files, nodeClock(), RULES, { reading, checked }, log);
  const documents = new OpenDocuments(connection, session);
  const diagnostics = new DiagnosticsByFile(() => host);

  connection.onInitialize((params): InitializeResult => {
    host = (params.initializationOptions as HostOptions | undefined) ?? {};
    folders.set(foldersOf(params));
    const pulls = params.capabilities.textDocument?.diagnostic !== undefined;
    if (pulls) {
      const canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
      const pull = new DiagnosticPull(connection, session, documents, diagnostics, canRefresh);
      pull.listen();
      listeners.push((state) => pull.checked(state));
    } else {
      const publisher = new Publisher(connection, documents, diagnostics);
      listeners.push((state) => publisher.publish(state));
    }
    listeners.push((state) => sendStatus(connection, state, folders.list));
    listenForFeatures(connection, session);
    // Only our own client sends options, and only it has our commands.
    listenForActions(connection, session, documents, params.initializationOptions !== undefined);
    progress.supported = params.capabilities.window?.workDoneProgress === true;
    connection.onInitialized(() => start(params.capabilities));
    return { capabilities: capabilities(pulls), serverInfo: { name: 'servicelint', version: VERSION } };
  });

  function start(client: ClientCapabilities): void {
    void watch(connection, client);
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.change(added, removed);
        session.setFolders(folders.list);
      });
    }
    session.setFolders(folders.list);
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    session.filesChanged(
      changes.flatMap(({ uri, type }) => {
        const file = fileOf(uri);
        return file === undefined ? [] : [{ file, change: CHANGES[type] }];
      }),
    );
  });
  connection.onNotification(hostNotification, (options: HostOptions) => {
    host = options;
    session.refresh();
  });
  connection.onShutdown(() => session.dispose());
  connection.listen();
}

const CHANGES = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

function capabilities(pulls: boolean): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(pulls && {
      diagnosticProvider: { identifier: 'servicelint', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '-', '"', '/', '#', '['] },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      resolveProvider: true,
    },
    documentLinkProvider: { resolveProvider: false },
    documentSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** The folders that the client has open; a client of before 2017 sends one `rootUri`. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

/** Asks the client to tell of every file that comes, changes or goes: any of them may be one that a manifest names. */
async function watch(connection: Connection, client: ClientCapabilities): Promise<void> {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
}
