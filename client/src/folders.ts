import * as vscode from 'vscode';

/**
 * The folder a command works in: what it was called on, else the active file's folder, else a folder of the
 * workspace, asked for where there are several.
 * @returns undefined where the user backs out, or no folder is open, which is said
 */
export async function pickFolder(target: unknown, question: string): Promise<vscode.Uri | undefined> {
  if (target instanceof vscode.Uri) return folderOf(target);
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && vscode.workspace.getWorkspaceFolder(active)) return vscode.Uri.joinPath(active, '..');
  return pickWorkspaceFolder(question);
}

/** A folder of the workspace: the only one, or the one the user picks. */
export async function pickWorkspaceFolder(question: string): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) void vscode.window.showInformationMessage('Open a folder first: there is none to work in.');
  if (folders.length <= 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: question }))?.uri;
}

async function folderOf(uri: vscode.Uri): Promise<vscode.Uri> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return type & vscode.FileType.Directory ? uri : vscode.Uri.joinPath(uri, '..');
}

/** Whether a file or folder is there; one that cannot be read counts as absent. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
