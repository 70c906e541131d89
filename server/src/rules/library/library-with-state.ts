import { rule } from '../rule';
import { atService } from '../subjects';

export default rule({
  id: 'library/library-with-state',
  summary: 'A library keeps no data of its own.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    state:
      '{library} is a library and keeps data in {stores}. Each consumer updates a library when it likes, so several ' +
      'versions of this code would read and write the same data at once, each with its own idea of its form. Make it a ' +
      'service that owns the data, or leave the data to whoever calls it.',
  },
  *detect({ service: { facts, name, stores } }) {
    const names = [...new Set(stores.map(({ store }) => store))];
    if (facts.type !== 'library' || names.length === 0) return;
    yield {
      at: atService(facts, 'data', 'key'),
      subject: name,
      message: 'state',
      args: { library: name, stores: names },
      detail: 'state',
    };
  },
});
