import * as vscode from 'vscode';
import { exists, pickFolder } from './folders';
import { kebabCase, manifestSnippet, nameProblem } from './manifest-text';

const SPEC = '{openapi,swagger}.{yaml,yml,json}';

/**
 * Creates `microservice.yaml`: asks for its name and owner, and opens it with what is left to say as gaps.
 * A manifest that is already there is opened as it is.
 * @param target the folder or file the command was called on in the explorer; anything else is ignored
 */
export async function createManifest(target?: unknown): Promise<void> {
  const folder = await pickFolder(target, 'For which folder is the manifest?');
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder, 'microservice.yaml');
  if (await exists(uri)) {
    await vscode.window.showTextDocument(uri);
    void vscode.window.showInformationMessage('This folder already has a microservice.yaml.');
    return;
  }
  const name = await askName(folder);
  if (name === undefined) return;
  const owner = await vscode.window.showInputBox({
    title: 'Create microservice.yaml (2 of 2)',
    ignoreFocusOut: true,
    prompt: 'Which team owns it? Leave empty to fill it in later.',
    placeHolder: 'team-checkout',
  });
  if (owner === undefined) return;
  await write(uri, manifestSnippet({ name, owner: owner.trim(), spec: await findSpec(folder) }));
}

function askName(folder: vscode.Uri): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Create microservice.yaml (1 of 2)',
    ignoreFocusOut: true,
    prompt: 'What is the service called?',
    value: kebabCase(folder.path.slice(folder.path.lastIndexOf('/') + 1)),
    validateInput: nameProblem,
  });
}

async function write(uri: vscode.Uri, snippet: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  await vscode.workspace.applyEdit(edit);
  const editor = await vscode.window.showTextDocument(uri);
  await editor.insertSnippet(new vscode.SnippetString(snippet));
}

/** An API spec in the folder itself, else one folder deeper; as a path relative to it. */
async function findSpec(folder: vscode.Uri): Promise<string | undefined> {
  for (const pattern of [SPEC, `*/${SPEC}`]) {
    const [spec] = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), undefined, 1);
    if (spec) return `.${spec.path.slice(folder.path.length)}`;
  }
  return undefined;
}
