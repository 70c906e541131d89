import type { Result } from '../engine';
import type { Compared } from '../landscape/compared';
import type { Declared, Hit } from '../landscape/hits';
import type { Use } from '../readers/facts';
import { hurt } from '../rules/versioning/consumers-hit';
import { codeSpan, escaped } from './markdown-text';

/** The contracts that a manifest provides or a spec describes, each held against its last release; none of which none is known. */
export function comparedIn({ world: { pasts } }: Result, file: string): readonly Compared[] {
  const own = pasts.get(file);
  if (own) return own.compared;
  return [...pasts.values()].flatMap(({ compared }) => compared.filter(({ contract }) => contract.file === file));
}

/** Who is hit by anything that changed, by name, with one hit for each entry of `uses` that is met. */
export function hitsByConsumer({ comparison, hits }: Compared): ReadonlyMap<string, readonly Hit[]> {
  const found = new Map<string, Hit[]>();
  for (const change of comparison.changes) {
    for (const hit of hurt(hits(change))) {
      const known = found.get(hit.consumer.name);
      if (!known) found.set(hit.consumer.name, [hit]);
      else if (!known.some(({ use }) => use?.written === hit.use?.written)) known.push(hit);
    }
  }
  return found;
}

/** Markdown: `**billing**, which reads` and what; of one that names nothing, that it does not say. */
export function whichUses({ name, uses }: Declared, use: Use | undefined): string {
  const verb = use?.field === undefined ? 'uses' : (use.direction ?? 'reads');
  const unnamed = uses ? 'in all that it uses' : 'which does not say what it uses';
  const what = use ? `which ${verb} ${codeSpan(use.written)}` : unnamed;
  return `**${escaped(name)}**, ${what}`;
}
