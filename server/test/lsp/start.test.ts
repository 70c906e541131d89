import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DIST } from './client';
import { folderOf, serve } from './folders';

it('the command starts the server too', async () => {
  const folder = folderOf({ 'microservice.yaml': 'name: a\nownr: b\n' });
  const client = await serve(folder, { command: ['cli.cjs', 'lsp', '--stdio'] });
  expect(await client.rules(`${folder}/microservice.yaml`)).toContain('manifest/unknown-field');
  expect(await client.stop()).toBe(0);
});

it('the server speaks over the channel between Node processes, as the extension starts it', async () => {
  const server = fork(join(DIST, 'server.cjs'), ['--node-ipc'], { stdio: 'ignore' });
  onTestFinished(() => void server.kill());
  const params = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: {} };
  server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  const [answer] = await once(server, 'message');
  expect(answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'servicelint' } } });
  server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
  server.send({ jsonrpc: '2.0', method: 'exit' });
  const [code] = await once(server, 'exit');
  expect(code).toBe(0);
});

it('the server ends with 1 where nobody said shutdown', async () => {
  const client = await serve(folderOf({}));
  await client.notify('exit', null);
  expect(await client.exited).toBe(1);
});

it('the server says what it can do', async () => {
  const client = await serve(folderOf({}));
  expect(client.capabilities).toMatchObject({
    textDocumentSync: { openClose: true, change: 2, save: true },
    diagnosticProvider: { identifier: 'servicelint', interFileDependencies: true, workspaceDiagnostics: true },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.servicelint'], resolveProvider: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});
