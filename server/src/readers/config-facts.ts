import type { Path } from '../syntax/tree';
import type { FileFacts, Json } from './facts';
import type { SchemaProblem } from './schema/validate';

/** `.servicelint.yaml`. */
export interface ConfigFacts extends FileFacts {
  readonly kind: 'config';
  readonly problems: readonly SchemaProblem[];
  readonly root: boolean;
  readonly extends: readonly string[];
  /** Where each of these is written. */
  readonly extendsAt: readonly Path[];
  readonly landscape?: 'open' | 'closed';
  readonly base?: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
  }[];
  readonly ignore: readonly string[];
  readonly external: readonly string[];
  /** A team's name -> other names of it. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
}

/** `.servicelint-suppressions.json`. */
export interface SuppressionsFacts extends FileFacts {
  readonly kind: 'suppressions';
  readonly problems: readonly SchemaProblem[];
  /** `$schema`, which is kept when the file is written anew. */
  readonly schema?: string;
  /** Empty where the file does not parse, or is in a form that is not known. */
  readonly findings: readonly SuppressionFacts[];
}

/** A finding that is held. Its `id` decides; the rest is what it said when it was written down. */
export interface SuppressionFacts {
  readonly id: string;
  readonly rule: string;
  readonly subject: string;
  readonly message?: string;
  /** The users' own words. */
  readonly reason?: string;
}

/** What a configuration says of a rule; options as written, and only those. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options: Readonly<Record<string, Json>>;
}

/** How bad a finding is. */
export type Severity = 'error' | 'warning' | 'info';
/** What a rule may be set to. */
export type Level = Severity | 'off';
