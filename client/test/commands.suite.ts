import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, findingsIn, folder, pause, read, ruleOf, settled, until, write } from './editor';

describe('the commands', () => {
  before(() => settled());

  it('are all there', async () => {
    const contributed = extension().packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    const registered = await vscode.commands.getCommands(true);
    for (const command of [...contributed, 'servicelint.openPage']) assert.ok(registered.includes(command), command);
  });

  it('open the page of a rule and of a chapter in the preview', async () => {
    for (const [name, label] of [
      ['manifest/syntax', 'syntax.md'],
      ['size', 'size.md'],
    ] as const) {
      await vscode.commands.executeCommand('servicelint.openPage', name);
      await until(`a preview of ${label}`, () =>
        vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes(label),
      );
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      assert.ok(input instanceof vscode.TabInputCustom && input.viewType.includes('markdown'), 'it is a preview');
    }
  });

  it('open nothing that is no page', async () => {
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);
    const before = tabs();
    await vscode.commands.executeCommand('servicelint.openPage', '../../package.json');
    await vscode.commands.executeCommand('servicelint.openPage', { path: 'guide/size.md' });
    assert.deepEqual(tabs(), before);
  });

  it('create a manifest that the server is content with', async () => {
    await write('services/NewThing/openapi.yaml', 'openapi: 3.0.3\ninfo: { title: New, version: 1.0.0 }\npaths: {}\n');
    const target = vscode.Uri.joinPath(folder(), 'services/NewThing');
    const uri = vscode.Uri.joinPath(target, 'microservice.yaml');
    const done = vscode.commands.executeCommand('servicelint.createManifest', target).then(() => true);
    // Both questions are answered with what they propose.
    while (!(await Promise.race([done, pause(400).then(() => false)]))) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^name: new-thing$/m);
    assert.match(text, /^ {4}spec: \.\/openapi\.yaml$/m);
    await vscode.window.activeTextEditor?.document.save();
    assert.equal(await read(uri), text);
    await pause(1_000);
    assert.deepEqual(
      findingsIn(uri).filter((f) => ruleOf(f).startsWith('manifest/')),
      [],
    );
  });

  it('set up the folder, and leave a configuration that is there as it is', async () => {
    const uri = vscode.Uri.joinPath(folder(), '.servicelint.yaml');
    const before = await read(uri);
    await vscode.commands.executeCommand('servicelint.setUp');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, uri.path);
    assert.equal(await read(uri), before);
  });
});

describe('the manifest of the extension', () => {
  it('claims nothing that belongs to others', () => {
    const { contributes, activationEvents } = extension().packageJSON;
    assert.equal(contributes.languages, undefined);
    assert.equal(contributes.yamlValidation, undefined);
    assert.ok(activationEvents.every((event: string) => event.startsWith('workspaceContains:')));
  });
});
