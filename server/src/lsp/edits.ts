import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Offer } from '../fixes/offer';
import { linesOf } from '../rules/findings';
import type { Abilities } from './abilities';
import type { OpenDocuments } from './documents';
import type { Checked } from './session';
import { uriOf } from './uris';

/** The edits of one text, and the version of it that they are for; null for one that is not open. */
interface Edited {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: TextEdit[];
}

/** Whether a client can make what is offered. */
export const canMake = ({ creates }: Offer, client: Abilities): boolean => creates.length === 0 || client.createsFiles;

/**
 * An offer as the client takes it. Edits of open documents name the version that they are for: an editor refuses them
 * once the text is another.
 */
export function workspaceEdit(
  offer: Pick<Offer, 'edits' | 'creates'>,
  checked: Checked,
  documents: OpenDocuments,
  client: Abilities,
): WorkspaceEdit {
  const edited = editsOf(offer, checked, documents);
  if (!client.versionedEdits) return { changes: Object.fromEntries(edited.map(({ uri, edits }) => [uri, edits])) };
  return { documentChanges: [...creations(offer), ...edited.map(versioned)] };
}

const versioned = ({ uri, version, edits }: Edited): TextDocumentEdit => ({ textDocument: { uri, version }, edits });

function editsOf(offer: Pick<Offer, 'edits'>, checked: Checked, documents: OpenDocuments): Edited[] {
  return offer.edits.flatMap(({ file, edits }) => {
    const tree = checked.resultFor(file)?.snapshot.files.get(file)?.tree;
    if (!tree) return [];
    const lines = linesOf(tree);
    const document = documents.get(file);
    const made = edits.map(({ span, text }) => ({
      range: { start: lines.position(span.start), end: lines.position(span.end) },
      newText: text,
    }));
    return [{ uri: document?.uri ?? uriOf(file), version: document?.version ?? null, edits: made }];
  });
}

function creations({ creates }: Pick<Offer, 'creates'>) {
  return creates.flatMap(({ file, text }) => {
    const uri = uriOf(file);
    const start = { line: 0, character: 0 };
    return [
      // Refused where the file has come into being since: nobody's text is overwritten.
      { kind: 'create' as const, uri, options: { overwrite: false, ignoreIfExists: false } },
      versioned({ uri, version: null, edits: [{ range: { start, end: start }, newText: text }] }),
    ];
  });
}
