import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { type Client, uriOf } from '../lsp/client';

/** The diagnostics of a rule in a file, as soon as there are so many: what was released is looked up after a first check. */
export async function diagnosticsOf(client: Client, file: string, rule: string, count: number): Promise<Diagnostic[]> {
  const ofRule = async () => (await client.diagnostics(file)).filter(({ code }) => code === rule);
  await expect.poll(ofRule, { timeout: 20_000 }).toHaveLength(count);
  return ofRule();
}

/** The fixes that are offered for a diagnostic, with their edits. */
export async function fixesFor(client: Client, file: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uriOf(file) },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic], only: ['quickfix'] },
  });
  return Promise.all(actions.map((action) => client.request<CodeAction>('codeAction/resolve', action)));
}

/**
 * Makes an edit as an editor does, saves all files that it touches and tells the server.
 *
 * @param open the texts of the open documents, by file: saved with the edit
 */
export async function applyAndSave(
  client: Client,
  { documentChanges = [] }: WorkspaceEdit,
  open: ReadonlyMap<string, string>,
): Promise<void> {
  const created = new Set<string>();
  for (const change of documentChanges) {
    if (!('kind' in change)) await editAndSave(client, change, open, created);
    else if (change.kind === 'create' && !existsSync(fileURLToPath(change.uri))) created.add(fileURLToPath(change.uri));
    else throw new Error(`An editor would refuse this: ${JSON.stringify(change)}`);
  }
}

async function editAndSave(
  client: Client,
  { textDocument: { uri }, edits }: TextDocumentEdit,
  open: ReadonlyMap<string, string>,
  created: ReadonlySet<string>,
): Promise<void> {
  const file = fileURLToPath(uri);
  const isNew = created.has(file);
  const before = isNew ? '' : (open.get(file) ?? readFileSync(file, 'utf8'));
  const text = applied(before, edits as TextEdit[]);
  writeFileSync(file, text);
  if (open.has(file)) {
    await client.edit(file, text);
    await client.save(file);
  }
  await client.changed([file, isNew ? 1 : 2]);
}

/** A text after edits that do not overlap. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: TextEdit['range']['start']) => (starts[line] ?? text.length) + character;
  const fromLast = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  return fromLast.reduce(
    (done, { range, newText }) => done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end)),
    text,
  );
}
