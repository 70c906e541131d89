import { VERSION } from '../version';
import { check } from './check';
import { config } from './config';
import { explain } from './explain';
import { lsp } from './lsp';
import { HELP, UsageError } from './usage';

/** A command: what it was given, to an exit code. */
type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { check, explain, config, lsp };

async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const asksForHelp = ['', 'help', '--help', '-h'].includes(name) || rest.includes('--help') || rest.includes('-h');
  if (asksForHelp) {
    process.stdout.write(HELP[name] ?? HELP[''] ?? '');
    return 0;
  }
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`There is no command "${name}". Type "servicelint --help" for those there are.`);
  return command(rest);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof UsageError;
    process.stderr.write(`servicelint: ${known ? error.message : error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 2;
  },
);
