import { createHash } from 'node:crypto';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { heldText } from '../features/suppress';
import type { HostOptions } from '../protocol';
import type { Severity } from '../readers/facts';
import { languageOf } from '../readers/index';
import type { Finding } from '../rules/finding';
import type { Suppressed } from '../rules/suppressed';
import type { Checked } from './session';
import { releaseUri, uriOf } from './uris';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
const TAGS = { deprecated: DiagnosticTag.Deprecated, unnecessary: DiagnosticTag.Unnecessary } as const;

/** What an editor shows of a finding. `data` names it when its fixes are asked for. */
function diagnosticOf(finding: Finding, isOurs: boolean): Diagnostic {
  return {
    range: finding.range,
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    codeDescription: { href: finding.help },
    source: 'servicelint',
    message: finding.message,
    ...(finding.tag && { tags: [TAGS[finding.tag]] }),
    relatedInformation: finding.related.flatMap(({ file, range, message, release }) => {
      if (release && !isOurs) return [];
      return [{ location: { uri: release ? releaseUri(file, release.commit) : uriOf(file), range }, message }];
    }),
    data: finding.id,
  };
}

/** A finding that is held: faded where the editor can, and in no list of problems. */
const heldDiagnostic = (held: Suppressed, isOurs: boolean): Diagnostic => ({
  ...diagnosticOf(held.finding, isOurs),
  message: heldMessage(held),
  severity: DiagnosticSeverity.Hint,
  tags: [DiagnosticTag.Unnecessary],
});

/** What a held finding says where it is shown. */
export const heldMessage = (held: Suppressed): string => `${held.finding.message}\n${heldText(held)}`;

/** A file's diagnostics. */
export interface FileDiagnostics {
  /** A hash over them: the same as long as they are, for a server that was started anew too. */
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** Turns findings into diagnostics and names them, so that a client is told only what changed. */
export class DiagnosticsByFile {
  readonly #kept = new Map<string, { text: string; diagnostics: FileDiagnostics }>();

  /** @param isOurs whether the client is our extension, which can show a text as it was released */
  constructor(
    readonly host: () => HostOptions,
    readonly isOurs: boolean,
  ) {}

  /** @param open whether an editor shows the file, so that other extensions may report its syntax */
  of(file: string, checked: Pick<Checked, 'findings' | 'suppressed'>, open: boolean): FileDiagnostics {
    const elsewhere = open && this.host().syntaxReportedElsewhere?.some((language) => language === languageOf(file));
    const isShown = ({ rule }: Finding) => !elsewhere || rule !== 'manifest/syntax';
    const items = [
      ...checked
        .findings(file)
        .filter(isShown)
        .map((finding) => diagnosticOf(finding, this.isOurs)),
      ...checked
        .suppressed(file)
        .filter(({ finding }) => isShown(finding))
        .map((one) => heldDiagnostic(one, this.isOurs)),
    ];
    const text = JSON.stringify(items);
    const kept = this.#kept.get(file);
    if (kept?.text === text) return kept.diagnostics;
    const diagnostics = { resultId: createHash('sha1').update(text).digest('hex'), items };
    this.#kept.set(file, { text, diagnostics });
    return diagnostics;
  }
}
