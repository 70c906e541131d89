import * as vscode from 'vscode';
import { FileChangeType, type Middleware } from 'vscode-languageclient/node';
import { isWatched, mayBeFolder } from './files';
import { editorLink, pageOf, withEditorLinks } from './pages';

/**
 * Milliseconds after which the server looks at a new folder again: what is made inside it before the editor has
 * begun to watch it is reported by nobody.
 */
const LOOK_AGAIN = 1_000;

/**
 * Stands between the server and the editor. The server links to the project's pages on the web, which any
 * editor can open; here those links open the same pages inside the editor.
 * @param pages the folder the pages were packed into, each at its path in the project
 */
export function middlewareFor(pages: vscode.Uri): Middleware {
  const withPage = (diagnostic: vscode.Diagnostic) => withPageIn(pages, diagnostic);
  return {
    ...links,
    handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withPage)),
    provideDiagnostics: async (document, previous, token, next) => {
      const report = await next(document, previous, token);
      if (report && 'items' in report) report.items.forEach(withPage);
      return report;
    },
    provideWorkspaceDiagnostics: (previous, token, reporter, next) =>
      next(previous, token, (chunk) => {
        for (const report of chunk?.items ?? []) if ('items' in report) report.items.forEach(withPage);
        reporter(chunk);
      }),
    workspace: {
      didChangeWatchedFile: async (event, next) => {
        if (!isWatched(event.uri)) return;
        await next(event);
        if (event.type === FileChangeType.Created && mayBeFolder(event.uri)) {
          setTimeout(() => void next(event).catch(() => undefined), LOOK_AGAIN);
        }
      },
    },
  };
}

const links: Middleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    hover?.contents.forEach(withPages);
    return hover;
  },
  resolveCompletionItem: async (item, token, next) => {
    const resolved = await next(item, token);
    withPages(resolved?.documentation);
    return resolved;
  },
  provideDocumentLinks: async (document, token, next) => (await next(document, token))?.map(withTarget),
  resolveDocumentLink: async (link, token, next) => {
    const resolved = await next(link, token);
    return resolved && withTarget(resolved);
  },
};

/** The editor refuses commands as the target of a diagnostic's code, so this is the page's file itself. */
function withPageIn(pages: vscode.Uri, diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const { code } = diagnostic;
  const page = typeof code === 'object' ? pageOf(code.target.toString(true)) : undefined;
  // Mutated in place: the client hands these very objects on, with the server's data hidden in them.
  if (page && typeof code === 'object') code.target = vscode.Uri.joinPath(pages, page);
  return diagnostic;
}

function withPages(content: vscode.MarkdownString | vscode.MarkedString | undefined): void {
  if (content instanceof vscode.MarkdownString) content.value = withEditorLinks(content.value);
}

function withTarget(link: vscode.DocumentLink): vscode.DocumentLink {
  if (link.target) link.target = linkTarget(link.target);
  return link;
}

function linkTarget(target: vscode.Uri): vscode.Uri {
  const address = target.toString(true);
  const link = editorLink(address);
  return link === address ? target : vscode.Uri.parse(link);
}
