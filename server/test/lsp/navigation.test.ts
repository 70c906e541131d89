import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type {
  DefinitionLink,
  DocumentHighlight,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { parse } from '../../src/syntax/parse';
import { PLAIN } from './capabilities';
import { type Client, uriOf } from './client';
import { folderOf, serve, shop } from './folders';
import { applied } from './text-edits';

const SHOP = {
  'orders/microservice.yaml':
    'name: orders\nowner: team-a\nconsumes:\n  - { api: payments, service: payments, version: 1, uses: [charge] }\n',
  'payments/microservice.yaml': 'name: payments\nowner: team-b\nprovides: [{ api: payments, spec: ./openapi.yaml }]\n',
  'payments/openapi.yaml':
    'openapi: 3.0.3\ninfo: { title: P, version: 1.0.0 }\npaths: { /c: { post: { operationId: charge, responses: {} } } }\n',
};

const at = (file: string, line: number, character: number) => ({
  textDocument: { uri: uriOf(file) },
  position: { line, character },
});

const edited = ({ documentChanges = [] }: WorkspaceEdit): TextDocumentEdit[] => documentChanges as TextDocumentEdit[];

/** Makes an edit on disk, as an editor does that has none of the files open, and tells of it. */
async function make(client: Client, edit: WorkspaceEdit): Promise<string[]> {
  const files = edited(edit).map((change) => {
    const file = fileURLToPath(change.textDocument.uri);
    writeFileSync(file, applied(readFileSync(file, 'utf8'), change));
    return file;
  });
  await client.changed(...files.map((file) => [file, 2] as const));
  return files;
}

/** What is found in a landscape, by place and words, without these names. */
async function found(client: Client, folder: string, ...names: readonly string[]): Promise<string[]> {
  await client.settled();
  const pull = client.pullWorkspace({}, false);
  await client.settled();
  pull.cancel();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ya?ml|json)$/.test(file),
  );
  const all: string[] = [];
  for (const file of files) {
    for (const { code, message, severity, range } of await client.diagnostics(join(folder, file))) {
      const words = String(message).replaceAll(new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'g'), 'NAME');
      all.push(`${file}:${range.start.line} ${severity} ${code} ${words}`);
    }
  }
  return all.sort();
}

describe('navigation', () => {
  it('leads from a name to where it is declared, and back to all who name it', async () => {
    const folder = folderOf(SHOP);
    const client = await serve(folder);
    const [orders, payments, spec] = Object.keys(SHOP).map((file) => `${folder}/${file}`) as [string, string, string];
    const links = await client.request<DefinitionLink[]>('textDocument/definition', at(orders, 3, 32));
    expect(links).toMatchObject([
      { targetUri: uriOf(payments), targetSelectionRange: { start: { line: 0, character: 6 } } },
    ]);
    const context = { includeDeclaration: true };
    const all = await client.request<Location[]>('textDocument/references', { ...at(spec, 2, 42), context });
    expect(all.map(({ uri }) => uri)).toEqual([uriOf(orders), uriOf(spec)]);
    const marked = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(orders, 3, 32));
    expect(marked).toHaveLength(1);
    expect(await client.request('textDocument/definition', at(orders, 0, 0))).toBeNull();
  });

  it('speaks as simply as the client does', async () => {
    const folder = folderOf(SHOP);
    const client = await serve(folder, { capabilities: PLAIN, init: null });
    expect(client.capabilities).toMatchObject({ renameProvider: true, definitionProvider: true });
    expect(client.capabilities.workspace?.fileOperations).toBeUndefined();
    const [first] = await client.request<Location[]>(
      'textDocument/definition',
      at(`${folder}/orders/microservice.yaml`, 3, 32),
    );
    expect(first?.uri).toBe(uriOf(`${folder}/payments/microservice.yaml`));
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at(`${folder}/orders/microservice.yaml`, 3, 32),
      newName: 'billing',
    });
    expect(Object.keys(edit.changes ?? {})).toHaveLength(2);
  });
});

describe('a rename', () => {
  it('names the version of what is open, and says why it is refused', async () => {
    const folder = folderOf(SHOP);
    const client = await serve(folder);
    const orders = `${folder}/orders/microservice.yaml`;
    await client.open(orders);
    await client.edit(orders, `# new\n${SHOP['orders/microservice.yaml']}`);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at(orders, 4, 32),
      newName: 'billing',
    });
    expect(edited(edit).map(({ textDocument }) => textDocument)).toEqual([
      { uri: uriOf(orders), version: 2 },
      { uri: uriOf(`${folder}/payments/microservice.yaml`), version: null },
    ]);
    await expect(client.request('textDocument/rename', { ...at(orders, 4, 32), newName: 'No' })).rejects.toThrow(
      /No is no name of a service/,
    );
    await expect(client.request('textDocument/rename', { ...at(orders, 4, 32), newName: 'orders' })).rejects.toThrow(
      /already/,
    );
    expect(await client.request('textDocument/prepareRename', at(orders, 1, 8))).toMatchObject({
      placeholder: 'orders',
    });
    expect(await client.request('textDocument/prepareRename', at(orders, 1, 2))).toBeNull();
  });

  it.each([
    ['orders', 'sales-orders'],
    ['payments', 'money'],
    ['tax', 'yes'],
  ])('of the service %s in the example leaves the same findings and no trace of it', async (old, name) => {
    const folder = shop();
    const client = await serve(folder);
    await client.counted();
    const before = await found(client, folder, old, name);
    expect(before.length).toBeGreaterThan(14);
    const manifest = `${folder}/services/${old}/microservice.yaml`;
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at(manifest, 0, 7), newName: name });
    const files = await make(client, edit);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(parse(readFileSync(file, 'utf8'), 'yaml').problems).toEqual([]);
    const manifests = readdirSync(`${folder}/services`).map((one) =>
      readFileSync(`${folder}/services/${one}/microservice.yaml`, 'utf8'),
    );
    expect(manifests.filter((text) => new RegExp(`\\b(?:name|service): ["']?${old}\\b(?!-)`).test(text))).toEqual([]);
    expect(await found(client, folder, old, name)).toEqual(before);
  });
});

describe('when files are moved', () => {
  it('what leads to them is edited before they are', async () => {
    const folder = folderOf(SHOP);
    const client = await serve(folder);
    expect(client.capabilities.workspace?.fileOperations?.willRename?.filters).toHaveLength(1);
    const move = (from: string, to: string) =>
      client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: [{ oldUri: uriOf(`${folder}/${from}`), newUri: uriOf(`${folder}/${to}`) }],
      });
    const edit = await move('payments/openapi.yaml', 'payments/api/openapi.yaml');
    const [change, ...more] = edited(edit ?? {});
    expect(more).toEqual([]);
    expect(change && applied(SHOP['payments/microservice.yaml'], change)).toContain('spec: ./api/openapi.yaml }');
    expect(await move('payments', 'money')).toBeNull();
  });
});
