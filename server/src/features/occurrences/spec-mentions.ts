import { isList, isMap } from '../../contracts/json';
import type { Json, SpecFacts } from '../../readers/facts';
import { NAMED, VALUES } from '../../readers/prune';
import { parseReference } from '../../readers/references';
import type { Path } from '../../syntax/tree';
import { type How, type Mention, mention, nameKey, partKey } from './mention';

/** What a spec refers to: by `$ref`, by the links of its responses, and by the mapping of a discriminator. */
export function specMentions(facts: SpecFacts): Mention[] {
  const refs = facts.refs.flatMap(({ written, path, file }) =>
    file === undefined ? [] : referenceMention(facts.file, written, path, 'part'),
  );
  return [...refs, ...new Walk(facts).mentions];
}

function referenceMention(file: string, written: string, path: Path, as: 'part' | 'operationRef'): Mention[] {
  const reference = parseReference(file, written, path);
  if (reference.file === undefined) return [];
  const how: How = { as, reference };
  const key = partKey(reference.file, reference.pointer, reference.anchor);
  return [mention({ file, path, written }, { role: 'refers', how, keys: [key] })];
}

/** Goes over a spec once for what refers without a `$ref`. */
class Walk {
  readonly mentions: Mention[] = [];
  readonly #file: string;
  readonly #path: (string | number)[] = [];

  constructor({ file, doc }: SpecFacts) {
    this.#file = file;
    this.#visit(doc, false);
  }

  /** @param names whether the keys of `value` are names of the author's own */
  #visit(value: Json, names: boolean): void {
    if (isList(value)) for (const [index, item] of value.entries()) this.#below(index, item, names);
    else if (isMap(value)) for (const [key, item] of Object.entries(value)) this.#entry(key, item, names);
  }

  #entry(key: string, item: Json, names: boolean): void {
    const isValue = key.startsWith('x-') || VALUES.has(key);
    if (names) this.#below(key, item, false);
    else if (isValue) return;
    else if (key === 'links') this.#links(item);
    else if (key === 'discriminator') this.#mapping(item);
    else this.#below(key, item, NAMED.has(key));
  }

  #below(step: string | number, item: Json, names: boolean): void {
    if (typeof item !== 'object') return;
    this.#path.push(step);
    this.#visit(item, names);
    this.#path.pop();
  }

  #links(links: Json): void {
    if (!isMap(links)) return;
    for (const [name, link] of Object.entries(links)) {
      if (!isMap(link)) continue;
      const at = [...this.#path, 'links', name];
      const { operationId, operationRef } = link;
      if (typeof operationId === 'string') this.mentions.push(linked(this.#file, [...at, 'operationId'], operationId));
      if (typeof operationRef === 'string') this.#refers(operationRef, [...at, 'operationRef'], 'operationRef');
    }
  }

  /** A bare name there is that of a schema; all else is a reference. */
  #mapping(discriminator: Json): void {
    const mapping = isMap(discriminator) ? discriminator.mapping : undefined;
    for (const [value, target] of Object.entries(isMap(mapping) ? mapping : {})) {
      if (typeof target !== 'string' || !/[#/]|\.(?:ya?ml|json)$/.test(target)) continue;
      this.#refers(target, [...this.#path, 'discriminator', 'mapping', value], 'part');
    }
  }

  #refers(written: string, path: Path, as: 'part' | 'operationRef'): void {
    this.mentions.push(...referenceMention(this.#file, written, path, as));
  }
}

const linked = (file: string, path: Path, written: string): Mention =>
  mention({ file, path, written }, { role: 'refers', how: { as: 'link' }, keys: [nameKey('operation', written)] });
