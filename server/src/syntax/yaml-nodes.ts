import { type Document, isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Pair } from 'yaml';
import type { FlatBuilder } from './flat';
import { Flag } from './layout';
import { isNull } from './scalar';
import type { Node } from './tree';
import { TEMPLATE } from './yaml-notation';

const STRING_TAG = 'tag:yaml.org,2002:str';
const CORE_SCALARS = /^tag:yaml\.org,2002:(?:int|float|bool|null)$/;

/** Copies composed documents into the flat arrays, resolving aliases and finding keys written twice on the way. */
export class NodeWriter {
  private anchors = new Map<string, Node>();

  /**
   * @param back from offsets in the composed text to those in the builder's text, which differ where it was mended
   * @param halfKeys where keys stand that no colon follows, in the composed text: they are being typed and left out
   */
  constructor(
    private readonly builder: FlatBuilder,
    private readonly back: (offset: number) => number,
    private readonly halfKeys: ReadonlySet<number>,
  ) {}

  document(document: Document.Parsed): void {
    this.anchors = new Map();
    const empty = document.range ? document.range[0] : 0;
    this.builder.documents.push(this.write(document.contents, -1, this.back(empty)));
  }

  /** `empty` is where a value that is not there at all is said to stand. */
  private write(value: unknown, parent: Node, empty: number): Node {
    if (isAlias(value)) return this.alias(value.source, this.range(value), parent);
    if (isScalar(value)) return this.scalar(value, parent);
    if (isCollection(value)) return this.collection(value, parent);
    return this.builder.add(parent, 0, empty, empty);
  }

  private range(node: { range?: readonly [number, number, number] | null }): [number, number] {
    const range = node.range ?? [0, 0, 0];
    return [this.back(range[0]), this.back(range[1])];
  }

  private alias(name: string, [start, end]: [number, number], parent: Node): Node {
    const node = this.builder.add(parent, Flag.alias, start, end);
    const target = this.anchors.get(name);
    if (target !== undefined) {
      this.builder.setTarget(node, target);
      return node;
    }
    const detail = `No anchor &${name} stands above this alias, so what it stands for is unknown.`;
    this.builder.problems.push({ code: 'unknown-alias', span: { start, end }, detail });
    this.doubt(node);
    return node;
  }

  private scalar(value: ScalarLike, parent: Node): Node {
    const text = value.source ?? '';
    const [start, end] = this.scalarRange(value);
    const isString = value.type !== 'PLAIN' || !readsAsCore(value.tag);
    const flags = isString ? Flag.scalar | Flag.string : isNull(text) ? 0 : Flag.scalar;
    const node = this.builder.add(parent, flags, start, end);
    if (flags !== 0) this.builder.setText(node, text);
    this.anchor(value, node);
    return node;
  }

  /** Without the line ends after a block, and right after the colon or dash for an empty value. */
  private scalarRange(value: ScalarLike): [number, number] {
    const { text } = this.builder;
    let [start, end] = this.range(value);
    if (start === end) {
      while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
      return [start, start];
    }
    if (value.type?.startsWith('BLOCK')) while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    return [start, end];
  }

  private anchor(value: { anchor?: string }, node: Node): void {
    if (value.anchor) this.anchors.set(value.anchor, node);
  }

  private collection(value: CollectionLike, parent: Node): Node {
    const [start, end] = this.range(value);
    const flags = (isMap(value) ? Flag.map : Flag.list) | (value.flow ? Flag.flow : 0);
    const node = this.builder.add(parent, flags, start, end);
    this.anchor(value, node);
    if (value.flow && this.builder.text.startsWith('{{', start)) this.template(node, start, end);
    if (isSeq(value)) for (const item of value.items) this.item(item, node);
    else this.entries(value.items as readonly Pair[], node, value.flow === true);
    // The library counts comments and line ends after the last entry in.
    if (!value.flow) this.builder.setEnd(node, this.lastEnd(node, value));
    return node;
  }

  /** `{{ name }}` is a map of a map for YAML, and never meant so. */
  private template(node: Node, start: number, end: number): void {
    this.builder.problems.push({ code: 'unexpected', span: { start, end }, detail: TEMPLATE });
    this.doubt(node);
  }

  /** Of a value that may have been anything, and of all around it, nothing is known to be whole. */
  private doubt(node: Node): void {
    for (let at = node; at >= 0; at = this.builder.parent(at)) this.builder.setFlag(at, Flag.incomplete);
  }

  /** `[a: 1]` is a list of one map. */
  private item(item: unknown, list: Node): void {
    if (isPair(item)) {
      const [start] = isCollectionOrScalar(item.key) ? this.range(item.key) : [this.builder.start(list)];
      const map = this.builder.add(list, Flag.map | Flag.flow, start, start);
      this.entries([item], map, true);
      this.builder.setEnd(map, this.builder.lastEnd(map));
    } else {
      this.write(item, list, this.builder.lastEnd(list));
    }
  }

  /** A list that ends in an empty item ends after its dash. */
  private lastEnd(node: Node, value: CollectionLike): number {
    const end = this.builder.lastEnd(node);
    return value.items.length === 0 ? this.builder.end(node) : end;
  }

  private entries(pairs: readonly Pair[], map: Node, flow: boolean): void {
    const seen = new Set<string>();
    for (const pair of pairs) {
      const half = isScalar(pair.key) && !flow && pair.value === null && this.halfKeys.has(pair.key.range?.[0] ?? -1);
      if (half) this.builder.setFlag(map, Flag.incomplete);
      else this.entry(pair, map, seen);
    }
  }

  private entry(pair: Pair, map: Node, seen: Set<string>): void {
    const [start, end] = isCollectionOrScalar(pair.key) ? this.range(pair.key) : [0, 0];
    const key = this.keyText(pair.key, start, end);
    const node = this.write(pair.value, map, end);
    this.builder.setKey(node, start, end, key);
    if (start === end && isScalar(pair.key)) this.keyless(node, start);
    if (key === '<<' && end - start === 2) this.merge(node, map);
    if (seen.has(key)) this.duplicate(key, start, end, map);
    seen.add(key);
  }

  /** `: value` has an empty key for YAML, and is never meant so. */
  private keyless(node: Node, start: number): void {
    const detail = 'A key is missing before this colon.';
    this.builder.problems.push({ code: 'unexpected', span: { start, end: start + 1 }, detail });
    this.doubt(node);
  }

  private keyText(key: unknown, start: number, end: number): string {
    if (isScalar(key)) {
      if (key.anchor) this.scalar(key, -1);
      return key.source ?? '';
    }
    if (isAlias(key)) {
      const target = this.anchors.get(key.source);
      if (target !== undefined) return this.builder.sourceText(target);
    }
    return this.builder.text.slice(start, end);
  }

  /** Merges maps and lists of maps; anything else under `<<` is an ordinary entry. */
  private merge(node: Node, map: Node): void {
    const unknown = this.builder.has(node, Flag.alias) && this.builder.target(node) === undefined;
    if (unknown || this.builder.kind(this.builder.target(node) ?? node) < Flag.map) return;
    this.builder.setFlag(node, Flag.merge);
    this.builder.setFlag(map, Flag.hasMerge);
  }

  private duplicate(key: string, start: number, end: number, map: Node): void {
    const detail = `${key} is written twice in one map: the last one counts here, and other readers differ.`;
    this.builder.problems.push({ code: 'duplicate-key', span: { start, end }, detail });
    this.builder.setFlag(map, Flag.incomplete);
  }
}

interface ScalarLike {
  source?: string;
  type?: string;
  tag?: string;
  anchor?: string;
  range?: readonly [number, number, number] | null;
}

interface CollectionLike {
  items: readonly unknown[];
  flow?: boolean;
  anchor?: string;
  range?: readonly [number, number, number] | null;
}

function isCollectionOrScalar(value: unknown): value is { range?: readonly [number, number, number] | null } {
  return isScalar(value) || isCollection(value) || isAlias(value);
}

function readsAsCore(tag: string | undefined): boolean {
  return tag === undefined || (tag !== STRING_TAG && CORE_SCALARS.test(tag));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
