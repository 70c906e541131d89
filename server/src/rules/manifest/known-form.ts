import { entries, isMap } from '../../contracts/json';
import type { SpecFacts } from '../../readers/facts';

/** Keys by which descriptions of interfaces begin, those too that are not read here, and half-typed ones. */
const MARKS = new Set(
  (
    'openapi swagger asyncapi openrpc arazzo overlay smithy raml wsdl syntax protocol protobuf graphql sdl schema schemas ' +
    'type types properties definitions fields items namespace info paths channels messages methods operations servers ' +
    'apiversion kind title version baseuri id name description spec service services interface api'
  ).split(' '),
);

/**
 * Whether a file that is named as a spec is certainly none: it parses, says something, and all it says are single values
 * under names of its own. What has more structure may be in a form that is not known here.
 */
export function isCertainlyNoSpec({ type, complete, doc }: SpecFacts): boolean {
  if (type !== 'fragment' || !complete || !isMap(doc)) return false;
  const written = entries(doc);
  const isForeign = ([key, value]: (typeof written)[number]) =>
    value !== null && typeof value !== 'object' && /^[a-z]/i.test(key) && !MARKS.has(key.toLowerCase());
  return written.length > 0 && written.every(isForeign);
}
