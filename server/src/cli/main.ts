import { nearest } from '../syntax/nearest';
import { VERSION } from '../version';
import { endQuietlyWhenNobodyReads } from './output';
import { HELP, UsageError } from './usage';

/** A command: what it was given, to an exit code. */
type Command = (args: readonly string[]) => Promise<number>;

/** Each is loaded when it is called: to compare two files no rule is needed. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', async () => (await import('./check')).check],
  ['diff', async () => (await import('./diff')).diff],
  ['landscape', async () => (await import('./landscape')).landscape],
  ['explain', async () => (await import('./explain')).explain],
  ['config', async () => (await import('./config')).config],
  ['lsp', async () => (await import('./lsp')).lsp],
]);
const WORDS_FOR_HELP = new Set(['--help', '-h']);

async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (name === '--version' || name === '-v') return print(`${VERSION}\n`);
  if (name === 'help' || WORDS_FOR_HELP.has(name)) return print(helpOn(rest[0] ?? ''));
  const command = COMMANDS.get(name);
  if (!command) throw unknown(name);
  return rest.some((word) => WORDS_FOR_HELP.has(word)) ? print(helpOn(name)) : (await command())(rest);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function helpOn(name: string): string {
  const text = HELP.get(name);
  if (text === undefined) throw unknown(name);
  return text;
}

function unknown(name: string): UsageError {
  const near = nearest(name, [...COMMANDS.keys()])?.word;
  const hint = near === undefined ? 'Type "servicelint --help" for those there are.' : `Did you mean "${near}"?`;
  return new UsageError(`There is no command "${name}". ${hint}`);
}

endQuietlyWhenNobodyReads();
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode ??= code;
  },
  (error: unknown) => {
    const known = error instanceof UsageError;
    process.stderr.write(`servicelint: ${known ? error.message : error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 2;
  },
);
