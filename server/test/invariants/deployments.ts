import fc from 'fast-check';

const SERVICES = ['orders', 'payments', 'stock', 'mail'];
const IMAGES = ['shop/orders:1', 'shop/payments', 'shop/stock:latest', 'mail', 'postgres:17', 'redis', 'nginx'];

const one = (words: readonly string[]) => fc.constantFrom(...words);
const some = (words: readonly string[], most: number) =>
  fc.uniqueArray(one(words), { maxLength: most }).map((found) => `[${found.join(', ')}]`);

const variable = one([
  'A_URL: "http://payments:8080"',
  'B_URL: "http://localhost:8081"',
  'C_URL: "http://localhost:80"',
  'DATABASE_URL: "postgres://a:Tr0ub4dor@db:5432/orders"',
  'DB_PASSWORD: Tr0ub4dor',
  'PLAIN: text',
]);
const composeService = fc
  .tuple(
    one(IMAGES),
    one(['', 'build: ., ']),
    some(['orders', 'payments', 'db'], 2),
    variable,
    one(['"8080:8080"', '8081', '"9000:80"']),
  )
  .map(
    ([image, build, started, env, port]) =>
      `{ ${build}image: "${image}", depends_on: ${started}, ports: [${port}], environment: { ${env} } }`,
  );

/** A compose file; now and then one that is broken. */
export const compose: fc.Arbitrary<string> = fc
  .tuple(fc.array(composeService, { minLength: 1, maxLength: 3 }), one(['', '', '', '  x: [']))
  .map(([services, end]) => {
    const written = services.map((service, i) => `  ${[...SERVICES, 'db'][i]}: ${service}\n`);
    return `services:\n${written.join('')}${end}\n`;
  });

const container = fc
  .tuple(
    one(IMAGES),
    variable,
    one(['', ', readinessProbe: { httpGet: { path: /up } }']),
    one(['', ', resources: { limits: { memory: 1Gi } }']),
  )
  .map(([image, env, probe, resources]) => {
    const [name, value] = env.split(': ', 2);
    return `{ name: c, image: "${image}", ports: [{ containerPort: 80 }], env: [{ name: ${name}, value: ${value} }]${probe}${resources} }`;
  });

/** A Deployment, whole or a patch, its Service and perhaps a Secret. */
export const kubernetes: fc.Arbitrary<string> = fc
  .tuple(
    one(SERVICES),
    container,
    one(['selector: {}, ', '']),
    one(['', 'strategy: { type: Recreate }, ', 'replicas: 1, ', 'replicas: 3, ']),
    one(['', '---\napiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { token: Tr0ub4dor }\n', 'x: {\n']),
    one(['', ', volumes: [{ name: v, hostPath: { path: /data } }]']),
  )
  .map(([name, written, selector, more, end, volumes]) => {
    const pod = `{ metadata: { labels: { app: ${name} } }, spec: { containers: [${written}]${volumes} } }`;
    const deployment = `kind: Deployment\nmetadata: { name: ${name} }\nspec: { ${selector}${more}template: ${pod} }\n`;
    const service = `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }] }\n`;
    return `apiVersion: apps/v1\n${deployment}---\n${service}${end}`;
  });

/** What fills images in, and patches. */
export const filling: fc.Arbitrary<string> = one([
  'images: [{ name: shop/payments, newTag: "2" }]\n',
  'patches: [{ path: patch.yaml }]\n',
  'patches: [{ patch: "{ metadata: { name: orders } }" }]\n',
  'namePrefix: prod-\nresources: [../k8s]\n',
]);

/** Who owns what. */
export const owners: fc.Arbitrary<string> = one([
  '* @org/a\n',
  'orders/ @team-a\npayments/ @team-b\n',
  '* @org/a\n/stock/\n',
  '[Shop] @team-x\norders/\n',
]);
