import type { Joined } from '../../landscape/joined';
import { dirname, relative } from '../../readers/paths';
import type { Path } from '../../syntax/tree';
import type { Asked, AskedAt } from '../asked';
import { fits } from '../fuzzy';
import { typedText } from '../word';

/** A name that the landscape knows. */
export interface Name {
  readonly text: string;
  readonly detail?: string;
  /** Must be written in quotes, whatever it looks like. */
  readonly quoted?: boolean;
  readonly file?: boolean;
}

/** What fits at a path. */
export type Source = (asked: AskedAt<Joined>, path: Path) => Name[];

/** The source for a path, among those by paths with their indexes as `*`. */
export function sourceFor(sources: Readonly<Record<string, Source>>, path: Path): Source | undefined {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const found = [pattern, `${pattern}.*`].find((one) => Object.hasOwn(sources, one));
  return found === undefined ? undefined : sources[found];
}

/** Files are many, and most of them are not meant. */
export const mostFiles = 100;

/**
 * The files of the landscape that end so and fit what was typed, as they are written from the file: those below its folder
 * first; at most {@link mostFiles}.
 */
export function filesFor({ result, state, at, offset }: AskedAt<Joined>, ending: RegExp): Name[] {
  const typed = typedText(state.tree, at, offset).replace(/^\.\//, '');
  const folder = dirname(state.file);
  const named = result.snapshot.paths
    .filter((path) => ending.test(path) && path !== state.file)
    .map((path) => ({ isNear: path.startsWith(`${folder}/`), text: pathFrom({ state }, path) }))
    .filter(({ text }) => fits(text, typed) !== undefined);
  const sorted = [...named.filter(({ isNear }) => isNear), ...named.filter(({ isNear }) => !isNear)];
  return sorted.slice(0, mostFiles).map(({ text }) => ({ text, file: true }));
}

/** A path as it is written in a file: `./openapi.yaml`, `../shared.yaml`. */
export function pathFrom({ state }: Pick<Asked, 'state'>, path: string): string {
  const written = relative(dirname(state.file), path);
  return written.startsWith('.') ? written : `./${written}`;
}
