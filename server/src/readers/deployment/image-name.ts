import type { Path } from '../../syntax/tree';
import type { ImageFacts } from './facts';

/** What something else fills in: compose's `${TAG}`, a template's `{{ }}`, `<tag>`, `$(tag)`, `__TAG__`. */
const PLACEHOLDER = /\$[{(A-Za-z_]|\{\{|<[^>]*>|__\w+__|%\w+%|#\{/;
/** Compose's `${NAME:-default}`, which needs nobody to fill it in. */
const DEFAULT = /\$\{\w+:?-([^${}]*)\}/g;

/** An image as it is written: `registry:5000/team/orders:1.2@sha256:...`. */
export function readImage(written: string, path: Path): ImageFacts {
  const text = written.trim().replace(DEFAULT, '$1');
  const [named = '', digest] = text.split('@', 2);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const repository = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? '' : named.slice(colon + 1);
  return {
    path,
    repository,
    name: repository.slice(repository.lastIndexOf('/') + 1),
    ...(tag !== '' && { tag }),
    ...(digest !== undefined && { digest: true as const }),
    ...((PLACEHOLDER.test(text) || text !== written.trim()) && { placeholder: true as const }),
  };
}
