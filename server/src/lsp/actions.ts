import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import { type Action, actions, fixAll } from '../features/actions';
import { type Asked, askedFor } from '../features/asked';
import type { Offer } from '../fixes/offer';
import type { Log } from '../platform/ports';
import { openPageCommand } from '../protocol';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/generated/index';
import type { Abilities } from './abilities';
import { unlessCancelled } from './cancellation';
import { heldMessage } from './diagnostics';
import type { OpenDocuments } from './documents';
import { canMake, workspaceEdit } from './edits';
import type { Checked, Session } from './session';
import { fileOf } from './uris';

export const FIX_ALL = 'source.fixAll.servicelint';

/** Names an action until it is chosen: then it is found again and its edits are computed, against the newest text. */
interface ActionData {
  readonly uri: string;
  /** Of the finding; without it, the action is to fix all that is safe. */
  readonly finding?: string;
  readonly title?: string;
}

/** Offers what can be done about the findings at a place, and computes the edits of what is chosen. */
export function listenForActions(
  connection: Connection,
  session: Session,
  documents: OpenDocuments,
  client: Abilities,
  log: Log,
): void {
  const handler = new Actions(documents, client, log);
  connection.onCodeAction(async (params, token) => {
    const checked = await unlessCancelled(token, session.current());
    return handler.list(params, checked);
  });
  connection.onCodeActionResolve(async (action, token) => {
    const checked = await unlessCancelled(token, session.current());
    return handler.resolve(action, checked);
  });
}

class Actions {
  constructor(
    readonly documents: OpenDocuments,
    readonly client: Abilities,
    readonly log: Log,
  ) {}

  list(params: CodeActionParams, checked: Checked): CodeAction[] {
    const asked = askedAbout(params.textDocument.uri, checked);
    if (!asked) return [];
    const found = [...this.#atPlace(params, asked, checked), ...forFile(params, asked)];
    return this.client.resolvesEdits ? found : found.map((action) => this.resolve(action, checked));
  }

  resolve(action: CodeAction, checked: Checked): CodeAction {
    const offer = action.data && offerFor(action.data as ActionData, checked);
    return offer ? { ...action, edit: workspaceEdit(offer, checked, this.documents, this.client) } : action;
  }

  #atPlace(params: CodeActionParams, asked: Asked, checked: Checked): CodeAction[] {
    if (!wants(params, CodeActionKind.QuickFix)) return [];
    const { uri } = params.textDocument;
    return params.context.diagnostics.flatMap((diagnostic) => {
      const finding = findingsIn(asked.state.file, checked).find((one) => isSame(one, diagnostic))?.finding;
      if (!finding) return [];
      const offered = this.#offered(asked, finding);
      return offered.map((action) => codeAction(action, diagnostic, { uri, finding: finding.id, title: action.title }));
    });
  }

  /** What can be done about a finding here. A rule whose fixes cannot be worked out keeps no others from being offered. */
  #offered(asked: Asked, finding: Finding): Action[] {
    try {
      return actions(asked, finding, RULES).filter((action) => this.#isPossible(action));
    } catch (error) {
      this.log.warn(`The fixes of ${finding.rule} failed. ${error instanceof Error ? error.stack : String(error)}`);
      return [];
    }
  }

  #isPossible(action: Action): boolean {
    if (action.kind === 'explain') return this.client.isOurs;
    const offer = this.client.createsFiles ? undefined : action.offer();
    return !offer || canMake(offer, this.client);
  }
}

function askedAbout(uri: string, checked: Checked): Asked | undefined {
  const file = fileOf(uri);
  return file === undefined ? undefined : askedFor(checked.resultFor(file), file);
}

interface Shown {
  readonly finding: Finding;
  /** As the editor shows it. */
  readonly message: string;
}

/** All findings of a file, those that are held too. */
const findingsIn = (file: string, checked: Checked): Shown[] => [
  ...checked.findings(file).map((finding) => ({ finding, message: finding.message })),
  ...checked.suppressed(file).map((held) => ({ finding: held.finding, message: heldMessage(held) })),
];

/** Some clients do not hand back what names a finding; then it is the one that says this at this place. */
function isSame({ finding, message }: Shown, diagnostic: Diagnostic): boolean {
  const {
    id,
    rule,
    range: { start },
  } = finding;
  if (typeof diagnostic.data === 'string') return id === diagnostic.data;
  const there = diagnostic.range.start;
  const isThere = start.line === there.line && start.character === there.character;
  return isThere && rule === diagnostic.code && message === diagnostic.message;
}

const wants = ({ context: { only } }: CodeActionParams, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

function codeAction(action: Action, diagnostic: Diagnostic, data: ActionData): CodeAction {
  const base = { title: action.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  if (action.page === undefined) return { ...base, isPreferred: action.preferred || undefined, data };
  return { ...base, command: { title: action.title, command: openPageCommand, arguments: [action.page] } };
}

function forFile(params: CodeActionParams, asked: Asked): CodeAction[] {
  // Asked for by name only, as on saving; among the quick fixes of a place it would be one line too many.
  if (params.context.only === undefined || !wants(params, FIX_ALL)) return [];
  if (!fixAll(asked, RULES)) return [];
  return [
    { title: 'Fix all that is safe', kind: FIX_ALL, data: { uri: params.textDocument.uri } satisfies ActionData },
  ];
}

function offerFor({ uri, finding: id, title }: ActionData, checked: Checked): Offer | undefined {
  const asked = askedAbout(uri, checked);
  if (!asked) return undefined;
  if (id === undefined) return fixAll(asked, RULES);
  const finding = findingsIn(asked.state.file, checked).find((found) => found.finding.id === id)?.finding;
  return (
    finding &&
    actions(asked, finding, RULES)
      .find((action) => action.title === title)
      ?.offer()
  );
}
