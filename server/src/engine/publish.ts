import type { Finding } from '../rules/finding';
import { FindingMaker, inOrder } from '../rules/findings';
import { embeddedFirst, inHost } from '../rules/in-host';
import { suppress } from '../rules/suppression';
import type { Pass, Reported } from './pass';

/** The findings made of reports, by file, without those that comments disable; files that have none are left out. */
export function publish(reports: readonly Reported[], pass: Pass): Map<string, readonly Finding[]> {
  const maker = new FindingMaker(pass.snapshot, pass.configuration);
  const byFile = placed(reports, maker, pass);
  const findings = new Map<string, readonly Finding[]>();
  const times = new Map<string, number>();
  for (const state of embeddedFirst(pass.snapshot.files.values())) {
    const { left, unused } = suppress(state, byFile.get(state.file) ?? [], pass);
    const more = unused.length === 0 ? [] : pass.run('disables', { file: state.file, unused }, state.file);
    const made = more.flatMap(({ rule, report }) => maker.make(rule, report) ?? []);
    if (state.host) {
      for (const finding of [...left, ...made]) append(byFile, state.host.file, inHost(finding, state));
      continue;
    }
    const sorted = inOrder([...left, ...made], times);
    if (sorted.length > 0) findings.set(state.file, sorted);
  }
  return findings;
}

/** By the file in which each of them stands. */
function placed(reports: readonly Reported[], maker: FindingMaker, pass: Pass): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const { rule, report, file } of reports) {
    const finding = pass.contain(rule, file, () => maker.make(rule, report));
    if (finding) append(byFile, finding.file, finding);
  }
  return byFile;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
