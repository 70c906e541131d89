import { toPlain } from '../../syntax/plain';
import type { Tree } from '../../syntax/tree';
import type { Ask } from '../facts';
import { basename } from '../paths';
import { isComplete, type Reader } from '../reader';
import { headSaysCatalog } from '../recognise';
import { hasStatements } from '../skeleton';
import { readEntity } from './entity';
import type { CatalogFacts, IncludedFile } from './facts';
import { includedIn } from './included';
import { entityProblems } from './problems';
import { isTemplateOfEntity, problemsOutside } from './templates';

/** Files of a software catalogue in Backstage's form: by name, by content, or because a Location names them. */
export const catalogReader: Reader = {
  recognises: (file, head) =>
    /^catalog-info\.ya?ml$/.test(basename(file)) || (/\.(ya?ml|json)$/i.test(file) && headSaysCatalog(head)),
  read: readCatalog,
};

function readCatalog(tree: Tree, file: string): CatalogFacts | undefined {
  if (hasStatements(tree)) return undefined;
  // Documents that say nothing are none: Backstage passes over them.
  const said = tree.documents.flatMap((root, document) => (tree.kind(root) === 'null' ? [] : [{ root, document }]));
  const templates = said.filter(({ root }) => isTemplateOfEntity(tree, root)).map(({ document }) => document);
  const skipped = new Set(templates);
  const own = said.filter(({ document }) => !skipped.has(document));
  // What is odd in a template may be taken to reach into the document after it.
  const sound = problemsOutside(tree, templates).length === 0;
  const documents = own.map(({ root, document }) => ({ root, document, value: toPlain(tree, root) }));
  const maps = documents.filter(({ root }) => tree.kind(root) === 'map');
  const read = maps.map((one) => readEntity(tree, one, file));
  const included = maps.flatMap(({ document, value }) => includedIn(value, file, document));
  return {
    kind: 'catalog',
    file,
    complete:
      sound ||
      isComplete(
        tree,
        own.map(({ root }) => root),
      ),
    asks: withoutRepeats([...included.map(existsAsk), ...read.flatMap(({ asks }) => asks)]),
    disables: [],
    problems: documents.flatMap(({ document, value }) => entityProblems(tree, document, value)),
    entities: read.map(({ entity }) => (sound ? { ...entity, complete: true } : entity)),
    included,
    templates,
  };
}

const existsAsk = ({ file }: IncludedFile): Ask => ({ ask: 'exists', path: file, bases: ['folder'] });

/** Hundreds of entities may name one file. */
function withoutRepeats(asks: readonly Ask[]): readonly Ask[] {
  return [...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values()];
}
