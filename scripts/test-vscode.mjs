// Runs the suites of client/test inside a real VS Code, with @vscode/test-electron as the runner.
//   node scripts/test-vscode.mjs [SUITE...]     all but `installed` by default
//   node scripts/test-vscode.mjs --vsix FILE    the suite `installed`, against a packaged extension
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findVsCode, installInto } from './vscode-host/find.mjs';
import { project, requireBuild } from './vscode-host/place.mjs';
import { makeProfile } from './vscode-host/profile.mjs';
import { releasedShop } from './vscode-host/released-shop.mjs';

const MANIFEST = 'name: orders\nowner: team-a\n';

/** For each suite, what is in the folder it opens, and what is installed beside the extension. */
const SUITES = {
  example: { fill: (folder) => cpSync(join(project, 'examples/shop'), folder, { recursive: true }) },
  release: { fill: releasedShop },
  walking: { fill: (folder) => cpSync(join(project, 'examples/shop'), folder, { recursive: true }) },
  quiet: { fill: (folder) => write(folder, { 'settings.yaml': 'a: 1\n', 'package.json': '{}\n' }) },
  beside: {
    beside: [['redhat', 'vscode-yaml', { 'yaml.validate': { type: 'boolean', default: true } }]],
    fill: (folder) =>
      write(folder, {
        'fine/microservice.yaml': MANIFEST,
        'yaml/microservice.yaml': 'name: [broken\nowner: team-a\n',
        'json/microservice.json': '{ "name": "broken", "owner": }\n',
      }),
  },
  installed: { fill: (folder) => cpSync(join(project, 'examples/shop'), folder, { recursive: true }) },
};

const [first, ...rest] = process.argv.slice(2);
const vsix = first === '--vsix' ? resolve(rest[0]) : undefined;
const names = vsix ? ['installed'] : first ? [first, ...rest] : ['example', 'release', 'walking', 'quiet', 'beside'];

requireBuild();
const tests = await bundleTests();
const vscode = await findVsCode();
console.log(`VS Code: ${vscode.description}`);
let passed = 0;
let failed = 0;
for (const name of names) {
  const started = Date.now();
  const outcomes = await runOne(name, SUITES[name]);
  for (const { title, error } of outcomes)
    console.log(`${error ? 'FAILED' : 'ok    '} ${title}${error ? `\n${error}` : ''}`);
  passed += outcomes.filter(({ error }) => !error).length;
  failed += outcomes.filter(({ error }) => error).length;
  console.log(`       ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function runOne(name, { fill, beside = [] }) {
  const profile = makeProfile();
  try {
    const folder = join(profile.base, 'workspace');
    const results = join(profile.base, 'results.json');
    mkdirSync(folder);
    fill(folder);
    for (const id of beside) standIn(profile, ...id);
    if (vsix) await installInto(vscode, profile, vsix);
    const code = await runTests({
      vscodeExecutablePath: vscode.path,
      extensionDevelopmentPath: vsix ? emptyExtension(profile.base) : project,
      extensionTestsPath: tests,
      extensionTestsEnv: {
        SERVICELINT_TEST_SUITE: name,
        SERVICELINT_TEST_RESULTS: results,
        SERVICELINT_TEST_PROJECT: project,
      },
      launchArgs: [folder, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`],
    }).catch((error) => error);
    if (existsSync(results)) return JSON.parse(readFileSync(results, 'utf8'));
    return [{ title: name, error: `The suite ended without results: ${code}` }];
  } finally {
    if (!process.env.SERVICELINT_KEEP_PROFILE) profile.remove();
  }
}

/** One file for all suites; what the editor and mocha bring is left outside. */
async function bundleTests() {
  const outfile = join(project, 'out/test/index.cjs');
  await build({
    entryPoints: [join(project, 'client/test/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** A real extension with the id of another: the other cannot be had from the npm registry. */
function standIn(profile, publisher, name, properties) {
  const contributes = { configuration: { properties } };
  const manifest = { publisher, name, version: '1.0.0', engines: { vscode: '^1.101.0' }, contributes };
  write(join(profile.extensions, `${publisher}.${name}-1.0.0`), { 'package.json': JSON.stringify(manifest) });
}

/** The editor runs tests only beside an extension under development: here one that does nothing. */
function emptyExtension(base) {
  const folder = join(base, 'empty-extension');
  const manifest = { publisher: 'servicelint', name: 'empty', version: '1.0.0', engines: { vscode: '^1.101.0' } };
  write(folder, { 'package.json': JSON.stringify(manifest) });
  return folder;
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
