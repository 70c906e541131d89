import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, findingsIn, folder, pause, ruleOf, settled, until } from './editor';

/** Opens a manifest that does not parse, and waits until it was certainly checked. */
async function rulesIn(path: string): Promise<() => string[]> {
  const uri = vscode.Uri.joinPath(folder(), path);
  await vscode.window.showTextDocument(uri);
  await pause(1_500);
  return () => findingsIn(uri).map(ruleOf);
}

describe('beside extensions that report syntax errors', () => {
  before(async () => {
    await until('activation', () => extension().isActive);
    await settled();
  });

  for (const [path, setting] of [
    ['yaml/microservice.yaml', 'yaml.validate'],
    ['json/microservice.json', 'json.validate.enable'],
  ] as const) {
    it(`is silent about syntax in ${path}, until ${setting} is off`, async () => {
      const rules = await rulesIn(path);
      assert.ok(!rules().includes('manifest/syntax'), rules().join());
      const settings = vscode.workspace.getConfiguration();
      await settings.update(setting, false, vscode.ConfigurationTarget.Workspace);
      await until('the syntax error', () => rules().includes('manifest/syntax'));
      await settings.update(setting, undefined, vscode.ConfigurationTarget.Workspace);
      await until('silence', () => !rules().includes('manifest/syntax'));
    });
  }
});
