/**
 * What an editor's client and the server say to each other beyond the Language Server Protocol.
 * Types and constants only: both sides bundle this file, and nothing else is shared between them.
 */

/** Languages whose syntax errors another extension may already report. */
export type SyntaxLanguage = 'yaml' | 'json';

/**
 * What the server must know of the editor around it. Sent as `initializationOptions`, and again with
 * `hostNotification` whenever it changes. Every field may be missing: other editors send nothing.
 */
export interface HostOptions {
  /** False: nothing may be run (Git) and nothing fetched. Missing: true. */
  trusted?: boolean;
  /** In these languages `manifest/syntax` stays silent on open documents. Missing: none. */
  syntaxReportedElsewhere?: SyntaxLanguage[];
  /** Which lines above the text are shown. False: none. Missing, or a kind that is missing: shown. */
  codeLens?: boolean | Partial<Record<LensKind, boolean>>;
  /** Which hints are shown behind values. False: none. Missing, or a kind that is missing: shown. */
  inlayHints?: boolean | Partial<Record<HintKind, boolean>>;
  /** Those of {@link lensCommands} that the editor has, where it is not the project's own. */
  commands?: string[];
}

/** The kinds of lines above the text, as the settings `servicelint.codeLens.*` call them. */
export const lensKinds = ['changes', 'consumers', 'dependencies', 'pickUpTime', 'versions', 'operations'] as const;
export type LensKind = (typeof lensKinds)[number];

/** The kinds of hints behind values, as the settings `servicelint.inlayHints.*` call them. */
export const hintKinds = ['promises', 'downtime', 'sunsets'] as const;
export type HintKind = (typeof hintKinds)[number];

/** Client to server, with {@link HostOptions}: all fields, not only those that changed. */
export const hostNotification = 'servicelint/host';

/** Server to client, with a {@link Status}: when reading begins, and after each check. */
export const statusNotification = 'servicelint/status';

/** What was checked, for a line in the editor's status. Counts are of the whole workspace. */
export interface Status {
  services: number;
  contracts: number;
  files: number;
  /** True while the landscape is still being read: the counts are not final. */
  reading: boolean;
  /** The file names that were looked for, to be shown where nothing was found. */
  lookedFor: string[];
  /** URIs of the folders that bound a landscape (workspace folders, and folders with `root: true`). */
  roots: string[];
  /** Why nothing, or not all, is compared with what was released, in words. Missing: all is, or that is not known yet. */
  missing?: string;
}

/** Where the project's pages stand on the web; a page's path in the project follows. */
export const pagesAddress = 'https://github.com/servicelint/servicelint/blob/main/';

/** The command a client offers to show a page inside the editor; its one argument is the page's path. */
export const openPageCommand = 'servicelint.openPage';

/**
 * The scheme of addresses of files as they were released: `servicelint-release:///<commit>/shop/openapi.yaml`. What a page
 * of the scheme links to relatively is of the scheme, too.
 */
export const releaseScheme = 'servicelint-release';

/** Client to server: the text of such an address. Answers null where it is not known (any more). */
export const releaseTextRequest = 'servicelint/releaseText';
export interface ReleaseTextParams {
  uri: string;
}

/** Client to server: how a spec, or what a manifest provides, differs from the last release. */
export const comparisonRequest = 'servicelint/comparison';
export interface ComparisonParams {
  /** Of the spec, or of the manifest. */
  uri: string;
}
export type ComparisonAnswer = ComparisonPage | NoComparison;
export interface ComparisonPage {
  title: string;
  /** Its links are `servicelint-release:` and `file:` addresses with `#L12` for the line. */
  markdown: string;
  /** The two texts of each file that is compared, for the editor's own side by side view; those of specs come first. */
  pairs: { title: string; base: string; revision: string }[];
}
export interface NoComparison {
  /** Why there is nothing to compare with, in a whole sentence. */
  missing: string;
}

/** The command a client offers to show that comparison; its one argument is a URI as in {@link ComparisonParams}. */
export const compareCommand = 'servicelint.compare';

/**
 * The command a client offers to list places. Its arguments are a URI, a position in it, and the places as
 * `{ uri, range }`, all as the Language Server Protocol has them.
 */
export const showReferencesCommand = 'servicelint.showReferences';

/** The command a client offers to show the hover at a place; its arguments are a URI and a position in it. */
export const showHoverCommand = 'servicelint.showHover';

/** All commands that lenses have. */
export const lensCommands = [compareCommand, showReferencesCommand, showHoverCommand] as const;
