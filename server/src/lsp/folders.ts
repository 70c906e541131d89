import type { WorkspaceFolder } from 'vscode-languageserver';
import { fileOf } from './uris';

/** The folders that the editor has open. */
export class Folders {
  /** Always the same array, so that who holds it sees what changes. */
  readonly list: string[] = [];

  set(uris: readonly string[]): void {
    this.list.splice(0, this.list.length, ...new Set(uris.flatMap((uri) => fileOf(uri) ?? [])));
  }

  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => fileOf(uri)));
    const come = added.flatMap(({ uri }) => fileOf(uri) ?? []);
    const left = [...this.list.filter((folder) => !gone.has(folder)), ...come];
    this.list.splice(0, this.list.length, ...new Set(left));
  }
}
