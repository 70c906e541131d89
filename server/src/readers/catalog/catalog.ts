import { toPlain } from '../../syntax/plain';
import type { Node, Tree } from '../../syntax/tree';
import type { Ask } from '../facts';
import { basename } from '../paths';
import { isComplete, type Reader } from '../reader';
import { headSaysCatalog } from '../recognise';
import { readEntity } from './entity';
import type { CatalogFacts, IncludedFile } from './facts';
import { includedIn } from './included';
import { entityProblems } from './problems';
import { isTemplateOfEntity, isTemplateText, problemsOutside } from './templates';

/** Files of a software catalogue in Backstage's form: by name, by content, or because a Location names them. */
export const catalogReader: Reader = {
  recognises: (file, head) =>
    /^catalog-info\.ya?ml$/.test(basename(file)) || (/\.(ya?ml|json)$/i.test(file) && headSaysCatalog(head)),
  read: readCatalog,
};

interface Document {
  readonly root: Node;
  readonly document: number;
  readonly template: boolean;
}

function readCatalog(tree: Tree, file: string): CatalogFacts | undefined {
  if (isTemplateText(tree.text)) return undefined;
  const documents = documentsOf(tree);
  const own = documents.filter(({ template }) => !template);
  const templates = documents.flatMap(({ template, document }) => (template ? [document] : []));
  // What is odd in a template may be taken to reach into the document after it.
  const sound = problemsOutside(tree, templates).length === 0;
  const plain = own.map(({ root, document }) => ({ root, document, value: toPlain(tree, root) }));
  const read = plain
    .filter(({ root }) => tree.kind(root) === 'map')
    .map(({ root, document, value }) => ({
      ...readEntity(tree, root, document, file),
      included: includedIn(value, file, document),
    }));
  return {
    kind: 'catalog',
    file,
    complete:
      sound ||
      isComplete(
        tree,
        own.map(({ root }) => root),
      ),
    asks: withoutRepeats([
      ...read.flatMap(({ included }) => included.map(existsAsk)),
      ...read.flatMap(({ asks }) => asks),
    ]),
    disables: [],
    problems: plain.flatMap(({ document, value }) => entityProblems(tree, document, value)),
    entities: read.map(({ entity }) => (sound ? { ...entity, complete: true } : entity)),
    included: read.flatMap(({ included }) => included),
    templates,
  };
}

/** Documents that say something: Backstage passes over those that do not. */
function documentsOf(tree: Tree): readonly Document[] {
  return tree.documents.flatMap((root, document) =>
    tree.kind(root) === 'null' ? [] : [{ root, document, template: isTemplateOfEntity(tree, root) }],
  );
}

const existsAsk = ({ file }: IncludedFile): Ask => ({ ask: 'exists', path: file, bases: ['folder'] });

/** Hundreds of entities may name one file. */
function withoutRepeats(asks: readonly Ask[]): readonly Ask[] {
  return [...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values()];
}
