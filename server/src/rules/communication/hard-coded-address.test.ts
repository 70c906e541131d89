import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../test/fixture';

const RULE = 'communication/hard-coded-address';
const said = async (text: string) =>
  (await findingsIn(text)).filter(({ rule }) => rule === RULE).map(({ message }) => message.split(',')[0]);
const compose = (variable: string, more = '', orders = '', file = 'compose.yaml') =>
  `//- ${file}\nservices:\n  orders: { build: ., ports: ["8080:8080"], environment: ["${variable}"]${orders} }\n` +
  `  payments: { build: ., ports: ["9000:8081"]${more} }\n  zipkin: { image: "openzipkin/zipkin:3", ports: ["9411:9411"] }\n` +
  '  db: { image: "postgres:17", expose: [5432] }\n';

describe(`${RULE} in compose`, () => {
  it.each([
    ['TARGET=http://localhost:8081/v1', 'TARGET leads orders to localhost:8081'],
    ['TARGET=127.0.0.1:9000', 'TARGET leads orders to 127.0.0.1:9000'],
    ['DB_HOST=[::1]:5432', 'DB_HOST leads orders to [::1]:5432'],
    ['PAYMENTS_URL=http://10.1.2.3:8081', 'PAYMENTS_URL leads orders to payments at the fixed address 10.1.2.3:8081'],
  ])('speaks of %s', async (variable, words) => {
    expect(await said(compose(variable))).toEqual([words]);
  });

  it('knows a service whose name is written in one word', async () => {
    const named = (variable: string) => compose(`${variable}=10.1.2.3:8081`).replaceAll('payments', 'paymentservice');
    expect(await said(named('PAYMENT_SERVICE_ADDR'))).toHaveLength(1);
    expect(await said(named('PAYMENT_ADDR'))).toEqual([]);
    expect(await said(named('REPAYMENT_SERVICE_ADDR'))).toEqual([]);
  });

  it('knows the address that the file itself gives', async () => {
    const fixed = ', networks: { n: { ipv4_address: 172.20.0.5 } }';
    expect(await said(compose('X=http://172.20.0.5:1234', fixed))).toHaveLength(1);
  });

  it.each([
    ['its own port', 'X=http://localhost:8080'],
    ['a port of nobody', 'X=http://localhost:7000'],
    ['no port', 'X=http://localhost/'],
    ['a name', 'X=http://payments:8081'],
    ['what a browser is told', 'FRONTEND_URL=http://localhost:8081'],
    ['what a browser is told', 'CORS_ORIGIN=http://localhost:8081'],
    ['what only runs beside', 'ZIPKIN=http://localhost:9411'],
    ['where it listens', 'LISTEN_ADDR=127.0.0.1:8081'],
    ['an address that may be anybody', 'X=http://10.1.2.3:8081'],
  ])('leaves alone %s', async (_, variable) => {
    expect(await said(compose(variable))).toEqual([]);
  });

  it('leaves alone a shared network, a port of two, a website and trials', async () => {
    const variable = 'X=http://localhost:8081';
    expect(await said(compose(variable, '', ', network_mode: host'))).toEqual([]);
    expect(await said(`${compose(variable)}  third: { build: ., expose: [8081] }\n`)).toEqual([]);
    expect(await said(compose(variable).replaceAll('orders', 'web-ui'))).toEqual([]);
    expect(await said(compose(variable, '', '', 'compose.local.yaml'))).toEqual([]);
  });

  it('points at host and port alone', async () => {
    const text = compose('X=http://u@localhost:8081/v1');
    const [found] = await findingsIn(text);
    const line = text.split('\n')[(found?.range.start.line ?? 0) + 1];
    expect(line?.slice(found?.range.start.character, found?.range.end.character)).toBe('localhost:8081');
  });
});

describe(`${RULE} in Kubernetes`, () => {
  const kubernetes = (containers: string) =>
    `//- k8s/a.yaml\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders }\nspec: { selector: {}, template: { spec: { containers: ${containers} } } }\n` +
    '//- k8s/b.yaml\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: payments }\n' +
    'spec: { selector: {}, template: { metadata: { labels: { app: p } }, spec: { containers: [{ name: p, image: p:1 }] } } }\n---\n' +
    'apiVersion: v1\nkind: Service\nmetadata: { name: payments }\nspec: { selector: { app: p }, ports: [{ port: 80 }] }\n';
  const env = 'name: o, image: o:1, env: [{ name: TARGET, value: "http://localhost:80" }]';

  it('knows the ports of Services', async () => {
    expect(await said(kubernetes(`[{ ${env} }]`))).toEqual(['TARGET leads orders to localhost:80']);
  });

  it('leaves alone what a container beside it may answer', async () => {
    expect(await said(kubernetes(`[{ ${env} }, { name: proxy, image: x:1 }]`))).toEqual([]);
    expect(await said(kubernetes(`[{ ${env}, ports: [{ containerPort: 80 }] }]`))).toEqual([]);
  });
});
