import { describe, expect, it } from 'vitest';
import { parseOperand } from './operand';

describe('parseOperand', () => {
  it.each([
    ['HEAD:openapi.yaml', 'HEAD', 'openapi.yaml'],
    ['v1.4.0:', 'v1.4.0', ''],
    ['origin/main:services/orders', 'origin/main', 'services/orders'],
    ['HEAD~2:./openapi.yaml', 'HEAD~2', './openapi.yaml'],
    ['main:a:b.yaml', 'main', 'a:b.yaml'],
    ['HEAD^{/fix: it}:openapi.yaml', 'HEAD^{/fix: it}', 'openapi.yaml'],
    ['c:openapi.yaml', 'c', 'openapi.yaml'],
  ])('takes %s for a revision', (written, revision, path) => {
    expect(parseOperand(written)).toEqual({ written, revision, path });
  });

  it.each(['openapi.yaml', 'c:/shop/openapi.yaml', 'C:\\shop\\openapi.yaml', './a:b.yaml', '/a:b', ':a', '', 'a{:}'])(
    'takes %j for a path',
    (written) => {
      expect(parseOperand(written)).toEqual({ written, path: written });
    },
  );
});
