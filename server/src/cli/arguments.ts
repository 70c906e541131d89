import { parseArgs } from 'node:util';
import type { Severity } from '../readers/facts';
import { UsageError } from './usage';

export const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly outputs: readonly { readonly format: Format; readonly file?: string }[];
  readonly fix: boolean;
  readonly config?: string;
  readonly failOn: Severity | 'never';
  /** YYYY-MM-DD. */
  readonly today?: string;
  /** Undefined: as the terminal says. */
  readonly color?: boolean;
}

const LIMITS = ['error', 'warning', 'info', 'never'] as const;

/** @throws {UsageError} with what is wrong and what would be right */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(args);
  const failOn = LIMITS.find((limit) => limit === (values['fail-on'] ?? 'error'));
  if (!failOn) throw new UsageError(`--fail-on takes one of ${LIMITS.join(', ')}, not "${values['fail-on']}".`);
  const { today } = values;
  if (today !== undefined && !isDate(today)) throw new UsageError(`--today takes a date such as 2026-01-31, not "${today}".`);
  return {
    paths: positionals,
    outputs: (values.format ?? ['pretty']).map(outputOf),
    fix: values.fix ?? false,
    config: values.config,
    failOn,
    today,
    color: values['no-color'] ? false : values.color,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', multiple: true },
        fix: { type: 'boolean' },
        config: { type: 'string' },
        'fail-on': { type: 'string' },
        today: { type: 'string' },
        color: { type: 'boolean' },
        'no-color': { type: 'boolean' },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${said}. Type "servicelint check --help" for what it takes.`);
  }
}

function outputOf(written: string) {
  const [name = '', ...file] = written.split('=');
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new UsageError(`--format takes one of ${FORMATS.join(', ')}, not "${name}".`);
  if (written.endsWith('=')) throw new UsageError(`--format ${written} names no file to write to.`);
  return file.length === 0 ? { format } : { format, file: file.join('=') };
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
