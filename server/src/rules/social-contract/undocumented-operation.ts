import type { Operation } from '../../contracts/contract';
import { member } from '../../contracts/json';
import { isIncomplete, type Lookup, valueAt } from '../../contracts/references';
import { rule } from '../rule';
import { oncePerContract } from '../several';

export default rule({
  id: 'social-contract/undocumented-operation',
  summary: 'Each operation says in a line what it does.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    one:
      '{operations} of {api} has neither a summary nor a description: what it does can only be guessed from its name, and ' +
      'whoever guesses wrong asks you or builds on the guess. Say it in a summary.',
    several:
      '{count} operations of {api} have neither a summary nor a description: {operations}. What they do can only be ' +
      'guessed from their names, and whoever guesses wrong asks you or builds on the guess. Give each a summary.',
  },
  detect: ({ service, world }) =>
    oncePerContract(service, 'undocumented', (operation) => isUndocumented(operation, world.lookup)),
});

/** A path item may say it for all of its operations. */
function isUndocumented({ hasSummary, file, path }: Operation, lookup: Lookup): boolean {
  if (hasSummary || isIncomplete(lookup.spec(file), path)) return false;
  const item = valueAt(lookup, { file, path: path.slice(0, -1) });
  return !['summary', 'description'].some((key) => Boolean(member(item, key)));
}
