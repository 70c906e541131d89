import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, findingsIn, read, ruleOf, until, write } from './editor';

describe('the snippets', () => {
  interface Snippet {
    prefix: string | string[];
    body: string[];
  }

  async function snippets(): Promise<[string, Snippet][]> {
    const path = vscode.Uri.joinPath(extension().extensionUri, 'snippets/manifest.json');
    return Object.entries(JSON.parse(await read(path)) as Record<string, Snippet>);
  }

  /** Where each snippet belongs: what stands before it in a manifest. */
  const BEFORE: Record<string, string> = {
    'Service manifest': '',
    'Provided contract': 'name: a\nowner: b\nprovides:\n  ',
    'Consumed contract': 'name: a\nowner: b\nconsumes:\n  ',
    'Version with a sunset': 'name: a\nowner: b\nprovides:\n  - api: c\n    versions:\n      ',
  };

  it('fit the place they are for', async () => {
    for (const [index, [name, { body }]] of (await snippets()).entries()) {
      const uri = await write(
        `snippet-${index}/microservice.yaml`,
        BEFORE[name] ?? assert.fail(`no place for ${name}`),
      );
      const editor = await vscode.window.showTextDocument(uri);
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.insertSnippet(new vscode.SnippetString(body.join('\n')), end);
      const last = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(last, '\nbogus: 1\n'));
      const rules = () =>
        findingsIn(uri)
          .map(ruleOf)
          .filter((rule) => /^manifest\/(syntax|schema|unknown)/.test(rule));
      // The unknown key proves that the server has read the newest text.
      await until(
        () => `${name} is read:\n${editor.document.getText()}\n${rules().join()}`,
        () => rules().includes('manifest/unknown-field'),
      );
      assert.deepEqual(rules(), ['manifest/unknown-field'], name);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});
