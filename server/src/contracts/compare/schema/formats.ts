import { text } from '../../json';
import type { ChangePlace } from '../change';
import type { SchemaKindBase } from '../schema-kinds';
import type { Part } from './members';
import { allWith, firstWith, placeIn } from './places';
import type { Report } from './report';

/** Each with the formats that hold all its values, the next wider first. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  int8: ['int16', 'int32', 'int64'],
  int16: ['int32', 'int64'],
  int32: ['int64'],
  uint8: ['uint16', 'uint32', 'uint64', 'int16', 'int32', 'int64'],
  uint16: ['uint32', 'uint64', 'int32', 'int64'],
  uint32: ['uint64', 'int64'],
  float: ['double'],
  uri: ['uri-reference', 'iri', 'iri-reference'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
};

/** A hint to whoever shows a field; it leaves out no value. */
const HINTS = new Set(['password', '']);

interface Format {
  readonly name: string;
  readonly place: ChangePlace;
}

/** Compares formats, and how bytes are written as text. */
export function compareFormats(report: Report): void {
  if (!report.sameTypes) return;
  const before = formatOf(report.base.parts);
  const after = formatOf(report.revision.parts);
  if (before?.name === after?.name) return;
  const args = { before: before?.name ?? '', after: after?.name ?? '' };
  report.both(kindOf(before?.name, after?.name), { args, base: before?.place, revision: after?.place });
}

function kindOf(before: string | undefined, after: string | undefined): SchemaKindBase {
  if (before === undefined) return 'format.added';
  if (after === undefined) return 'format.removed';
  if (isWithin(before, after)) return 'format.widened';
  return isWithin(after, before) ? 'format.narrowed' : 'format.changed';
}

function isWithin(narrow: string, wide: string): boolean {
  return Object.hasOwn(WIDER, narrow) && WIDER[narrow]!.includes(wide);
}

/** The format, in the words of OpenAPI 3.0: `byte` is text in base64, `binary` are bytes as they are. */
export function formatOf(parts: readonly Part[]): Format | undefined {
  for (const { part, value } of allWith(parts, 'format'))
    if (typeof value === 'string' && !HINTS.has(value)) return { name: value, place: placeIn(part, 'format') };
  return encodingOf(parts) ?? mediaOf(parts) ?? fileOf(parts);
}

function encodingOf(parts: readonly Part[]): Format | undefined {
  const found = firstWith(parts, 'contentEncoding');
  const encoding = text(found?.value);
  if (!found || encoding === undefined) return undefined;
  return { name: encoding === 'base64' ? 'byte' : encoding, place: placeIn(found.part, 'contentEncoding') };
}

function mediaOf(parts: readonly Part[]): Format | undefined {
  const found = firstWith(parts, 'contentMediaType');
  const isBytes = /^(?:application\/octet-stream|image\/|audio\/|video\/)/.test(text(found?.value) ?? '');
  return found && isBytes ? { name: 'binary', place: placeIn(found.part, 'contentMediaType') } : undefined;
}

function fileOf(parts: readonly Part[]): Format | undefined {
  const found = firstWith(parts, 'type');
  return found?.value === 'file' ? { name: 'binary', place: placeIn(found.part, 'type') } : undefined;
}
