/** Which kinds a client wants: all, none, or all but those that it switches off. */
export function wanted<Kind extends string>(
  setting: boolean | Partial<Record<Kind, boolean>> | undefined,
): (kind: Kind) => boolean {
  if (typeof setting !== 'object' || setting === null) return () => setting !== false;
  return (kind) => !Object.hasOwn(setting, kind) || setting[kind] !== false;
}
