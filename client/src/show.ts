import * as vscode from 'vscode';

/** As the Language Server Protocol writes them. */
interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

/**
 * Lists places in the editor's own way: with one alone it goes there at once.
 * @param uri the document in which the list is shown, as text
 * @param at the position at which it is shown
 * @param places what is listed; anything else than these three does nothing
 */
export async function showReferences(uri?: unknown, at?: unknown, places?: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isPosition(at) || !Array.isArray(places)) return;
  const locations = (places as PlainLocation[]).map(
    ({ uri: file, range }) =>
      new vscode.Location(vscode.Uri.parse(file), new vscode.Range(positionOf(range.start), positionOf(range.end))),
  );
  const args = [vscode.Uri.parse(uri), positionOf(at), locations];
  await vscode.commands.executeCommand('editor.action.showReferences', ...args);
}

/** Puts the cursor at a place and shows what the hover there says; anything else than a URI and a position does nothing. */
export async function showHover(uri?: unknown, at?: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isPosition(at)) return;
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  const position = positionOf(at);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}

const positionOf = ({ line, character }: PlainPosition): vscode.Position => new vscode.Position(line, character);

const isPosition = (value: unknown): value is PlainPosition =>
  typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
