import type { Result } from '../engine';

/** Why a file is not compared with a release, in a whole sentence. `result`: undefined where the file was not read. */
export function noComparison(result: Result | undefined, file: string): string {
  const facts = result?.snapshot.files.get(file)?.settled;
  if (!result || (facts?.kind !== 'manifest' && facts?.kind !== 'spec')) {
    return 'There is nothing to compare here: this file is neither a service manifest nor an API spec.';
  }
  const { released } = result.snapshot;
  if (!released) return 'What was released before is still being looked for. Try again in a moment.';
  const owners = ownersOf(file, result);
  const why = owners.flatMap((owner) => released.missing.get(owner) ?? [])[0];
  if (why !== undefined) return `There is nothing to compare with: ${why.replace(/\.$/, '')}.`;
  const [service] = owners.flatMap((owner) => result.landscape.services.filter((one) => one.file === owner));
  if (
    facts.kind === 'manifest' &&
    !service?.provides.some(({ versions }) => versions.some(({ contract }) => contract))
  ) {
    return 'There is nothing to compare here: this manifest provides no API whose spec can be read.';
  }
  return 'There is nothing to compare with: no release has this yet, in this major version.';
}

/** The manifests that name a spec, and the file itself. */
function ownersOf(file: string, { landscape: { services } }: Result): string[] {
  const naming = services.filter(({ provides }) =>
    provides.some(({ versions }) => versions.some(({ contract }) => contract?.file === file)),
  );
  return [file, ...naming.map((service) => service.file)];
}
