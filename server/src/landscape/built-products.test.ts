import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../test/fixture';

const servicesOf = async (text: string) => {
  const { result } = await checkFixture(`//- compose.yaml\nservices:\n${text}`);
  return result.landscape.services.map(({ name }) => name);
};

describe('what is built here', () => {
  it.each(['prometheus', 'grafana-server', 'Nginx', 'rabbitmq_server', 'postgres'])(
    'is no service of ours where it is called %s',
    async (name) => {
      const text = `  orders: { build: . }\n  ${name}: { build: "./docker/${name}" }\n`;
      expect(await servicesOf(text)).toEqual(['orders']);
    },
  );

  it.each(['agent', 'console', 'vault', 'config-server', 'grafana-importer', 'constructor'])(
    'is ours where it is called %s',
    async (name) => {
      expect(await servicesOf(`  ${name}: { build: . }\n`)).toEqual([name]);
    },
  );

  it('is ours beside a name that an image would tell', async () => {
    expect(await servicesOf('  orders: { build: ., image: "redis:7" }\n')).toEqual(['orders']);
  });
});
