import { describe, expect, it } from 'vitest';
import { expectFix, findingsIn, messagesIn, offersFor } from '../../../test/fixture';

const RULE = 'deployment/secret-in-file';
const SECRET = 'Tr0ub4dor3x';
const compose = (environment: string, file = 'compose.yaml') =>
  `//- ${file}\nservices:\n  orders:\n    image: shop/orders:1\n    environment:\n${environment}`;
const kubernetes = (kind: string, rest: string) =>
  `//- k8s/a.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { A: b }\n---\napiVersion: v1\nkind: ${kind}\nmetadata: { name: s }\n${rest}\n`;
const said = async (text: string) => (await messagesIn(text)).filter((message) => message.startsWith(RULE));

describe(RULE, () => {
  it.each([
    [compose(`      DB_PASSWORD: ${SECRET}\n`), 'The value of DB_PASSWORD is written out'],
    [compose(`      - DATABASE_URL=postgres://a:${SECRET}@db/x\n`), 'The address in DATABASE_URL carries a password'],
    [compose(`      X: ${'AKIA'}Q3EGRX7PLM2ZTV5N\n`), 'X holds what looks like a key or token'],
    [kubernetes('ConfigMap', 'data: { k: "-----BEGIN PRIVATE KEY-----\\nMIIE" }'), 'k holds a private key'],
    [kubernetes('Secret', `stringData: { token: ${SECRET} }`), 'token of the Secret s is written out'],
    [kubernetes('Secret', `data: { token: ${Buffer.from(SECRET).toString('base64')} }`), 'Base64 hides nothing'],
  ])('says what is written out: %s', async (text, words) => {
    const messages = await said(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(words);
    expect(messages[0]).not.toContain(SECRET);
  });

  it.each([
    compose(`      DB_PASSWORD: ${SECRET}\n`, 'docker-compose.override.yml'),
    compose(`      DB_PASSWORD: ${SECRET}\n`, 'dev/compose.yaml'),
    compose('      DB_PASSWORD: $' + '{DB_PASSWORD}\n'),
    compose('      DB_PASSWORD: orders\n'),
    kubernetes('Secret', 'stringData: { token: <token>, username: orders-user }'),
  ])('leaves alone: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('points at the value in its document, and says once what several services share', async () => {
    const [finding] = await findingsIn(kubernetes('Secret', `stringData:\n  token: ${SECRET}`));
    expect(finding?.range).toEqual({ start: { line: 9, character: 9 }, end: { line: 9, character: 20 } });
    const shared = `//- compose.yaml\nx-e: &e { DB_PASSWORD: ${SECRET} }\nservices:\n  a: { image: i:1, environment: *e }\n  b: { image: j:1, environment: *e }\n`;
    expect((await said(shared)).length).toBeLessThan(3);
  });

  it('takes it from outside in a compose file', async () => {
    const taken = '$' + '{DB_PASSWORD}';
    const map = await expectFix(compose(`      DB_PASSWORD: ${SECRET} # soon\n`), RULE);
    expect(map['compose.yaml']).toContain(`DB_PASSWORD: ${taken} # soon\n`);
    const list = await expectFix(compose(`      - DB_PASSWORD=${SECRET}\n`), RULE);
    expect(list['compose.yaml']).toContain(`- DB_PASSWORD=${taken}\n`);
  });

  it('takes it from a Secret in Kubernetes', async () => {
    const pod = (env: string) =>
      `//- k8s/a.yaml\napiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: a:1\n      env:\n        - name: DB_PASSWORD\n${env}`;
    const texts = await expectFix(pod(`          value: ${SECRET}\n`), RULE);
    expect(texts['k8s/a.yaml']).toBe(
      pod('          valueFrom:\n            secretKeyRef: { name: secret-name, key: DB_PASSWORD }\n').replace(
        '//- k8s/a.yaml\n',
        '',
      ),
    );
  });

  it.each([
    kubernetes('Secret', `stringData: { token: ${SECRET} }`),
    kubernetes('ConfigMap', `data: { value: "postgres://a:${SECRET}@db/x" }`),
  ])('offers nothing but to disable it where the object itself is written down', async (text) => {
    const { offers } = await offersFor(text, RULE);
    expect(offers.map(({ title }) => title)).toEqual([]);
  });
});
