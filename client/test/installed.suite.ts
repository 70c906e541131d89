import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { allFindings, extension, isPage, settled, until } from './editor';

describe('the packaged extension, installed', () => {
  it('is the installed one', () => {
    assert.notEqual(extension().extensionPath, process.env.SERVICELINT_TEST_PROJECT);
    assert.match(extension().extensionPath, /servicelint\.servicelint-\d/);
  });

  it('activates without an error and reads the example', async () => {
    await until('activation', () => extension().isActive);
    await settled();
    assert.ok((extension().exports.status()?.services ?? 0) >= 1);
  });

  it('reports findings whose pages are in the package', async () => {
    await until('findings', () => allFindings().length > 0);
    for (const [, { code }] of allFindings()) {
      assert.ok(typeof code === 'object' && isPage(code.target), JSON.stringify(code));
    }
  });

  it('shows a page', async () => {
    await vscode.commands.executeCommand('servicelint.openPage', 'size');
    await until('the preview', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('size.md'));
  });
});
