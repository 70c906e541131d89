import * as vscode from 'vscode';
import { type HostOptions, hintKinds, lensKinds, type SyntaxLanguage } from '../../server/src/protocol';

/** Extensions that report syntax errors of a language, with the setting that switches that off. */
const SYNTAX_CHECKERS: { language: SyntaxLanguage; extension: string; setting: string }[] = [
  { language: 'yaml', extension: 'redhat.vscode-yaml', setting: 'yaml.validate' },
  { language: 'json', extension: 'vscode.json-language-features', setting: 'json.validate.enable' },
];

/** Lines above the text and hints behind values: one setting switches off all of them, one each kind. */
const WORDS = { codeLens: lensKinds, inlayHints: hintKinds } as const;

/** What the server must know of this editor now; which commands it has, it knows of our own client. */
export function hostOptions(): Required<Omit<HostOptions, 'commands'>> {
  const settings = vscode.workspace.getConfiguration();
  const active = SYNTAX_CHECKERS.filter(
    ({ extension, setting }) => vscode.extensions.getExtension(extension) && settings.get(setting) !== false,
  );
  return {
    trusted: vscode.workspace.isTrusted,
    syntaxReportedElsewhere: active.map(({ language }) => language),
    codeLens: kindsOf('codeLens', settings),
    inlayHints: kindsOf('inlayHints', settings),
  };
}

function kindsOf<Words extends keyof typeof WORDS>(words: Words, settings: vscode.WorkspaceConfiguration) {
  const isOn = (kind: string) => settings.get(`servicelint.${words}.${kind}`, true);
  if (!isOn('enabled')) return false;
  const kinds: readonly (typeof WORDS)[Words][number][] = WORDS[words];
  return Object.fromEntries(kinds.map((kind) => [kind, isOn(kind)])) as Record<(typeof kinds)[number], boolean>;
}

/** Calls `changed` whenever `hostOptions` may have a new answer. */
export function onHostChange(changed: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.extensions.onDidChange(changed),
    vscode.workspace.onDidGrantWorkspaceTrust(changed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const words = Object.keys(WORDS).map((name) => `servicelint.${name}`);
      const settings = [...words, ...SYNTAX_CHECKERS.map(({ setting }) => setting)];
      if (settings.some((setting) => event.affectsConfiguration(setting))) changed();
    }),
  );
}
