// Measures what comparing with the last release costs: npm run bench -- SPEC, or this file alone with a spec or without.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { manifest, spec, write } from './generate.mjs';
import { Client, Document, quantile, whereFor } from './lsp.mjs';
import { table } from './table.mjs';

const project = resolve(import.meta.dirname, '..');
const KB = 1000;
const RUNS = 7;
/** Pairs of edits: one, and taking it back. */
const PAIRS = 8;
const WARM_UP = 2;
/** Of all that is a string in a spec, each so many-th becomes a number. */
const CHANGED = 100;

/** @param file a spec to measure with, instead of a generated one of 900 KB */
export async function releases(file) {
  const name = file === undefined ? 'generated.yaml' : basename(file);
  const text = file === undefined ? spec(900 * KB) : readFileSync(file, 'utf8');
  const root = mkdtempSync(join(tmpdir(), 'servicelint-bench-'));
  try {
    diffs(root, name, text);
    await keystrokes(root, name, text);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `servicelint diff` as a whole process, Node's start included. */
function diffs(root, name, text) {
  const row = table('servicelint diff, whole process', ['spec', 'KB', 'changes', 'median ms', 'p95 ms']);
  write(root, `base/${name}`, text);
  write(root, `same/${name}`, text);
  write(root, `changed/${name}`, revised(text));
  for (const folder of ['same', 'changed']) {
    const call = ['dist/cli.cjs', 'diff', join(root, 'base', name), join(root, folder, name), '--format', 'json'];
    let changes = 0;
    const took = Array.from({ length: RUNS }, () => {
      const started = performance.now();
      const { stdout } = spawnSync(process.execPath, call, { cwd: project, encoding: 'utf8', maxBuffer: 2 ** 28 });
      changes = JSON.parse(stdout).changes.length;
      return performance.now() - started;
    });
    row([name, Buffer.byteLength(text) / KB, changes, quantile(took, 0.5), quantile(took, 0.95)]);
  }
}

/** Breaks a contract in many places, in YAML and in JSON. */
function revised(text) {
  let count = 0;
  return text.replace(/("?\btype"?:\s*"?)string\b/g, (all, before) =>
    ++count % CHANGED === 0 ? `${before}number` : all,
  );
}

/** The same edits with a baseline and without one, in turn, so that both meet the same weather. */
async function keystrokes(root, name, text) {
  const row = table('From edit to findings, by what it is compared with', ['spec', 'KB', 'edit', ...COLUMNS]);
  const documents = [await plain(root, name, text), await released(root, name, text), await broken(root, name, text)];
  for (const kind of ['scalar', 'field']) {
    const took = documents.map(() => []);
    for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
      for (const [i, { document }] of documents.entries()) {
        const times = await document.type(whereFor(kind, document.text), 2);
        if (pair >= WARM_UP) took[i].push(...times);
      }
    }
    row([
      name,
      Buffer.byteLength(text) / KB,
      kind,
      ...took.flatMap((all) => [quantile(all, 0.5), quantile(all, 0.95)]),
    ]);
  }
  for (const { client } of documents) await client.stop();
}

const COLUMNS = ['nothing', 'the same', 'another'].flatMap((what) => [`${what}: median ms`, 'p95 ms']);

/** In no repository. */
async function plain(root, name, text) {
  const folder = landscape(root, 'plain', name, text);
  return open(folder, name, () => true);
}

/** As it was released. */
async function released(root, name, text) {
  const folder = landscape(root, 'released', name, text);
  tag(folder);
  return open(folder, name, (lens) => lens.includes('no change since v1.0.0'));
}

/** Otherwise than it was released, in many places. */
async function broken(root, name, text) {
  const folder = landscape(root, 'broken', name, revised(text));
  write(folder, `service/${name}`, text);
  tag(folder);
  write(folder, `service/${name}`, revised(text));
  return open(folder, name, (lens) => lens.includes('since v1.0.0'));
}

function landscape(root, what, name, text) {
  const folder = join(root, what);
  write(folder, '.servicelint.yaml', 'root: true\n');
  write(folder, 'service/microservice.yaml', manifest('service', `./${name}`));
  write(folder, 'consumer/microservice.yaml', manifest('consumer', `./none.yaml`, ['service']));
  write(folder, `service/${name}`, text);
  return folder;
}

function tag(folder) {
  const settings = [
    'user.name=bench',
    'user.email=bench@example.test',
    'commit.gpgsign=false',
    'core.hooksPath=/dev/null',
  ];
  const git = (...args) => {
    execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], { cwd: folder, stdio: 'ignore' });
  };
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'released');
  git('-c', 'tag.gpgsign=false', 'tag', 'v1.0.0');
}

/** Opens the spec and waits until its lens says what it was compared with. */
async function open(folder, name, isReady) {
  const client = await Client.start(folder);
  const document = new Document(client, folder, `service/${name}`);
  await document.findings();
  const giveUp = performance.now() + 60_000;
  while (!isReady(await document.lens())) {
    if (performance.now() > giveUp) throw new Error(`${folder} was not compared with what was released`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return { client, document };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await releases(process.argv[2]);
}
