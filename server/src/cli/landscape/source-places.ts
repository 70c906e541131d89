import type { Snapshot } from '../../readers/snapshot';
import type { Range } from '../../rules/finding';
import { rangeOf } from '../../rules/findings';
import { rangeInHost } from '../../rules/in-host';
import type { Place } from '../../syntax/place';

/** Where something is told. */
export interface Told {
  readonly file: string;
  readonly range: Range;
}

/** Where what a landscape knows stands on disk: a text that stands in another file is that file. */
export interface Places {
  fileOf(file: string): string;
  /** Undefined where the file was not read. */
  sourceOf(place: Place): Told | undefined;
}

/** Places as the files of a snapshot have them now: what stands in a text within a file is told of that file. */
export function placesIn({ files }: Snapshot): Places {
  const fileOf = (file: string) => files.get(file)?.host?.file ?? file;
  const sourceOf = (place: Place): Told | undefined => {
    const state = files.get(place.file);
    return state && { file: fileOf(place.file), range: rangeInHost(rangeOf(state, place), state) };
  };
  return { fileOf, sourceOf };
}
