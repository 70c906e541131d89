import { expect, it } from 'vitest';
import type { Status } from '../../server/src/protocol';
import { statusText } from './status-text';

const status = (fields: Partial<Status>): Status => ({
  services: 0,
  contracts: 0,
  files: 0,
  reading: false,
  lookedFor: ['microservice.yaml', 'openapi.yaml'],
  roots: [],
  ...fields,
});

it('counts what was checked', () => {
  expect(statusText(status({ services: 7, contracts: 1, files: 20 }))).toEqual({
    text: '7 services, 1 contract checked',
    detail: '20 files read',
    empty: false,
  });
});

it('tells why releases are not compared', () => {
  const missing = 'not in a Git repository';
  expect(statusText(status({ services: 7, files: 20, missing })).detail).toBe(
    '20 files read; not compared with a release: not in a Git repository',
  );
});

it('names what was looked for where nothing was found', () => {
  expect(statusText(status({}))).toEqual({
    text: '0 services found',
    detail: 'looked for microservice.yaml, openapi.yaml',
    empty: true,
  });
});

it('does not offer to set up a folder that is still being read', () => {
  expect(statusText(status({ reading: true, files: 3 }))).toMatchObject({ detail: '3 files so far', empty: false });
});
