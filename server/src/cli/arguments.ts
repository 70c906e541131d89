import { parseArgs } from 'node:util';
import type { Severity } from '../readers/facts';
import { UsageError } from './usage';

const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface Output {
  readonly format: Format;
  /** Undefined: standard output, to which at most one goes. */
  readonly file?: string;
}

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly outputs: readonly Output[];
  readonly fix: boolean;
  readonly config?: string;
  readonly failOn: Severity | 'never';
  /** YYYY-MM-DD. */
  readonly today?: string;
  /** A branch, tag pattern or revision to compare with; undefined: as configurations say. */
  readonly base?: string;
  /** Only what the change since then caused: `auto`, or what the user names; undefined for all. */
  readonly changed?: string;
  /** Whether it is a failure that there is nothing to compare with. */
  readonly requireBaseline: boolean;
  /** Whether what is shown is put on the lists of suppressed findings. */
  readonly suppressExisting: boolean;
  /** Whether what is gone is taken from them. */
  readonly prune: boolean;
  /** Undefined: as the terminal says. */
  readonly color?: boolean;
}

const LIMITS = ['error', 'warning', 'info', 'never'] as const;

/** What configurations may write for a level too. */
const SHORT: Readonly<Record<string, string>> = { warn: 'warning' };

/**
 * Reads what stands after `servicelint check`.
 *
 * @throws {UsageError} with what is wrong and what would be right
 */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(args);
  const written = values['fail-on'] ?? 'error';
  const failOn = LIMITS.find((limit) => limit === (SHORT[written] ?? written));
  if (!failOn) throw new UsageError(`--fail-on takes one of ${LIMITS.join(', ')}, not "${written}".`);
  const { today } = values;
  const outputs = (values.format ?? ['pretty']).map(outputOf);
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      'Only one --format can be printed: give the others a file, as in --format sarif=servicelint.sarif.',
    );
  }
  mustBeDate(today);
  if (values.changed === '') throw new UsageError('--changed= names no revision: give one, or write --changed alone.');
  return {
    paths: positionals,
    outputs,
    fix: values.fix ?? false,
    config: values.config,
    failOn,
    today,
    base: values.base,
    changed: values.changed,
    requireBaseline: values['require-baseline'] ?? false,
    suppressExisting: values['suppress-existing'] ?? false,
    prune: values.prune ?? false,
    color: values['no-color'] ? false : values.color,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: withValue(args, '--changed', 'auto'),
      allowPositionals: true,
      options: {
        changed: { type: 'string' },
        format: { type: 'string', multiple: true },
        fix: { type: 'boolean' },
        config: { type: 'string' },
        'fail-on': { type: 'string' },
        today: { type: 'string' },
        base: { type: 'string' },
        'require-baseline': { type: 'boolean' },
        'suppress-existing': { type: 'boolean' },
        prune: { type: 'boolean' },
        color: { type: 'boolean' },
        'no-color': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw wrongUse('check', error);
  }
}

/** Words in which an option has a value where it is written without one. */
function withValue(args: readonly string[], option: string, value: string): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.map((word, index) => (word === option && index < end ? `${option}=${value}` : word));
}

/** What to say of words that `parseArgs` refuses. */
export function wrongUse(command: string, error: unknown): UsageError {
  const said = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : String(error);
  return new UsageError(`${said}. Type "servicelint ${command} --help" for what it takes.`);
}

function outputOf(written: string): Output {
  const [name = '', ...rest] = written.split('=');
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new UsageError(`--format takes one of ${FORMATS.join(', ')}, not "${name}".`);
  if (rest.length === 0) return { format };
  // A file may have the sign in its name.
  const file = rest.join('=');
  if (file === '') throw new UsageError(`--format ${written} names no file to write to.`);
  return { format, file };
}

/** @throws {UsageError} where what was written is none of the words that an option takes */
export function oneOf<T extends string>(known: readonly T[], written: string, option: string): T {
  const found = known.find((word) => word === written);
  if (found === undefined) throw new UsageError(`${option} takes one of ${known.join(', ')}, not "${written}".`);
  return found;
}

/** @throws {UsageError} where `--today` was given something else than YYYY-MM-DD */
export function mustBeDate(today: string | undefined): void {
  if (today === undefined || isDate(today)) return;
  throw new UsageError(`--today takes a date such as 2026-01-31, not "${today}".`);
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
