import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol';
import { compareCommand, openPageCommand, showHoverCommand, showReferencesCommand } from '../../server/src/protocol';
import { compare, compareText } from './compare';
import { openGuide, openPage } from './guide';
import { createManifest } from './manifest';
import { ReleaseDocuments } from './release-documents';
import { Server } from './server';
import { setUp } from './set-up';
import { showHover, showReferences } from './show';
import { StatusItem } from './status';

/** What other extensions, and the tests, can ask of this one. */
export interface ServicelintApi {
  /** What the server last said it had checked; undefined until it has spoken. */
  status(): Status | undefined;
}

let server: Server | undefined;

/** Called by the editor when a workspace has something to check, or one of our commands is used. */
export async function activate(context: vscode.ExtensionContext): Promise<ServicelintApi> {
  const log = vscode.window.createOutputChannel('Servicelint', { log: true });
  const item = new StatusItem();
  // The pages' folder has a name of its own: in package.json, files in it are associated with the Markdown preview.
  const pages = vscode.Uri.joinPath(context.extensionUri, 'dist/servicelint-pages');
  const running = new Server(context.asAbsolutePath('dist/server.cjs'), pages, log, item);
  server = running;
  const documents = new ReleaseDocuments(running);
  const command = (id: string, run: (...args: unknown[]) => unknown) => vscode.commands.registerCommand(id, run);
  context.subscriptions.push(
    log,
    item,
    running,
    documents,
    command(openPageCommand, (name) => openPage(pages, name)),
    command(compareCommand, (target) => compare(running, documents, target)),
    command(showReferencesCommand, (...at) => showReferences(...at)),
    command(showHoverCommand, (...at) => showHover(...at)),
    command('servicelint.compareText', (target) => compareText(running, target)),
    command('servicelint.openGuide', () => openGuide(pages)),
    command('servicelint.createManifest', (folder) => createManifest(folder)),
    command('servicelint.setUp', () => setUp()),
    command('servicelint.restart', () => running.restart()),
    command('servicelint.showLog', () => log.show()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('servicelint.enable')) void running.restart();
    }),
  );
  await running.start();
  return { status: () => running.status };
}

/** Called by the editor before the extension goes; the server is stopped in an orderly way. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
