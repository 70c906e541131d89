import * as vscode from 'vscode';
import {
  type ComparisonAnswer,
  type ComparisonParams,
  comparisonRequest,
  type ReleaseTextParams,
  releaseScheme,
  releaseTextRequest,
} from '../../server/src/protocol';
import { fileComparedOn, pageComparing, withPreviewLinks } from './comparison-links';
import type { Server } from './server';

/** Milliseconds after a check until open comparisons are made anew: more checks may follow at once. */
const REFRESH_AFTER = 300;

/** Shows, read-only, files as they were released, and comparisons with them. */
export class ReleaseDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly disposables: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly server: Server) {
    this.disposables = [
      this.changed,
      server.onStatus(() => this.refreshSoon()),
      vscode.workspace.registerTextDocumentContentProvider(releaseScheme, this),
    ];
  }

  /** The page that compares a spec, or what a manifest provides, with the last release. */
  pageOf(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.from({ scheme: releaseScheme, path: pageComparing(uri.path) });
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const compared = fileComparedOn(uri.path);
    if (compared !== undefined) return this.page(uri, compared, token);
    const params: ReleaseTextParams = { uri: uri.toString() };
    const text = await this.server.ask<string | null>(releaseTextRequest, params, token);
    return text ?? '# This text is not known any more: what was released last is another version by now.\n';
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async page(uri: vscode.Uri, path: string, token: vscode.CancellationToken): Promise<string> {
    const params: ComparisonParams = { uri: vscode.Uri.from({ scheme: 'file', path }).toString() };
    const answer = await this.server.ask<ComparisonAnswer>(comparisonRequest, params, token);
    if (!answer) return 'Servicelint is not running.\n';
    if ('missing' in answer) return `${answer.missing}\n`;
    return withPreviewLinks(answer.markdown, uri.path, vscode.workspace.workspaceFolders?.[0]?.uri.path);
  }

  private refreshSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (const { uri } of vscode.workspace.textDocuments) {
        if (uri.scheme === releaseScheme && fileComparedOn(uri.path) !== undefined) this.changed.fire(uri);
      }
    }, REFRESH_AFTER);
  }
}
