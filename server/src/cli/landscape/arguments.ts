import { parseArgs } from 'node:util';
import { oneOf, wrongUse } from '../arguments';

const FORMATS = ['pretty', 'json', 'mermaid', 'dot'] as const;
export type LandscapeFormat = (typeof FORMATS)[number];

export interface LandscapeArguments {
  readonly paths: readonly string[];
  readonly format: LandscapeFormat;
  /** Undefined: as the terminal says. */
  readonly color?: boolean;
}

/**
 * Reads what stands after `servicelint landscape`.
 *
 * @throws {UsageError} with what is wrong and what would be right
 */
export function landscapeArguments(args: readonly string[]): LandscapeArguments {
  const { values, positionals } = parsed(args);
  return {
    paths: positionals,
    format: oneOf(FORMATS, values.format ?? 'pretty', '--format'),
    color: values['no-color'] ? false : values.color,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, color: { type: 'boolean' }, 'no-color': { type: 'boolean' } },
    });
  } catch (error) {
    throw wrongUse('landscape', error);
  }
}
