import type { Result } from '../engine';
import { edits } from '../fixes/edits';
import type { Offer } from '../fixes/offer';
import type { Level } from '../readers/facts';
import type { FileState } from '../readers/snapshot';
import type { Finding } from '../rules/finding';
import { linesOf } from '../rules/findings';
import type { Change } from '../syntax/change';
import { place } from '../syntax/place';
import type { Node, Tree } from '../syntax/tree';

const NOTHING: Offer = { title: '', safe: false, preferred: false, edits: [], creates: [] };
const DISABLE = 'x-servicelint-disable';

/** Disables a rule where a finding stands: by a comment above its line, or in JSON by a key of the object it is about. */
export function disableHere(state: FileState, finding: Finding): Offer | undefined {
  return state.tree.language === 'json' ? disableInObject(state, finding) : disableOnLine(state, finding);
}

function disableOnLine({ file, tree }: FileState, { rule, range }: Finding): Offer {
  const start = linesOf(tree).offset({ line: range.start.line, character: 0 });
  const indentation = /^[ \t]*/.exec(tree.text.slice(start, start + 200))?.[0] ?? '';
  const end = /\r\n|\r|\n/.exec(tree.text)?.[0] ?? '\n';
  const text = `${indentation}# servicelint-disable-next-line ${rule} -- why this is right here${end}`;
  return { ...NOTHING, edits: [{ file, edits: [{ span: { start, end: start }, text }] }] };
}

function disableInObject({ file, tree }: FileState, { rule, at }: Finding): Offer | undefined {
  const path = objectAt(tree, at.path);
  if (!path) return undefined;
  const node = find(tree, path);
  const list = node === undefined ? undefined : tree.child(node, DISABLE);
  const change: Change =
    list === undefined
      ? { do: 'insert', place: place(file, path), key: DISABLE, value: [rule] }
      : { do: 'append', place: place(file, [...path, DISABLE]), value: rule };
  return { ...NOTHING, edits: [{ file, edits: edits(tree, [change]) }] };
}

/** The innermost object that a path leads to or through. */
function objectAt(tree: Tree, path: Finding['at']['path']): Finding['at']['path'] | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = find(tree, path.slice(0, length));
    if (node !== undefined && tree.kind(node) === 'map') return path.slice(0, length);
  }
  return undefined;
}

function find(tree: Tree, path: Finding['at']['path']): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, step) => (node === undefined ? undefined : tree.child(node, step)),
    tree.documents[0],
  );
}

/** Sets a rule's level in the configuration nearest to a file, or in a new one at the landscape's root. */
export function setLevel(result: Result, file: string, rule: string, level: Level): Offer {
  const nearest = result.configuration(file).files.at(-1);
  const tree = nearest === undefined ? undefined : result.snapshot.files.get(nearest)?.tree;
  if (nearest === undefined || !tree) {
    const created = `${result.snapshot.root}/.servicelint.yaml`;
    return { ...NOTHING, creates: [{ file: created, text: `rules:\n  ${rule}: ${level}\n` }] };
  }
  return { ...NOTHING, edits: [{ file: nearest, edits: edits(tree, [levelChange(nearest, tree, rule, level)]) }] };
}

function levelChange(file: string, tree: Tree, rule: string, level: Level): Change {
  const rules = find(tree, ['rules']);
  if (rules === undefined) return { do: 'insert', place: place(file, []), key: 'rules', value: { [rule]: level } };
  const written = tree.child(rules, rule);
  if (written === undefined) return { do: 'insert', place: place(file, ['rules']), key: rule, value: level };
  if (tree.kind(written) !== 'map') return { do: 'set', place: place(file, ['rules', rule]), value: level };
  // Options beside the level are kept.
  return tree.child(written, 'level') === undefined
    ? { do: 'insert', place: place(file, ['rules', rule]), key: 'level', value: level }
    : { do: 'set', place: place(file, ['rules', rule, 'level']), value: level };
}
