import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { allFindings, extension, findingsIn, folder, isPage, ruleOf, settled, until, write } from './editor';

interface Reported {
  findings: { rule: string; severity: string; message: string; file: string; range: vscode.Range }[];
}

/** The command's own answer for the folder that is open, in the form of `inEditor`. */
function fromCommand(): string[] {
  const cli = join(extension().extensionPath, 'dist/cli.cjs');
  const output = execFileSync(process.execPath, [cli, 'check', '.', '--format', 'json', '--fail-on', 'never'], {
    cwd: folder().fsPath,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { findings } = JSON.parse(output) as Reported;
  return findings.map((f) => line(f.file, f.range, f.severity, f.rule, f.message)).sort();
}

function inEditor(): string[] {
  const severities = ['error', 'warning', 'info', 'info'];
  return allFindings()
    .map(([uri, f]) => {
      const file = uri.path.slice(folder().path.length + 1);
      return line(file, f.range, severities[f.severity] ?? '', ruleOf(f), f.message);
    })
    .sort();
}

function line(file: string, { start, end }: vscode.Range, severity: string, rule: string, message: string): string {
  return `${file}:${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${rule} ${message}`;
}

function services(): number {
  return extension().exports.status()?.services ?? 0;
}

async function openFirstFinding(): Promise<{ editor: vscode.TextEditor; finding: vscode.Diagnostic }> {
  const [first] = await until('a finding', () => (allFindings().length > 0 ? allFindings() : undefined));
  const [uri, finding] = first!;
  const editor = await vscode.window.showTextDocument(uri);
  editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
  return { editor, finding };
}

describe('the example', () => {
  before(async () => {
    await until('activation', () => extension().isActive);
    await settled();
  });

  it('is counted in the status', () => {
    const status = extension().exports.status();
    assert.ok(status && status.services >= 1, JSON.stringify(status));
    assert.ok(status.lookedFor.includes('microservice.yaml'), JSON.stringify(status));
  });

  it('has the same findings in the editor as from the command', async () => {
    const expected = fromCommand();
    assert.ok(expected.length > 0, 'the command reports something');
    await until('as many findings', () => allFindings().length >= expected.length, 10_000).catch(() => undefined);
    assert.deepEqual(inEditor(), expected);
  });

  it('has findings whose code opens a page inside the editor', () => {
    for (const [, { code }] of allFindings()) {
      assert.ok(typeof code === 'object', 'a code has a target');
      assert.ok(isPage(code.target), code.target.toString());
    }
  });

  it('explains a finding on hover, with links that may only open pages', async () => {
    const { editor, finding } = await openFirstFinding();
    const hovers = await until('a hover of ours', async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        finding.range.start,
      );
      const contents = found.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
      return contents.find(({ value }) => value.includes('command:servicelint.openPage'));
    });
    assert.deepEqual(hovers.isTrusted, { enabledCommands: ['servicelint.openPage', 'servicelint.compare'] });
    assert.ok(!hovers.value.includes('https://github.com/servicelint/servicelint/blob'), hovers.value);
  });

  it('offers an action on a finding', async () => {
    const { editor, finding } = await openFirstFinding();
    const actions = await until('an action', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return found.length > 0 ? found : undefined;
    });
    assert.ok(actions.every(({ title }) => title));
  });

  it('finds what is typed, before it is saved', async () => {
    const before = services();
    const uri = await write('typed/microservice.yaml', 'name: typed\nowner: team-a\n');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'bogus: 1\n'));
    await until('the unknown key', () => findingsIn(uri).some((f) => ruleOf(f) === 'manifest/unknown-field'));
    await vscode.commands.executeCommand('undo');
    await until('it is gone', () => !findingsIn(uri).some((f) => ruleOf(f) === 'manifest/unknown-field'));
    assert.equal(editor.document.languageId, 'yaml');
    await until('one service more', () => services() === before + 1);
  });

  it('forgets a folder that is deleted', async () => {
    const before = services();
    await write('extra/one/microservice.yaml', 'name: extra-one\nowner: team-a\n');
    await until('one service more', () => services() === before + 1);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'extra'), { recursive: true });
    await until('one service less', () => services() === before);
  });

  it('says the same after a restart', async () => {
    const before = inEditor();
    await vscode.commands.executeCommand('servicelint.restart');
    await settled();
    await until('as many findings', () => allFindings().length >= before.length, 10_000).catch(() => undefined);
    assert.deepEqual(inEditor(), before);
  });

  it('stops and starts with the setting', async () => {
    const settings = vscode.workspace.getConfiguration('servicelint');
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await until('no findings', () => allFindings().length === 0);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await until('findings again', () => allFindings().length > 0);
  });
});
