import { embeddedText, languageOfText } from '../readers/embedded-state';
import type { FileState } from '../readers/snapshot';
import type { Tree } from '../syntax/tree';
import { Reading, stateOf } from './reading';

/** The texts that stand as scalars in other files, each read once for each text. */
export class EmbeddedTexts {
  readonly #kept = new Map<string, { readonly tree: Tree; readonly state: FileState; readonly readings: Readings }>();

  /** The state of an embedded text in its host's newest tree; undefined where no text stands there. */
  state(name: string, hostTree: Tree): FileState | undefined {
    const known = this.#kept.get(name);
    if (known?.tree === hostTree) return known.state;
    const found = embeddedText(name, hostTree);
    if (!found) return undefined;
    const { newest: last, sound: lastSound } = known?.readings ?? {};
    const newest = Reading.embedded(name, found.text, languageOfText(found.text), last);
    const sound = newest.sound ? newest : lastSound;
    const state = { ...stateOf(newest, sound, 'asked'), host: found.host };
    this.#kept.set(name, { tree: hostTree, state, readings: { newest, sound } });
    return state;
  }

  /** Frees all texts but those of `used` names. */
  prune(used: (name: string) => boolean): void {
    for (const name of this.#kept.keys()) if (!used(name)) this.#kept.delete(name);
  }
}

interface Readings {
  readonly newest: Reading;
  readonly sound: Reading | undefined;
}
