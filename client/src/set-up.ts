import * as vscode from 'vscode';
import { exists, pickWorkspaceFolder } from './folders';

const CONFIGURATION = `# This folder is one landscape: everything in it is read together.
root: true
# minimal: errors nobody would argue with. recommended: the default. strict: all rules.
extends: recommended
# closed: every service there is stands in this folder, so what is missing here is missing.
landscape: open
`;

/** "Set up Servicelint here": writes `.servicelint.yaml` into a folder of the workspace, and opens it. */
export async function setUp(): Promise<void> {
  const folder = await pickWorkspaceFolder('Which folder holds the services?');
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder, '.servicelint.yaml');
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(CONFIGURATION));
  await vscode.window.showTextDocument(uri);
}
