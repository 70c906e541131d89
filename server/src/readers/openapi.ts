import type { Node, Path, Tree } from '../syntax/tree';
import { disabledEntries } from './disables';
import { embeddedIn } from './embedded';
import type { Ask, Reference, SpecFacts } from './facts';
import { prune } from './prune';
import { isComplete, type Reader } from './reader';
import { dialectOf, formatNode, headSaysOpenApi, saysJsonSchema } from './recognise';
import { parseReference } from './references';

/** Bounds for texts that unfold through their aliases. */
const [MAX_DEPTH, MAX_PARTS] = [200, 10_000] as const;

/** OpenAPI 2.0 to 3.2 in YAML or JSON, JSON Schemas that are asked for, and the files that such a spec refers to. */
export const openapiReader: Reader = {
  recognises: (file, head) => /\.(ya?ml|json)$/i.test(file) && headSaysOpenApi(head),
  read: readSpec,
};

function readSpec(tree: Tree, file: string): SpecFacts {
  const root = tree.documents[0]!;
  const { doc, refs, disables, whole } = prune(tree, root);
  const references = refs.map(({ written, path, foreign }) => reference(file, written, path, foreign));
  return {
    kind: 'spec',
    ...formOf(tree, root, file),
    version: versionOf(tree, root),
    file,
    complete: whole && isComplete(tree),
    asks: referenceAsks(file, references),
    doc,
    incomplete: [...(whole ? [] : [[]]), ...incompleteParts(tree, root)],
    refs: references,
    disables,
    commented: disabledEntries(tree, root),
  };
}

function formOf(tree: Tree, root: Node, file: string): Pick<SpecFacts, 'type' | 'format'> {
  const format = formatNode(tree, root);
  if (format !== undefined) return { type: 'openapi', format: tree.textOf(format).trim() };
  if (saysJsonSchema(tree, root, file)) return { type: 'jsonschema', format: dialectOf(tree, root) };
  return { type: 'fragment', format: '' };
}

/** Below an `$id` another address is the base: what a reference there means is not known, but for its own `#`. */
function reference(file: string, written: string, path: Path, foreign: boolean): Reference {
  if (foreign) return { written, path, pointer: [] };
  const found = parseReference(file, written, path);
  // Of a text in a catalogue's file nobody says which folder it is relative to.
  return found.file !== file && embeddedIn(file) ? { written, path, pointer: [] } : found;
}

/** `info.version` as written. */
function versionOf(tree: Tree, root: Node): string | undefined {
  const info = tree.child(root, 'info');
  const version = info === undefined ? undefined : tree.child(info, 'version');
  return version === undefined ? undefined : tree.textOf(version).trim() || undefined;
}

function referenceAsks(file: string, references: readonly Reference[]): readonly Ask[] {
  const others = new Set(references.flatMap((one) => (one.file === undefined || one.file === file ? [] : [one.file])));
  return [...others].flatMap((path): readonly Ask[] => [
    { ask: 'exists', path, bases: ['folder'] },
    { ask: 'read', path },
  ]);
}

/** The maps and lists in which something does not parse; what stands around them is among them. */
function incompleteParts(tree: Tree, root: Node): readonly Path[] {
  const found: Path[] = [];
  if (tree.problems.length === 0) return found;
  const visit = (node: Node, path: Path): void => {
    const isPart = path.length === 0 || tree.kind(node) === 'map' || tree.kind(node) === 'list';
    if (!isPart || tree.complete(node) || path.length > MAX_DEPTH || found.length > MAX_PARTS) return;
    found.push(path);
    for (const [index, child] of tree.children(node).entries()) visit(child, [...path, tree.key(child) ?? index]);
  };
  visit(root, []);
  return found;
}
