import type { FlatBuilder } from './flat';
import { Flag } from './layout';
import { unsure } from './quick-yaml-cursor';
import { scalarText } from './quick-yaml-text';
import type { Node } from './tree';

/** A text of entries this long fills half of the table that it begins with. */
const CHARACTERS_PER_PLACE = 20;

/** So many places tried in vain: the text is made to be slow, or a strange one. */
const MANY_PROBES = 64;

/** All keys of a text with the maps that they stand in, to find one that is written twice: a table with open addressing. */
export class KeyTable {
  private nodes: Int32Array;
  private hashes: Int32Array;
  private count = 0;

  constructor(private readonly builder: FlatBuilder) {
    const bits = 32 - Math.clz32(builder.text.length / CHARACTERS_PER_PLACE + 64);
    this.nodes = new Int32Array(1 << bits).fill(-1);
    this.hashes = new Int32Array(1 << bits);
  }

  /**
   * Sets the key of an entry; unsure where its map has it already, or merges another one in.
   *
   * @param flags those of the key as a scalar
   */
  set(node: Node, start: number, end: number, flags: number): void {
    const { builder } = this;
    const { text } = builder;
    const quote = flags & Flag.inQuotes ? 1 : 0;
    if (flags & Flag.folded) {
      const decoded = scalarText(text, start, end, text[start]!);
      builder.setKey(node, start, end, decoded);
      this.add(node, hashOf(decoded, 0, decoded.length));
    } else {
      builder.setSourceKey(node, start, end, quote === 1);
      this.add(node, hashOf(text, start + quote, end - quote));
    }
    if (text[start + quote] === '<' && builder.keyText(node) === '<<') unsure();
  }

  private add(node: Node, keyHash: number): void {
    if (this.count * 2 >= this.nodes.length) this.grow();
    const { builder } = this;
    const map = builder.parent(node);
    const hash = keyHash ^ Math.imul(map + 1, 0x9e3779b1);
    const slot = this.free(
      hash,
      (other) => builder.parent(other) === map && builder.keyText(other) === builder.keyText(node),
    );
    this.nodes[slot] = node;
    this.hashes[slot] = hash;
    this.count++;
  }

  private free(hash: number, isTwin: (other: Node) => boolean): number {
    const { nodes, hashes } = this;
    const mask = nodes.length - 1;
    let slot = scattered(hash) & mask;
    for (let probes = 0; nodes[slot]! >= 0; probes++) {
      if (probes > MANY_PROBES || (hashes[slot] === hash && isTwin(nodes[slot]!))) unsure();
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { nodes, hashes } = this;
    this.nodes = new Int32Array(nodes.length * 2).fill(-1);
    this.hashes = new Int32Array(nodes.length * 2);
    for (let i = 0; i < nodes.length; i++) {
      if (nodes[i]! < 0) continue;
      const slot = this.free(hashes[i]!, () => false);
      this.nodes[slot] = nodes[i]!;
      this.hashes[slot] = hashes[i]!;
    }
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Hashes of names that differ in a number only lie side by side; these do not (the end of MurmurHash3). */
function scattered(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
