import { createRequire } from 'node:module';
import { UsageError } from './usage';

/** Starts the language server that stands beside the command; it ends when its editor says so. */
export async function lsp(args: readonly string[]): Promise<number> {
  if (!args.includes('--stdio')) throw new UsageError('lsp speaks over standard input and output: add --stdio.');
  createRequire(__filename)('./server.cjs');
  return new Promise(() => {});
}
