// Landscapes as teams have them before they write manifests: catalogues, Kubernetes, compose, CODEOWNERS.
import { landscape, spec, write } from './generate.mjs';

/** Of service `i`, two that came before it: a tree three levels deep. */
const above = (i) => (i === 0 ? [] : [...new Set([Math.floor((i - 1) / 10), Math.floor((i - 1) / 12)])]);

const component = (i) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: service${i}
  description: Keeps what belongs to service${i}
spec:
  type: service
  lifecycle: production
  owner: group:default/team-${i % 40}
  providesApis: [api${i}]
  consumesApis: [${above(i)
    .map((k) => `api${k}`)
    .join(', ')}]
  dependsOn: [${[`resource:store${i}`, ...above(i).map((k) => `component:service${k}`)].join(', ')}]
`;

const api = (i) => `---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: api${i}, description: What service${i} offers }
spec:
  type: openapi
  lifecycle: production
  owner: team-${i % 40}
  definition:
    $text: ./openapi.yaml
`;

const store = (i) => `---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata: { name: store${i} }
spec: { type: database, owner: team-${i % 40} }
`;

const group = (i) => `---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team-${i} }
spec: { type: team, children: [] }
`;

const groups = Array.from({ length: 40 }, (_, i) => group(i)).join('');

/** A Backstage catalogue, a file for each component, its API and its store. */
export function catalogue(root, services) {
  const body = spec(3000);
  for (let i = 0; i < services; i++) {
    write(root, `services/service${i}/catalog-info.yaml`, component(i) + api(i) + store(i));
    write(root, `services/service${i}/openapi.yaml`, body);
  }
  write(root, 'groups/catalog-info.yaml', groups.slice('---\n'.length));
  write(root, '.servicelint.yaml', 'root: true\n');
  return 'services/service0/catalog-info.yaml';
}

/** The same in one file. */
export function oneCatalogue(root, services) {
  const entities = Array.from({ length: services }, (_, i) => component(i) + api(i) + store(i));
  write(root, 'openapi.yaml', spec(3000));
  write(root, 'catalog-info.yaml', `${entities.join('---\n')}${groups}`);
  write(root, '.servicelint.yaml', 'root: true\n');
  return 'catalog-info.yaml';
}

const variable = (k) => `            - name: SERVICE${k}_URL
              value: http://service${k}.shop.svc.cluster.local:8080
`;

const deployment = (i) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: service${i}-deployment, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: service${i} } }
  template:
    metadata: { labels: { app: service${i}, tier: backend } }
    spec:
      containers:
        - name: main
          image: registry.example.test/shop/service${i}:1.4.${i}
          ports: [{ containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /health, port: 8080 } }
          resources: { limits: { memory: 256Mi } }
          envFrom: [{ configMapRef: { name: settings${i} } }]
          env:
            - name: DATABASE_URL
              value: postgres://service${i}@db${i}.shop.svc:5432/service${i}
${above(i).map(variable).join('')}---
apiVersion: v1
kind: Service
metadata: { name: service${i}, namespace: shop }
spec:
  selector: { app: service${i} }
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings${i}, namespace: shop }
data:
  CACHE_URL: redis://cache.shop.svc:6379
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: service${i}, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: service${i}-deployment }
  minReplicas: 2
  maxReplicas: 6
`;

/** Kubernetes manifests: each service's Deployment, Service, ConfigMap and HorizontalPodAutoscaler in a file. */
export function kubernetes(root, services) {
  for (let i = 0; i < services; i++) write(root, `k8s/service${i}.yaml`, deployment(i));
  write(root, '.servicelint.yaml', 'root: true\n');
  return 'k8s/service11.yaml';
}

const composed = (i) => `  service${i}:
    build: ./service${i}
    restart: always
    depends_on: [${['db', ...above(i).map((k) => `service${k}`)].join(', ')}]
    environment:
      DATABASE_URL: postgres://service${i}@db:5432/service${i}
${above(i)
  .map((k) => `      SERVICE${k}_URL: http://service${k}:8080\n`)
  .join('')}    healthcheck: { test: [CMD, curl, "http://localhost:8080/health"] }
`;

/** One compose file. */
export function compose(root, services) {
  const all = Array.from({ length: services }, (_, i) => composed(i));
  write(root, 'compose.yaml', `services:\n  db: { image: "postgres:16.2" }\n${all.join('')}`);
  write(root, '.servicelint.yaml', 'root: true\n');
  return 'compose.yaml';
}

/** Manifests, and a CODEOWNERS file with five lines for each. */
export function owned(root, services) {
  landscape(root, services);
  const lines = Array.from({ length: services }, (_, i) =>
    ['', 'src/', 'docs/', '*.md', 'openapi.yaml'].map(
      (part) => `/services/service${i}/${part} @example/team-${i % 40}\n`,
    ),
  );
  write(root, '.github/CODEOWNERS', lines.flat().join(''));
  return '.github/CODEOWNERS';
}
