import { type CodeLens, CodeLensRefreshRequest, type Command, type Connection } from 'vscode-languageserver';
import { askedFor } from '../features/asked';
import { codeLenses } from '../features/lenses/code-lens';
import type { Lens } from '../features/lenses/lens';
import type { Log } from '../platform/ports';
import { compareCommand, type HostOptions, showHoverCommand, showReferencesCommand } from '../protocol';
import type { Abilities } from './abilities';
import { Asking } from './asking';
import { Given } from './given';
import type { Checked, Session } from './session';
import { fileOf, uriOf } from './uris';
import { wanted } from './wanted';

/** Shows lines above the text. They wait for the findings: what has changed since a release is known with them. */
export class Lenses {
  readonly #given: Given;

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly client: Abilities,
    private readonly host: () => HostOptions,
    log: Log,
  ) {
    const refresh = () => connection.sendRequest(CodeLensRefreshRequest.type);
    const say = (file: string, checked: Checked) => textOf(this.#found(file, checked));
    this.#given = new Given(say, client.refreshesLenses ? refresh : undefined, log);
  }

  listen(): void {
    const asking = new Asking(this.session);
    this.connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
      const checked = await asking.results(token);
      const file = fileOf(uri);
      if (file === undefined) return [];
      const found = this.#found(file, checked);
      this.#given.give(file, textOf(found));
      return found.map((lens): CodeLens => ({ range: lens.range, command: this.#command(lens, uri) }));
    });
  }

  checked(checked: Checked): void {
    this.#given.checked(checked);
  }

  #found(file: string, checked: Checked): Lens[] {
    const asked = askedFor(checked.resultFor(file), file);
    return asked ? codeLenses(asked, wanted(this.host().codeLens)) : [];
  }

  /** One that the client cannot run is told without something to click. */
  #command(lens: Lens, uri: string): Command {
    const { title } = lens;
    const [command, ...args] = commandOf(lens, uri);
    if (command === undefined || !this.client.commands.has(command)) return { title, command: '' };
    return { title, command, arguments: args };
  }
}

function commandOf({ opens, range: { start } }: Lens, uri: string): [command?: string, ...args: unknown[]] {
  if (opens?.what === 'comparison') return [compareCommand, uri];
  if (opens?.what === 'hover') return [showHoverCommand, uri, start];
  if (opens?.what !== 'places') return [];
  const places = opens.places.map(({ file, range }) => ({ uri: uriOf(file), range }));
  return [showReferencesCommand, uri, start, places];
}

/** What opens when one clicks counts too: who consumes may change while their number stays the same. */
const textOf = (lenses: readonly Lens[]): string =>
  JSON.stringify(lenses.map(({ title, opens }) => [title, opens?.what === 'places' ? opens.places : undefined]));
