import type { LensKind } from '../../protocol';
import type { Asked } from '../asked';
import { changeLenses } from './changes';
import type { Lens } from './lens';
import { serviceLenses } from './service';
import { specLenses } from './spec';

/** The lines above a manifest, a catalogue or a spec, of the kinds that are wanted, in the order of their places. */
export function codeLenses(asked: Asked, wants: (kind: LensKind) => boolean): Lens[] {
  const { facts } = asked.state;
  const about = facts?.kind === 'spec' ? specLenses(asked) : serviceLenses(asked);
  return [...about, ...changeLenses(asked)].filter(({ kind }) => wants(kind));
}
