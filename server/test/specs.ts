import type { Lookup } from '../src/contracts/references';
import type { SpecFacts } from '../src/readers/facts';
import { languageOf } from '../src/readers/index';
import { openapiReader } from '../src/readers/openapi';
import { parse } from '../src/syntax/parse';

/** Specs, and parts of specs, from their texts by file. */
export function specs(texts: Readonly<Record<string, string>>): Lookup {
  const read = (file: string, text: string) => openapiReader.read(parse(text, languageOf(file)!), file) as SpecFacts;
  const facts = new Map(Object.entries(texts).map(([file, text]) => [file, read(file, text)]));
  return { spec: (file) => facts.get(file) };
}
