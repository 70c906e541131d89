// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are placeholders of compose and of templates
import { describe, expect, it } from 'vitest';
import { readImage } from './image-name';
import { knownAddress, knownImage } from './images';

const roleOf = (image: string) => {
  const known = knownImage(readImage(image, []));
  return known && (known.type ?? known.role);
};

describe('an image', () => {
  it.each([
    ['postgres', 'postgresql'],
    ['docker.io/bitnami/postgresql:16', 'postgresql'],
    ['mcr.microsoft.com/mssql/server:2022-latest', 'sqlserver'],
    ['mcr.microsoft.com/azure-sql-edge:1.0.4', 'sqlserver'],
    ['redis:alpine', 'redis'],
    ['confluentinc/cp-kafka:7.5.0', 'kafka'],
    ['rabbitmq:3-management', 'rabbitmq'],
    ['openzipkin/zipkin', 'infrastructure'],
    ['otel/opentelemetry-collector-contrib:0.157.0', 'infrastructure'],
    ['nginx:alpine', 'infrastructure'],
    ['hashicorp/vault:1.15', 'infrastructure'],
    ['ghcr.io/shop/vault:1', undefined],
    ['ghcr.io/shop/orders:1', undefined],
    ['constructor', undefined],
  ])('%s runs %s', (image, expected) => {
    expect(roleOf(image)).toBe(expected);
  });

  it('is read in all its parts', () => {
    const parts = (image: string) => {
      const { path: _, ...rest } = readImage(image, []);
      return rest;
    };
    expect(parts('registry:5000/shop/orders')).toEqual({ repository: 'registry:5000/shop/orders', name: 'orders' });
    expect(parts('shop/orders:1.2')).toEqual({ repository: 'shop/orders', name: 'orders', tag: '1.2' });
    expect(parts('orders@sha256:ab')).toEqual({ repository: 'orders', name: 'orders', digest: true });
    expect(parts('orders:${TAG}')).toMatchObject({ name: 'orders', placeholder: true });
    expect(parts('orders:${TAG:-latest}')).toMatchObject({ name: 'orders', tag: 'latest', placeholder: true });
  });
});

describe('an address', () => {
  it.each([
    [{ scheme: 'postgresql' }, 'postgresql'],
    [{ port: 6379 }, 'redis'],
    [{ scheme: 'tcp', port: 9092 }, 'kafka'],
    [{ scheme: 'http', port: 9200 }, 'elasticsearch'],
    [{ scheme: 'http', port: 3306 }, undefined],
    [{ scheme: 'grpc', port: 5432 }, undefined],
    [{ port: 8080 }, undefined],
    [{}, undefined],
  ])('%j leads to %s', (address, expected) => {
    expect(knownAddress(address)?.type).toBe(expected);
  });
});
