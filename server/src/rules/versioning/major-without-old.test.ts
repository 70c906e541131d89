import { describe, expect, it } from 'vitest';
import { expectFix } from '../../../test/fixture';
import { consumer, FIELDS, ORDERS, said, shop, spec, WITHOUT_TOTAL } from '../../../test/released-shop';

describe('versioning/major-without-old', () => {
  const NEXT = ORDERS.replace('2.3.0', '3.0.0');

  it('is silent where nobody asks for the old version, or where it lives on', async () => {
    const gone = (more: string, manifest = NEXT) => said({ manifest, released: ORDERS, more });
    expect((await gone(consumer('billing', ''))).join()).toContain('and no version 2 is left: billing asks for it');
    expect((await gone(consumer('billing', '', '3'))).join()).not.toContain('is left');
    const listing = NEXT.replace('versions:', 'consumers: [{ service: partner, version: 2 }], versions:');
    expect((await gone('', listing)).join()).toContain('and no version 2 is left: partner asks for it');
    const both = NEXT.replace('{ version: 3.0.0 }', '{ version: 3.0.0 }, { version: 2.3.0 }');
    expect((await gone(consumer('billing', ''), both)).join()).not.toContain('is left');
  });

  it('serves the old version again beside the new one, with the text that was released', async () => {
    const text = shop({ manifest: NEXT, released: ORDERS, after: WITHOUT_TOTAL, more: consumer('billing', '') });
    const title = 'Serve 2.3.0 beside 3.0.0';
    const texts = await expectFix(
      text.replace(/version: 2\.3\.0/, 'version: 3.0.0'),
      'versioning/major-without-old',
      title,
    );
    expect(texts['orders/microservice.yaml']).toContain(
      '{ version: 3.0.0 }, { version: 2.3.0, spec: ./openapi.v2.yaml, deprecated: 2026-11-23, sunset: 2027-11-23 }',
    );
    expect(texts['orders/openapi.v2.yaml']?.trim()).toBe(spec(FIELDS).trim());
  });
});
