import type { Result } from '../engine';
import { fixesOf, offer } from '../fixes/offers';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/generated/index';
import type { CheckArguments } from './arguments';
import { calledAs, quoted } from './called';
import { wantsColor } from './colors';
import { isShown, type Loaded } from './load';
import type { OfferedFix, Report } from './reporters/report';

const WIDTH = 100;
const NARROWEST = 40;

/** What stands in the paths that were asked for, for a reporter to put into its form. */
export function reportOf(loaded: Loaded, results: readonly Result[], asked: CheckArguments): Report {
  const resultOf = shownFindings(loaded, results);
  const trees = new Map(results.flatMap(({ snapshot }) => [...snapshot.files].map(([file, { tree }]) => [file, tree])));
  return {
    findings: sorted([...resultOf.keys()], loaded.name),
    checked: countsOf(loaded, results),
    skipped: loaded.skipped.filter(({ file }) => isShown(loaded, file)),
    fixes: (finding) => offered(finding, resultOf.get(finding)),
    tree: (file) => trees.get(file),
    name: loaded.name,
    color: asked.color ?? wantsColor(process.env, process.stdout.isTTY === true),
    width: Math.max(NARROWEST, Math.min(WIDTH, process.stdout.columns ?? WIDTH)),
    call: calledAs(process.argv[1] ?? 'servicelint', process.cwd()),
    again: commandFor(asked),
  };
}

function shownFindings(loaded: Loaded, results: readonly Result[]): Map<Finding, Result> {
  const resultOf = new Map<Finding, Result>();
  for (const result of results) {
    for (const [file, findings] of result.findings) {
      if (!isShown(loaded, file) || !loaded.reports(result, file)) continue;
      for (const finding of findings) resultOf.set(finding, result);
    }
  }
  return resultOf;
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

function offered(finding: Finding, result: Result | undefined): OfferedFix[] {
  if (!result) return [];
  return fixesOf(finding, RULES, result).flatMap((fix) => {
    const made = offer(fix, result);
    return made ? [{ title: made.title, safe: made.safe, edits: made.edits }] : [];
  });
}

/** What to type after the command's name to check the same again. */
function commandFor({ paths, config, today }: CheckArguments): string {
  const options = [...(config === undefined ? [] : ['--config', config]), ...(today === undefined ? [] : ['--today', today])];
  return ['check', ...paths, ...options].map(quoted).join(' ');
}
