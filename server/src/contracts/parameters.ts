import type { Json } from '../readers/facts';
import type { Header, Parameter, Placed, SchemaAt } from './contract';
import { entries, isList, list, member, text } from './json';
import { below, deref, type Lookup, type ValueAt } from './references';
import { typesOf } from './schemas';

/** A value that was found, and the entry through which it was: itself, or a reference to it. */
export interface Listed {
  readonly at: ValueAt;
  readonly listed: Placed;
}

/** The list `parameters` of a path item or an operation, references not yet followed. */
export function parametersAt({ file, path, value }: ValueAt): readonly ValueAt[] {
  return list(member(value, 'parameters')).map((parameter, index) => ({
    file,
    path: [...path, 'parameters', index],
    value: parameter,
  }));
}

/** Follows references; of two with one name and place the later one counts, in the earlier one's position. */
export function readParameters(
  lookup: Lookup,
  written: readonly ValueAt[],
): { found: readonly Listed[]; whole: boolean } {
  const byName = new Map<string, Listed>();
  let whole = true;
  for (const one of written) {
    const at = deref(lookup, one);
    if (typeof at === 'string') whole = false;
    else byName.set(`${text(member(at.value, 'in'))} ${text(member(at.value, 'name'))}`, { at, listed: placeOf(one) });
  }
  return { found: [...byName.values()], whole };
}

export const placeOf = ({ file, path }: Placed): Placed => ({ file, path });

/** A parameter of a path, query, header or cookie; none of another kind, or one without a name. */
export function parameter(lookup: Lookup, { at, listed }: Listed): Parameter[] {
  const { value } = at;
  const [name, place] = [text(member(value, 'name')), text(member(value, 'in'))];
  if (name === undefined || place === undefined || place === 'body' || place === 'formData') return [];
  const { schema, mediaType } = formOf(lookup, at);
  const resolved = deref(lookup, { ...schema, value: schema.schema });
  const form = typeof resolved === 'string' ? null : resolved.value;
  const parts = entries(member(form, 'properties')).map(([part]) => part);
  const types = typesOf(form);
  const fallback = member(form, 'default');
  return [
    {
      ...placeOf(at),
      listed,
      name,
      in: place,
      required: member(value, 'required') === true || place === 'path',
      list: types.includes('array'),
      compound: parts.length > 0 || types.includes('array') || types.includes('object'),
      parts,
      schema,
      mediaType,
      ...styleOf(value, place),
      allowReserved: member(value, 'allowReserved') === true,
      deprecated: member(value, 'deprecated') === true,
      sunset: text(member(value, 'x-sunset')),
      default:
        typeof resolved === 'string' || fallback === undefined ? undefined : below(resolved, 'default', fallback),
    },
  ];
}

/** The schema that a parameter or header has, or that its only media type has, or that it is itself. */
export function formOf(lookup: Lookup, at: ValueAt): { schema: SchemaAt; mediaType?: string } {
  const { file, path, value } = at;
  const schema = member(value, 'schema');
  if (schema !== undefined) return { schema: { file, path: [...path, 'schema'], schema } };
  const [content] = entries(member(value, 'content'));
  if (!content) return { schema: { file, path, schema: isTyped(value) ? value : true } };
  const [mediaType, written] = content;
  const media = deref(lookup, { file, path: [...path, 'content', mediaType], value: written });
  const found = typeof media === 'string' ? undefined : member(media.value, 'schema');
  if (typeof media === 'string' || found === undefined) return { schema: { file, path, schema: true }, mediaType };
  return { schema: { file: media.file, path: [...media.path, 'schema'], schema: found }, mediaType };
}

/** Whether it says its type itself, as in OpenAPI 2.0. */
function isTyped(value: Json): boolean {
  return ['type', '$ref'].some((key) => member(value, key) !== undefined);
}

const COLLECTIONS: ReadonlyMap<Json, string> = new Map([
  ['ssv', 'spaceDelimited'],
  ['tsv', 'tabDelimited'],
  ['pipes', 'pipeDelimited'],
]);

/** With the defaults of each version; 2.0 is told by a type beside the name. */
function styleOf(value: Json, place: string): Pick<Parameter, 'style' | 'explode'> {
  const plain = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const format = member(value, 'collectionFormat');
  if (isTyped(value)) return { style: COLLECTIONS.get(format ?? null) ?? plain, explode: format === 'multi' };
  const style = text(member(value, 'style')) ?? plain;
  const explode = member(value, 'explode');
  return { style, explode: typeof explode === 'boolean' ? explode : style === 'form' };
}

/** The headers of a response, references followed; `whole` is false where one leads out of sight. */
export function readHeaders(lookup: Lookup, response: ValueAt): { found: readonly Header[]; whole: boolean } {
  const all = below(response, 'headers', member(response.value, 'headers') ?? null);
  if (isList(all.value)) return { found: [], whole: false };
  const read = entries(all.value).map(([name, value]) => header(lookup, name, below(all, name, value)));
  return { found: read, whole: read.every(({ complete }) => complete) };
}

function header(lookup: Lookup, name: string, written: ValueAt): Header & { complete: boolean } {
  const listed = placeOf(written);
  const at = deref(lookup, written);
  if (typeof at === 'string') {
    return { name, ...listed, listed, required: false, schema: { ...listed, schema: true }, complete: false };
  }
  const required = member(at.value, 'required') === true;
  return { name, ...placeOf(at), listed, required, schema: formOf(lookup, at).schema, complete: true };
}
