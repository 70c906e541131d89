import type { Node, Span, SyntaxProblem, Tree } from '../../syntax/tree';

/** What a generator of projects fills in: `${{ values.name }}`, `{{ cookiecutter.name }}`, `{% if … %}`. */
const PLACEHOLDER = /\{\{|\{%/;
/** Parts in which braces may be meant as they stand: texts for people, and values for other tools. */
const FREE: ReadonlySet<string> = new Set(['description', 'annotations', 'links', 'definition']);
/** Kinds whose `spec` holds what Backstage itself reads; that of others may hold templates of their own. */
const PLAIN = /^(?:Component|API|Resource|System|Domain|Group|User|Location)$/i;

/** Whether something else is to be put in, so that the text says nothing yet. */
export const hasPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

/**
 * Whether an entity is only the template of one: placeholders stand in its kind, its name, or in what its `spec` says.
 * A software template is an entity itself: placeholders in its steps are what they are for.
 */
export function isTemplateOfEntity(tree: Tree, root: Node): boolean {
  const kind = tree.child(root, 'kind');
  const isPlain = kind !== undefined && tree.kind(kind) === 'scalar' && PLAIN.test(tree.textOf(kind));
  return entriesOf(tree, root).some((entry) => {
    const key = tree.key(entry);
    if (key === 'spec' && !isPlain) return false;
    if (key !== 'metadata' && key !== 'spec') return says(tree, tree.entrySpan(entry));
    if (tree.kind(entry) !== 'map') return says(tree, tree.entrySpan(entry));
    return entriesOf(tree, entry).some(
      (child) => !FREE.has(tree.key(child) ?? '') && says(tree, tree.entrySpan(child)),
    );
  });
}

const entriesOf = (tree: Tree, node: Node): readonly Node[] => (tree.kind(node) === 'map' ? tree.children(node) : []);

const says = (tree: Tree, { start, end }: Span): boolean => hasPlaceholder(tree.text.slice(start, end));

/** The problems that stand in none of these documents: what a template lacks in form is no mistake. */
export function problemsOutside(tree: Tree, documents: readonly number[]): readonly SyntaxProblem[] {
  if (documents.length === 0 || tree.problems.length === 0) return tree.problems;
  const starts = tree.documents.map((root) => tree.span(root).start);
  const documentAt = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  return tree.problems.filter(({ span }) => !documents.includes(documentAt(span.start)));
}
