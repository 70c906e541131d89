import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import { type HostOptions, lensCommands } from '../protocol';

/** What the client at the other end can do, in the words in which the handlers ask. */
export interface Abilities {
  /** It is the project's own client: it has our commands, shows the status, and tells of every change on disk. */
  readonly isOurs: boolean;
  /** It asks for diagnostics. */
  readonly pulls: boolean;
  /** It can be told to ask again. */
  readonly refreshes: boolean;
  /** It can be told to ask for lenses again. */
  readonly refreshesLenses: boolean;
  /** It can be told to ask for inlay hints again. */
  readonly refreshesHints: boolean;
  /** Commands of ours that it has, for lines above the text to open something. */
  readonly commands: ReadonlySet<string>;
  /** It can be asked to watch files. */
  readonly watches: boolean;
  readonly changesFolders: boolean;
  readonly showsProgress: boolean;
  /** It refuses edits that are for another version of a text. */
  readonly versionedEdits: boolean;
  /** An edit may create a file. */
  readonly createsFiles: boolean;
  /** It asks for the edit of an action when that is chosen. */
  readonly resolvesEdits: boolean;
  readonly snippets: boolean;
  /** Symbols as a tree. */
  readonly symbolTree: boolean;
  /** How many folds it takes. */
  readonly mostFolds: number;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  /** Of a definition it takes the text that leads there, too. */
  readonly definitionLinks: boolean;
  /** It asks whether there is something to rename before it asks for a new name. */
  readonly preparesRename: boolean;
  /** It asks what has to change before it moves a file. */
  readonly tellsMoves: boolean;
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Where the client names no limit; it is what VS Code takes. */
const MOST_FOLDS = 5000;

/**
 * @param host what came as `initializationOptions`; some editors send an empty map for nothing, so that it takes a field
 *   which our client always fills to know it by
 */
export function abilitiesOf(client: ClientCapabilities, host: HostOptions): Abilities {
  const { textDocument, workspace, window } = client;
  const isOurs = host.trusted !== undefined;
  const edits = workspace?.workspaceEdit;
  const versionedEdits = edits?.documentChanges === true;
  const item = textDocument?.completion?.completionItem;
  const action = textDocument?.codeAction;
  const takesMarkdown = (formats: readonly MarkupKind[] | undefined) => formats?.includes(MarkupKind.Markdown) === true;
  return {
    isOurs,
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    commands: new Set(isOurs ? lensCommands : textsIn(host.commands)),
    watches: !isOurs && workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    versionedEdits,
    createsFiles: versionedEdits && edits?.resourceOperations?.includes('create') === true,
    resolvesEdits: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    snippets: item?.snippetSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? MOST_FOLDS,
    hoverMarkdown: takesMarkdown(textDocument?.hover?.contentFormat),
    completionMarkdown: takesMarkdown(item?.documentationFormat),
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    tellsMoves: workspace?.fileOperations?.willRename === true,
  };
}
