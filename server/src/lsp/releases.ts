import {
  type CancellationToken,
  type CodeLens,
  CodeLensRefreshRequest,
  type Connection,
  RequestType,
} from 'vscode-languageserver';
import type { Result } from '../engine';
import { askedFor } from '../features/asked';
import { codeLenses } from '../features/code-lens';
import type { Addresses } from '../features/comparison-contract';
import { comparisonPage } from '../features/comparison-page';
import type { Log } from '../platform/ports';
import {
  type ComparisonAnswer,
  type ComparisonParams,
  compareCommand,
  comparisonRequest,
  type HostOptions,
  type ReleaseTextParams,
  releaseTextRequest,
} from '../protocol';
import type { Release } from '../readers/snapshot';
import type { Abilities } from './abilities';
import { unlessCancelled } from './cancellation';
import { unheeded } from './log';
import { noComparison } from './no-comparison';
import type { Checked, Session } from './session';
import { fileOf, releaseOf, releaseUri, uriOf } from './uris';

/** Tells our client what has changed since the last release: in lenses, as a page, and by the texts as they were. */
export class Releases {
  /** The titles of the lenses that the client was given last, by file. */
  readonly #given = new Map<string, string>();

  constructor(
    readonly connection: Connection,
    readonly session: Session,
    readonly client: Abilities,
    readonly host: () => HostOptions,
    readonly log: Log,
  ) {}

  listen(): void {
    const { connection, session } = this;
    const current = (token: CancellationToken) => unlessCancelled(token, session.current());
    connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
      const file = fileOf(uri);
      const checked = await current(token);
      return file === undefined ? [] : this.#lenses(uri, file, checked);
    });
    connection.onRequest(
      new RequestType<ComparisonParams, ComparisonAnswer, void>(comparisonRequest),
      async ({ uri }, token) => comparisonOf(fileOf(uri), await current(token)),
    );
    connection.onRequest(
      new RequestType<ReleaseTextParams, string | null, void>(releaseTextRequest),
      async ({ uri }, token) => releasedText(uri, await current(token)),
    );
  }

  /** Lets the client ask again where a check changed what its lenses say. */
  checked(checked: Checked): void {
    if (!this.client.refreshesLenses) return;
    const isOld = [...this.#given].some(([file, titles]) => titles !== textOf(this.#found(file, checked)));
    if (!isOld) return;
    // Of those that it shows it asks again.
    this.#given.clear();
    unheeded(this.connection.sendRequest(CodeLensRefreshRequest.type), this.log);
  }

  #lenses(uri: string, file: string, checked: Checked): CodeLens[] {
    const found = this.#found(file, checked);
    this.#given.set(file, textOf(found));
    return found.map(({ range, title }) => ({ range, command: { title, command: compareCommand, arguments: [uri] } }));
  }

  #found(file: string, checked: Checked) {
    const asked = this.host().codeLens === false ? undefined : askedFor(checked.resultFor(file), file);
    return asked ? codeLenses(asked) : [];
  }
}

const textOf = (lenses: ReturnType<typeof codeLenses>): string => lenses.map(({ title }) => title).join('\n');

function comparisonOf(file: string | undefined, checked: Checked): ComparisonAnswer {
  const result = file === undefined ? undefined : checked.resultFor(file);
  if (file === undefined || !result) return { missing: noComparison(undefined, '') };
  const page = comparisonPage(result, file, ADDRESSES);
  if (!page) return { missing: noComparison(result, file) };
  const pairs = page.pairs.map(({ base, revision, release }) => ({
    title: `${revision.slice(revision.lastIndexOf('/') + 1)} (${release} ↔ now)`,
    base: releaseUri(base.file, base.commit),
    revision: uriOf(revision),
  }));
  return { title: page.title, markdown: page.markdown, pairs };
}

const ADDRESSES: Addresses = {
  now: (file, line) => `${linkable(uriOf(file))}#L${line}`,
  before: (file, commit, line) => `${linkable(releaseUri(file, commit))}#L${line}`,
};

/** A parenthesis would end a link in Markdown. */
const linkable = (uri: string): string => uri.replaceAll('(', '%28').replaceAll(')', '%29');

/** Only what the releases that are known hold is handed out, never any other object of a repository. */
function releasedText(uri: string, { results }: Checked): string | null {
  const asked = releaseOf(uri);
  if (!asked) return null;
  for (const release of results.flatMap(releasesIn)) {
    const state = release.commit === asked.commit ? release.snapshot.files.get(asked.file) : undefined;
    if (state) return state.tree.text;
  }
  return null;
}

function releasesIn({ snapshot: { released } }: Result): Release[] {
  return released ? [...released.contracts.values(), ...released.services.values()] : [];
}
