import type { Landscape, Service } from '../landscape/model';

/**
 * Whether all there is can be seen: the landscape is declared closed, and all manifests and contracts in it could be read.
 * In what could not, there may be another caller.
 */
export const isWhole = ({ closed, services }: Landscape): boolean => closed && services.every(isRead);

function isRead({ facts, provides, consumes }: Service): boolean {
  const forms = provides.flatMap(({ versions }) => versions.flatMap(({ contract }) => contract ?? []));
  const entries = [...provides, ...consumes].every((entry) => entry.facts.complete);
  return facts.complete && entries && forms.every(({ complete }) => complete);
}
