import {
  type Connection,
  type Definition,
  type DefinitionLink,
  DocumentHighlightKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { askedAt, askedFor } from '../features/asked';
import { definition, type Definition as Found } from '../features/definition';
import { followMoves, type Move } from '../features/moved-files';
import { highlights, references } from '../features/references';
import { prepareRename, type Refused, rename } from '../features/rename/rename';
import type { FileEdits } from '../fixes/offer';
import type { Abilities } from './abilities';
import { Asking } from './asking';
import type { OpenDocuments } from './documents';
import { workspaceEdit } from './edits';
import type { Checked, Session } from './session';
import { fileOf, uriOf } from './uris';

/** Answers where names lead, who else uses them, and what has to change with a name or with a file's place. */
export function listenForNavigation(
  connection: Connection,
  session: Session,
  documents: OpenDocuments,
  client: Abilities,
): void {
  const asking = new Asking(session);
  const edit = (edits: readonly FileEdits[], checked: Checked) =>
    workspaceEdit({ edits, creates: [] }, checked, documents, client);
  connection.onDefinition(async (params, token) => {
    const at = await asking.joinedAt(params, token);
    const found = at && definition(at);
    return found ? definitionOf(found, client) : null;
  });
  connection.onReferences(async (params, token) => {
    const at = await asking.joinedAt(params, token);
    const found = at ? references(at, params.context.includeDeclaration) : [];
    return found.map(({ file, range }) => ({ uri: uriOf(file), range }));
  });
  connection.onDocumentHighlight(async (params, token) => {
    const at = await asking.joinedAt(params, token);
    return (at ? highlights(at) : []).map(({ range, role }) => ({ range, kind: HIGHLIGHTS[role] }));
  });
  connection.onPrepareRename(async (params, token) => {
    const at = await asking.joinedAt(params, token);
    const found = at && granted(prepareRename(at));
    return found ? { range: found.range, placeholder: found.name } : null;
  });
  // A new name is tried on a copy first, which goes by what was checked.
  connection.onRenameRequest(async (params, token): Promise<WorkspaceEdit | null> => {
    const checked = await asking.results(token);
    const file = fileOf(params.textDocument.uri);
    const asked = file === undefined ? undefined : askedFor(checked.resultFor(file), file);
    const done = asked && granted(rename(askedAt(asked, params.position), params.newName));
    return done ? edit(done.edits, checked) : null;
  });
  connection.workspace.onWillRenameFiles(async ({ files }, token) => {
    const checked = await asking.results(token);
    const edits = followed(files.flatMap(moveOf), checked);
    return edits.length === 0 ? null : edit(edits, checked);
  });
}

const HIGHLIGHTS = { declares: DocumentHighlightKind.Write, refers: DocumentHighlightKind.Read } as const;

function definitionOf({ origin, targets }: Found, client: Abilities): Definition | DefinitionLink[] {
  if (!client.definitionLinks) return targets.map(({ file, range }) => ({ uri: uriOf(file), range }));
  return targets.map(({ file, range }) => ({
    targetUri: uriOf(file),
    targetRange: range,
    targetSelectionRange: range,
    ...(origin && { originSelectionRange: origin }),
  }));
}

/** What was refused becomes an error: editors show its words where the question was asked. */
function granted<T extends object>(found: T | Refused | undefined): T | undefined {
  if (found && 'refused' in found) throw new ResponseError(LSPErrorCodes.RequestFailed, found.refused);
  return found;
}

function moveOf({ oldUri, newUri }: { readonly oldUri: string; readonly newUri: string }): Move[] {
  const [from, to] = [fileOf(oldUri), fileOf(newUri)];
  return from === undefined || to === undefined ? [] : [{ from, to }];
}

/** One file may be read in several landscapes, and is edited as its own one has it. */
const followed = (moves: readonly Move[], { results, resultFor }: Checked): FileEdits[] =>
  results.flatMap((result) => followMoves(result, moves).filter(({ file }) => resultFor(file) === result));
