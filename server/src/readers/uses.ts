import type { Path } from '../syntax/tree';
import type { Use } from './facts';

const STEP = /\.?([^.[\]"'\s]+)|\[\]|\.?\[(?:"([^"]+)"|'([^']+)')\]/y;

/**
 * Reads what a consumer says it uses: `getOrder`, `GET /orders/{id}`, `getOrder#items[].sku` (reads the field),
 * `createOrder(customer.email)` (sends it). A field that cannot be read as one is left out: then the use is of all of
 * the operation.
 */
export function parseUse(written: string, path: Path): Use {
  const text = written.trim();
  const hash = text.indexOf('#');
  if (hash > 0) return use(written, path, text.slice(0, hash), text.slice(hash + 1), 'reads');
  const sent = /^(.+?)\(([^(){}]+)\)$/.exec(text);
  if (sent) return use(written, path, sent[1]!, sent[2]!, 'sends');
  return { written, path, operation: text };
}

function use(written: string, path: Path, operation: string, text: string, direction: 'reads' | 'sends'): Use {
  const field = fieldSteps(text.trim());
  return { written, path, operation: operation.trim(), ...(field && { field, direction }) };
}

/** `items[].sku` as `items`, `[]`, `sku`; odd names as `["a.b"]`. Undefined where the text is no way to a field. */
export function fieldSteps(text: string): readonly string[] | undefined {
  const steps: string[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    if (steps.length === 0 && text[STEP.lastIndex] === '.') return undefined;
    const match = STEP.exec(text);
    if (!match) return undefined;
    const name = match[1] ?? match[2] ?? match[3];
    if (match[1] !== undefined && steps.length > 0 && !match[0].startsWith('.')) return undefined;
    steps.push(name ?? '[]');
  }
  return steps.length > 0 ? steps : undefined;
}
