import type { ComparedContract } from './report';

/** What comparing came to, before it is put into a form. */
export interface Outcome {
  readonly contracts: readonly ComparedContract[];
  /** What was not compared, and why: for standard error. */
  readonly notes: readonly string[];
  /** True where something that should have been compared could not be. */
  readonly failed: boolean;
}
