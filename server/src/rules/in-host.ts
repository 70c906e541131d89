import type { FileState } from '../readers/snapshot';
import type { Span } from '../syntax/tree';
import type { Finding, Range } from './finding';
import { linesOf } from './findings';

/** The files of a landscape, those first that stand as texts in others. */
export function embeddedFirst(files: Iterable<FileState>): readonly FileState[] {
  const all = [...files];
  const embedded = all.filter(({ host }) => host);
  return embedded.length === 0 ? all : [...embedded, ...all.filter(({ host }) => !host)];
}

/** A finding of an embedded text, shown in the file that the text stands in; `at` still names the embedded one. */
export const inHost = (finding: Finding, state: FileState): Finding => ({
  ...finding,
  file: state.host?.file ?? finding.file,
  range: rangeInHost(finding.range, state),
});

/** A range of an embedded text in the file that it stands in; of any other file the same. */
export function rangeInHost(range: Range, { tree, host }: FileState): Range {
  if (!host) return range;
  const [own, outer] = [linesOf(tree), linesOf(host.tree)];
  const span: Span = {
    start: host.offsetOf(own.offset(range.start)),
    end: host.offsetOf(own.offset(range.end)),
  };
  return { start: outer.position(span.start), end: outer.position(Math.max(span.start, span.end)) };
}
