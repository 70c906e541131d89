import type { Severity } from '../readers/facts';

export interface Colors {
  severity(severity: Severity, text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

const CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

/** Terminal colours, or none. */
export function colors(on: boolean): Colors {
  const paint = (code: number, text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    severity: (severity, text) => paint(CODES[severity], text),
    bold: (text) => paint(1, text),
    dim: (text) => paint(2, text),
  };
}

/** Colour on a terminal, unless the environment says otherwise (https://no-color.org, FORCE_COLOR, TERM=dumb). */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}
