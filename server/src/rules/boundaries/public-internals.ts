import type { Contract, Operation } from '../../contracts/contract';
import { place } from '../../syntax/place';
import { isOpenPath, isParameterStep, stepsOf } from '../addresses';
import { isForTrial } from '../production';
import { rule } from '../rule';
import { atProvided, contractsOf, plural, subjectOf } from '../subjects';

export default rule({
  id: 'boundaries/public-internals',
  summary: 'What is offered to everybody holds nothing that is for insiders.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  options: {
    steps: {
      default: ['internal', 'internals', '_internal', 'admin', 'debug', 'actuator'],
      description: 'Steps of a path, before its first parameter, that say that what follows is for insiders.',
    },
  },
  messages: {
    internals:
      '{api} is offered to the public, and {step} ({count}) is part of it, which by its name is for insiders: it can ' +
      'no longer be changed at will, and strangers know where to try. Move it to a contract with audience: internal.',
  },
  *detect({ service, world, optionsFor }) {
    if (isForTrial(service.file, world)) return;
    for (const provided of service.provides) {
      if (provided.facts.audience !== 'public') continue;
      for (const { served, contract } of contractsOf(provided)) {
        if (isForTrial(contract.file, world)) continue;
        const { steps } = optionsFor(contract.file);
        for (const [step, operations] of internals(contract, new Set(steps.map((one) => one.toLowerCase())))) {
          const [{ file, path }] = operations;
          yield {
            at: place(file, path.slice(0, -1), 'key'),
            subject: subjectOf(provided, served),
            message: 'internals',
            args: { api: provided.api, step, count: plural(operations.length, 'operation') },
            detail: step,
            related: [{ at: atProvided(provided, 'audience'), text: `Who ${provided.api} is for.` }],
          };
        }
      }
    }
  },
});

/** The operations below each step that is for insiders, by the path up to there. */
function internals(
  { operations }: Contract,
  words: ReadonlySet<string>,
): ReadonlyMap<string, [Operation, ...Operation[]]> {
  const found = new Map<string, [Operation, ...Operation[]]>();
  for (const operation of operations) {
    const steps = stepsOf(operation.address);
    const end = steps.findIndex((step) => words.has(step.toLowerCase()));
    if (end < 0 || steps.slice(0, end).some(isParameterStep) || isOpenPath(operation)) continue;
    const step = `/${steps.slice(0, end + 1).join('/')}`;
    const known = found.get(step);
    if (known) known.push(operation);
    else found.set(step, [operation]);
  }
  return found;
}
