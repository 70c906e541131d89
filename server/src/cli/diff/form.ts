import type { Side } from '../../contracts/compare/change';
import type { SpecFacts } from '../../readers/facts';
import { LineIndex } from '../../syntax/lines';
import { find } from '../../syntax/locate';
import type { Tree } from '../../syntax/tree';
import { UsageError } from '../usage';

/** One of the two forms of an interface, with the texts that it was read from. */
export interface Form extends Side {
  /** A file's text as it was read; undefined where it was not. */
  tree(file: string): Tree | undefined;
}

/** `info.title` as written, of which facts keep nothing, else a JSON Schema's `title`; undefined where there is none. */
export function titleOf({ spec, tree }: Form): string | undefined {
  const text = tree(spec.file);
  const node = text && (find(text, ['info', 'title']) ?? find(text, ['title']));
  return node === undefined ? undefined : text?.textOf(node).trim() || undefined;
}

/** Every file that a form is read from: its spec, and what that refers to. */
export function filesOf({ spec, lookup }: Side): readonly string[] {
  const files = new Set([spec.file]);
  for (const file of files) {
    for (const ask of lookup.spec(file)?.asks ?? []) if (ask.ask === 'read') files.add(ask.path);
  }
  return [...files];
}

/** What keeps a form from being compared: the first problem of its texts, with its place; undefined where all of them parse. */
export function problemOf(form: Form, name: (file: string) => string): string | undefined {
  const broken = filesOf(form).flatMap((file) => problemIn(name(file), form.tree(file)) ?? []);
  return broken[0];
}

/** The first problem of a text, with its place; undefined where it parses. */
export function problemIn(name: string, tree: Tree | undefined): string | undefined {
  const problem = tree?.problems[0];
  return problem && `${name}${placeOf(tree, problem.span.start)} does not parse. ${problem.detail}`;
}

/** `:12:3`, from 1. */
function placeOf(tree: Tree, offset: number): string {
  const { line, character } = new LineIndex(tree.text).position(offset);
  return `:${line + 1}:${character + 1}`;
}

/** Files that a form refers to and that could not be read: what is behind them is not compared. */
export const unreadOf = (form: Form): readonly string[] => filesOf(form).filter((file) => !form.lookup.spec(file));

/** Whether a spec stands by itself: a part of one is compared with what it is a part of. */
export const isWhole = ({ type }: SpecFacts): boolean => type !== 'fragment';

/** @throws {UsageError} where a text of the form does not parse */
export function mustParse(form: Form, name: (file: string) => string): void {
  const problem = problemOf(form, name);
  if (problem !== undefined) throw new UsageError(problem);
}
