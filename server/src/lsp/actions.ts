import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Action, actions, fixAll } from '../features/actions';
import { type Asked, askedFor } from '../features/asked';
import type { Offer } from '../fixes/offers';
import { openPageCommand } from '../protocol';
import { linesOf } from '../rules/findings';
import { RULES } from '../rules/generated/index';
import { pagePath } from '../rules/pages';
import type { Chapter } from '../rules/chapters';
import { unlessCancelled } from './cancellation';
import type { OpenDocuments } from './documents';
import type { Checked, Session } from './session';
import { fileOf, uriOf } from './uris';

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
  /** Whether the client has the command that opens a page inside the editor. */
  opensPages: boolean,
): void {
  connection.onCodeAction(async (params, token) => {
    const checked = await unlessCancelled(token, session.current());
    const file = fileOf(params.textDocument.uri);
    const asked = file === undefined ? undefined : askedFor(checked.resultFor(file), file);
    if (!asked) return [];
    return [...atPlace(params, asked, checked, opensPages), ...forFile(params, asked)];
  });
  connection.onCodeActionResolve(async (action, token) => {
    const checked = await unlessCancelled(token, session.current());
    const offer = offerFor(action.data as ActionData, checked);
    return offer ? { ...action, edit: workspaceEdit(offer, checked, documents) } : action;
  });
}

const wants = ({ context: { only } }: CodeActionParams, kind: string): boolean =>
  only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));

function atPlace(params: CodeActionParams, asked: Asked, checked: Checked, opensPages: boolean): CodeAction[] {
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  const { uri } = params.textDocument;
  return params.context.diagnostics.flatMap((diagnostic) => {
    const finding = checked.findings(asked.state.file).find(({ id }) => id === diagnostic.data);
    if (!finding) return [];
    const offered = actions(asked, finding, RULES).filter(({ kind }) => kind !== 'explain' || opensPages);
    return offered.map((action) => codeAction(action, diagnostic, { uri, finding: finding.id, title: action.title }));
  });
}

function codeAction(action: Action, diagnostic: Diagnostic, data: ActionData): CodeAction {
  const base = { title: action.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  if (action.kind !== 'explain') return { ...base, isPreferred: action.preferred || undefined, data };
  const page = pagePath(action.finding.rule as `${Chapter}/${string}`);
  return { ...base, command: { title: action.title, command: openPageCommand, arguments: [page] } };
}

function forFile(params: CodeActionParams, asked: Asked): CodeAction[] {
  // Asked for by name only, as on saving; among the quick fixes of a place it would be one line too many.
  if (params.context.only === undefined || !wants(params, FIX_ALL)) return [];
  if (!fixAll(asked, RULES)) return [];
  return [{ title: 'Fix all that is safe', kind: FIX_ALL, data: { uri: params.textDocument.uri } satisfies ActionData }];
}

function offerFor({ uri, finding: id, title }: ActionData, checked: Checked): Offer | undefined {
  const file = fileOf(uri);
  const asked = file === undefined ? undefined : askedFor(checked.resultFor(file), file);
  if (!asked || file === undefined) return undefined;
  if (id === undefined) return fixAll(asked, RULES);
  const finding = checked.findings(file).find((found) => found.id === id);
  return finding && actions(asked, finding, RULES).find((action) => action.title === title)?.offer();
}

/** Edits of open documents name the version that they are for: an editor refuses them once the text is another. */
function workspaceEdit(offer: Offer, checked: Checked, documents: OpenDocuments): WorkspaceEdit {
  const edited = offer.edits.flatMap(({ file, edits }): TextDocumentEdit[] => {
    const tree = checked.resultFor(file)?.snapshot.files.get(file)?.tree;
    if (!tree) return [];
    const lines = linesOf(tree);
    const document = documents.get(file);
    return [
      {
        textDocument: { uri: document?.uri ?? uriOf(file), version: document?.version ?? null },
        edits: edits.map(({ span, text }) => ({
          range: { start: lines.position(span.start), end: lines.position(span.end) },
          newText: text,
        })),
      },
    ];
  });
  const created = offer.creates.flatMap(({ file, text }) => {
    const uri = uriOf(file);
    const start = { line: 0, character: 0 };
    return [
      // Refused where the file has come into being since: nobody's text is overwritten.
      { kind: 'create' as const, uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ];
  });
  return { documentChanges: [...created, ...edited] };
}
