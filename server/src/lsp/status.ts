import type { Connection } from 'vscode-languageserver';
import type { Log } from '../platform/ports';
import { type Status, statusNotification } from '../protocol';
import { unheeded } from './log';
import type { Checked } from './session';
import { uriOf } from './uris';

const LOOKED_FOR = ['microservice.yaml', 'microservice.json', 'OpenAPI documents'];

/** Tells the client what was checked. */
export class StatusSender {
  #last: Omit<Status, 'roots'> = { services: 0, contracts: 0, files: 0, reading: true, lookedFor: LOOKED_FOR };
  #islands: readonly string[] = [];

  constructor(
    readonly connection: Connection,
    readonly folders: readonly string[],
    readonly log: Log,
  ) {}

  /** The landscape is read anew: the counts are those of before. */
  reading(): void {
    this.#send({ ...this.#last, reading: true });
  }

  checked({ results, files }: Checked): void {
    const services = results.flatMap(({ landscape }) => landscape.services);
    const contracts = services.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions)).length;
    this.#islands = results.map(({ snapshot }) => snapshot.root);
    this.#send({ ...this.#last, services: services.length, contracts, files: files.size, reading: false });
  }

  #send(status: Omit<Status, 'roots'>): void {
    this.#last = status;
    const roots = [...new Set([...this.folders, ...this.#islands])].map(uriOf);
    unheeded(this.connection.sendNotification(statusNotification, { ...status, roots } satisfies Status), this.log);
  }
}
