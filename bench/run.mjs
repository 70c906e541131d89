// Measures what a user waits for: npm run bench, or npm run bench -- SPEC. See README.md for how to read it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { landscape, manifest, spec, write } from './generate.mjs';
import { Client, Document, quantile, whereFor } from './lsp.mjs';
import { releases } from './releases.mjs';
import { table } from './table.mjs';

const project = resolve(import.meta.dirname, '..');
const others = join(project, '../shared/corpus/specs');
const KB = 1000;
/** The first edits warm the engine up and are not counted. */
const WARM_UP = 4;

const root = mkdtempSync(join(tmpdir(), 'servicelint-bench-'));
try {
  console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n`);
  await edits();
  await coldStarts();
  command();
  await releases(process.argv[2]);
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function edits() {
  const row = table('From edit to findings', ['document', 'KB', 'kind', 'median ms', 'p95 ms', 'RSS MB']);
  const folder = join(root, 'edits');
  write(folder, '.servicelint.yaml', 'root: true\n');
  const documents = [...specs()].map(([file, text], i) => {
    write(folder, `service${i}/${file}`, text);
    write(folder, `service${i}/microservice.yaml`, manifest(`service${i}`, `./${file}`));
    return `service${i}/${file}`;
  });
  for (const file of ['service0/microservice.yaml', ...documents]) {
    for (const kind of ['scalar', 'line', 'break']) await oneDocument(folder, file, kind, row);
  }
}

/** Specs to type into: two that are generated, and those of others where they are at hand. */
function specs() {
  const texts = new Map([
    ['20.yaml', spec(20 * KB)],
    ['900.yaml', spec(900 * KB)],
  ]);
  for (const file of existsSync(others) ? readdirSync(others) : []) {
    if (/\.(ya?ml|json)$/.test(file)) texts.set(file, readFileSync(join(others, file), 'utf8'));
  }
  return texts;
}

async function oneDocument(folder, file, kind, row) {
  const client = await Client.start(folder);
  const document = new Document(client, folder, file);
  await document.findings();
  const size = Buffer.byteLength(document.text);
  const times = size > 100 * KB ? 10 : 30;
  const took = (await document.type(whereFor(kind, document.text), WARM_UP + times)).slice(WARM_UP);
  row([file.split('/').at(-1), size / KB, kind, quantile(took, 0.5), quantile(took, 0.95), client.memory()]);
  await client.stop();
}

async function coldStarts() {
  const row = table('From start to findings', ['services', 'ms', 'edit: median ms', 'p95 ms', 'RSS MB']);
  for (const services of [100, 1000]) {
    const folder = join(root, `landscape-${services}`);
    landscape(folder, services);
    const started = performance.now();
    const client = await Client.start(folder);
    const document = new Document(client, folder, 'services/service0/microservice.yaml');
    await document.findings();
    const took = performance.now() - started;
    const typed = (await document.type(whereFor('scalar', document.text), WARM_UP + 20)).slice(WARM_UP);
    row([services, took, quantile(typed, 0.5), quantile(typed, 0.95), client.memory()]);
    await client.stop();
  }
}

function command() {
  const row = table('servicelint check examples/shop, whole process', ['median ms', 'p95 ms']);
  const took = Array.from({ length: 7 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, ['dist/cli.cjs', 'check', 'examples/shop'], { cwd: project });
    return performance.now() - started;
  });
  row([quantile(took, 0.5), quantile(took, 0.95)]);
}
