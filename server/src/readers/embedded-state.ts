import { type Inside, inside } from '../syntax/inside';
import { find } from '../syntax/locate';
import { parse } from '../syntax/parse';
import type { Tree } from '../syntax/tree';
import { embeddedIn } from './embedded';
import { read } from './index';
import type { FileState } from './snapshot';

/** In which text another one stands as a scalar. */
export interface Host {
  readonly file: string;
  readonly tree: Tree;
  readonly offsetOf: Inside;
}

/** Where a name of {@link embeddedIn} stands in its file's tree, and its text; undefined where no text stands there. */
export function embeddedText(name: string, tree: Tree): { readonly text: string; readonly host: Host } | undefined {
  const at = embeddedIn(name);
  const node = at && find(tree, at.path, at.document);
  if (!at || node === undefined || tree.kind(node) !== 'scalar') return undefined;
  return { text: tree.textOf(node), host: { file: at.file, tree, offsetOf: inside(tree, node) } };
}

/** JSON is YAML too, but its mistakes are told in JSON's words. */
export const languageOfText = (text: string) => (/^\s*\{/.test(text) ? 'json' : 'yaml');

/** The state of an embedded text, read from its host's tree. */
export function embeddedState(name: string, hostTree: Tree): FileState | undefined {
  const found = embeddedText(name, hostTree);
  if (!found) return undefined;
  const tree = parse(found.text, languageOfText(found.text));
  const facts = read(tree, name, 'asked');
  return { file: name, tree, host: found.host, ...(facts && { facts, settled: facts }) };
}
