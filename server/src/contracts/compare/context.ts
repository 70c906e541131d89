import type { Contract, Operation, Placed, SchemaAt } from '../contract';
import type { Travel } from './change';
import type { Gathering, Note } from './gathering';
import type { SchemaPairs } from './schema/pairs';

/** What comparing needs to know wherever it stands. */
export interface Context {
  readonly base: Contract;
  readonly revision: Contract;
  readonly pairs: SchemaPairs;
  readonly gathering: Gathering;
  /** YYYY-MM-DD; undefined where no sunset counts as passed. */
  readonly today?: string;
}

/** The two forms of one operation, as they are written. */
export interface OperationPair {
  readonly base: Operation;
  readonly revision: Operation;
}

/** Compares one operation: says whose it is, and which way what is written as its request goes. */
export class Exchange {
  constructor(
    readonly context: Context,
    readonly pair: OperationPair,
    /** As sites name it. */
    readonly site: Operation,
    /** True for webhooks and callbacks: the provider sends the request. */
    readonly isTurned: boolean,
  ) {}

  /** Which way the request goes. */
  get asking(): Travel {
    return this.isTurned ? 'response' : 'request';
  }

  /** Which way the response goes. */
  get answering(): Travel {
    return this.isTurned ? 'request' : 'response';
  }

  note(note: Omit<Note, 'operation'>): void {
    this.context.gathering.note({ ...note, operation: this.site });
  }

  /** Has two schemas compared. `steps`: the name of the parameter or header, none for a body. */
  schemas(
    base: SchemaAt,
    revision: SchemaAt,
    travel: Travel,
    steps: readonly string[] = [],
    isParameter = false,
  ): void {
    const pair = this.context.pairs.pair(base, revision);
    this.context.gathering.roots.push({
      operation: this.site,
      travel,
      steps,
      pair,
      ...(isParameter && { isParameter }),
    });
  }
}

/** The place of something below another. */
export const within = ({ file, path }: Placed, ...steps: readonly (string | number)[]): Placed => ({
  file,
  path: [...path, ...steps],
});

/** The path item that an operation stands in. */
export function itemOf({ file, path }: Operation): Placed {
  return { file, path: path.slice(0, path.at(-2) === 'additionalOperations' ? -2 : -1) };
}
