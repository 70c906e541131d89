import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  compareCommand,
  hostNotification,
  openPageCommand,
  type Status,
  statusNotification,
} from '../../server/src/protocol';
import { documents } from './files';
import { hostOptions, onHostChange } from './host';
import { middlewareFor } from './middleware';
import type { StatusItem } from './status';

/**
 * Node lets garbage grow to several times what is in use before it collects; a landscape of a thousand services keeps to
 * some 300 MB instead of 500 in this way, and is no slower.
 */
const MODEST = ['--heap-growing-percent=100'];

/** The language server as the extension sees it: running or not, and what it last said of its work. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  /** Every file, since a manifest may name any: of a folder that is deleted, only the folder itself is reported. */
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/*');
  private readonly hostListener = onHostChange(
    () => void this.client?.sendNotification(hostNotification, hostOptions()),
  );
  private readonly spoken = new vscode.EventEmitter<Status>();
  /** Fires whenever the server tells its status: after each check, among others. */
  readonly onStatus = this.spoken.event;
  /** The last status received; undefined until the server has spoken. */
  status: Status | undefined;

  /**
   * @param module path of the bundled server
   * @param pages folder of the guide's and the rules' pages
   * @param log where the client and the server write
   * @param item where the server's status is shown
   */
  constructor(
    private readonly module: string,
    private readonly pages: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    private readonly item: StatusItem,
  ) {}

  /** Starts the server, unless it runs or the settings say that it should not. Never throws: failures are shown. */
  async start(): Promise<void> {
    if (this.client) return;
    if (!vscode.workspace.getConfiguration('servicelint').get('enable', true)) {
      this.item.showStopped('switched off by servicelint.enable', vscode.LanguageStatusSeverity.Information);
      return;
    }
    const run = { module: this.module, transport: TransportKind.ipc, options: { execArgv: MODEST } };
    this.client = new LanguageClient('servicelint', 'Servicelint', { run, debug: run }, this.options());
    this.client.onNotification(statusNotification, (status: Status) => this.receive(status));
    try {
      await this.client.start();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Stops the server; a server that is not running is left so. */
  async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.status = undefined;
    await client?.dispose().catch((error: unknown) => this.log.warn(`The server did not stop: ${String(error)}`));
  }

  /** Stops the server and starts a new one, with everything read anew. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /**
   * Asks the server something that only it knows.
   *
   * @returns undefined where it does not run, or could not answer, which is logged
   */
  async ask<T>(request: string, params: object, token?: vscode.CancellationToken): Promise<T | undefined> {
    try {
      // A token that is undefined would be sent as a parameter of its own.
      return await this.client?.sendRequest<T>(request, params, ...(token ? [token] : []));
    } catch (error) {
      if (!token?.isCancellationRequested) this.log.warn(`${request} was not answered: ${String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    this.spoken.dispose();
    this.hostListener.dispose();
    this.watcher.dispose();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [{ scheme: 'file', pattern: documents }],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: hostOptions,
      initializationFailedHandler: () => false,
      markdown: { isTrusted: { enabledCommands: [openPageCommand, compareCommand] } },
      middleware: middlewareFor(this.pages),
      synchronize: { fileEvents: this.watcher },
    };
  }

  private receive(status: Status): void {
    this.status = status;
    this.item.show(status);
    this.spoken.fire(status);
  }

  private fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.error(`The server did not start: ${reason}`);
    this.item.showStopped(reason, vscode.LanguageStatusSeverity.Error);
    const show = 'Show the log';
    void vscode.window.showErrorMessage(`Servicelint did not start: ${reason}`, show).then((answer) => {
      if (answer) this.log.show();
    });
  }
}
