import type { Entry, ServiceFacts, ServiceField } from '../readers/facts';
import { Kept } from '../readers/kept';
import { type Place, place } from '../syntax/place';

const kept = new Kept<ServiceFacts, ServiceFacts>();

/**
 * What several sources tell of one service, put together: the first has its say on all that it writes, the others fill
 * what it leaves open. A list counts as a whole: where the first writes one, the others add nothing to it. The same object
 * while the parts are the same.
 */
export function merged(parts: readonly [ServiceFacts, ...ServiceFacts[]]): ServiceFacts {
  const [main, ...others] = parts;
  return others.length === 0 ? main : kept.of(main, others, () => others.reduce(filled, main));
}

/** What may be open in one source and written in another, those that have a value where nothing is written aside. */
const FIELDS = ['owner', 'lifecycle', 'system', 'provides', 'consumes', 'data'] as const;

function filled(main: ServiceFacts, other: ServiceFacts): ServiceFacts {
  const fields = FIELDS.filter((field) => main[field] === undefined && other[field] !== undefined);
  const asksKind = main.saysKind !== true && other.saysKind === true;
  return {
    ...main,
    owner: main.owner ?? other.owner,
    lifecycle: main.lifecycle ?? other.lifecycle,
    system: main.system ?? other.system,
    ...(asksKind && { type: other.type, saysKind: true as const }),
    places: {
      ...main.places,
      ...Object.fromEntries(
        [...fields, ...(asksKind ? ['kind' as const] : [])].map((name) => [name, placeOf(other, name)]),
      ),
    },
    described: main.described || other.described,
    domain: main.domain ?? other.domain,
    provides: main.provides ?? other.provides?.map((entry) => from(other, entry)),
    consumes: main.consumes ?? other.consumes?.map((entry) => from(other, entry)),
    data: main.data ?? other.data?.map((entry) => from(other, entry)),
    scale: scaleOf(main.scale, other.scale && from(other, other.scale)),
  };
}

/** Where the first source writes no number, the other one's counts; whether there is state is the first one's to say. */
function scaleOf(main: ServiceFacts['scale'], other: ServiceFacts['scale']): ServiceFacts['scale'] {
  if (!main || !other || main.min !== undefined || main.max !== undefined) return main ?? other;
  return { ...other, stateless: main.stateless ?? other.stateless };
}

/** Where a source writes a field of a service. */
export const placeOf = ({ places, file, path, document }: ServiceFacts, field: ServiceField): Place =>
  places?.[field] ?? place(file, [...path, field], 'value', document);

const from = <T extends Entry>({ file }: ServiceFacts, entry: T): T => ({ ...entry, file: entry.file ?? file });
