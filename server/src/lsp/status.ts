import type { Connection } from 'vscode-languageserver';
import type { Result } from '../engine';
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
    const { lookedFor } = this.#last;
    const missing = missingWords(results);
    const counts = { services: services.length, contracts, files: files.size };
    this.#send({ ...counts, reading: false, lookedFor, ...(missing !== undefined && { missing }) });
  }

  #send(status: Omit<Status, 'roots'>): void {
    this.#last = status;
    const roots = [...new Set([...this.folders, ...this.#islands])].map(uriOf);
    unheeded(this.connection.sendNotification(statusNotification, { ...status, roots } satisfies Status), this.log);
  }
}

/** Reasons that are told. */
const TOLD = 2;

/** Why something is not compared with its last release: each reason once, what holds for most first. */
function missingWords(results: readonly Result[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { snapshot } of results) {
    for (const why of snapshot.released?.missing.values() ?? []) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const reasons = [...counts].sort(([, a], [, b]) => b - a).map(([why]) => why);
  return reasons.length === 0 ? undefined : reasons.slice(0, TOLD).join('; ');
}
