import type { Change, ChangePlace, Comparison } from '../../contracts/compare/change';
import { operationsOf } from '../../contracts/compare/listing';
import { changeMessage, changePath } from '../../contracts/compare/words';
import { linesOf } from '../../rules/findings';
import { find, firstLine, locate } from '../../syntax/locate';
import { type Part, place } from '../../syntax/place';
import type { Path, Tree } from '../../syntax/tree';
import type { HitConsumer, ListedChange, Located } from './report';

/** One side of what was compared, as far as places in it are concerned. */
export interface Texts {
  tree(file: string): Tree | undefined;
  name(file: string): string;
}

export interface Listing {
  readonly base?: Texts;
  readonly revision?: Texts;
  consumers(change: Change): readonly HitConsumer[];
}

/** What is to be said of changes, in their order. */
export function listed(changes: Comparison['changes'], { base, revision, consumers }: Listing): ListedChange[] {
  return changes.map((change) => ({
    kind: change.kind,
    level: change.level,
    message: changeMessage(change),
    path: changePath(change),
    base: located(change.base, base),
    revision: located(change.revision, revision),
    operations: operationsOf(change),
    consumers: consumers(change),
  }));
}

function located(at: ChangePlace | undefined, texts: Texts | undefined): Located | undefined {
  const tree = at && texts?.tree(at.file);
  if (!at || !texts || !tree) return undefined;
  return { file: texts.name(at.file), range: rangeIn(tree, at), tree };
}

/** Where people look: at the key of a map or list, at key and value of what stands on one line. */
function rangeIn(tree: Tree, { file, path }: ChangePlace): Located['range'] {
  const lines = linesOf(tree);
  const span = firstLine(tree, locate(tree, place(file, path, partOf(tree, path))));
  return { start: lines.position(span.start), end: lines.position(span.end) };
}

function partOf(tree: Tree, path: Path): Part {
  const node = find(tree, path);
  const kind = node === undefined ? 'scalar' : tree.kind(node);
  return kind === 'map' || kind === 'list' ? 'key' : 'entry';
}
