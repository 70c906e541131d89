import * as vscode from 'vscode';
import type { HostOptions, SyntaxLanguage } from '../../server/src/protocol';

/** Extensions that report syntax errors of a language, with the setting that switches that off. */
const SYNTAX_CHECKERS: { language: SyntaxLanguage; extension: string; setting: string }[] = [
  { language: 'yaml', extension: 'redhat.vscode-yaml', setting: 'yaml.validate' },
  { language: 'json', extension: 'vscode.json-language-features', setting: 'json.validate.enable' },
];

/** Whether lines above specs tell what changed since the last release. */
const CODE_LENS = 'servicelint.codeLens.enabled';

/** What the server must know of this editor now. */
export function hostOptions(): Required<HostOptions> {
  const settings = vscode.workspace.getConfiguration();
  const active = SYNTAX_CHECKERS.filter(
    ({ extension, setting }) => vscode.extensions.getExtension(extension) && settings.get(setting) !== false,
  );
  return {
    trusted: vscode.workspace.isTrusted,
    syntaxReportedElsewhere: active.map(({ language }) => language),
    codeLens: settings.get(CODE_LENS, true),
  };
}

/** Calls `changed` whenever `hostOptions` may have a new answer. */
export function onHostChange(changed: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.extensions.onDidChange(changed),
    vscode.workspace.onDidGrantWorkspaceTrust(changed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const settings = [CODE_LENS, ...SYNTAX_CHECKERS.map(({ setting }) => setting)];
      if (settings.some((setting) => event.affectsConfiguration(setting))) changed();
    }),
  );
}
