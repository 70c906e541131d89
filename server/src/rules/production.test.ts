import { expect, test } from 'vitest';
import { isForTrial } from './production';

test.each([
  ['/home/dev/shop/services/orders/microservice.yaml', false],
  ['/home/dev/shop/microservice.yaml', false],
  ['/home/dev/shop/tests/orders/microservice.yaml', true],
  ['/home/dev/shop/orders/Fixtures/microservice.yaml', true],
  ['/home/dev/shop/latest/microservice.yaml', false],
  ['/home/dev/shop/orders/test', false],
  ['/home/dev/shop/docker-compose.override.yml', true],
  ['/home/dev/shop/compose.dev.yaml', true],
  ['/home/dev/shop/docker-compose-local.yml', true],
  ['/home/dev/shop/test.compose.yaml', true],
  ['/home/dev/shop/docker-compose.yml', false],
  ['/home/dev/shop/docker-compose.prod.yml', false],
  ['/home/dev/shop/devices.yaml', false],
])('only folders below the root tell what is for trial: %s', (file, expected) => {
  expect(isForTrial(file, { root: '/home/dev/shop' })).toBe(expected);
});
