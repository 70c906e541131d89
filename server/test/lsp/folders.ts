import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Client, type ClientOptions } from './client';

export const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** An empty folder of its own; gone when the test ends. */
export function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'servicelint-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by path below a folder. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A folder with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporary();
  write(folder, files);
  return folder;
}

/** A copy of the example in which principles are broken. */
export function shop(): string {
  const folder = temporary();
  cpSync(join(EXAMPLES, 'shop'), folder, { recursive: true });
  return folder;
}

/** A server for one folder, ended with the test. */
export async function serve(folders: string | readonly string[], options: ClientOptions = {}): Promise<Client> {
  const client = await Client.start(typeof folders === 'string' ? [folders] : folders, options);
  onTestFinished(() => {
    client.server.kill();
  });
  return client;
}

const service = (i: number, of: number): string => `name: service-${i}
owner: team-${i % 20}
description: One of many.
provides:
  - api: api-${i}
    spec: ./openapi.yaml
    versions: [{ version: 1.0.0 }]
consumes:
  - { api: api-${(i + 1) % of}, version: 1, via: http, timeout: 1s }
`;

const spec = (i: number): string => `openapi: 3.0.3
info: { title: Api ${i}, version: 1.0.0 }
servers: [{ url: https://api-${i}.example/v1 }]
paths:
  /things/{id}:
    get:
      operationId: getThing${i}
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: It., content: { application/json: { schema: { type: string } } } } }
`;

/** A landscape of that many services with a spec each, in a circle of calls. */
export function many(services: number): string {
  const folder = temporary();
  for (let i = 0; i < services; i++) {
    write(folder, { [`s${i}/microservice.yaml`]: service(i, services), [`s${i}/openapi.yaml`]: spec(i) });
  }
  return folder;
}
