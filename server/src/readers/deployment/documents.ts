import type { Node, Tree } from '../../syntax/tree';
import type { Entry } from '../facts';
import { Fields } from '../fields';

/** An object of Kubernetes in a file. */
export interface KubernetesObject {
  /** The object, its path from its document's root. */
  readonly fields: Fields;
  readonly document: number;
  readonly kind: string;
  readonly apiVersion: string;
  readonly name?: string;
  readonly namespace?: string;
}

/** More objects than this are in no file that a person wrote. */
const MOST_OBJECTS = 5000;

/** The objects of all documents, those of a `List` among them. What has no kind and apiVersion is none. */
export function objectsIn(tree: Tree): readonly KubernetesObject[] {
  const found: KubernetesObject[] = [];
  for (const [document, root] of tree.documents.entries()) {
    for (const one of objectsOf(tree, root, document)) {
      if (found.length >= MOST_OBJECTS) return found;
      found.push(one);
    }
  }
  return found;
}

function objectsOf(tree: Tree, root: Node, document: number): readonly KubernetesObject[] {
  const whole = objectAt(new Fields(tree, root, []), document);
  if (!whole) return [];
  if (!/List$/.test(whole.kind)) return [whole];
  return (whole.fields.items('items') ?? []).flatMap((item) => objectAt(item, document) ?? []);
}

function objectAt(fields: Fields, document: number): KubernetesObject | undefined {
  const [kind, apiVersion] = [fields.text('kind'), fields.text('apiVersion')];
  if (kind === undefined || apiVersion === undefined) return undefined;
  const metadata = fields.map('metadata');
  const name = metadata?.text('name');
  return {
    fields,
    document,
    kind,
    apiVersion,
    // What something else fills in is the name of nothing yet.
    name: name !== undefined && /^[\w.-]+$/.test(name) ? name : undefined,
    namespace: metadata?.text('namespace'),
  };
}

/** The entry of a map in a document. */
export function entryIn(fields: Fields, document: number): Entry {
  return { ...fields.entry(), ...(document > 0 && { document }) };
}

/** The name and namespace that an object has. */
export function identity({ name = '', namespace }: KubernetesObject): { name: string; namespace?: string } {
  return { name, ...(namespace !== undefined && { namespace }) };
}

/** A map of texts, such as labels. */
export function textsOf(fields: Fields | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((fields?.keys() ?? []).map((key) => [key, fields?.source(key) ?? '']));
}
