import { type Ran, servicelint } from '../command';

/** A finding as the command prints it. */
export interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  /** Lines from 0. */
  readonly range: { readonly start: { readonly line: number } };
  readonly related: readonly { readonly file: string; readonly message: string }[];
}

/** Checks a folder by the bundled command. */
export const run = (folder: string, ...options: readonly string[]): Promise<Ran> =>
  servicelint(folder, ['check', '.', '--format', 'json', ...options]);

/** What the command finds in a folder. Rejects where it cannot check it. */
export async function findings(folder: string, ...options: readonly string[]): Promise<Found[]> {
  const { out, err, code } = await run(folder, ...options);
  if (code === 2) throw new Error(err);
  return (JSON.parse(out) as { findings: Found[] }).findings;
}

/** The same in short: `file:line severity rule`, the line from 1. */
export async function short(folder: string, ...options: readonly string[]): Promise<string[]> {
  const found = await findings(folder, ...options);
  return found.map(({ file, range, severity, rule }) => `${file}:${range.start.line + 1} ${severity} ${rule}`);
}
