import { it } from 'vitest';
import { expectMarks } from '../../test/fixture';

it('takes a missing owner, or a key that is unknown, for no reason to be silent about the rest', async () => {
  await expectMarks(`name: orders
ownr: team-a
#^ manifest/unknown-field
provides:
  - api: orders
    versions: [{ version: 1.0.0, deprecated: 2026-01-01 }]
#                                            ^ versioning/deprecated-without-sunset
`);
});

it('asks nobody to write what is written wrongly', async () => {
  await expectMarks(`name: orders
owner: team-a
provides:
  - api: orders
    versions: [{ version: 1.0.0, deprecated: 2026-01-01, sunset: soon }]
#                                                                ^ manifest/schema
consumes:
  - { api: stock, version: 1, via: http, timeot: 1s }
#                                        ^ manifest/unknown-field
  - { api: prices, version: 1, via: http, timeout: 1s }
`);
});
