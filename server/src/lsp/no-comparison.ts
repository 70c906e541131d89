import type { Result } from '../engine';

/** Why a file is not compared with a release, in a whole sentence. `result`: undefined where the file was not read. */
export function noComparison(result: Result | undefined, file: string): string {
  const facts = result?.snapshot.files.get(file)?.settled;
  if (!result || (facts?.kind !== 'manifest' && facts?.kind !== 'spec')) {
    return 'There is nothing to compare here: this file is neither a service manifest nor an API spec.';
  }
  const owners = ownersOf(file, result);
  if (facts.kind === 'manifest' && !describesAny(file, result)) {
    return 'There is nothing to compare here: this manifest provides no API whose spec can be read.';
  }
  const { released } = result.snapshot;
  if (!released) return 'What was released before is still being looked for. Try again in a moment.';
  const why = owners.flatMap((owner) => released.missing.get(owner) ?? [])[0];
  if (why !== undefined) return `There is nothing to compare with: ${why.replace(/\.$/, '')}.`;
  return 'There is nothing to compare with: no release has this yet, in this major version.';
}

function describesAny(manifest: string, { landscape: { services } }: Result): boolean {
  const own = services.filter(({ file }) => file === manifest).flatMap(({ provides }) => provides);
  return own.some(({ versions }) => versions.some(({ contract }) => contract));
}

/** The manifests that name a spec, and the file itself. */
function ownersOf(file: string, { landscape: { services } }: Result): string[] {
  const naming = services.filter(({ provides }) =>
    provides.some(({ versions }) => versions.some(({ contract }) => contract?.file === file)),
  );
  return [file, ...naming.map((service) => service.file)];
}
