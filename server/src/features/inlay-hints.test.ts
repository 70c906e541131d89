import { describe, expect, it } from 'vitest';
import { checkFixture, ROOT } from '../../test/fixture';
import { askedFor } from './asked';
import { inlayHints } from './inlay-hints';

const LANDSCAPE = `
//- orders/microservice.yaml
name: orders
owner: team-a
provides:
  - api: orders
    spec: ./openapi.yaml
    versions: [{ version: 1.0.0, sunset: 2026-12-29 }]
    objectives: { availability: 99.9 }
consumes:
  - { api: payments, version: 1 }
  - { api: unknown, version: 1 }
//- orders/openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      # x-sunset: 2026-01-01
      description: "x-sunset: 2026-01-01"
      x-sunset: 2026-11-11
      parameters:
        - { name: a, in: query, schema: {}, deprecated: true, "x-sunset": "2026-11-24" }
        - { name: b, in: query, schema: {}, x-sunset: soon }
      responses: {}
//- payments/microservice.yaml
name: payments
owner: team-b
provides:
  - { api: payments, objectives: { availability: 99.95, latency: { p99: 300ms } } }
`;

async function hintsIn(
  file: string,
  text = LANDSCAPE,
  wants: (kind: string) => boolean = () => true,
): Promise<string[]> {
  const { result } = await checkFixture(text);
  const asked = askedFor(result, `${ROOT}/${file}`);
  if (!asked) throw new Error(`${file} was not read.`);
  const lines = asked.state.tree.text.split('\n');
  return inlayHints(asked, wants).map(({ position, label }) => {
    return `${lines[position.line]?.slice(0, position.character).trim()} | ${label}`;
  });
}

describe('inlay hints', () => {
  it('tell promises, what an availability allows, and how far a sunset is', async () => {
    expect(await hintsIn('orders/microservice.yaml')).toEqual([
      '- { api: payments | payments promises 99.95 %, p99 300 ms',
      'objectives: { availability: 99.9 | 43 min a month',
      'versions: [{ version: 1.0.0, sunset: 2026-12-29 | in 36 days',
    ]);
    expect(await hintsIn('orders/openapi.yaml')).toEqual([
      'x-sunset: 2026-11-11 | 12 days ago',
      '- { name: a, in: query, schema: {}, deprecated: true, "x-sunset": "2026-11-24" | in 1 day',
    ]);
  });

  it('are of the kinds that are wanted', async () => {
    expect(await hintsIn('orders/microservice.yaml', LANDSCAPE, (kind) => kind === 'downtime')).toHaveLength(1);
    expect(await hintsIn('orders/openapi.yaml', LANDSCAPE, (kind) => kind === 'downtime')).toEqual([]);
  });

  it('are none where there is nothing to tell, or nothing to read', async () => {
    const typed = (text: string) => LANDSCAPE.replace('sunset: 2026-12-29', text);
    expect((await hintsIn('orders/microservice.yaml', typed('sunset: 2026-12-'))).join()).not.toContain('days');
    expect((await hintsIn('orders/microservice.yaml', typed('sunset: { x: 1 }'))).join()).not.toContain('days');
    expect(await hintsIn('payments/microservice.yaml', 'name: a\n//- payments/microservice.yaml\n[')).toEqual([]);
  });
});
