import { describe, expect, it } from 'vitest';
import { kebabCase, manifestSnippet, nameProblem } from './manifest-text';

it.each([
  ['OrderService', 'order-service'],
  ['My Orders_v2', 'my-orders-v2'],
  ['--orders--', 'orders'],
  ['…', 'service'],
  [`a${'b'.repeat(80)}`, `a${'b'.repeat(62)}`],
])('names the folder %s %s', (folder, name) => {
  expect(kebabCase(folder)).toBe(name);
});

it('accepts the names it makes, and says what would do instead of others', () => {
  expect(nameProblem('order-service')).toBeUndefined();
  expect(nameProblem('Order Service')).toContain('order-service');
  expect(nameProblem('a'.repeat(64))).toBeDefined();
});

describe('manifestSnippet', () => {
  it('leaves an unknown owner to be typed', () => {
    expect(manifestSnippet({ name: 'orders', owner: '' })).toContain(`name: orders\nowner: \${1:team-name}\n`);
  });

  it('provides the spec that was found', () => {
    const text = manifestSnippet({ name: 'orders', owner: 'team-a', spec: './openapi.yaml' });
    expect(text).toContain(`provides:\n  - api: \${4:orders}\n    spec: ./openapi.yaml\n`);
  });

  it('keeps what a snippet would read as its own', () => {
    expect(manifestSnippet({ name: 'orders', owner: 'a$1}' })).toContain(`owner: \${1:a\\$1\\}}`);
  });
});
