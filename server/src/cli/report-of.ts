import type { Result } from '../engine';
import { allSafeEdits } from '../fixes/all';
import { offersOf } from '../fixes/offers';
import type { FileState } from '../readers/snapshot';
import { secretSpans } from '../rules/deployment/secrets';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/generated/index';
import type { Suppressed } from '../rules/suppressed';
import type { CheckArguments } from './arguments';
import { calledAs, quoted } from './called';
import { wantsColor } from './colors';
import { isAsked, isMeant, isShown, type Loaded } from './load';
import type { OfferedFix, Report } from './reporters/report';

const WIDTH = 100;
const NARROWEST = 40;

/** What stands in the paths that were asked for, for a reporter to put into its form. */
export function reportOf(loaded: Loaded, results: readonly Result[], asked: CheckArguments): Report {
  const resultOf = shownFindings(loaded, results);
  const states = new Map(results.flatMap(({ snapshot }) => [...snapshot.files]));
  return {
    findings: sorted([...resultOf.keys()], loaded.name),
    suppressed: suppressedIn(loaded, results),
    checked: countsOf(loaded, results),
    skipped: loaded.skipped.filter(({ file }) => isShown(loaded, file)),
    fixes: offers(resultOf),
    mendable: () => {
      const counts = results.map((result) => {
        const isOpen = (file: string) => isAsked(loaded, result, file);
        return allSafeEdits(result, RULES, isOpen, (finding) => isMeant(loaded, finding)).mended;
      });
      return counts.reduce((sum, count) => sum + count, 0);
    },
    tree: (file) => states.get(file)?.tree,
    secrets: (file) => secretSpansOf(states.get(file)),
    name: loaded.name,
    color: asked.color ?? wantsColor(process.env, process.stdout.isTTY === true),
    width: Math.max(NARROWEST, Math.min(WIDTH, process.stdout.columns ?? WIDTH)),
    call: calledAs(process.argv[1] ?? 'servicelint', process.cwd()),
    again: commandFor(asked),
  };
}

const secretSpansOf = (state: FileState | undefined) => (state ? secretSpans(state) : []);

/** The findings in the paths that were asked for, each with the landscape that it was found in. */
export function shownFindings(loaded: Loaded, results: readonly Result[]): Map<Finding, Result> {
  const resultOf = new Map<Finding, Result>();
  for (const result of results) {
    for (const [file, findings] of result.findings) {
      if (!isAsked(loaded, result, file)) continue;
      for (const finding of findings) if (isMeant(loaded, finding)) resultOf.set(finding, result);
    }
  }
  return resultOf;
}

/** What lists of old findings hold, in the order in which it would be shown. */
function suppressedIn(loaded: Loaded, results: readonly Result[]): readonly Suppressed[] {
  const all = results.flatMap((result) =>
    [...result.suppressed].flatMap(([file, held]) => (isAsked(loaded, result, file) ? held : [])),
  );
  const order = new Map(
    sorted(
      all.map(({ finding }) => finding),
      loaded.name,
    ).map((finding, at) => [finding, at]),
  );
  return all.sort((a, b) => (order.get(a.finding) ?? 0) - (order.get(b.finding) ?? 0));
}

/** By file as it is called; within one, as the engine has them: by place, then rule. */
function sorted(findings: readonly Finding[], name: (file: string) => string): Finding[] {
  const names = new Map(findings.map(({ file }) => [file, name(file)]));
  const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort((a, b) => compare(names.get(a.file), names.get(b.file)));
}

function countsOf(loaded: Loaded, results: readonly Result[]): Report['checked'] {
  const services = results.flatMap(({ landscape }) => landscape.services.filter(({ file }) => isShown(loaded, file)));
  const contracts = services.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
  const files = new Set(results.flatMap(({ snapshot }) => [...snapshot.files.keys()]));
  const shown = [...files].filter((file) => isShown(loaded, file));
  return { files: shown.length, services: services.length, contracts: contracts.length };
}

/** The fixes of a finding, worked out once: each is tried on a copy of the landscape. */
function offers(resultOf: ReadonlyMap<Finding, Result>): Report['fixes'] {
  const known = new Map<Finding, readonly OfferedFix[]>();
  return (finding) => {
    const result = resultOf.get(finding);
    const made = known.get(finding) ?? (result ? offersOf(finding, RULES, result, 'safe') : []);
    known.set(finding, made);
    return made;
  };
}

/** What to type after the command's name to check the same again. */
function commandFor({ paths, config, today, base, changed }: CheckArguments): string {
  const options = [
    ...(config === undefined ? [] : ['--config', config]),
    ...(today === undefined ? [] : ['--today', today]),
    ...(base === undefined ? [] : ['--base', base]),
    ...(changed === undefined ? [] : [changed === 'auto' ? '--changed' : `--changed=${changed}`]),
  ];
  return ['check', ...paths, ...options].map(quoted).join(' ');
}
