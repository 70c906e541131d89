import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver/node';
import { type Client, uriOf } from './client';
import { folderOf, serve } from './folders';
import { applied } from './text-edits';

const TEXT = `name: orders
ownr: team-checkout # who is called
provides:
  - api: orders
    versions: [{ version: 1.0.0, deprecated: 2026-01-01 }]
    audiense: internal
`;

const actionsFor = (client: Client, file: string, diagnostics: readonly Diagnostic[], only?: string[]) =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uriOf(file) },
    range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics, ...(only && { only }) },
  });

const resolve = (client: Client, action: CodeAction | undefined) =>
  client.request<CodeAction>('codeAction/resolve', action);

const editOf = ({ edit }: CodeAction): TextDocumentEdit | undefined => edit?.documentChanges?.[0] as TextDocumentEdit;

async function opened(text = TEXT): Promise<{ client: Client; file: string; folder: string }> {
  const folder = folderOf({ 'orders/microservice.yaml': text });
  const client = await serve(folder);
  const file = `${folder}/orders/microservice.yaml`;
  await client.open(file);
  return { client, file, folder };
}

describe('code actions', () => {
  it('are listed without edits, and edited for the newest text when chosen', async () => {
    const { client, file } = await opened();
    const diagnostics = await client.diagnostics(file);
    const misspelt = diagnostics.filter(({ message }) => String(message).includes('ownr'));
    const actions = await actionsFor(client, file, misspelt);
    const rename = actions.find(({ title }) => title === 'Rename to owner');
    expect(rename).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: misspelt });
    expect(actions.filter(({ edit }) => edit)).toEqual([]);
    const version = await client.edit(file, `# a line more\n${TEXT}`);
    const edit = editOf(await resolve(client, rename));
    expect(edit?.textDocument).toEqual({ uri: uriOf(file), version });
    expect(applied(`# a line more\n${TEXT}`, edit!)).toBe(`# a line more\n${TEXT.replace('ownr', 'owner')}`);
  });

  it('do nothing when what they mend is gone', async () => {
    const { client, file } = await opened();
    const actions = await actionsFor(client, file, await client.diagnostics(file));
    await client.edit(file, 'name: orders\nowner: team-checkout\n');
    for (const action of actions.filter(({ data }) => data))
      expect(editOf(await resolve(client, action))).toBeUndefined();
  });

  it('never prefer a choice that has a rival, and always offer to disable, to switch off and to explain', async () => {
    const { client, file, folder } = await opened();
    const diagnostics = await client.diagnostics(file);
    const undated = diagnostics.filter(({ code }) => code === 'versioning/deprecated-without-sunset');
    const actions = await actionsFor(client, file, undated);
    const sunset = actions.find(({ title }) => title.startsWith('Add sunset'));
    expect(sunset).toBeDefined();
    expect(sunset?.isPreferred).toBeUndefined();
    const disable = await resolve(
      client,
      actions.find(({ title }) => title.startsWith('Disable')),
    );
    await client.edit(file, applied(TEXT, editOf(disable)!));
    expect(await client.rules(file)).not.toContain('versioning/deprecated-without-sunset');
    const off = await resolve(
      client,
      actions.find(({ title }) => title.startsWith('Switch')),
    );
    // The finding is disabled by now, so there is nothing left to switch off.
    expect(off.edit).toBeUndefined();
    await client.edit(file, TEXT);
    const created = await resolve(
      client,
      actions.find(({ title }) => title.startsWith('Switch')),
    );
    expect(created.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: uriOf(`${folder}/.servicelint.yaml`), options: { overwrite: false } },
      { edits: [{ newText: 'rules:\n  versioning/deprecated-without-sunset: off\n' }] },
    ]);
    const chapter = actions.find(({ title }) => title.startsWith('Open the chapter'));
    expect(chapter?.command).toMatchObject({ command: 'servicelint.openPage', arguments: ['guide/versioning.md'] });
    const explain = actions.find(({ title }) => title.startsWith('Explain'));
    expect(explain?.command).toMatchObject({
      command: 'servicelint.openPage',
      arguments: ['server/src/rules/versioning/deprecated-without-sunset.md'],
    });
  });

  it('fix all that is safe and nothing else, when asked by name', async () => {
    const { client, file } = await opened();
    const diagnostics = await client.diagnostics(file);
    const among = await actionsFor(client, file, diagnostics);
    expect(among.filter(({ kind }) => kind?.startsWith('source'))).toEqual([]);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.servicelint']) {
      const listed = await actionsFor(client, file, [], [only]);
      expect(listed).toMatchObject([{ kind: 'source.fixAll.servicelint' }]);
      const edit = editOf(await resolve(client, listed[0]));
      expect(applied(TEXT, edit!)).toBe(TEXT.replace('ownr', 'owner').replace('audiense', 'audience'));
    }
    expect(await actionsFor(client, file, diagnostics, ['refactor'])).toEqual([]);
    await client.edit(file, TEXT.replace('ownr', 'owner').replace('audiense', 'audience'));
    expect(await actionsFor(client, file, [], ['source.fixAll'])).toEqual([]);
  });
});
