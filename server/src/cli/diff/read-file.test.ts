import { describe, expect, it } from 'vitest';
import { MemoryFileSystem } from '../../platform/memory';
import { filesOf, titleOf, unreadOf } from './form';
import { readForm, readText } from './read-file';
import type { Source } from './source';

const source = (files: Readonly<Record<string, string | Uint8Array>>, path = 'openapi.yaml'): Source => ({
  files: new MemoryFileSystem(Object.fromEntries(Object.entries(files).map(([name, text]) => [`/shop/${name}`, text]))),
  path: `/shop/${path}`,
  kind: 'file',
  name: (file) => file.replace(/^\/shop\/?/, ''),
});

const form = async (from: Source) => readForm(await readText(from));

describe('readForm', () => {
  it('reads a spec with all that it refers to, round in a circle too', async () => {
    const read = await form(
      source({
        'openapi.yaml':
          'openapi: 3.0.3\ninfo: { title: Orders API, version: 2.3.0 }\npaths: { $ref: parts/paths.yaml }\n',
        'parts/paths.yaml': '/orders: { $ref: ../openapi.yaml }\n/x: { $ref: "gone.yaml#/x" }\n',
      }),
    );
    expect(read.spec).toMatchObject({ format: '3.0.3', version: '2.3.0' });
    expect(titleOf(read)).toBe('Orders API');
    expect(filesOf(read)).toEqual(['/shop/openapi.yaml', '/shop/parts/paths.yaml', '/shop/parts/gone.yaml']);
    expect(unreadOf(read)).toEqual(['/shop/parts/gone.yaml']);
  });

  const LARGE = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x23);

  it.each([
    [
      { 'openapi.yaml': '' },
      'openapi.yaml is no API spec. An OpenAPI document begins with "openapi: 3.1.0" or "swagger',
    ],
    [{ 'openapi.yaml': 'name: orders\n' }, 'a JSON Schema names its "$schema".'],
    [{ 'openapi.yaml': '[]' }, 'openapi.yaml is no API spec.'],
    [{}, 'openapi.yaml was not read. It cannot be read: There is no file'],
    [{ 'openapi.yaml': Uint8Array.of(0x6e, 0xff, 0xfe, 0x00) }, 'openapi.yaml was not read. It is not text'],
    [{ 'openapi.yaml': 'openapi: 3.0.3\0' }, 'openapi.yaml:1:15 does not parse. The file holds a zero byte'],
    [{ 'openapi.yaml': LARGE }, 'openapi.yaml was not read. It is larger than 10 MB.'],
    [{ 'openapi.yaml': 'openapi: 3.0.3\npaths: {\n' }, /^openapi\.yaml:\d:\d does not parse\. /],
    [{ 'openapi.yaml': 'openapi: 3.0.3\npaths: { $ref: p.yaml }\n', 'p.yaml': '{' }, /^p\.yaml:1:\d does not parse\. /],
  ])('refuses %# in one sentence', async (files, message) => {
    await expect(form(source(files))).rejects.toThrow(message);
    await expect(form(source(files))).rejects.toThrow(/^[^\n]+$/);
  });

  it('says of files of other kinds what to name instead', async () => {
    const manifest = source({ 'orders/microservice.yaml': 'name: orders\n' }, 'orders/microservice.yaml');
    await expect(form(manifest)).rejects.toThrow('orders/microservice.yaml is a manifest: name its folder, orders, to');
    await expect(form(source({ 'shop.proto': 'syntax = "proto3";' }, 'shop.proto'))).rejects.toThrow(
      'only YAML and JSON are, and shop.proto ends in neither .yaml, .yml nor .json',
    );
  });
});
