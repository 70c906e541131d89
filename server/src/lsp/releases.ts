import { type Connection, RequestType } from 'vscode-languageserver';
import type { Result } from '../engine';
import type { Addresses } from '../features/comparison-contract';
import { comparisonPage } from '../features/comparison-page';
import {
  type ComparisonAnswer,
  type ComparisonParams,
  comparisonRequest,
  type ReleaseTextParams,
  releaseTextRequest,
} from '../protocol';
import type { Release } from '../readers/snapshot';
import { Asking } from './asking';
import { noComparison } from './no-comparison';
import type { Checked, Session } from './session';
import { fileOf, releaseOf, releaseUri, uriOf } from './uris';

/** Tells our client what has changed since the last release: as a page, and by the texts as they were. */
export function listenForReleases(connection: Connection, session: Session): void {
  const asking = new Asking(session);
  connection.onRequest(
    new RequestType<ComparisonParams, ComparisonAnswer, void>(comparisonRequest),
    async ({ uri }, token) => comparisonOf(fileOf(uri), await asking.results(token)),
  );
  connection.onRequest(
    new RequestType<ReleaseTextParams, string | null, void>(releaseTextRequest),
    async ({ uri }, token) => releasedText(uri, await asking.results(token)),
  );
}

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
