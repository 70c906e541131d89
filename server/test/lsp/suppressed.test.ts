import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CodeAction, DiagnosticSeverity, DiagnosticTag, type TextDocumentEdit } from 'vscode-languageserver/node';
import { servicelint } from '../command';
import { PUSH_ONLY } from './capabilities';
import { type Client, uriOf } from './client';
import { folderOf, serve } from './folders';

const LIST = '.servicelint-suppressions.json';
const MANIFEST = 'name: orders\nowner: a\ndescripton: Takes orders.\n';

/** A landscape in which all that is found is held. */
async function held(): Promise<{ folder: string; file: string }> {
  const folder = folderOf({ '.servicelint.yaml': 'root: true\n', 'orders/microservice.yaml': MANIFEST });
  await servicelint(folder, ['check', '--suppress-existing']);
  return { folder, file: `${folder}/orders/microservice.yaml` };
}

async function actionsOn(client: Client, file: string): Promise<CodeAction[]> {
  const diagnostics = await client.diagnostics(file);
  const textDocument = { uri: uriOf(file) };
  const { range } = diagnostics[0]!;
  return client.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics } });
}

const chosen = async (client: Client, actions: readonly CodeAction[], title: string) =>
  (
    await client.request<CodeAction>(
      'codeAction/resolve',
      actions.find((one) => one.title === title),
    )
  ).edit;

describe('a finding that is held', () => {
  it('is faded, and says where it is held', async () => {
    const { folder, file } = await held();
    const client = await serve(folder);
    await client.open(file);
    expect(await client.diagnostics(file)).toMatchObject([
      {
        code: 'manifest/unknown-field',
        severity: DiagnosticSeverity.Hint,
        tags: [DiagnosticTag.Unnecessary],
        message: expect.stringMatching(/descripton.*\nHeld in \.servicelint-suppressions\.json\.$/),
      },
    ]);
  });

  it('comes back by an action, which takes its line from the list, and is held again by another', async () => {
    const { folder, file } = await held();
    const client = await serve(folder);
    await client.open(file);
    const list = `${folder}/${LIST}`;
    await client.open(list);
    const edit = await chosen(client, await actionsOn(client, file), 'Bring this finding back');
    const [made] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(made).toMatchObject({ textDocument: { uri: uriOf(list), version: 1 } });
    const [change] = made!.edits as { range: never; newText: string }[];
    await client.edit(list, change!.newText, change!.range);
    expect(await client.diagnostics(file)).toMatchObject([{ severity: DiagnosticSeverity.Warning }]);
    const again = await chosen(client, await actionsOn(client, file), `Hold this finding in ${LIST}`);
    const [back] = ((again?.documentChanges ?? []) as TextDocumentEdit[])[0]!.edits as {
      range: never;
      newText: string;
    }[];
    await client.edit(list, back!.newText, back!.range);
    expect(await client.diagnostics(file)).toMatchObject([{ severity: DiagnosticSeverity.Hint }]);
  });

  it('makes the list where there is none', async () => {
    const folder = folderOf({ '.servicelint.yaml': 'root: true\n', 'orders/microservice.yaml': MANIFEST });
    const client = await serve(folder);
    const file = `${folder}/orders/microservice.yaml`;
    await client.open(file);
    const edit = await chosen(client, await actionsOn(client, file), `Hold this finding in ${LIST}`);
    expect(edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: uriOf(`${folder}/${LIST}`) },
      { edits: [{ newText: expect.stringContaining('manifest/unknown-field') }] },
    ]);
  });

  it('follows the list on disk, and goes by the last sound text while that is typed in', async () => {
    const { folder, file } = await held();
    const client = await serve(folder);
    await client.open(file);
    const list = `${folder}/${LIST}`;
    const text = readFileSync(list, 'utf8');
    writeFileSync(list, '{ "version": 1, "findings": [] }');
    await client.changed([list, 2]);
    expect(await client.diagnostics(file)).toMatchObject([{ severity: DiagnosticSeverity.Warning }]);
    await client.open(list, text);
    await client.edit(list, text.slice(0, -5));
    expect(await client.diagnostics(file)).toMatchObject([{ severity: DiagnosticSeverity.Hint }]);
    expect(await client.rules(list)).toEqual(['manifest/syntax']);
  });

  it('is pushed to clients that cannot ask, and told by its words from those that hand nothing back', async () => {
    const { folder, file } = await held();
    const client = await serve(folder, { capabilities: PUSH_ONLY });
    await client.open(file);
    await client.until('it is published', () => client.published.some(({ uri }) => uri === uriOf(file)));
    const diagnostics = client.published.findLast(({ uri }) => uri === uriOf(file))!.diagnostics;
    expect(diagnostics).toMatchObject([{ severity: DiagnosticSeverity.Hint }]);
    const bare = diagnostics.map(({ data: _, ...rest }) => rest);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(file) },
      range: bare[0]!.range,
      context: { diagnostics: bare },
    });
    expect(actions.map(({ title }) => title)).toContain('Bring this finding back');
  });
});
