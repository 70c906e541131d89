import type { Connection } from 'vscode-languageserver';
import type { Log } from '../platform/ports';

/** Writes to the editor's log of the server. */
export const connectionLog = ({ console }: Connection): Log => ({
  info: (message) => console.info(message),
  warn: (message) => console.warn(message),
});
