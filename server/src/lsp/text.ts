import {
  type Connection,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { folds } from '../features/folding';
import { selections } from '../features/selection';
import { type Symbol as Outlined, symbols } from '../features/symbols';
import type { FileState } from '../readers/snapshot';
import { linesOf } from '../rules/findings';
import type { Abilities } from './abilities';
import { Asking } from './asking';
import type { Session } from './session';

/** Answers what the text of a document tells by itself, however far the reading of all others is. */
export function listenForText(connection: Connection, session: Session, client: Abilities): void {
  const asking = new Asking(session);
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const state = await asking.parsed(textDocument, token);
    const found = state ? symbols({ state }) : [];
    return client.symbolTree ? found.map(symbolOf) : found.flatMap((symbol) => symbolList(symbol, textDocument.uri));
  });
  connection.onFoldingRanges(async ({ textDocument }, token): Promise<FoldingRange[] | null> => {
    const state = await asking.parsed(textDocument, token);
    // Of a file that is none of ours the editor knows better: without an answer it folds by indentation.
    if (!isOurs(state)) return null;
    return folds(state.tree, client.mostFolds).map(({ start, end, isComment }) => ({
      startLine: start,
      endLine: end,
      ...(isComment && { kind: FoldingRangeKind.Comment }),
    }));
  });
  connection.onSelectionRanges(async ({ textDocument, positions }, token): Promise<SelectionRange[] | null> => {
    const state = await asking.parsed(textDocument, token);
    if (!isOurs(state)) return null;
    const lines = linesOf(state.tree);
    return positions.map((position) => {
      const spans = selections(state.tree, lines.offset(position)).toReversed();
      return spans.reduce<SelectionRange | undefined>((parent, { start, end }) => {
        const range = { start: lines.position(start), end: lines.position(end) };
        return { range, ...(parent && { parent }) };
      }, undefined) as SelectionRange;
    });
  });
}

const isOurs = (state: FileState | undefined): state is FileState =>
  state?.facts !== undefined && state.tree.language !== 'text';

const SYMBOL_KINDS: Readonly<Record<Outlined['kind'], SymbolKind>> = {
  service: SymbolKind.Module,
  api: SymbolKind.Interface,
  dependency: SymbolKind.Event,
  store: SymbolKind.Object,
  operation: SymbolKind.Method,
  schema: SymbolKind.Struct,
  field: SymbolKind.Property,
};

function symbolOf({ name, detail, kind, range, selection, children }: Outlined): DocumentSymbol {
  return {
    name,
    detail,
    kind: SYMBOL_KINDS[kind],
    range,
    selectionRange: selection,
    children: children.map(symbolOf),
  };
}

/** A symbol and those in it, for a client that knows no tree of them. */
function symbolList({ name, kind, range, children }: Outlined, uri: string, container?: string): SymbolInformation[] {
  const own = { name, kind: SYMBOL_KINDS[kind], location: { uri, range }, containerName: container };
  return [own, ...children.flatMap((child) => symbolList(child, uri, name))];
}
