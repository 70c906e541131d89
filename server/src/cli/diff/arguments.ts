import { parseArgs } from 'node:util';
import type { ChangeLevel } from '../../contracts/compare/change';
import { mustBeDate, oneOf, wrongUse } from '../arguments';
import { UsageError } from '../usage';

const FORMATS = ['pretty', 'json', 'markdown'] as const;
export type DiffFormat = (typeof FORMATS)[number];

const LIMITS = ['breaking', 'risky', 'never'] as const;

export interface DiffArguments {
  /** As written: a path, or `REV:path`. */
  readonly base: string;
  readonly revision: string;
  readonly format: DiffFormat;
  readonly failOn: (typeof LIMITS)[number];
  /** YYYY-MM-DD. */
  readonly today?: string;
  /** Undefined: as the terminal says. */
  readonly color?: boolean;
}

/**
 * Reads what stands after `servicelint diff`.
 *
 * @throws {UsageError} with what is wrong and what would be right
 */
export function diffArguments(args: readonly string[]): DiffArguments {
  const { values, positionals } = parsed(args);
  const [base, revision, ...more] = positionals;
  if (!base || !revision || more.length > 0) {
    throw new UsageError(
      `diff takes two forms to compare, the old one and the new one, not ${positionals.filter((word) => word !== '').length}, as in "servicelint diff HEAD:openapi.yaml openapi.yaml".`,
    );
  }
  const { today, format = 'pretty', 'fail-on': failOn = 'breaking' } = values;
  mustBeDate(today);
  return {
    base,
    revision,
    format: oneOf(FORMATS, format, '--format'),
    failOn: oneOf(LIMITS, failOn, '--fail-on'),
    today,
    color: values['no-color'] ? false : values.color,
  };
}

/** Whether changes of these levels are too much for `--fail-on`. */
export function isTooMuch(levels: readonly ChangeLevel[], failOn: DiffArguments['failOn']): boolean {
  if (failOn === 'never') return false;
  return levels.some((level) => level === 'breaking' || (failOn === 'risky' && level === 'risky'));
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        today: { type: 'string' },
        color: { type: 'boolean' },
        'no-color': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw wrongUse('diff', error);
  }
}
