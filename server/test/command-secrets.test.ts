import { expect, it } from 'vitest';
import { folder, servicelint } from './command';

/** Written out in every way that is known; each ends in a number of its own. */
const SECRETS = [
  'Zugsp1tze1x',
  'Zugsp1tze2x',
  'Zugsp1tze3x',
  'Zugsp1tze4x',
  'Zugsp1tze5x',
  '@Zugsp1tze6x',
  '*Zugsp1tze7x',
];
const ENCODED = Buffer.from(SECRETS[4]!).toString('base64');

const FILES = {
  '.servicelint.yaml': 'root: true\nextends: strict\n',
  'compose.yaml': `services:
  orders:
    image: shop/orders
    ports: ["8080:8080"]
    environment:
      DB_PASSWORD: ${SECRETS[0]}
      PAYMENTS_URL: http://jo:${SECRETS[1]}@localhost:8081
  payments:
    image: shop/payments
    ports: ["8081:8081"]
`,
  'k8s/secret.yaml': `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData:
  connection: Server=db;Password=${SECRETS[2]}
  broken: { x: 1
---
apiVersion: v1
kind: Secret
metadata: { name: other }
stringData: { password: ${SECRETS[3]} }
data: { token: ${ENCODED} }
`,
  'broken/compose.yaml': `services:
  orders:
    image: shop/orders:1
    environment:
      DB_PASSWORD: ${SECRETS[5]}
      OTHER_PASSWORD: ${SECRETS[6]}
`,
};

it.each([['pretty'], ['json'], ['sarif'], ['github']])(
  '%s tells where secrets stand, and none of them',
  async (format) => {
    const { out, err, code } = await servicelint(folder(FILES), ['check', '--format', format]);
    expect(out).toContain('deployment/secret-in-file');
    expect(out).toContain('manifest/syntax');
    expect(code).toBe(1);
    for (const secret of [...SECRETS.map((one) => one.replace(/^[@*]/, '')), ENCODED])
      expect(out + err).not.toContain(secret);
  },
);
