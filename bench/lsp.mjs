// A language client for measuring: starts the bundled server, opens a document, types, and takes the time until the
// findings of the new text are there.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

/** The bundle that is measured. */
export const server = resolve(import.meta.dirname, '../dist/server.cjs');
/** For Node itself: `SERVER_FLAGS=--cpu-prof`. */
const flags = (process.env.SERVER_FLAGS ?? '--heap-growing-percent=100').split(' ').filter(Boolean);
const HEADER_END = '\r\n\r\n';

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {}, synchronization: {}, publishDiagnostics: { versionSupport: true } },
};

export class Client {
  #child;
  #buffer = Buffer.alloc(0);
  #waiting = new Map();
  #id = 0;

  /** Starts a server on a folder and waits until it answers. */
  static async start(root, bundle = server) {
    const client = new Client(root, bundle);
    const uri = pathToFileURL(root).href;
    const workspaceFolders = [{ uri, name: 'bench' }];
    await client.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders,
      capabilities: CAPABILITIES,
      // As the client of this project does: it is then told what was compared.
      initializationOptions: { trusted: true },
    });
    client.notify('initialized', {});
    return client;
  }

  constructor(root, bundle) {
    this.#child = spawn(process.execPath, [...flags, bundle, '--stdio'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#child.stdout.on('data', (bytes) => this.#read(bytes));
    this.#child.on('exit', (code) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`The server ended with ${code}.`));
    });
  }

  request(method, params) {
    const id = ++this.#id;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Resident memory of the server in MB; undefined where the system has no /proc. */
  memory() {
    try {
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'));
      return Math.round(Number(kilobytes) / 1024);
    } catch {
      return undefined;
    }
  }

  /** Milliseconds of CPU that the server has used, all threads together; undefined where the system has no /proc. */
  cpu() {
    const tasks = `/proc/${this.#child.pid}/task`;
    try {
      const spent = readdirSync(tasks).map((id) =>
        Number(readFileSync(`${tasks}/${id}/schedstat`, 'utf8').split(' ')[0]),
      );
      return spent.reduce((sum, one) => sum + one, 0) / 1e6;
    } catch {
      return undefined;
    }
  }

  async stop() {
    await this.request('shutdown', null);
    const ended = new Promise((done) => this.#child.on('exit', done));
    this.notify('exit', null);
    await ended;
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}${HEADER_END}`), body]));
  }

  #read(bytes) {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const end = this.#buffer.indexOf(HEADER_END);
      if (end < 0) return;
      const start = end + HEADER_END.length;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))[1]);
      if (this.#buffer.length < start + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', start, start + length));
      this.#buffer = this.#buffer.subarray(start + length);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }) {
    if (method !== undefined) {
      // Nothing is configured, and nothing is refused.
      const answer = method === 'workspace/configuration' ? params.items.map(() => null) : null;
      if (id !== undefined) this.#send({ id, result: answer });
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.code}: ${error.message}`));
    else waiting?.resolve(result);
  }
}

/** An open document that is typed into. */
export class Document {
  #client;
  #uri;
  #version = 1;

  constructor(client, root, file) {
    const path = join(root, file);
    this.text = readFileSync(path, 'utf8');
    this.#client = client;
    this.#uri = pathToFileURL(path).href;
    const languageId = file.endsWith('.json') ? 'json' : 'yaml';
    const textDocument = { uri: this.#uri, languageId, version: this.#version, text: this.text };
    client.notify('textDocument/didOpen', { textDocument });
  }

  /** How many findings there are, as soon as they are there. */
  async findings() {
    const { items } = await this.#client.request('textDocument/diagnostic', { textDocument: { uri: this.#uri } });
    return items?.length ?? 0;
  }

  /** What the line above the document's contract says; empty where there is none. */
  async lens() {
    const lenses = await this.#client.request('textDocument/codeLens', { textDocument: { uri: this.#uri } });
    return (lenses ?? []).map(({ command }) => command?.title ?? '').join();
  }

  /** Types `text` at a position, then takes it away, again and again: milliseconds from each edit to its findings. */
  async type({ line, character, text }, times) {
    const typed = text.split('\n');
    const start = { line, character };
    const end = {
      line: line + typed.length - 1,
      character: (typed.length === 1 ? character : 0) + typed.at(-1).length,
    };
    const took = [];
    for (let i = 0; i < times; i++) {
      const change = i % 2 === 0 ? { range: { start, end: start }, text } : { range: { start, end }, text: '' };
      const started = performance.now();
      const textDocument = { uri: this.#uri, version: ++this.#version };
      this.#client.notify('textDocument/didChange', { textDocument, contentChanges: [change] });
      await this.findings();
      took.push(performance.now() - started);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
    return took;
  }
}

/** Between two edits, as somebody types who thinks. */
const PAUSE_MS = 100;

/**
 * Where and what is typed: a letter into a description amid the text, a line at its top, signs that break it, or, as
 * `field`, a letter more in a name among properties, which makes the contract another.
 */
export function whereFor(kind, text) {
  if (kind === 'line') return { line: 0, character: 0, text: '\n' };
  const lines = text.split('\n');
  if (kind === 'field') {
    const line = amid(lines, /^\s*"?properties"?:\s*\{?$/) + 1;
    return { line, character: lines[line].search(/\w/) + 1, text: 'x' };
  }
  const line = amid(lines, /^\s*(?:description|summary|title|name|"description"):\s+"?[A-Za-z]/);
  return { line, character: lines[line].search(/:\s/) + 3, text: kind === 'break' ? '"{[' : 'x' };
}

/** Of the lines that match, the middle one: its index; 0 where none does. */
function amid(lines, pattern) {
  const found = lines.flatMap((line, i) => (pattern.test(line) ? [i] : []));
  return found[found.length >> 1] ?? 0;
}

/** The value below which this part of all values lies: 0.5 for the median. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}
