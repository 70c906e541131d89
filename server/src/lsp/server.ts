import type { Connection, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { nodeClock } from '../platform/node/clock';
import { NodeFileSystem } from '../platform/node/files';
import { NodeGit } from '../platform/node/git';
import type { Git, Log } from '../platform/ports';
import { type HostOptions, hostNotification } from '../protocol';
import { RULES } from '../rules/generated/index';
import { VERSION } from '../version';
import { type Abilities, abilitiesOf } from './abilities';
import { FIX_ALL, listenForActions } from './actions';
import { DiagnosticsByFile } from './diagnostics';
import { OpenDocuments } from './documents';
import { listenForFeatures } from './features';
import { Folders } from './folders';
import { Hints } from './hints';
import { Lenses } from './lenses';
import { connectionLog, unheeded } from './log';
import { listenForNavigation } from './navigation';
import { ReadingProgress } from './progress';
import { Publisher } from './publish';
import { DiagnosticPull } from './pull';
import { listenForReleases } from './releases';
import { type Checked, Session } from './session';
import { StatusSender } from './status';
import { listenForText } from './text';
import { TrustedGit } from './trusted-git';
import { fileOf } from './uris';
import { listenForWalking } from './walking';

/** Serves one client over a connection, until it says exit. */
export function serve(connection: Connection): void {
  connection.onInitialize((params): InitializeResult => {
    const host = (params.initializationOptions as HostOptions | undefined | null) ?? {};
    const client = abilitiesOf(params.capabilities, host);
    new Server(connection, client, host, foldersOf(params)).listen();
    return { capabilities: capabilities(client), serverInfo: { name: 'servicelint', version: VERSION } };
  });
  connection.listen();
}

/** One session of one client. */
class Server {
  readonly #folders = new Folders();
  readonly #listeners: ((checked: Checked) => void)[] = [];
  readonly #log: Log;
  readonly #progress: ReadingProgress;
  readonly #status: StatusSender;
  readonly #git: Git;
  readonly #session: Session;
  readonly #documents: OpenDocuments;
  readonly #diagnostics: DiagnosticsByFile;
  #pull: DiagnosticPull | undefined;

  constructor(
    readonly connection: Connection,
    readonly client: Abilities,
    public host: HostOptions,
    folders: readonly string[],
  ) {
    this.#folders.set(folders);
    this.#diagnostics = new DiagnosticsByFile(() => this.host, client.isOurs);
    this.#log = connectionLog(connection);
    this.#progress = new ReadingProgress(connection, this.#log);
    this.#status = new StatusSender(connection, this.#folders.list, this.#log);
    const events = {
      reading: (read: number, total: number) => this.client.showsProgress && this.#progress.reading(read, total),
      checked: (checked: Checked) => this.#checked(checked),
    };
    const files = new NodeFileSystem(this.#folders.list);
    this.#git = new TrustedGit(new NodeGit(), () => this.host.trusted !== false);
    this.#session = new Session(files, nodeClock(), RULES, events, this.#log, this.#git);
    this.#documents = new OpenDocuments(connection, this.#session, () => this.#saved());
  }

  listen(): void {
    const { connection, client } = this;
    // The status before the findings: whoever sees these may ask at once what was checked.
    if (client.isOurs) {
      listenForReleases(connection, this.#session);
      this.#listeners.push((checked) => this.#status.checked(checked));
    }
    this.#listenForWordsInText();
    this.#listenForDiagnostics();
    listenForText(connection, this.#session, client);
    listenForFeatures(connection, this.#session, client);
    listenForWalking(connection, this.#session);
    listenForActions(connection, this.#session, this.#documents, client, this.#log);
    listenForNavigation(connection, this.#session, this.#documents, client);
    this.#listenForChanges();
    connection.onInitialized(() => this.#start());
    connection.onShutdown(() => {
      this.#pull?.release();
      this.#session.dispose();
      this.#git.dispose();
    });
  }

  #listenForWordsInText(): void {
    const { connection, client } = this;
    const host = () => this.host;
    const hints = new Hints(connection, this.#session, host, client, this.#log);
    const lenses = new Lenses(connection, this.#session, client, host, this.#log);
    for (const words of [hints, lenses]) {
      words.listen();
      this.#listeners.push((checked) => words.checked(checked));
    }
  }

  #listenForDiagnostics(): void {
    const { connection, client } = this;
    if (client.pulls) {
      const pull = new DiagnosticPull(
        connection,
        this.#session,
        this.#documents,
        this.#diagnostics,
        client.refreshes,
        this.#log,
      );
      pull.listen();
      this.#pull = pull;
      this.#listeners.push((checked) => pull.checked(checked));
    } else {
      const publisher = new Publisher(connection, this.#documents, this.#diagnostics, this.#log);
      this.#listeners.push((checked) => publisher.publish(checked));
    }
  }

  #listenForChanges(): void {
    this.connection.onDidChangeWatchedFiles(({ changes }) => {
      const events = changes.flatMap(({ uri, type }) => {
        const file = fileOf(uri);
        return file === undefined ? [] : [{ file, change: CHANGES[type] }];
      });
      this.#session.filesChanged(events);
    });
    this.connection.onNotification(hostNotification, (options: HostOptions) => {
      const wasTrusted = this.host.trusted !== false;
      this.host = options;
      if (wasTrusted === (options.trusted !== false)) this.#session.refresh();
      else this.#session.trustChanged();
    });
  }

  #start(): void {
    const { connection, client } = this;
    // Any file may be one that a manifest names.
    const options = { watchers: [{ globPattern: '**/*' }] };
    if (client.watches) {
      unheeded(connection.client.register(DidChangeWatchedFilesNotification.type, options), this.#log);
    }
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        this.#folders.change(added, removed);
        this.#read();
      });
    }
    this.#read();
  }

  /** Whoever tells of no changes on disk at least says when a document is saved: then all is looked at again. */
  #saved(): void {
    if (!this.client.isOurs && !this.client.watches) this.#session.setFolders(this.#folders.list);
  }

  #read(): void {
    if (this.client.isOurs) this.#status.reading();
    this.#session.setFolders(this.#folders.list);
  }

  #checked(checked: Checked): void {
    this.#progress.end();
    for (const listener of this.#listeners) listener(checked);
  }
}

const CHANGES = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Any file may be one that a manifest names, and so may any folder. */
const ANY_FILE = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };

function capabilities({ pulls, commands, preparesRename, tellsMoves }: Abilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(pulls && {
      diagnosticProvider: { identifier: 'servicelint', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    // Lines above the text are there to be clicked, by commands that an editor must have.
    ...(commands.size > 0 && { codeLensProvider: { resolveProvider: false } }),
    inlayHintProvider: { resolveProvider: false },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '-', '"', '/', '#', '[', '.', '('] },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      resolveProvider: true,
    },
    documentLinkProvider: { resolveProvider: false },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    callHierarchyProvider: true,
    workspaceSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(tellsMoves && { fileOperations: { willRename: ANY_FILE } }),
    },
  };
}

/** The folders that the client has open; a client of before 2017 sends one `rootUri`. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}
