import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { ServicelintApi } from '../src/extension';

/** The extension under test. */
export function extension(): vscode.Extension<ServicelintApi> {
  const found = vscode.extensions.getExtension<ServicelintApi>('servicelint.servicelint');
  if (!found) throw new Error('The extension is not there');
  return found;
}

/** The folder that is open. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('No folder is open');
  return first.uri;
}

/**
 * Asks again and again until there is an answer, and returns it.
 * @param what waited for, as text or as a function that makes it when time is up
 * @throws Error with `what` when time is up
 */
export async function until<T>(
  what: string | (() => string),
  ask: () => T | Promise<T>,
  timeout = 25_000,
): Promise<NonNullable<T>> {
  const giveUp = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > giveUp)
      throw new Error(`Waited ${timeout} ms in vain: ${typeof what === 'string' ? what : what()}`);
    await pause(50);
  }
}

/** Waits; for what has no sign of its own, such as something that must not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** A finding's rule id. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** Our findings in one file. */
export function findingsIn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'servicelint');
}

/** Our findings in all files, each with its file. */
export function allFindings(): [vscode.Uri, vscode.Diagnostic][] {
  const ours = vscode.languages.getDiagnostics().map(([uri]) => uri);
  return ours.flatMap((uri) => findingsIn(uri).map((finding): [vscode.Uri, vscode.Diagnostic] => [uri, finding]));
}

/** Waits until the server has read everything. */
export async function settled(): Promise<void> {
  await until('the landscape is read', () => extension().exports?.status()?.reading === false);
}

/** Writes a file into the open folder. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** A file's text. */
export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Whether a target is a page that ships with the extension. */
export function isPage(target: vscode.Uri): boolean {
  const pages = join(extension().extensionPath, 'dist/servicelint-pages');
  return target.scheme === 'file' && target.fsPath.startsWith(pages) && existsSync(target.fsPath);
}
