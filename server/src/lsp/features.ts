import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { type Asked, askedAt, askedFor } from '../features/asked';
import { type Completion, complete } from '../features/completion';
import { hover } from '../features/hover';
import { links } from '../features/links';
import { type Symbol as Outlined, symbols } from '../features/symbols';
import { compareCommand } from '../protocol';
import type { Position } from '../rules/finding';
import { linesOf } from '../rules/findings';
import { RULES } from '../rules/generated/index';
import type { Abilities } from './abilities';
import { unlessCancelled } from './cancellation';
import { plainText } from './plain-text';
import type { Session } from './session';
import { fileOf, uriOf } from './uris';

/** Answers what an editor asks about a document. Each answer waits until all edits before it are read and checked. */
export function listenForFeatures(connection: Connection, session: Session, client: Abilities): void {
  const asked = async ({ uri }: TextDocumentIdentifier, token: CancellationToken): Promise<Asked | undefined> => {
    const checked = await unlessCancelled(token, session.current());
    const file = fileOf(uri);
    return file === undefined ? undefined : askedFor(checked.resultFor(file), file);
  };
  const askedThere = async (
    params: { textDocument: TextDocumentIdentifier; position: Position },
    token: CancellationToken,
  ) => {
    const document = await asked(params.textDocument, token);
    return document && askedAt(document, params.position);
  };
  connection.onHover(async (params, token): Promise<Hover | null> => {
    const at = await askedThere(params, token);
    const found = at && hover(at, RULES, client.isOurs ? compareLink(params.textDocument.uri) : undefined);
    return found ? { contents: markup(found.markdown, client.hoverMarkdown), range: found.range } : null;
  });
  connection.onCompletion(async (params, token) => {
    const at = await askedThere(params, token);
    return at ? complete(at).map((completion) => completionItem(completion, at, client)) : [];
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
    const found = document ? symbols(document) : [];
    if (client.symbolTree) return found.map(symbolOf);
    return found.flatMap((symbol) => symbolList(symbol, params.textDocument.uri));
  });
}

/** The address of a command, as our client allows it in a hover. */
const compareLink = (uri: string): string => `command:${compareCommand}?${encodeURIComponent(JSON.stringify([uri]))}`;

const markup = (markdown: string, rendered: boolean): MarkupContent =>
  rendered
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };

const COMPLETION_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
};

function completionItem(completion: Completion, { state }: Asked, client: Abilities): CompletionItem {
  const { label, kind, range, detail, markdown, order } = completion;
  const isSnippet = client.snippets && completion.insert.includes('$0');
  // Without a place for the cursor there is no use in a line of its own, which not every editor indents either.
  const insert = isSnippet ? completion.insert : completion.insert.replace(/\n.*|\$0/s, '');
  const typed = state.tree.text[linesOf(state.tree).offset(range.start)];
  return {
    label,
    kind: COMPLETION_KINDS[kind],
    detail,
    documentation: markdown === undefined ? undefined : markup(markdown, client.completionMarkdown),
    textEdit: { range, newText: insert },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // An editor holds this against the text in the range, quotes and all.
    filterText: typed === '"' ? `"${label}"` : label,
    sortText: String(order).padStart(4, '0'),
  };
}

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
