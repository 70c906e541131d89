import * as vscode from 'vscode';
import { exists } from './folders';
import { inReadingOrder, isIntroduction, pageOf, titleOf } from './pages';

/** The built-in Markdown preview, as an editor: a page that is open already is shown again, not twice. */
export const PREVIEW = 'vscode.markdown.preview.editor';

/**
 * Shows a page of the guide or of a rule in the built-in Markdown preview, where its links lead on.
 * @param pages the folder the pages were packed into, each at its path in the project
 * @param name what `pageOf` reads; with anything else a message says that there is no such page
 */
export async function openPage(pages: vscode.Uri, name: unknown): Promise<void> {
  const page = typeof name === 'string' ? pageOf(name) : undefined;
  const uri = page && vscode.Uri.joinPath(pages, page);
  if (!uri || !(await exists(uri))) {
    void vscode.window.showWarningMessage(`The guide has no page "${String(name)}".`);
    return;
  }
  await vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW);
}

/** Lets the user pick a chapter of the guide, and shows it. */
export async function openGuide(pages: vscode.Uri): Promise<void> {
  const pick = await vscode.window.showQuickPick(readChapters(pages), {
    title: 'The Servicelint guide',
    placeHolder: 'Choose a chapter',
  });
  if (pick) await openPage(pages, pick.path);
}

async function readChapters(pages: vscode.Uri): Promise<(vscode.QuickPickItem & { path: string })[]> {
  const folder = vscode.Uri.joinPath(pages, 'guide');
  const files = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  const chapters = files.filter((name) => name.endsWith('.md'));
  const texts = new Map<string, string>();
  for (const name of chapters) texts.set(name, await read(vscode.Uri.joinPath(folder, name)));
  const introduction = texts.get(chapters.find(isIntroduction) ?? '') ?? '';
  return inReadingOrder(introduction, chapters).map((name) => {
    const path = `guide/${name}`;
    return { label: titleOf(texts.get(name) ?? '', path), path };
  });
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
