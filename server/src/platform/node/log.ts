import type { Log } from '../ports';

/** Writes to standard error: standard output belongs to the protocol and to reports. */
export const stderrLog: Log = {
  info: (message) => void process.stderr.write(`${message}\n`),
  warn: (message) => void process.stderr.write(`Warning: ${message}\n`),
};
