/** A violation as the compiled validators report it: the part of ajv's error object that is used here. */
export interface Violation {
  /** JSON pointer to the value, empty for the whole document. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema: false and `errors` filled with every violation, or true. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}
