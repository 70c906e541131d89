import type { Operation } from '../../contracts/contract';
import { singular, wordsOf } from '../../contracts/names';
import { isOpenPath, resourceSteps } from '../addresses';

/** Words that say what is done with a thing, and not with which. */
const NEUTRAL: ReadonlySet<string> = new Set([
  ...[
    'get',
    'list',
    'find',
    'search',
    'query',
    'read',
    'create',
    'add',
    'new',
    'update',
    'set',
    'put',
    'edit',
    'patch',
  ],
  ...['delete', 'remove', 'batch', 'bulk', 'all', 'by', 'my', 'for', 'of', 'and', 'the', 'to', 'in', 'id', 'do'],
]);

/**
 * What the operations of a contract are about, told from the first steps of their addresses (`api`, versions and
 * parameters before it aside; health and documentation left out): the first name of each group of steps that share a
 * word, as `orders`, `order-items` and `searchOrders` do, in the order of the file.
 */
export function resourcesOf(operations: readonly Operation[]): readonly string[] {
  const groups = new Groups();
  for (const name of new Set(operations.flatMap((one) => (isOpenPath(one) ? [] : firstName(one))))) {
    const [first = name, ...others] = wordsOf(name)
      .filter((word) => !NEUTRAL.has(word))
      .map(singular);
    groups.add(name, [first, ...others]);
  }
  return groups.names();
}

/** Of `orders.search` and `orders:search` only what stands before the mark is the thing. */
function firstName({ address }: Operation): readonly string[] {
  const [step = ''] = resourceSteps(address);
  const name = /^[^.:(]*/.exec(step)![0];
  return name === '' ? [] : [name];
}

/** Names by the words that they share, also by way of others: a forest whose roots stand for the groups. */
class Groups {
  readonly #parents = new Map<string, string>();
  readonly #names: { readonly name: string; readonly word: string }[] = [];

  add(name: string, words: readonly [string, ...string[]]): void {
    const [word] = words;
    for (const other of words) {
      const [root, own] = [this.#root(word), this.#root(other)];
      if (own !== root) this.#parents.set(own, root);
    }
    this.#names.push({ name, word });
  }

  /** The first name of each group. */
  names(): readonly string[] {
    const first = new Map<string, string>();
    for (const { name, word } of this.#names) {
      const root = this.#root(word);
      if (!first.has(root)) first.set(root, name);
    }
    return [...first.values()];
  }

  #root(word: string): string {
    let root = word;
    for (let above = this.#parents.get(root); above !== undefined; above = this.#parents.get(root)) root = above;
    return root;
  }
}
