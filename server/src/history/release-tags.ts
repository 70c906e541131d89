import type { Tag } from '../platform/ports';
import type { TaggedVersion } from '../readers/snapshot';
import { compareTagVersions, parseTagVersion, type TagVersion } from './versions';

interface Numbered {
  readonly tag: Tag;
  /** Undefined where what a pattern leaves open is no version. */
  readonly version: TagVersion | undefined;
}

/** The tags of a repository that name releases, so sorted that those of one service are found at once. */
export class ReleaseTags {
  readonly #tags: readonly Tag[];
  /** By what stands before the version: `orders/v`, `orders@`, `v`. */
  readonly #byPrefix = new Map<string, Numbered[]>();
  readonly #matching = new Map<string, readonly Tag[]>();

  constructor(tags: readonly Tag[]) {
    this.#tags = tags;
    for (const tag of tags) this.#file(tag);
    for (const group of this.#byPrefix.values()) group.sort(newestFirst);
  }

  /**
   * Those of one service, the highest version first: `<service>/v*`, else `<service>@*`, else `v*`; the last alone where
   * no service is named.
   */
  of(service: string | undefined): readonly Tag[] {
    return this.#byPrefix.get(this.#prefixOf(service))?.map(({ tag }) => tag) ?? [];
  }

  /** The versions that these are named after, with the day of each where that is known. */
  dated(service: string | undefined): readonly TaggedVersion[] {
    const { length } = this.#prefixOf(service);
    return this.of(service).flatMap(({ name, date }) =>
      date === undefined ? [] : [{ version: name.slice(length), date }],
    );
  }

  #prefixOf(service: string | undefined): string {
    const prefixes = service === undefined || service === '' ? ['v'] : [`${service}/v`, `${service}@`, 'v'];
    return prefixes.find((prefix) => this.#byPrefix.has(prefix)) ?? 'v';
  }

  /** Those that a pattern with `*` matches, the highest version first, then those without one. */
  matching(pattern: string): readonly Tag[] {
    const known = this.#matching.get(pattern);
    if (known) return known;
    const steps = pattern.split('*');
    const found = this.#tags.flatMap((tag): Numbered[] => {
      const open = openPart(tag.name, steps);
      return open === undefined ? [] : [{ tag, version: parseTagVersion(open.replace(/^v(?=\d)/, '')) }];
    });
    const tags = found.sort(newestFirst).map(({ tag }) => tag);
    this.#matching.set(pattern, tags);
    return tags;
  }

  #file(tag: Tag): void {
    const cut = /^(v|.*\/v|.*@)(?=\d)/.exec(tag.name)?.[0];
    if (cut === undefined) return;
    const version = parseTagVersion(tag.name.slice(cut.length));
    if (!version) return;
    const group = this.#byPrefix.get(cut);
    if (group) group.push({ tag, version });
    else this.#byPrefix.set(cut, [{ tag, version }]);
  }
}

/** Tags that say nothing come last; those that say the same in the order of their names. */
function newestFirst(a: Numbered, b: Numbered): number {
  const byVersion =
    a.version && b.version ? compareTagVersions(b.version, a.version) : Number(!a.version) - Number(!b.version);
  return byVersion || (a.tag.name < b.tag.name ? 1 : -1);
}

/** What the first `*` of a pattern stands for, given the fixed texts between its stars; undefined where it does not match. */
function openPart(name: string, [first = '', ...others]: readonly string[]): string | undefined {
  const last = others.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return undefined;
  const end = name.length - last.length;
  let open: string | undefined;
  let at = first.length;
  for (const text of others) {
    const found = name.indexOf(text, at);
    if (found < 0 || found + text.length > end) return undefined;
    open ??= name.slice(at, found);
    at = found + text.length;
  }
  return open ?? name.slice(at, end);
}
