import { holdsLabels, isAskedByName, linksOn, listShape, pagingParameters } from '../../contracts/lists';
import { operationName } from '../../contracts/uses';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule } from '../rule';
import { contractsOf, subjectOf } from '../subjects';

export default rule({
  id: 'scale/unbounded-list',
  summary: 'A list is given out in pages, or has an end.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  options: {
    paging: {
      default: [
        ...['limit', 'page', 'size', 'per_page', 'cursor', 'offset', 'after', 'top', 'first', 'skip', 'page_token'],
        ...['starting_after', 'ending_before', 'take', 'count', 'max', 'start', 'rows', 'marker', 'continuation'],
        ...[
          'page_number',
          'page_no',
          'page_index',
          'start_index',
          'max_results',
          'max_items',
          'max_keys',
          'batch_size',
        ],
        ...['items_per_page', 'results_per_page', 'next_token', 'continuation_token', 'range'],
        ...['before', 'bookmark', 'resumption_token', 'scroll_id', 'start_at', 'since_id'],
      ],
      description: 'Names, and words of names, of parameters that ask for a part of a list.',
    },
    beside: {
      default: ['count', 'total', 'next', 'has_more', 'url', 'object', 'meta'],
      description: 'Names, and words of names, of what may stand beside the list in an answer that is a list.',
    },
  },
  messages: {
    unbounded:
      '{operation} answers with a list that has no end: nobody can ask for a part of it, and no maxItems bounds it. As ' +
      'the data grows, so do its answers, until one is too slow or too big for both sides. Add a limit and a cursor or ' +
      'a page, or maxItems where the list stays short.',
    labels:
      '{operation} answers with all there is: nobody can ask for a part of it, and no maxItems bounds it. Of what is but a ' +
      'key and a text there are often few: then say so with maxItems. If it grows with your data, add a limit and a cursor ' +
      'or a page.',
  },
  *detect({ service, world, optionsFor }) {
    if (isForTrial(service.file, world)) return;
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        if (isForTrial(contract.file, world)) continue;
        const { paging, beside } = optionsFor(contract.file);
        for (const operation of contract.operations) {
          if (operation.method !== 'GET' || !operation.complete || /\}\/*$/.test(operation.address)) continue;
          if (isAskedByName(operation) || linksOn(operation)) continue;
          const list = listShape(world.lookup, operation, beside);
          if (!list || list.maxItems !== undefined || pagingParameters(operation, paging).length > 0) continue;
          yield {
            at: place(operation.file, operation.path, 'key'),
            subject: subjectOf(provided, served, operation),
            ...(holdsLabels(world.lookup, list.array)
              ? { message: 'labels', severity: 'info' }
              : { message: 'unbounded' }),
            args: { operation: operationName(operation) },
            detail: 'unbounded',
            related: [{ at: place(list.array.file, list.array.path), text: 'the list' }],
          };
        }
      }
    }
  },
});
