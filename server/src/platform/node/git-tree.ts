/** `100644 blob <id>\t<path>`; links are `120000`, submodules `160000 commit`. */
const FILE = /^100\d{3} blob ([0-9a-f]+)$/;
const LINK = /^120000 blob /;
const SUBMODULE = /^160000 commit ([0-9a-f]+)$/;

/** Reads what `git ls-tree -r -z` writes, however it is cut into pieces. */
export class TreeParser {
  /** Path -> id. */
  readonly files = new Map<string, string>();
  readonly links: string[] = [];
  /** Path -> the commit that is wanted of it. */
  readonly submodules = new Map<string, string>();
  #rest: Buffer = Buffer.alloc(0);

  take(piece: Buffer): void {
    const all = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let start = 0;
    for (let end = all.indexOf(0); end >= 0; end = all.indexOf(0, start)) {
      this.#entry(all, start, end);
      start = end + 1;
    }
    this.#rest = Buffer.from(all.subarray(start));
  }

  #entry(all: Buffer, start: number, end: number): void {
    const tab = all.indexOf(9, start);
    if (tab < 0 || tab > end) return;
    const head = all.toString('latin1', start, tab);
    const path = all.toString('utf8', tab + 1, end);
    const [file, submodule] = [FILE.exec(head)?.[1], SUBMODULE.exec(head)?.[1]];
    if (file !== undefined) this.files.set(path, file);
    else if (submodule !== undefined) this.submodules.set(path, submodule);
    else if (LINK.test(head)) this.links.push(path);
  }
}
