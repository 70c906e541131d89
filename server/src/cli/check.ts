import { writeFile } from 'node:fs/promises';
import type { Result } from '../engine';
import { fixesOf, offer } from '../fixes/offers';
import { atLeast } from '../rules/configuration';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/generated/index';
import { plural } from '../rules/subjects';
import { isWithin } from '../workspace/within';
import { type CheckArguments, checkArguments, type Format } from './arguments';
import { applySafeFixes } from './fix';
import { type Loaded, loadLandscape } from './load';
import { github } from './reporters/github';
import { json } from './reporters/json';
import { pretty } from './reporters/pretty';
import type { OfferedFix, Report, Reporter } from './reporters/report';
import { sarif } from './reporters/sarif';

const REPORTERS: Readonly<Record<Format, Reporter>> = { pretty, json, github, sarif };

/** Checks the landscape that the paths belong to, and prints what stands in the paths. */
export async function check(args: readonly string[]): Promise<number> {
  const asked = checkArguments(args);
  let loaded = await loadLandscape(asked.paths, asked);
  let results = loaded.check();
  if (asked.fix) {
    const fixed = await applySafeFixes(results, (result, file) => isShown(loaded, file) && loaded.reports(result, file));
    if (fixed > 0) {
      process.stderr.write(`Mended ${plural(fixed, 'finding')}.\n`);
      loaded = await loadLandscape(asked.paths, asked);
      results = loaded.check();
    }
  }
  const report = reportOf(loaded, results, asked);
  for (const { format, file } of asked.outputs) {
    const text = REPORTERS[format](file === undefined ? report : { ...report, color: false });
    if (file === undefined) process.stdout.write(text);
    else await writeFile(file, text);
  }
  if (report.checked.files === 0) process.stderr.write(`${NOTHING}\n`);
  const { failOn } = asked;
  return failOn !== 'never' && report.findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
}

const NOTHING =
  'Nothing was recognised: no microservice.yaml, no .servicelint.yaml and no OpenAPI document. ' +
  'A service begins with a microservice.yaml that says "name" and "owner".';

const isShown = (loaded: Loaded, file: string): boolean => loaded.targets.some((target) => isWithin(file, target));

function reportOf(loaded: Loaded, results: readonly Result[], { color, paths }: CheckArguments): Report {
  const resultOf = new Map<Finding, Result>();
  for (const result of results) {
    for (const [file, findings] of result.findings) {
      if (!isShown(loaded, file) || !loaded.reports(result, file)) continue;
      for (const finding of findings) resultOf.set(finding, result);
    }
  }
  const findings = [...resultOf.keys()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const services = results.flatMap(({ landscape }) => landscape.services.filter(({ file }) => isShown(loaded, file)));
  const contracts = services.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
  const files = new Set(results.flatMap(({ snapshot }) => [...snapshot.files.keys()].filter((file) => isShown(loaded, file))));
  return {
    findings,
    checked: { files: files.size, services: services.length, contracts: contracts.length },
    skipped: loaded.skipped.filter(({ file }) => isShown(loaded, file)),
    fixes: (finding) => offered(finding, resultOf.get(finding)),
    tree: (file) => results.map(({ snapshot }) => snapshot.files.get(file)?.tree).find((tree) => tree !== undefined),
    name: loaded.name,
    color: color ?? wantsColor(),
    paths,
  };
}

function offered(finding: Finding, result: Result | undefined): OfferedFix[] {
  if (!result) return [];
  return fixesOf(finding, RULES, result).flatMap((fix) => {
    const made = offer(fix, result);
    return made ? [{ title: made.title, safe: made.safe, edits: made.edits }] : [];
  });
}

/** Colour on a terminal, unless the environment says otherwise (https://no-color.org, FORCE_COLOR). */
function wantsColor(): boolean {
  if (process.env.NO_COLOR) return false;
  return process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : process.stdout.isTTY === true;
}
