import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  InsertTextFormat,
  MarkupKind,
  SymbolKind,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { type Asked, askedAt, askedFor } from '../features/asked';
import { type Completion, complete } from '../features/completion';
import { hover } from '../features/hover';
import { links } from '../features/links';
import { type Symbol, symbols } from '../features/symbols';
import type { Position } from '../rules/finding';
import { RULES } from '../rules/generated/index';
import { unlessCancelled } from './cancellation';
import type { Session } from './session';
import { fileOf, uriOf } from './uris';

/** Answers what an editor asks about a document. Each answer waits until all edits before it are read and checked. */
export function listenForFeatures(connection: Connection, session: Session): void {
  const asked = async ({ uri }: TextDocumentIdentifier, token: CancellationToken): Promise<Asked | undefined> => {
    const checked = await unlessCancelled(token, session.current());
    const file = fileOf(uri);
    return file === undefined ? undefined : askedFor(checked.resultFor(file), file);
  };
  const askedThere = async (params: { textDocument: TextDocumentIdentifier; position: Position }, token: CancellationToken) => {
    const document = await asked(params.textDocument, token);
    return document && askedAt(document, params.position);
  };
  connection.onHover(async (params, token): Promise<Hover | null> => {
    const at = await askedThere(params, token);
    const found = at && hover(at, RULES);
    return found ? { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: found.range } : null;
  });
  connection.onCompletion(async (params, token) => {
    const at = await askedThere(params, token);
    return at ? complete(at).map(completionItem) : [];
  });
  connection.onDocumentLinks(async (params, token): Promise<DocumentLink[]> => {
    const document = await asked(params.textDocument, token);
    return (document ? links(document, RULES) : []).map(({ range, target, tooltip }) => ({
      range,
      target: 'url' in target ? target.url : uriOf(target.file),
      tooltip,
    }));
  });
  connection.onDocumentSymbol(async (params, token) => {
    const document = await asked(params.textDocument, token);
    return document ? symbols(document).map(symbolOf) : [];
  });
}

const COMPLETION_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
};

function completionItem({ label, kind, insert, range, detail, markdown, order }: Completion): CompletionItem {
  const isSnippet = insert.includes('$0');
  return {
    label,
    kind: COMPLETION_KINDS[kind],
    detail,
    documentation: markdown === undefined ? undefined : { kind: MarkupKind.Markdown, value: markdown },
    textEdit: { range, newText: insert },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    filterText: insert.startsWith('"') ? `"${label}"` : label,
    sortText: String(order).padStart(4, '0'),
  };
}

const SYMBOL_KINDS: Readonly<Record<Symbol['kind'], SymbolKind>> = {
  service: SymbolKind.Module,
  api: SymbolKind.Interface,
  dependency: SymbolKind.Event,
  store: SymbolKind.Object,
  operation: SymbolKind.Method,
  schema: SymbolKind.Struct,
  field: SymbolKind.Property,
};

function symbolOf({ name, detail, kind, range, selection, children }: Symbol): DocumentSymbol {
  return {
    name,
    detail,
    kind: SYMBOL_KINDS[kind],
    range,
    selectionRange: selection,
    children: children.map(symbolOf),
  };
}
