import type { Service } from '../../landscape/model';
import { isForTrial } from '../production';
import { rule } from '../rule';
import { firstOf } from '../several';
import { atProvided, subjectOf } from '../subjects';
import { offeredBy, overlaps } from './overlaps';

export default rule({
  id: 'boundaries/duplicate-capability',
  summary: 'What one service does no other does too.',
  severity: 'info',
  recommended: false,
  needs: 'graph',
  options: {
    share: { default: 0.5, description: 'The part of the paths of the smaller contract that the other may have too.' },
    paths: { default: 3, description: 'How many paths both must have, so that it is no accident.' },
  },
  messages: {
    twice:
      '{service} and {other} offer the same: of the {all} paths of {smaller}, {count} are in the contract of the other ' +
      'too ({paths}). Which of the two is right cannot be told, and every change has to be made in both. Let one of them ' +
      'do it and the other ask. If one only passes calls on, say so: kind: gateway.',
  },
  *detect({ landscape, world, optionsFor }) {
    const services = landscape.services.filter(
      ({ facts, file }) => facts.type !== 'gateway' && !isForTrial(file, world),
    );
    const offered = services.flatMap(({ provides }) => provides).flatMap(offeredBy);
    const reported = new Map<Service, Set<Service>>();
    for (const { later, earlier, common } of overlaps(offered, landscape)) {
      const [{ provided: one }, { provided: other }] = [later, earlier];
      const { share, paths } = optionsFor(one.service.file);
      const smaller = later.paths.length <= earlier.paths.length ? later : earlier;
      if (common.length < paths || common.length <= smaller.paths.length * share) continue;
      const known = reported.get(one.service) ?? new Set();
      if (known.has(other.service)) continue;
      reported.set(one.service, known.add(other.service));
      yield {
        at: atProvided(one, 'api'),
        subject: subjectOf(one),
        message: 'twice',
        args: {
          service: one.service.name,
          other: other.service.name,
          all: smaller.paths.length,
          smaller: `${smaller.provided.service.name}/${smaller.provided.api}`,
          count: common.length,
          paths: firstOf(common),
        },
        detail: `${other.service.name}/${other.api}`,
        related: [{ at: atProvided(other, 'api'), text: `${other.service.name} offers them in ${other.api}.` }],
      };
    }
  },
});
