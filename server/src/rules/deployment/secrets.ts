import type { DeploymentFacts, SecretForm, VariableFacts } from '../../readers/deployment/facts';
import { isNamedSecret } from '../../readers/deployment/secrets';
import type { FileState } from '../../readers/snapshot';
import { locate } from '../../syntax/locate';
import { place } from '../../syntax/place';
import { lineContent } from '../../syntax/text';
import type { Span } from '../../syntax/tree';

/** A variable whose value is secret and written out. */
export interface Secret {
  readonly variable: VariableFacts & { readonly secret: SecretForm };
  readonly document?: number;
  /** The Secret that it is an entry of. */
  readonly object?: string;
  /** Whether a container has it. */
  readonly inContainer: boolean;
}

/** All secrets that a file writes out. */
export function secretsIn({ workloads, variables }: DeploymentFacts): readonly Secret[] {
  const isSecret = (variable: VariableFacts): variable is Secret['variable'] => variable.secret !== undefined;
  const inContainers = workloads.flatMap(({ containers }) =>
    containers.flatMap(({ environment, document }) =>
      environment.filter(isSecret).map((variable) => ({ variable, document, inContainer: true })),
    ),
  );
  const inObjects = variables.flatMap(({ kind, name, document, entries }) =>
    entries
      .filter(isSecret)
      .map((variable) => ({ variable, document, inContainer: false, ...(kind === 'Secret' && { object: name }) })),
  );
  return [...inContainers, ...inObjects];
}

/** Where the secrets of a file stand in its text, those on lines that do not parse among them, for those who show it. */
export function secretSpans({ file, facts, tree }: FileState): readonly Span[] {
  if (facts?.kind !== 'deployment') return [];
  const read = secretsIn(facts).map(({ variable: { path }, document }) => {
    const { start, end } = locate(tree, place(file, path, 'value', document));
    // Of an item `NAME=value` the name may be seen.
    const name = typeof path.at(-1) === 'number' ? tree.text.slice(start, end).indexOf('=') + 1 : 0;
    return { start: start + name, end };
  });
  return [...read, ...tree.problems.flatMap(({ span }) => unreadSecret(tree.text, span.start))];
}

/** `NAME: value` or `NAME=value` on the line of an offset, where the name says that the value is secret. */
const NAMED = /^[\s-]*["']?([\w.-]+)["']?\s*[:=]\s*/;

function unreadSecret(text: string, offset: number): readonly Span[] {
  const { start, end } = lineContent(text, offset);
  const [head = '', name = ''] = NAMED.exec(text.slice(start, end)) ?? [];
  return isNamedSecret(name) ? [{ start: start + head.length, end }] : [];
}
