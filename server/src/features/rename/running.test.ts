import { describe, expect, it } from 'vitest';
import { expectRename, refusalOf } from '../../../test/cursor';

const own = (name = '<[pay<|>ments]>') => `//- payments/microservice.yaml\nname: ${name}\nowner: money\n`;
const plain = (text: string) => text.replaceAll(/<\[|\]>|<\|>/g, '');

const COMPOSE = `//- compose.yaml
services:
  <[payments]>:
    build: ./payments
    image: shop/payments:2
    container_name: <[payments]>
    hostname: pay
    networks: { back: { aliases: [<[payments]>, money] } }
    environment:
      - SELF_URL=http://<[payments]>:80/payments
  orders:
    image: shop/orders
    depends_on: [db, "<[payments]>"]
    links: [<[payments]>:pay]
    network_mode: service:<[payments]>
    environment:
      PAYMENTS_URL: 'http://<[payments]>:80/v1' # of payments
      BROKERS: one:80,<[PAYMENTS]>:80
      PAY_URL: http://pay:80
    volumes: [ "./payments:/payments" ]
    healthcheck: { test: [CMD, curl, "http://<[payments]>:80/payments"] }
    command: --payments <[payments]>:80 --image payments/payments:80 postgres://payments:pay@db
    volumes_from: ["<[payments]>:ro", "container:<[payments]>"]
  worker:
    extends: { service: <[payments]> }
    pid: "container:<[payments]>"
    depends_on: { <[payments]>: { condition: service_started } }
  db: { image: "postgres:16" }
`;

const KUBERNETES = `//- k8s/payments.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: <[payments]>
  labels: { app: payments, app.kubernetes.io/name: <[payments]> }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: <[payments]> } }
  template:
    metadata: { labels: { app: payments, app.kubernetes.io/name: "<[payments]>" } }
    spec:
      containers: [{ name: payments, image: "shop/payments:2", env: [{ name: OTHER_URL, value: "http://orders" }] }]
---
apiVersion: v1
kind: Service
metadata: { name: <[payments]>, namespace: shop }
spec: { selector: { app.kubernetes.io/name: <[payments]> }, ports: [{ port: 80 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: scaler }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: <[payments]> }, maxReplicas: 3 }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules: [{ host: payments.example.com, http: { paths: [{ path: /payments, backend: { service: { name: <[payments]> } } }] } }]
//- k8s/orders.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders }
spec:
  template:
    spec:
      containers:
        - name: orders
          image: shop/orders
          env:
            - { name: PAYMENTS_URL, value: "http://<[payments]>.shop.svc.cluster.local:80/x" }
            - { name: PAYMENTS_ADDR, value: "<[payments]>.shop:80" }
            - { name: HELP_URL, value: "http://payments.example.com" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: shared }
data: { PAYMENTS_HOST: <[payments]> }
//- k8s/overlay/kustomization.yaml
resources: [..]
replicas: [{ name: <[payments]>, count: 3 }]
images: [{ name: shop/payments, newTag: "3" }]
patches: [{ path: patch.yaml, target: { kind: Deployment, name: <[payments]> } }]
//- k8s/overlay/patch.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: <[payments]> }
spec: { replicas: 3 }
`;

describe('a service is renamed where it is run', () => {
  it('in compose: where it has its name, and where others lead to it', async () => {
    await expectRename(own() + COMPOSE, 'billing');
    await expectRename(
      own('<[payments]>') + COMPOSE.replace("'http://<[payments]>", "'http://<[pay<|>ments]>"),
      'billing',
    );
  });

  it('in Kubernetes and in what is laid over it', async () => {
    await expectRename(own() + KUBERNETES, 'billing');
  });

  it('by its label alone, where its workload has another name', async () => {
    const [file = ''] = KUBERNETES.split('//- k8s/orders.yaml');
    const named = file.replaceAll('name: <[payments]>', 'name: pay-app');
    const labelled = named.replaceAll('app.kubernetes.io/name: pay-app', 'app.kubernetes.io/name: <[payments]>');
    await expectRename(own() + labelled, 'billing');
  });

  it('where nothing but a compose file gives it its name', async () => {
    await expectRename(COMPOSE.replace('<[payments]>', '<[pay<|>ments]>'), 'billing');
  });

  it('but not what is called as it is, and is another one', async () => {
    const store = '//- compose.yaml\nservices:\n  payments: { image: "postgres:16" }\n';
    await expectRename(own() + store, 'billing');
  });
});

describe('a service is not renamed', () => {
  const refused = (text: string, name?: string) => refusalOf(plain(own('pay@ments')).replace('@', '<|>') + text, name);

  it.each([
    [
      'a default',
      'compose.yaml',
      `services:\n  web: { image: x, environment: { PAY_URL: "\${PAY:-http://payments:80}" } }\n`,
      2,
    ],
    [
      'a text of several lines',
      'compose.yaml',
      'services:\n  web:\n    image: x\n    command: |\n      wait payments:80\n',
      5,
    ],
    [
      'a file in a ConfigMap',
      'k8s/web.yaml',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  nginx.conf: |\n    server {\n      proxy_pass http://payments;\n',
      7,
    ],
    [
      'a patch in a text',
      'k8s/kustomization.yaml',
      'patches:\n  - patch: |\n      kind: Deployment\n      metadata:\n        name: payments\n',
      5,
    ],
    ['the values of a chart', 'chart/values.yaml', 'replicaCount: 1\npaymentsHost: payments\n', 2],
  ])('where its name stands in %s', async (_, file, text, line) => {
    const reason = await refused(`//- ${file}\n${text}`);
    expect(reason).toContain(`${file}, line ${line}, speaks of payments in a text`);
  });

  it.each([
    [
      'an image, a comment or a folder',
      'compose.yaml',
      'services:\n  web: { image: "payments:2", build: ./payments } # http://payments\n',
    ],
    [
      'a user and a path',
      'compose.yaml',
      'services:\n  web: { image: x, command: "--db=postgres://payments:pay@db/payments //payments@db" }\n',
    ],
    [
      'a host elsewhere',
      'compose.yaml',
      'services:\n  web: { image: x, command: "http://payments.example.com my-payments:80" }\n',
    ],
  ])('unless it is only %s', async (_, file, text) => {
    await expectRename(`${own()}//- ${file}\n${text}`, 'billing');
  });

  it('where a chart is of it, or kustomize makes a longer name of it', async () => {
    const chart =
      '//- chart/Chart.yaml\nname: shop\nversion: 1.0.0\n//- chart/templates/payments-app.yaml\nkind: {{ .x }}\n';
    expect(await refused(chart)).toMatch(/^chart\/templates\/payments-app.yaml belongs to a Helm chart of payments/);
    expect(await refused('//- chart/Chart.yaml\nname: payments\nversion: 1.0.0\n')).toMatch(
      /^chart\/Chart.yaml belongs/,
    );
    const prefixed =
      '//- k8s/kustomization.yaml\nnamePrefix: dev-\n' +
      '//- compose.yaml\nservices:\n  web: { image: x, environment: { PAY_URL: "http://dev-payments:80" } }\n';
    expect(await refused(prefixed)).toMatch(/^k8s\/kustomization.yaml makes dev-payments of payments/);
  });

  it('to what else is run here', async () => {
    const stores = '  cache: { image: redis, hostname: fast }\n';
    const text = `//- compose.yaml\nservices:\n  payments: { build: . }\n${stores}`;
    expect(await refused(text, 'cache')).toMatch(/called cache already \(see compose.yaml\)/);
    expect(await refused(text, 'fast')).toMatch(/called fast already/);
    await expectRename(`${own()}//- compose.yaml\nservices:\n${stores}`, 'cache');
  });

  it('from another name under which it is reached', async () => {
    const text = plain(own('payments')) + plain(COMPOSE).replace('http://pay:80', 'http://p<|>ay:80');
    expect(await refusalOf(text)).toMatch(/^pay is how payments is run or reached here/);
  });
});
