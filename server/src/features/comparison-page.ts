import type { Result } from '../engine';
import type { Compared } from '../landscape/compared';
import { goneContracts } from '../rules/versioning/gone-contracts';
import { type Addresses, PageWriter } from './comparison-contract';
import { comparedIn } from './comparisons';
import { escaped } from './markdown-text';

export interface Page {
  readonly title: string;
  readonly markdown: string;
  /** The files of both sides in which something changed, those of the specs first. */
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly base: { readonly file: string; readonly commit: string };
  readonly revision: string;
  readonly release: string;
}

/**
 * What has changed since the last release, of a spec or of all that a manifest provides, as a page.
 *
 * @returns undefined where nothing of it can be compared
 */
export function comparisonPage(result: Result, file: string, addresses: Addresses): Page | undefined {
  const compared = comparedIn(result, file);
  const past = result.world.pasts.get(file);
  const gone = past ? [...goneContracts(past, result.world)] : [];
  const [only, ...others] = compared;
  const release = only?.release ?? gone[0]?.release;
  if (!release) return undefined;
  const writer = new PageWriter(result.snapshot, addresses);
  const isSingle = only !== undefined && others.length === 0 && gone.length === 0;
  const name = past?.service?.name ?? file.slice(file.lastIndexOf('/') + 1);
  const title = isSingle && only.served ? headingOf(only) : `${name} since ${release.name}`;
  const blocks = compared.map((one) => writer.contract(one, isSingle ? undefined : headingOf(one)));
  const markdown = [`# ${escaped(title)}`, ...gone.map((one) => writer.gone(one)), ...blocks].join('\n\n');
  return { title, markdown: `${markdown}\n`, pairs: pairsOf(compared) };
}

/** `orders 2.3.0 → 2.4.0 since v1.4.0`. */
function headingOf(compared: Compared): string {
  const { before, release, served, contract } = compared;
  const now = served?.text ?? contract.version;
  const versions =
    before.text !== undefined && now !== undefined && before.text !== now ? `${before.text} → ${now}` : now;
  const name = served?.provided.api ?? contract.file.slice(contract.file.lastIndexOf('/') + 1);
  return [name, versions, `since ${release.name}`].filter(Boolean).join(' ');
}

function pairsOf(compared: readonly Compared[]): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = ({ release: { commit, name } }: Compared, base: string, revision: string) => {
    const key = `${commit} ${base}\0${revision}`;
    if (!pairs.has(key)) pairs.set(key, { base: { file: base, commit }, revision, release: name });
  };
  for (const one of compared) add(one, one.before.contract.file, one.contract.file);
  for (const one of compared) {
    for (const { base, revision } of one.comparison.changes) if (base && revision) add(one, base.file, revision.file);
  }
  return [...pairs.values()];
}
