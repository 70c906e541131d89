// Tries the engine on files that others wrote: npm run corpus -- DIR [DIR...] [--list RULE] [--landscape]
//
// Each YAML and JSON file is checked alone, an API spec also as if a manifest beside it provided it. Fails where a file
// crashes the engine, or takes more than a second per megabyte (below 64 KB: the time of 64 KB). Prints how often each
// rule spoke; `--list RULE` what it said, to be read. `--landscape` takes each folder as one landscape instead.
// All rules are on (`extends: strict`), unless a configuration in the folder says otherwise.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { bundleOf } from './bundle.mjs';

const SMALLEST = 64 * 1024;
const SECONDS_PER_MB = 1;
const WARM_UP = 60;
const TODAY = '2026-01-31';
const _project = resolve(import.meta.dirname, '..');

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' }, landscape: { type: 'boolean' } },
});
if (folders.length === 0) {
  console.error('Which folders? npm run corpus -- DIR [DIR...] [--list RULE] [--landscape]');
  process.exit(2);
}

const engine = await bundleOf('corpus', {
  'engines.ts': 'Engines',
  'platform/node/files.ts': 'NodeFileSystem',
  'platform/node/paths.ts': 'fromSystem',
  'readers/index.ts': 'languageOf, read',
  'rules/generated/index.ts': 'RULES',
  'syntax/parse.ts': 'parse',
  'workspace/workspace.ts': 'Workspace',
});
const strict = engine.read(engine.parse('extends: strict\n', 'yaml'), 'strict.yaml', 'config');
const disk = new engine.NodeFileSystem(folders.map((folder) => engine.fromSystem(folder)));
const findings = [];
const failures = [];
let passed = 0;
if (options.landscape) for (const folder of folders) await tried(resolve(folder), () => wholeFolder(folder));
else {
  const files = folders.flatMap(filesIn).filter(engine.languageOf);
  // Node compiles what runs often: some files of all kinds first, so that none pays for the others.
  const step = Math.ceil(files.length / WARM_UP);
  for (const file of files.filter((_, i) => i % step === 0)) await measured(file).catch(() => {});
  for (const file of files) await tried(file, () => oneFile(file));
}
printFindings();
for (const { file, why } of failures) console.log(`FAILED ${shown(file)}: ${why}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function tried(file, run) {
  const why = await run().catch((error) => error.stack ?? String(error));
  if (why) failures.push({ file, why });
  else passed++;
}

/** What is wrong with how a file was checked; undefined where nothing is. */
async function oneFile(file) {
  const size = Math.max(statSync(file).size, SMALLEST);
  const limit = (size / 1_000_000) * SECONDS_PER_MB * 1000;
  const first = await measured(file);
  findings.push(...first.findings);
  // What the machine does besides must not fail a file: the best of several counts.
  const times = [first.ms];
  if (size > SMALLEST || first.ms > limit) await again(file, times, 2);
  if (Math.min(...times) > limit) await again(file, times, 4);
  const ms = Math.min(...times);
  if (ms > limit) return `It takes ${Math.round(ms)} ms, and may take ${Math.round(limit)} ms.`;
}

async function again(file, times, more) {
  for (let i = 0; i < more; i++) times.push((await measured(file)).ms);
}

async function wholeFolder(folder) {
  const started = performance.now();
  const results = await checked(disk, engine.fromSystem(folder));
  findings.push(...results.findings);
  const { services, dependencies } = results;
  const took = Math.round(performance.now() - started);
  console.log(`${shown(folder)}: ${services} services, ${dependencies} dependencies, ${took} ms`);
}

/** A file as it is, and as the spec of a service, where it is one. What its own kind finds is told once. */
async function measured(file) {
  const text = readFileSync(file, 'utf8');
  const read = await timed(() => engine.read(engine.parse(text, engine.languageOf(file)), file));
  const facts = read.value;
  if (!facts) return { ms: read.ms, findings: [] };
  const alone = await timed(() => checked(new Excerpt(file), dirname(file)));
  if (facts.kind !== 'spec') return { ms: alone.ms, findings: alone.value.findings };
  const provided = await timed(() => checked(new Excerpt(file, true), dirname(file)));
  return { ms: Math.max(alone.ms, provided.ms), findings: provided.value.findings };
}

/** Milliseconds of processor time: what else runs on the machine does not count. */
async function timed(run) {
  const before = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

async function checked(files, root) {
  const workspace = new engine.Workspace({ files, clock: { today: () => TODAY }, config: strict });
  await workspace.open([root]);
  await workspace.count();
  const results = new engine.Engines(engine.RULES).check(workspace.snapshots());
  const services = results.flatMap(({ landscape }) => landscape.services);
  return {
    findings: results.flatMap(({ findings }) => [...findings.values()].flat()),
    services: services.length,
    dependencies: services.flatMap(({ consumes }) => consumes).length,
  };
}

/** A folder in which only one file stands, and the manifest of a service that provides it where that is asked for. */
function Excerpt(file, isProvided = false) {
  const root = dirname(file);
  const manifest = `${root}/microservice.yaml`;
  const name = basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const api = name.slice(-60).replace(/^[^a-z]+/, '') || 'api';
  const spec = JSON.stringify(`./${basename(file)}`);
  const text = Buffer.from(`name: ${api}\nowner: team-a\nprovides:\n  - { api: ${api}, spec: ${spec} }\n`);
  const names = [basename(file), ...(isProvided ? ['microservice.yaml'] : [])];
  const isManifest = (path) => isProvided && path === manifest;
  this.read = async (path, limit) => (isManifest(path) ? text : disk.read(path, limit));
  this.stat = async (path) => (isManifest(path) ? { kind: 'file', size: text.length, modified: 0 } : disk.stat(path));
  this.list = async (folder) => (folder === root ? names.map((entry) => ({ name: entry, kind: 'file' })) : []);
}

function printFindings() {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  for (const finding of findings.filter(({ rule }) => rule === options.list)) {
    const { file, range, message, severity } = finding;
    console.log(`${shown(file)}:${range.start.line + 1}:${range.start.character + 1} ${severity}\n  ${message}`);
  }
  const width = Math.max(4, ...rules.map(({ length }) => length));
  console.log(`\n${'rule'.padEnd(width)}  findings  files`);
  for (const rule of rules) {
    const own = findings.filter((finding) => finding.rule === rule);
    const files = new Set(own.map(({ file }) => file)).size;
    console.log(`${rule.padEnd(width)}  ${String(own.length).padStart(8)}  ${String(files).padStart(5)}`);
  }
  console.log('');
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const isOurs = (file) => !/[\\/](?:node_modules|\.git)[\\/]/.test(file);
  return files.filter(isOurs).map(engine.fromSystem).sort();
}

function shown(file) {
  return relative(process.cwd(), file).replaceAll('\\', '/') || '.';
}
