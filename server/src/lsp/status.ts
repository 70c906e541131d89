import type { Connection } from 'vscode-languageserver';
import { type Status, statusNotification } from '../protocol';
import type { Checked } from './session';
import { uriOf } from './uris';

const LOOKED_FOR = ['microservice.yaml', 'microservice.json', 'OpenAPI documents'];

/** Tells the client what was checked. */
export function sendStatus(connection: Connection, { results, files }: Checked, folders: readonly string[]): void {
  const services = results.flatMap(({ landscape }) => landscape.services);
  const roots = new Set([...folders, ...results.map(({ snapshot }) => snapshot.root)]);
  const status: Status = {
    services: services.length,
    contracts: services.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions)).length,
    files: files.size,
    reading: false,
    lookedFor: LOOKED_FOR,
    roots: [...roots].map(uriOf),
  };
  void connection.sendNotification(statusNotification, status);
}
