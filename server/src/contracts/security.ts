import type { Json, SpecFacts } from '../readers/facts';
import type { SecurityScheme } from './contract';
import { entries, member } from './json';
import { placeOf } from './parameters';
import { deref, type Lookup } from './references';

/** The security schemes of a spec by name, references followed; one that leads out of sight is left out. */
export function readSchemes({ file, doc }: SpecFacts, lookup: Lookup): ReadonlyMap<string, SecurityScheme> {
  const path = member(doc, 'swagger') === undefined ? ['components', 'securitySchemes'] : ['securityDefinitions'];
  const written = path.reduce<Json | undefined>(member, doc);
  const found = new Map<string, SecurityScheme>();
  for (const [name, value] of entries(written)) {
    const scheme = deref(lookup, { file, path: [...path, name], value });
    if (typeof scheme !== 'string') found.set(name, { ...placeOf(scheme), value: scheme.value });
  }
  return found;
}
