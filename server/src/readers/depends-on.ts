import type { DependsOnFacts } from './facts';
import type { Fields } from './fields';

/** `dependsOn` of a manifest: references to entities, `[kind:][namespace/]name`. Without a kind a component is meant. */
export function readDependsOn(fields: Fields): readonly DependsOnFacts[] {
  return (fields.texts('dependsOn') ?? []).map(({ text, path }) => {
    const component = componentIn(text);
    return { path, complete: true, written: text, ...(component !== undefined && { component }) };
  });
}

function componentIn(reference: string): string | undefined {
  const [, kind = 'component', namespace = 'default', name] =
    /^(?:([^:/\s]+):)?(?:([^/\s]+)\/)?(\S+)$/.exec(reference.trim()) ?? [];
  if (name === undefined || kind.toLowerCase() !== 'component') return undefined;
  return namespace.toLowerCase() === 'default' ? name : `${namespace}/${name}`;
}
