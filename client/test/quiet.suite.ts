import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { allFindings, extension, folder, pause, read, settled, until, write } from './editor';

describe('a folder with nothing to do', () => {
  it('does not wake the extension, not even with a YAML file open', async () => {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder(), 'settings.yaml'));
    await pause(5_000);
    assert.equal(extension().isActive, false);
  });

  it('is set up by the command, and says that nothing was found', async () => {
    await vscode.commands.executeCommand('servicelint.setUp');
    assert.match(await read(vscode.Uri.joinPath(folder(), '.servicelint.yaml')), /^root: true$/m);
    await settled();
    const status = extension().exports.status();
    assert.equal(status?.services, 0);
    assert.ok(status?.lookedFor.includes('microservice.yaml'));
    assert.deepEqual(allFindings(), []);
  });

  it('is checked as soon as there is a manifest', async () => {
    await write('orders/microservice.yaml', 'name: orders\nowner: team-a\nbogus: 1\n');
    await until('the finding', () => allFindings().length === 1);
    assert.equal(extension().exports.status()?.services, 1);
  });
});
