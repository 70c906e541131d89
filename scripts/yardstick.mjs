// Holds the comparison of interfaces against pairs with a known verdict: npm run yardstick -- DIR [--list]
//
// Reads DIR/oasdiff/cases.jsonl: a line names two specs and says whether a consumer of the one breaks on the other.
// Only lines that say yes or no count; where their own suite merely warns, either answer is right. Prints how many
// verdicts are right in each direction; `--list` every wrong one, with what was found and what was expected.
// Lines that are not about compatibility are named below and left out; those judged otherwise on purpose are named with the
// reason and count as wrong. Fails where less than 97 of 100 are right in one direction.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleOf } from './bundle.mjs';

const WANTED = 97;
const TODAY = '2026-01-31';
/** Not about compatibility: attributes and dates that only that tool reads. */
const LEFT_OUT = new Set([
  'TestBreaking_SunsetModifiedFromInvalidForDeprecatedParameter',
  'TestRequestPropertyStability_StableToDraft_Decreased',
  'TestRequestPropertyStability_InvalidLevel',
  'TestResponsePropertyStability_StableToDraft_Decreased',
]);
/** What the suite says there is not what this house holds to. */
const OTHERWISE = {
  TestBreaking_RequiredPropertyWriteOnlyEnabled: 'a required property that becomes write-only is no longer sent',
  TestBreaking_RequestPropertyAllOfAdded: 'a member of `allOf` that demands nothing new changes nothing',
  TestRequestBodyRemoved: 'a body that is no longer taken is risky: what is sent may be ignored',
};
const _project = resolve(import.meta.dirname, '..');

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' } } });
if (positionals.length !== 1) {
  console.error('Which folder? npm run yardstick -- DIR [--list]');
  process.exit(2);
}
const folder = join(resolve(positionals[0]), 'oasdiff');
const engine = await bundleOf('yardstick', {
  'contracts/compare/compare.ts': 'compare',
  'contracts/compare/words.ts': 'changeMessage',
  'platform/node/paths.ts': 'fromSystem',
  'readers/index.ts': 'languageOf',
  'readers/openapi.ts': 'openapiReader',
  'syntax/parse.ts': 'parse',
});

const lines = readFileSync(join(folder, 'cases.jsonl'), 'utf8').split('\n').filter(Boolean);
const cases = lines.map((line) => JSON.parse(line)).filter(({ breaking }) => breaking === 'yes' || breaking === 'no');
const counts = { yes: { right: 0, all: 0 }, no: { right: 0, all: 0 } };
for (const one of cases.filter(({ id }) => !LEFT_OUT.has(id))) {
  const changes = changesOf(one);
  const ours = changes.some(({ level }) => level === 'breaking') ? 'yes' : 'no';
  const isRight = ours === one.breaking || (one.breaking === 'no' && one.breaking_or_warn === 'yes');
  counts[one.breaking].all++;
  if (isRight) counts[one.breaking].right++;
  else if (options.list) printWrong(one, changes);
}
for (const [verdict, { right, all }] of Object.entries(counts)) {
  const name = verdict === 'yes' ? 'breaking' : 'not breaking';
  console.log(`${name}: ${right} of ${all} right (${share(right, all).toFixed(1)} %)`);
  if (share(right, all) < WANTED) process.exitCode = 1;
}
console.log(`left out: ${cases.filter(({ id }) => LEFT_OUT.has(id)).length}, not about compatibility`);

function share(part, all) {
  return all === 0 ? 100 : (part / all) * 100;
}

function changesOf({ base_path, revision_path }) {
  return engine.compare(side(base_path), side(revision_path), { today: TODAY }).changes;
}

/** A spec of the folder, and those that it refers to. */
function side(path) {
  const known = new Map();
  const spec = (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
  return { spec: spec(engine.fromSystem(join(folder, path))), lookup: { spec } };
}

function read(file) {
  try {
    const text = readFileSync(file, 'utf8');
    return engine.openapiReader.read(engine.parse(text, engine.languageOf(file)), file);
  } catch {
    return undefined;
  }
}

function printWrong({ id, breaking, checks, expected, base_path, revision_path }, changes) {
  console.log(`${id}: ${breaking} by ${checks}\n  ${base_path} -> ${revision_path}`);
  if (Object.hasOwn(OTHERWISE, id)) console.log(`  on purpose: ${OTHERWISE[id]}`);
  for (const { id: check, level, operation, path } of expected) {
    console.log(`  expected ${level} ${check} ${operation ?? ''} ${path ?? ''}`);
  }
  for (const change of changes) console.log(`  found ${change.level} ${change.kind} ${engine.changeMessage(change)}`);
  console.log('');
}
