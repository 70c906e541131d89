import type { FileSystem } from '../../platform/ports';
import type { SpecFacts } from '../../readers/facts';
import { languageOf } from '../../readers/index';
import { basename, dirname } from '../../readers/paths';
import { decode, largestFile } from '../../workspace/decode';
import { Reading } from '../../workspace/reading';
import { UsageError } from '../usage';
import { type Form, isWhole, mustParse } from './form';
import type { Source } from './source';

/** More files than this are taken for a mistake, or an attack. */
const MOST_FILES = 10_000;

/** The text of a named file, undecoded and unparsed so far. */
export interface NamedText {
  readonly source: Source;
  readonly text: string;
}

/** @throws {UsageError} where it cannot be read, is too large or no text */
export async function readText(source: Source): Promise<NamedText> {
  const { files, path, name } = source;
  const read = await textOf(files, path);
  if ('why' in read) throw new UsageError(`${name(path)} was not read. ${read.why}`);
  return { source, text: read.text };
}

/**
 * The spec that a named text is, with all files that its references lead to.
 *
 * @throws {UsageError} where it is no spec, or one of the files does not parse
 */
export async function readForm({ source, text }: NamedText): Promise<Form> {
  const { files, path, name } = source;
  const reading = Reading.of(path, text);
  const facts = reading?.facts('asked');
  const problem = reading?.tree.problems[0];
  if (!reading || facts?.kind !== 'spec' || (!isWhole(facts) && !problem)) throw new UsageError(noSpec(source, facts));
  const readings = new Map([[path, reading]]);
  await follow(files, facts, readings);
  const form: Form = {
    spec: facts,
    lookup: { spec: (file) => specIn(readings.get(file)) },
    tree: (file) => readings.get(file)?.tree,
  };
  mustParse(form, name);
  return form;
}

/** Reads what the spec asks for, and what that asks for in turn. What cannot be read stays out of sight. */
async function follow(files: FileSystem, spec: SpecFacts, readings: Map<string, Reading>): Promise<void> {
  const met = new Set([spec.file]);
  for (let wave = asked(spec, met); wave.length > 0; ) {
    const texts = await Promise.all(wave.map((file) => textOf(files, file)));
    const found = wave.flatMap((file, index) => {
      const read = texts[index];
      const reading = read && 'text' in read ? Reading.of(file, read.text) : undefined;
      if (reading) readings.set(file, reading);
      return specIn(reading) ?? [];
    });
    wave = met.size > MOST_FILES ? [] : found.flatMap((part) => asked(part, met));
  }
}

function asked({ asks }: SpecFacts, met: Set<string>): string[] {
  const files = asks.flatMap((ask) => (ask.ask === 'read' && !met.has(ask.path) ? [ask.path] : []));
  for (const file of files) met.add(file);
  return files;
}

function specIn(reading: Reading | undefined): SpecFacts | undefined {
  const facts = reading?.facts('asked');
  return facts?.kind === 'spec' ? facts : undefined;
}

async function textOf(files: FileSystem, file: string): Promise<ReturnType<typeof decode>> {
  try {
    const bytes = await files.read(file, largestFile + 1);
    return bytes.length > largestFile ? { why: 'It is larger than 10 MB.' } : decode(bytes);
  } catch (error) {
    return { why: `It cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

const LOOKED_FOR =
  'An OpenAPI document begins with "openapi: 3.1.0" or "swagger: \'2.0\'", a JSON Schema names its "$schema".';

function noSpec({ path, name }: Source, facts: { readonly kind: string } | undefined): string {
  if (facts?.kind === 'manifest')
    return `${name(path)} is a manifest: name its folder, ${name(dirname(path)) || '.'}, to compare what the service provides.`;
  if (languageOf(path) === undefined)
    return `${name(path)} is not read: only YAML and JSON are, and ${basename(path)} ends in neither .yaml, .yml nor .json.`;
  return `${name(path)} is no API spec. ${LOOKED_FOR}`;
}
