import type { Joined } from '../landscape/joined';
import type { CatalogFacts } from '../readers/catalog/facts';
import type { Facts, ManifestFacts, SpecFacts } from '../readers/facts';
import { dirname, join } from '../readers/paths';
import { existsKey } from '../readers/snapshot';
import type { Chapter } from '../rules/chapters';
import type { Range } from '../rules/finding';
import { linesOf, rangeOf } from '../rules/findings';
import { PRINCIPLES } from '../rules/generated/pages';
import { type Page, pageUrl } from '../rules/pages';
import type { Rule } from '../rules/rule';
import { place } from '../syntax/place';
import type { Path } from '../syntax/tree';
import type { Asked } from './asked';

/** A link to a file of the workspace, or to a page on the web. */
export interface Link {
  readonly range: Range;
  readonly target: { readonly file: string } | { readonly url: string };
  readonly tooltip: string;
}

/** Paths that a manifest, a catalogue or a spec names, and the rules that a configuration or a comment names. */
export function links(asked: Asked<Joined>, rules: readonly Rule[]): Link[] {
  const { facts } = asked.state;
  return [...fileLinks(asked, facts), ...ruleLinks(asked, rules)];
}

function fileLinks(asked: Asked<Joined>, facts: Facts | undefined): Link[] {
  if (facts?.kind === 'manifest') return manifestLinks(asked, facts);
  if (facts?.kind === 'spec') return specLinks(asked, facts);
  return facts?.kind === 'catalog' ? catalogLinks(asked, facts) : [];
}

/** Files that are not there have no link: a click would offer to make one of nothing. */
function catalogLinks(asked: Asked<Joined>, { included, entities }: CatalogFacts): Link[] {
  const targets = entities.flatMap(({ document, targets: all = [] }) => all.map((target) => ({ ...target, document })));
  const known = asked.result.snapshot;
  return [...included, ...targets].flatMap(({ path, file, document }) => {
    const isThere = known.exists.get(existsKey(asked.state.file, file)) ?? known.files.has(file);
    return isThere ? [fileLink(asked, path, file, 'Open the file', document)] : [];
  });
}

function manifestLinks(asked: Asked<Joined>, facts: ManifestFacts): Link[] {
  const specs = (facts.provides ?? []).flatMap((entry) =>
    [entry, ...(entry.versions ?? [])].flatMap(({ path, spec }) =>
      spec && !spec.remote && !spec.glob ? [fileLink(asked, [...path, 'spec'], spec.file, 'Open the spec')] : [],
    ),
  );
  const { runbook } = facts.contact;
  const { pipeline } = facts.deployment ?? {};
  const named = [
    ...(runbook === undefined || /^[a-z]+:/i.test(runbook) ? [] : [{ path: ['contact', 'runbook'], written: runbook }]),
    ...(pipeline === undefined ? [] : [{ path: ['deployment', 'pipeline'], written: pipeline }]),
  ];
  return [...specs, ...named.flatMap(({ path, written }) => found(asked, path, written))];
}

/** A path that may be written from the manifest's folder or from the landscape's root. */
function found(asked: Asked<Joined>, path: Path, written: string): Link[] {
  const { snapshot } = asked.result;
  const candidates = [join(dirname(asked.state.file), written), join(snapshot.root, written)];
  const file = candidates.find((candidate) => snapshot.paths.includes(candidate));
  return file === undefined ? [] : [fileLink(asked, path, file, 'Open the file')];
}

function specLinks(asked: Asked<Joined>, facts: SpecFacts): Link[] {
  const others = facts.refs.filter((ref) => ref.file !== undefined && ref.file !== facts.file);
  return others.map((ref) => fileLink(asked, ref.path, ref.file ?? '', 'Open what is referred to'));
}

function fileLink({ state }: Asked<Joined>, path: Path, file: string, tooltip: string, document = 0): Link {
  return { range: rangeOf(state, place(state.file, path, 'value', document)), target: { file }, tooltip };
}

const RULE = /\b[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*\b/g;

function ruleLinks({ state: { tree, facts } }: Asked<Joined>, rules: readonly Rule[]): Link[] {
  const lines = linesOf(tree);
  const texts =
    facts?.kind === 'config' || facts?.kind === 'suppressions'
      ? [{ start: 0, text: tree.text }]
      : tree.comments.map(({ span }) => ({ start: span.start, text: tree.text.slice(span.start, span.end) }));
  return texts.flatMap(({ start, text }) =>
    [...text.matchAll(RULE)].flatMap((match): Link[] => {
      const rule = rules.find(({ id }) => id === match[0]);
      if (!rule) return [];
      const from = start + match.index;
      const slash = from + rule.id.indexOf('/');
      const rangeBetween = (a: number, b: number) => ({ start: lines.position(a), end: lines.position(b) });
      const chapter = rule.id.slice(0, rule.id.indexOf('/')) as Chapter;
      const chapterLink = { range: rangeBetween(from, slash), target: { url: pageUrl(chapter) } };
      const pageLink = {
        range: rangeBetween(slash + 1, from + rule.id.length),
        target: { url: pageUrl(rule.id as Page) },
      };
      return [
        { ...chapterLink, tooltip: `Chapter: ${PRINCIPLES[chapter].title}` },
        { ...pageLink, tooltip: rule.summary },
      ];
    }),
  );
}
