import { type Connection, type InlayHint, InlayHintRefreshRequest } from 'vscode-languageserver';
import { askedFor } from '../features/asked';
import { type Hint, inlayHints } from '../features/inlay-hints';
import type { Joined } from '../landscape/joined';
import type { Log } from '../platform/ports';
import type { HostOptions } from '../protocol';
import type { Position, Range } from '../rules/finding';
import type { Abilities } from './abilities';
import { Asking } from './asking';
import { Given } from './given';
import type { Checked, Session } from './session';
import { fileOf } from './uris';
import { wanted } from './wanted';

/** Shows words behind values. They need the joined facts; where another file changes them, the client is told. */
export class Hints {
  readonly #given: Given;

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly host: () => HostOptions,
    client: Abilities,
    log: Log,
  ) {
    const refresh = () => connection.sendRequest(InlayHintRefreshRequest.type);
    const say = (file: string, { landscapeOf }: Checked) => textOf(this.#found(file, landscapeOf(file)));
    this.#given = new Given(say, client.refreshesHints ? refresh : undefined, log);
  }

  listen(): void {
    const asking = new Asking(this.session);
    this.connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      const { landscapeOf } = await asking.landscapes(token);
      const file = fileOf(textDocument.uri);
      if (file === undefined) return [];
      const found = this.#found(file, landscapeOf(file));
      this.#given.give(file, textOf(found));
      return found.filter(({ position }) => isIn(position, range)).map(inlayHint);
    });
  }

  checked(checked: Checked): void {
    this.#given.checked(checked);
  }

  #found(file: string, landscape: Joined | undefined): Hint[] {
    const asked = askedFor(landscape, file);
    return asked ? inlayHints(asked, wanted(this.host().inlayHints)) : [];
  }
}

const textOf = (hints: readonly Hint[]): string => hints.map(({ label }) => label).join('\n');

const isIn = ({ line }: Position, { start, end }: Range): boolean => start.line <= line && line <= end.line;

const inlayHint = ({ position, label, tooltip }: Hint): InlayHint => ({ position, label, tooltip, paddingLeft: true });
