import { entries, isMap, member } from '../../contracts/json';
import type { Joined } from '../../landscape/joined';
import type { Json, SpecFacts } from '../../readers/facts';
import { dirname, join } from '../../readers/paths';
import type { Path } from '../../syntax/tree';
import type { AskedAt } from '../asked';
import { typedText } from '../word';
import { filesFor, type Name, pathFrom } from './name';

/** What a value under a key is, where that may be a reference; and what the values of a map or list under a key are. */
const SCHEMAS = 'schemas';
const BY_KEY: Readonly<Record<string, string>> = {
  schema: SCHEMAS,
  items: SCHEMAS,
  additionalProperties: SCHEMAS,
  not: SCHEMAS,
  if: SCHEMAS,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: SCHEMAS,
  else: SCHEMAS,
  contains: SCHEMAS,
  propertyNames: SCHEMAS,
  requestBody: 'requestBodies',
};
const BY_CONTAINER: Readonly<Record<string, string>> = {
  properties: SCHEMAS,
  patternProperties: SCHEMAS,
  dependentSchemas: SCHEMAS,
  schemas: SCHEMAS,
  definitions: SCHEMAS,
  $defs: SCHEMAS,
  allOf: SCHEMAS,
  oneOf: SCHEMAS,
  anyOf: SCHEMAS,
  prefixItems: SCHEMAS,
  parameters: 'parameters',
  responses: 'responses',
  headers: 'headers',
  examples: 'examples',
  links: 'links',
  callbacks: 'callbacks',
  requestBodies: 'requestBodies',
  securitySchemes: 'securitySchemes',
  paths: 'pathItems',
  webhooks: 'pathItems',
};

/** The same in OpenAPI 2.0 and in JSON Schema, where each kind has a map at the top. */
const TOP_MAPS: readonly (readonly [key: string, kind: string])[] = [
  ['definitions', SCHEMAS],
  ['$defs', SCHEMAS],
  ['parameters', 'parameters'],
  ['responses', 'responses'],
];

/** What a `$ref` of a spec can lead to: what is described in its own file, in those that it refers to, and other files. */
export function referenceNames(asked: AskedAt<Joined>, facts: SpecFacts): Name[] {
  const { at, state, offset, result } = asked;
  if (at.path.at(-1) !== '$ref' || at.part !== 'value') return [];
  const kind = kindAt(at.path);
  const typed = typedText(state.tree, at, offset);
  const hash = typed.indexOf('#');
  const specOf = (file: string) => {
    const settled = result.snapshot.files.get(file)?.settled;
    return settled?.kind === 'spec' ? settled : undefined;
  };
  if (hash > 0) {
    const named = typed.slice(0, hash);
    const other = specOf(join(dirname(state.file), named));
    return other ? pointersIn(other, kind).map((text) => ({ text: `${named}#${text}` })) : [];
  }
  const own = pointersIn(facts, kind).map((text) => ({ text: `#${text}` }));
  if (hash === 0) return own;
  const others = [...new Set(facts.refs.flatMap(({ file }) => file ?? []))].filter((file) => file !== state.file);
  const known = others.flatMap((file) => {
    const spec = specOf(file);
    return spec ? pointersIn(spec, kind).map((text) => ({ text: `${pathFrom(asked, file)}#${text}` })) : [];
  });
  return [...own, ...known, ...filesFor(asked, /\.(ya?ml|json)$/)];
}

/** What should stand where a reference does; undefined where that cannot be told. */
function kindAt(path: Path): string | undefined {
  const [key, container] = [path.at(-2), path.at(-3)];
  const around = typeof container === 'string' && Object.hasOwn(BY_CONTAINER, container) ? container : undefined;
  if (around !== undefined) return BY_CONTAINER[around];
  return typeof key === 'string' && Object.hasOwn(BY_KEY, key) ? BY_KEY[key] : undefined;
}

/** JSON pointers to what a file describes of a kind, or of any; of a part of a spec to all that stands at its top. */
function pointersIn({ doc, type }: SpecFacts, kind: string | undefined): string[] {
  const components = entries(member(doc, 'components')).filter(([key]) => kind === undefined || key === kind);
  const inComponents = components.flatMap(([key, value]) => namesIn(value).map((name) => `/components/${key}/${name}`));
  const maps = TOP_MAPS.filter(([, of]) => kind === undefined || of === kind);
  const atTop = maps.flatMap(([key]) => namesIn(member(doc, key)).map((name) => `/${key}/${name}`));
  const parts = type === 'fragment' ? namesIn(doc).map((name) => `/${name}`) : [];
  return [...inComponents, ...atTop, ...parts];
}

/** The names of a map's maps, as steps of a pointer in an address. */
function namesIn(value: Json | undefined): string[] {
  const named = entries(value).filter(([name, part]) => isMap(part) && !name.startsWith('x-'));
  return named.map(([name]) => encodeURI(name.replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('#', '%23'));
}
