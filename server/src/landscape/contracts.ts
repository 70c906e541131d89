import type { Contract } from '../contracts/contract';
import { readContract } from '../contracts/openapi';
import type { Lookup } from '../contracts/references';
import type { SpecFacts } from '../readers/facts';
import { Kept } from '../readers/kept';
import type { Snapshot } from '../readers/snapshot';

/** The specs of a snapshot, as the rest of the landscape goes by them. */
export function lookupIn(snapshot: Snapshot): Lookup {
  return {
    spec(file) {
      const facts = snapshot.files.get(file)?.settled;
      return facts?.kind === 'spec' ? facts : undefined;
    },
  };
}

/** Keeps each contract as one object while its spec, and all that the spec refers to, say the same. */
export class ContractCache {
  readonly #kept = new Kept<SpecFacts, Contract | undefined>();
  /** Specs that could not be read as contracts, which is a mistake in the reading; their form is unknown. */
  readonly failures: { readonly file: string; readonly error: unknown }[] = [];

  over(snapshot: Snapshot): (file: string) => Contract | undefined {
    const lookup = lookupIn(snapshot);
    return (file) => {
      const spec = lookup.spec(file);
      if (!spec || spec.type === 'fragment') return undefined;
      return this.#kept.of(spec, reached(spec, lookup), () => this.#read(spec, lookup));
    };
  }

  #read(spec: SpecFacts, lookup: Lookup): Contract | undefined {
    try {
      return readContract(spec, lookup);
    } catch (error) {
      this.failures.push({ file: spec.file, error });
      return undefined;
    }
  }
}

/** Every spec or fragment that references lead to from here; undefined for one that was not read. */
export function reached(spec: SpecFacts, lookup: Lookup): (SpecFacts | undefined)[] {
  const files = new Set([spec.file]);
  const parts: (SpecFacts | undefined)[] = [];
  for (const file of files) {
    const part = lookup.spec(file);
    parts.push(part);
    if (part) for (const other of othersOf(part)) files.add(other);
  }
  return parts;
}

const others = new WeakMap<SpecFacts, readonly string[]>();

/** The other files that a spec refers to, looked for once: most refer to none, with hundreds of references. */
export function othersOf(spec: SpecFacts): readonly string[] {
  const known = others.get(spec);
  if (known) return known;
  const found = new Set(spec.refs.flatMap(({ file }) => (file === undefined || file === spec.file ? [] : [file])));
  others.set(spec, [...found]);
  return [...found];
}
