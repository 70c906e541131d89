import type { Blob } from '../ports';

const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/;
/** Links that lead nowhere, out of the commit or in a circle: as many bytes follow that tell where they lead. */
const ASTRAY = /^(?:symlink|dangling|loop|notdir) (\d+)$/;
/** Bytes of a line above which it is no answer; it may repeat the path that was asked for. */
const longestLine = 64 * 1024;

/** What follows a header: so many bytes, and a line break. */
interface Body {
  readonly id: string | undefined;
  readonly size: number;
  readonly pieces: Buffer[];
  read: number;
}

/** Reads what `git cat-file --batch --follow-symlinks` writes, however it is cut into pieces. */
export class BatchParser {
  readonly #largest: number;
  readonly #answer: (blob: Blob | undefined) => void;
  #line: Buffer = Buffer.alloc(0);
  #body: Body | undefined;

  /** @param largest bytes above which content is read over, and the answer is none */
  constructor(largest: number, answer: (blob: Blob | undefined) => void) {
    this.#largest = largest;
    this.#answer = answer;
  }

  /** False where this cannot be read any further. */
  take(piece: Buffer): boolean {
    let rest = piece;
    while (rest.length > 0) {
      rest = this.#body ? this.#takeBody(this.#body, rest) : this.#takeLine(rest);
      if (this.#line.length > longestLine) return false;
    }
    return true;
  }

  #takeLine(piece: Buffer): Buffer {
    const end = piece.indexOf(10);
    const part = end < 0 ? piece : piece.subarray(0, end);
    this.#line = this.#line.length === 0 ? part : Buffer.concat([this.#line, part]);
    if (end < 0) return piece.subarray(piece.length);
    const line = this.#line.toString('latin1');
    this.#line = Buffer.alloc(0);
    this.#header(line);
    return piece.subarray(end + 1);
  }

  #header(line: string): void {
    const [, id, type, size] = FOUND.exec(line) ?? [];
    const [, astray] = ASTRAY.exec(line) ?? [];
    const length = size ?? astray;
    const isWanted = type === 'blob' && Number(length) <= this.#largest;
    if (length === undefined) this.#answer(undefined);
    else this.#body = { id: isWanted ? id : undefined, size: Number(length), pieces: [], read: 0 };
  }

  #takeBody(body: Body, piece: Buffer): Buffer {
    // With the line break after it.
    const part = piece.subarray(0, body.size + 1 - body.read);
    body.read += part.length;
    if (body.id !== undefined) body.pieces.push(part);
    if (body.read > body.size) this.#finish(body);
    return piece.subarray(part.length);
  }

  #finish(body: Body): void {
    this.#body = undefined;
    // A copy of its own: a piece of a stream's memory would keep all of it.
    const bytes = () => new Uint8Array(Buffer.concat(body.pieces).subarray(0, body.size));
    this.#answer(body.id === undefined ? undefined : { id: body.id, bytes: bytes() });
  }
}
