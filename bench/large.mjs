// Measures how landscapes grow: node bench/large.mjs [--only NAME] [OTHER_SERVER]. With another server's bundle, each figure
// stands beside that of the other, taken in the same run; NAME is a part of a landscape's name.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { landscape } from './generate.mjs';
import { catalogue, compose, kubernetes, oneCatalogue, owned } from './landscapes.mjs';
import { Client, Document, quantile, server } from './lsp.mjs';
import { table } from './table.mjs';

const WARM_UP = 4;
const EDITS = 16;
const SIZES = [100, 300, 1000];

/** A manifest and a spec of service 0, on which eleven others depend. */
function manifests(root, services) {
  landscape(root, services);
  return 'services/service0/microservice.yaml';
}

const SPEC = 'services/service0/openapi.yaml';

/** What is typed: after the first match of `after`, in the landscape's own file or in another one. */
const LANDSCAPES = [
  {
    name: 'manifests',
    make: manifests,
    edits: [
      { name: 'manifest, description', after: /description: / },
      { name: 'manifest, objective', after: /availability: 99/, text: '.5' },
      { name: 'manifest, name of the api', after: /- api: / },
      { name: 'spec, description', after: /description: /, file: SPEC },
      { name: 'spec, name of a field', after: /properties:\n +/, file: SPEC },
    ],
  },
  {
    name: 'catalogue, a file each',
    make: catalogue,
    edits: [
      { name: 'description', after: /description: / },
      { name: 'owner', after: /owner: / },
      { name: 'name of the API', after: /providesApis: \[/ },
    ],
  },
  {
    name: 'catalogue, one file',
    make: oneCatalogue,
    edits: [
      { name: 'description', after: /description: / },
      { name: 'owner', after: /owner: / },
    ],
  },
  {
    name: 'Kubernetes',
    make: kubernetes,
    edits: [
      { name: 'replicas', after: /replicas: 2/, text: '1' },
      { name: 'address', after: /value: http:\/\// },
    ],
  },
  { name: 'compose', make: compose, most: 300, edits: [{ name: 'address', after: /URL: http:\/\// }] },
  { name: 'CODEOWNERS, 5 lines a service', make: owned, edits: [{ name: 'an owner', after: /@example\// }] },
];

/**
 * @param only a part of the names of the landscapes to measure; empty for all
 * @param other another server's bundle to measure beside; undefined for none
 */
export async function large(only = '', other = undefined) {
  const servers = other === undefined ? [server] : [server, resolve(other)];
  const root = mkdtempSync(join(tmpdir(), 'servicelint-bench-'));
  try {
    for (const one of LANDSCAPES.filter(({ name }) => name.includes(only))) await oneLandscape(root, one, servers);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function oneLandscape(root, { name, make, most = 1000, edits }, servers) {
  const row = table(name, ['services', 'what', ...COLUMNS, ...(servers.length > 1 ? OTHERS : [])]);
  for (const services of SIZES.filter((size) => size <= most)) {
    const folder = join(root, `${name} ${services}`);
    const file = make(folder, services);
    const measured = [];
    for (const server of servers) measured.push(await measure(folder, file, edits, server));
    for (const what of measured[0].keys()) row([services, what, ...measured.flatMap((one) => one.get(what))]);
  }
}

const COLUMNS = ['ms', 'p95 ms', 'CPU ms', 'RSS MB'];
const OTHERS = COLUMNS.map((column) => `other: ${column}`);

/** By what was done: median and p95 of the time until the findings were there, CPU time, memory after it. */
async function measure(folder, file, edits, server) {
  const client = await Client.start(folder, server);
  const found = new Map();
  const started = performance.now();
  const document = new Document(client, folder, file);
  await document.findings();
  const took = performance.now() - started;
  found.set('first findings', [took, undefined, client.cpu(), client.memory()]);
  const documents = new Map([[file, document]]);
  for (const { name, after, text = 'x', file: other = file } of edits) {
    if (!documents.has(other)) documents.set(other, new Document(client, folder, other));
    const edited = documents.get(other);
    const where = { ...placeAfter(after, edited.text), text };
    await edited.type(where, WARM_UP);
    const before = client.cpu();
    const typed = await edited.type(where, EDITS);
    const cpu = before === undefined ? undefined : (client.cpu() - before) / EDITS;
    found.set(name, [quantile(typed, 0.5), quantile(typed, 0.95), cpu, client.memory()]);
  }
  await client.stop();
  return found;
}

function placeAfter(pattern, text) {
  const match = pattern.exec(text);
  const before = text.slice(0, match.index + match[0].length);
  const line = before.split('\n').length - 1;
  return { line, character: before.length - before.lastIndexOf('\n') - 1 };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  await large(values.only, positionals[0]);
}
