import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol';
import { documents } from './files';
import { statusText } from './status-text';

/** The line in the editor's language status that tells what was checked. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('servicelint.status', {
    scheme: 'file',
    pattern: documents,
  });

  constructor() {
    this.item.name = 'Servicelint';
    this.item.text = 'Servicelint';
  }

  /** Shows what the server has just said. */
  show(status: Status): void {
    const { text, detail, empty } = statusText(status);
    this.item.text = text;
    this.item.detail = detail;
    this.item.busy = status.reading;
    this.item.severity = vscode.LanguageStatusSeverity.Information;
    this.item.command = empty
      ? { title: 'Set up this folder', command: 'servicelint.setUp' }
      : { title: 'Open the guide', command: 'servicelint.openGuide' };
  }

  /** Shows that nothing is checked, and why. */
  showStopped(detail: string, severity: vscode.LanguageStatusSeverity): void {
    this.item.text = 'Servicelint is not running';
    this.item.detail = detail;
    this.item.busy = false;
    this.item.severity = severity;
    this.item.command = { title: 'Show the log', command: 'servicelint.showLog' };
  }

  dispose(): void {
    this.item.dispose();
  }
}
