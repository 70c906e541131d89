import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Result } from '../../src/engine';
import { type AskedAt, askedAt, askedFor } from '../../src/features/asked';
import { rename } from '../../src/features/rename/rename';
import { applyEdits } from '../../src/fixes/edits';
import { linesOf } from '../../src/rules/findings';
import { Edited } from './example';

/** The texts of a landscape, by what its service `payments` is called. */
type Texts = (name: string) => Record<string, string>;

const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
const quoted = fc.constantFrom('', "'", '"');

const addresses = [
  (name: string) => `http://${name}:8080/payments`,
  (name: string) => `http://${name}`,
  (name: string) => `grpc://user:payments@${name}:9000`,
  (name: string) => `http://one:80,http://${name}:80`,
  (name: string) => `one:80,${name}:81`,
  (name: string) => `http://${name}.shop.svc.cluster.local:80`,
  (name: string) => `http://${name}.shop.svc/`,
  () => 'http://payments.example.com',
  () => 'http://stock:80',
];

const environment = fc.tuple(some(addresses), quoted).map(
  ([found, quote]) =>
    (name: string, item: (key: string, value: string) => string) =>
      found.map((address, i) => item(`V${i}_URL`, `${quote}${address(name)}${quote}`)).join(''),
);

const fields = [
  (name: string) => `    depends_on: [stock, ${name}]\n`,
  (name: string) => `    depends_on:\n      ${name}: { condition: service_started }\n`,
  (name: string) => `    links:\n      - ${name}:payments-link\n`,
  (name: string) => `    network_mode: "service:${name}"\n`,
  (name: string) => `    extends: { service: ${name} }\n`,
  () => '    volumes: [./payments:/payments]\n',
];
const aliases = [
  (name: string) => `    container_name: ${name}\n`,
  (name: string) => `    hostname: '${name}' # payments\n`,
  (name: string) => `    networks: { back: { aliases: [payments-api, ${name}] } }\n`,
  () => '    labels: { app: payments }\n',
];

const compose = fc
  .tuple(environment, environment, fc.option(fc.constantFrom(...fields)), some(aliases))
  .map(([own, others, field, called]) => (name: string) => {
    const item = (key: string, value: string) => `      ${key}: ${value}\n`;
    return `services:
  ${name}:
    build: ./payments
${called.map((alias) => alias(name)).join('')}    environment:
${own(name, item)}  orders:
    image: shop/payments-orders:1
${field ? field(name) : ''}    environment:
${others(name, item)}  stock: { image: "shop/stock:1" }
`;
  });

const deployment = (name: string, labels: string, env: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  selector: { matchLabels: { ${labels} } }\n` +
  `  template:\n    metadata: { labels: { ${labels} } }\n    spec:\n      containers:\n        - name: payments\n` +
  `          image: shop/payments:1\n          env:\n${env}`;

const kubernetes = fc
  .tuple(environment, environment, fc.boolean(), fc.boolean(), fc.boolean())
  .map(([own, others, labelled, scaled, exposed]) => (name: string) => {
    const item = (key: string, value: string) => `            - name: ${key}\n              value: ${value}\n`;
    const labels = labelled ? `app.kubernetes.io/name: ${name}` : 'app: payments';
    return [
      deployment(name, labels, own(name, item)),
      deployment('orders', 'app: orders', others(name, item)),
      `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: shop }\nspec: { selector: { ${labels} } }\n`,
      ...(scaled
        ? [
            'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: payments-scaler }\n' +
              `spec: { scaleTargetRef: { kind: Deployment, name: ${name} }, maxReplicas: 4 }\n`,
          ]
        : []),
      ...(exposed
        ? [
            'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\n' +
              `spec: { defaultBackend: { service: { name: ${name}, port: { number: 80 } } } }\n`,
          ]
        : []),
    ].join('---\n');
  });

const manifest = (name: string) => `name: ${name}\nowner: team-money\n`;

const landscape: fc.Arbitrary<Texts> = fc
  .tuple(fc.option(compose), fc.option(kubernetes))
  .filter((found) => found.some((one) => one !== null))
  .map(([composed, applied]) => (name) => ({
    '/shop/.servicelint.yaml': 'root: true\n',
    '/shop/payments/microservice.yaml': manifest(name),
    ...(composed && { '/shop/compose.yaml': composed(name) }),
    ...(applied && { '/shop/k8s/all.yaml': applied(name) }),
  }));

function atName(result: Result): AskedAt | undefined {
  const asked = askedFor(result, '/shop/payments/microservice.yaml');
  return asked && askedAt(asked, linesOf(asked.state.tree).position('name: p'.length));
}

const textsOf = ({ snapshot }: Result, files: readonly string[]) =>
  Object.fromEntries(files.map((file) => [file, snapshot.files.get(file)?.tree.text]));

const linksOf = ({ landscape: { links } }: Result, called: (name: string) => string) =>
  links.map(({ consumer, provider }) => `${called(consumer.name)} -> ${called(provider.name)}`).sort();

async function renamed(edited: Edited, name: string): Promise<Result> {
  const result = edited.check();
  const at = atName(result);
  const done = at && rename(at, name);
  if (!done || 'refused' in done) throw new Error(done?.refused ?? 'Nothing is named.');
  for (const { file, edits } of done.edits) {
    edited.workspace.setOpen(file, applyEdits(result.snapshot.files.get(file)?.tree.text ?? '', edits));
  }
  await edited.workspace.update();
  return edited.check();
}

it('a service that is run gets its new name wherever it is spoken of, and back the old one', async () => {
  await fc.assert(
    fc.asyncProperty(landscape, async (texts) => {
      const files = Object.keys(texts('payments'));
      const edited = await Edited.open(texts('payments'), []);
      const before = edited.check();
      const after = await renamed(edited, 'billing');
      expect(textsOf(after, files)).toEqual(Object.fromEntries(Object.entries(texts('billing'))));
      expect(linksOf(after, (name) => name)).toEqual(
        linksOf(before, (name) => (name === 'payments' ? 'billing' : name)),
      );
      expect(textsOf(await renamed(edited, 'payments'), files)).toEqual(texts('payments'));
    }),
    { seed: 20261123, numRuns: 40 },
  );
});
