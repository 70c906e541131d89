import { createHash } from 'node:crypto';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { HostOptions } from '../protocol';
import type { Severity } from '../readers/facts';
import { languageOf } from '../readers/index';
import type { Finding } from '../rules/finding';
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
  of(file: string, findings: readonly Finding[], open: boolean): FileDiagnostics {
    const elsewhere = open && this.host().syntaxReportedElsewhere?.some((language) => language === languageOf(file));
    const shown = elsewhere ? findings.filter(({ rule }) => rule !== 'manifest/syntax') : findings;
    const items = shown.map((finding) => diagnosticOf(finding, this.isOurs));
    const text = JSON.stringify(items);
    const kept = this.#kept.get(file);
    if (kept?.text === text) return kept.diagnostics;
    const diagnostics = { resultId: createHash('sha1').update(text).digest('hex'), items };
    this.#kept.set(file, { text, diagnostics });
    return diagnostics;
  }
}
