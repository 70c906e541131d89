import {
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  type DocumentLink,
  type Hover,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import type { Asked } from '../features/asked';
import { type Completion, complete } from '../features/completion';
import { hover } from '../features/hover';
import { links } from '../features/links';
import { mostFiles } from '../features/names/name';
import { compareCommand } from '../protocol';
import { linesOf } from '../rules/findings';
import { RULES } from '../rules/generated/index';
import type { Abilities } from './abilities';
import { Asking } from './asking';
import { plainText } from './plain-text';
import type { Session } from './session';
import { uriOf } from './uris';

/** Answers what an editor asks about a place or a document. */
export function listenForFeatures(connection: Connection, session: Session, client: Abilities): void {
  const asking = new Asking(session);
  connection.onHover(async (params, token): Promise<Hover | null> => {
    const at = await asking.checkedAt(params, token);
    const found = at && hover(at, RULES, client.isOurs ? compareLink(params.textDocument.uri) : undefined);
    return found ? { contents: markup(found.markdown, client.hoverMarkdown), range: found.range } : null;
  });
  connection.onCompletion(async (params, token) => {
    const at = await asking.joinedAt(params, token);
    const items = at ? complete(at).map((completion) => completionItem(completion, at, client)) : [];
    // There may be more files than are shown: with another letter typed, others are.
    const isCut = items.filter(({ kind }) => kind === CompletionItemKind.File).length >= mostFiles;
    return isCut ? { isIncomplete: true, items } : items;
  });
  connection.onDocumentLinks(async (params, token): Promise<DocumentLink[]> => {
    const document = await asking.joined(params.textDocument, token);
    return (document ? links(document, RULES) : []).map(({ range, target, tooltip }) => ({
      range,
      target: 'url' in target ? target.url : uriOf(target.file),
      tooltip,
    }));
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

function completionItem(completion: Completion, { state }: Pick<Asked, 'state'>, client: Abilities): CompletionItem {
  const { label, kind, range, detail, markdown, order } = completion;
  const hasPlace = kind === 'field' && completion.insert.includes('$0');
  const isSnippet = client.snippets && hasPlace;
  // Without a place for the cursor there is no use in a line of its own, which not every editor indents either.
  const insert = isSnippet || !hasPlace ? completion.insert : completion.insert.replace(/\n.*|\$0/gs, '');
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
