import * as vscode from 'vscode';
import { type ComparisonAnswer, type ComparisonPage, comparisonRequest } from '../../server/src/protocol';
import { PREVIEW } from './guide';
import type { ReleaseDocuments } from './release-documents';
import type { Server } from './server';

/**
 * Shows what has changed since the last release, as a page.
 *
 * @param target a spec or a manifest, as a URI or its text; for anything else the active editor's
 */
export async function compare(server: Server, documents: ReleaseDocuments, target: unknown): Promise<void> {
  const uri = targetOf(target);
  if (uri && (await comparisonOf(server, uri))) {
    await vscode.commands.executeCommand('vscode.openWith', documents.pageOf(uri), PREVIEW);
  }
}

/** Shows the text of the last release and today's side by side; the user picks where there are several. */
export async function compareText(server: Server, target: unknown): Promise<void> {
  const uri = targetOf(target);
  const page = uri && (await comparisonOf(server, uri));
  if (!page) return;
  const pair = await pickPair(uri, page.pairs);
  if (!pair) return;
  const [base, revision] = [vscode.Uri.parse(pair.base), vscode.Uri.parse(pair.revision)];
  await vscode.commands.executeCommand('vscode.diff', base, revision, pair.title);
}

type Pair = ComparisonPage['pairs'][number];

async function pickPair(uri: vscode.Uri, pairs: readonly Pair[]): Promise<Pair | undefined> {
  const own = pairs.find(({ revision }) => vscode.Uri.parse(revision).toString() === uri.toString());
  if (own || pairs.length <= 1) return own ?? pairs[0];
  const items = pairs.map((pair) => ({
    label: pair.title,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(pair.revision)),
    pair,
  }));
  return (await vscode.window.showQuickPick(items, { title: 'Which file is to be compared?' }))?.pair;
}

function targetOf(target: unknown): vscode.Uri | undefined {
  if (target instanceof vscode.Uri) return target;
  if (typeof target === 'string') return vscode.Uri.parse(target);
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) void vscode.window.showInformationMessage('Open an API spec or a service manifest first.');
  return uri;
}

/** Undefined where there is nothing to compare, which is said. */
async function comparisonOf(server: Server, uri: vscode.Uri): Promise<ComparisonPage | undefined> {
  const answer = await server.ask<ComparisonAnswer>(comparisonRequest, { uri: uri.toString() });
  if (answer && 'markdown' in answer) return answer;
  const why = answer?.missing ?? 'Servicelint is not running, so nothing can be compared.';
  void vscode.window.showInformationMessage(why);
  return undefined;
}
