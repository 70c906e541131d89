import { type NextMajorInput, takenMajors, versionOf } from './next-major';
import { inFormOf, nextMajorOf } from './next-major-version';

/** The version under which a breaking change can be released, as the manifest, or else the spec, would write it. */
export function nextMajorText(input: NextMajorInput): string | undefined {
  const version = versionOf(input);
  const { served, contract } = input.compared;
  const text = served?.text ?? contract.version;
  if (!version || text === undefined) return undefined;
  return inFormOf(text, nextMajorOf(version, takenMajors(input), input.world.today));
}
