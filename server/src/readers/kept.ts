/** Whether two lists hold the same objects, in the same order. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** What was made of objects: made anew for one of them only once something that it rests on is another object. */
export class Kept<Of extends WeakKey, Made> {
  readonly #made = new WeakMap<Of, { readonly rests: readonly unknown[]; readonly made: Made }>();

  /** @param rests all that `make` goes by besides `one` itself */
  of(one: Of, rests: readonly unknown[], make: () => Made): Made {
    const old = this.#made.get(one);
    if (old && areSame(old.rests, rests)) return old.made;
    const made = make();
    this.#made.set(one, { rests, made });
    return made;
  }
}
