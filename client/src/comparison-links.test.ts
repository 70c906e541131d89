import { describe, expect, it } from 'vitest';
import { fileComparedOn, pageComparing, withPreviewLinks } from './comparison-links';

const commit = 'c0ffee'.repeat(7).slice(0, 40);

describe('the links of a comparison', () => {
  it('lead to a release relatively to the page, so that they stay in its scheme', () => {
    const text = `See [v1.4.0](servicelint-release:///${commit}/shop/orders/openapi.yaml#L12).`;
    expect(withPreviewLinks(text, '/openapi.yaml changes.md', '/shop')).toBe(
      `See [v1.4.0](${commit}/shop/orders/openapi.yaml#L12).`,
    );
    expect(withPreviewLinks(text, '/orders/openapi.yaml changes.md', '/shop')).toBe(
      `See [v1.4.0](../${commit}/shop/orders/openapi.yaml#L12).`,
    );
  });

  it('lead to a file from the first folder of the workspace, wherever the file is', () => {
    const link = (file: string, folder: string | undefined) =>
      withPreviewLinks(`[now](file://${file})`, '/a.md', folder);
    expect(link('/shop/orders/open%20api.yaml#L3', '/shop')).toBe('[now](/orders/open%20api.yaml#L3)');
    expect(link('/other/%28a%29.yaml#L3', '/shop')).toBe('[now](/../other/%28a%29.yaml#L3)');
    expect(link('/shop/100%.yaml', '/shop')).toBe('[now](/100%25.yaml)');
    expect(link('/shop/a.yaml#L3', undefined)).toBe('[now](file:///shop/a.yaml#L3)');
  });

  it('tell a page from a file of a release', () => {
    expect(fileComparedOn(pageComparing('/shop/openapi.yaml'))).toBe('/shop/openapi.yaml');
    expect(fileComparedOn(`/${commit}/shop/openapi.yaml`)).toBeUndefined();
    expect(fileComparedOn(`/${commit}/shop/what changes.md`)).toBeUndefined();
  });

  it('are all that is changed', () => {
    const text = '`](file:` and [guide](https://example.com/a.md) and file:///shop/a.yaml';
    expect(withPreviewLinks(text, '/a.md', '/shop')).toBe(text);
  });
});
