import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, findingsIn, folder, ruleOf, settled, until } from './editor';

const BREAKING = 'versioning/breaking-change';
const SCHEME = 'servicelint-release';

const spec = () => vscode.Uri.joinPath(folder(), 'orders/openapi.yaml');
const manifest = () => vscode.Uri.joinPath(folder(), 'orders/microservice.yaml');

async function lensIn(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
  return found.filter(({ command }) => command?.command === 'servicelint.compare');
}

const titlesIn = async (uri: vscode.Uri) => (await lensIn(uri)).map(({ command }) => command?.title ?? '');

const breakingChange = () =>
  until('the breaking change', () => findingsIn(spec()).find((finding) => ruleOf(finding) === BREAKING));

const openTabs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);

describe('what was released', () => {
  let editor: vscode.TextEditor;

  before(async () => {
    await until('activation', () => extension().isActive);
    await settled();
    editor = await vscode.window.showTextDocument(spec());
    await until('a comparison', async () => (await titlesIn(spec())).includes('no change since v1.4.0'));
  });

  it('is held against what is typed, before it is saved', async () => {
    const { document } = editor;
    const lines = Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line));
    await editor.edit((edit) => {
      for (const line of lines) if (line.text.includes('total')) edit.delete(line.rangeIncludingLineBreak);
    });
    const finding = await breakingChange();
    assert.match(finding.message, /`total`/);
    assert.match(finding.message, /v1\.4\.0/);
    assert.match(finding.message, /billing/);
  });

  it('is told in a lens of the spec and of the manifest, which opens the comparison', async () => {
    const said = '1 breaking since v1.4.0 · 1 consumer hit';
    let titles: string[] = [];
    const isSaid = async () => {
      titles = await titlesIn(spec());
      return titles.includes(said);
    };
    await until(() => `the lens of the spec, not ${titles.join()}`, isSaid);
    await vscode.workspace.openTextDocument(manifest());
    assert.deepEqual(await titlesIn(manifest()), [said]);
    const [lens] = await lensIn(spec());
    assert.deepEqual(lens?.command?.arguments, [spec().toString()]);
  });

  it('is there to be read at the related place, and not to be written', async () => {
    const { relatedInformation } = await breakingChange();
    const related = relatedInformation?.find(({ location }) => location.uri.scheme === SCHEME);
    assert.ok(related, JSON.stringify(relatedInformation));
    const document = await vscode.workspace.openTextDocument(related.location.uri);
    assert.match(document.getText(), /total: \{ type: integer \}/);
    assert.match(document.lineAt(related.location.range.start.line).text, /total:/);
    const text = document.getText();
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), text);
  });

  it('stands in the hover, with a link to the comparison', async () => {
    await vscode.window.showTextDocument(spec());
    const { range } = await breakingChange();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      spec(),
      range.start,
    );
    const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
    const text = texts.find((one) => one.includes('total: { type: integer }'));
    assert.ok(text, texts.join('\n'));
    assert.match(text, /\*\*billing\*\*, which reads `getOrder#total`/);
    assert.match(text, /\[Compare with v1\\?\.4\\?\.0\]\(command:servicelint\.compare\?/);
  });

  it('is compared on a page in the preview, which follows what is typed', async () => {
    await vscode.commands.executeCommand('servicelint.compare', spec().toString());
    const tab = await until('the page', () =>
      openTabs().find(({ input }) => input instanceof vscode.TabInputCustom && input.uri.scheme === SCHEME),
    );
    const { uri, viewType } = tab.input as vscode.TabInputCustom;
    assert.match(viewType, /markdown/);
    const page = await vscode.workspace.openTextDocument(uri);
    assert.match(page.getText(), /^# orders 1\.4\.0 since v1\.4\.0$/m);
    assert.match(page.getText(), /^## Breaking$/m);
    const edit = new vscode.WorkspaceEdit();
    const at = editor.document.getText().indexOf('1.4.0');
    const [start, end] = [at, at + '1.4.0'.length].map((offset) => editor.document.positionAt(offset));
    edit.replace(spec(), new vscode.Range(start!, end!), '1.5.0');
    await vscode.workspace.applyEdit(edit);
    await until('the new version on the page', () => page.getText().startsWith('# orders 1.4.0 → 1.5.0 since v1.4.0'));
  });

  it('stands beside what is there now', async () => {
    await vscode.window.showTextDocument(spec());
    await vscode.commands.executeCommand('servicelint.compareText');
    const tab = await until('the two texts', () =>
      openTabs().find(({ input }) => input instanceof vscode.TabInputTextDiff),
    );
    const { original, modified } = tab.input as vscode.TabInputTextDiff;
    assert.equal(original.scheme, SCHEME);
    assert.equal(modified.toString(), spec().toString());
    assert.equal(tab.label, 'openapi.yaml (v1.4.0 ↔ now)');
  });

  it('is no longer told in a lens where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('servicelint');
    await settings.update('codeLens.enabled', false, vscode.ConfigurationTarget.Workspace);
    await until('no lens', async () => (await lensIn(spec())).length === 0);
    await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await until('the lens again', async () => (await lensIn(spec())).length === 1);
  });

  it('opens no other object of the repository', async () => {
    const { relatedInformation } = await breakingChange();
    const uri = relatedInformation?.find(({ location }) => location.uri.scheme === SCHEME)?.location.uri;
    const other = uri!.with({ path: uri!.path.replace('orders/openapi.yaml', 'secret.txt') });
    const document = await vscode.workspace.openTextDocument(other);
    assert.match(document.getText(), /not known any more/);
  });
});
