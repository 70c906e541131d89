import type { SchemaAt } from '../../contract';
import type { Members, Part } from './members';

/** Names what holds together by what it is made of: the same name for the same schemas. */
export type Identity = (schemas: readonly SchemaAt[], members: Members) => string;

export function identities(): Identity {
  const known = new Map<object, Map<string, number>>();
  let count = 0;
  const number = ({ schema, file }: Part): number => {
    const files = known.get(schema) ?? new Map<string, number>();
    known.set(schema, files);
    const id = files.get(file) ?? ++count;
    files.set(file, id);
    return id;
  };
  return (schemas, { parts, never, known }) => {
    const names = parts.map((part) => `${number(part)}${part.nullable ? '?' : ''}`).sort();
    const flags = `${never ? '!' : ''}${known ? '' : '~'}`;
    return `${flags}${names.length > 0 ? names.join('+') : placeOf(schemas)}`;
  };
}

/** What consists of no keywords is told apart by where it stands. */
function placeOf(schemas: readonly SchemaAt[]): string {
  return schemas.map(({ file, path }) => JSON.stringify([file, ...path])).join('+');
}
