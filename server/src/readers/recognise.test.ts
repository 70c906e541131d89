import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { kindOf, languageOf, read } from './index';

describe('the kind of a file', () => {
  it.each([
    ['a/microservice.yaml', '', 'manifest'],
    ['a/microservice.yml', '', 'manifest'],
    ['microservice.json', '{}', 'manifest'],
    ['my-microservice.yaml', '', undefined],
    ['a/.servicelint.yaml', '', 'config'],
    ['.servicelint.yml', '', 'config'],
    ['api.yaml', 'info: {}\nopenapi: "3.0.0"\n', 'openapi'],
    ['api.yml', '# A spec\n---\n  "swagger": 2.0\n  info: {}\n', 'openapi'],
    ['api.yaml', '\uFEFFopenapi: 3.1.0\r\n', 'openapi'],
    ['api.yaml', 'info:\n  openapi: 3.0.0\n', undefined],
    ['api.yaml', 'openapi: {{ version }}\n', undefined],
    ['api.yaml', 'asyncapi: 3.0.0\n', undefined],
    ['api.yaml', '{ "openapi": 3.0.0 }', 'openapi'],
    ['api.json', '{"info": {"title": "}", "x": ["openapi"]}, "openapi": "3.0', 'openapi'],
    ['api.json', '{"info": {"openapi": "3.0.0"}}', undefined],
    ['api.json', '{"title": "openapi", "version": "3"}', undefined],
    ['api.md', 'openapi: 3.0.0\n', undefined],
  ])('%s with %j is %s', (file, head, kind) => expect(kindOf(file, head)).toBe(kind));
});

it('tells the language from the name', () => {
  expect(['a.yaml', 'a.YML', 'a.json', 'a.proto'].map(languageOf)).toEqual(['yaml', 'yaml', 'json', undefined]);
});

describe('reading', () => {
  const kind = (file: string, text: string, as?: 'asked' | 'config') => {
    const facts = read(parse(text, languageOf(file)!), file, as);
    return facts?.kind === 'spec' ? facts.type : facts?.kind;
  };

  it('goes by name, then by what the whole file says, then by what was asked for', () => {
    expect(kind('microservice.yaml', 'openapi: 3.0.0')).toBe('manifest');
    expect(kind('api.yaml', `${'# long\n'.repeat(1000)}openapi: 3.0.0`)).toBe('openapi');
    expect(kind('api.yaml', 'openapi:')).toBe('openapi');
    expect(kind('order.yaml', 'type: object')).toBeUndefined();
    expect(kind('order.yaml', 'type: object', 'asked')).toBe('fragment');
    expect(kind('order.yaml', '', 'asked')).toBe('fragment');
    expect(kind('order.schema.yaml', 'type: object', 'asked')).toBe('jsonschema');
    expect(kind('order.json', '{"$schema": "http://json-schema.org/draft-07/schema#"}', 'asked')).toBe('jsonschema');
    expect(kind('order.json', '{"$schema": "https://example.com/mine"}', 'asked')).toBe('fragment');
    expect(kind('order.schema.json', '{"openapi": "3.0.0"}', 'asked')).toBe('openapi');
    expect(kind('order.schema.json', '{"type": "object"}')).toBeUndefined();
    expect(kind('base.yaml', 'root: true', 'config')).toBe('config');
  });

  it.each([
    ['microservice.yaml', `name: \${{ values.name }}\nowner: a\n`],
    ['microservice.yaml', 'name: {{ cookiecutter.name }}\nowner: a\n'],
    ['microservice.yaml', 'name: a\n{% if values.owner %}\nowner: a\n{% endif %}\n'],
    ['api.yaml', `openapi: 3.1.0\ninfo: { title: "\${{ values.name }}", version: 1.0.0 }\n`],
    ['catalog-info.yaml', '{% if values.owner %}\nkind: API\n{% endif %}\n'],
    ['all.yaml', '{% if a %}\n{% endif %}\napiVersion: backstage.io/v1alpha1\nkind: API\n'],
  ])('leaves alone what a generator has yet to fill in: %s, %j', (file, text) => {
    expect(kind(file, text)).toBeUndefined();
  });

  it.each([
    ['microservice.yaml', `name: a\ndescription: Runs \${{ github.sha }}\n`, 'manifest'],
    ['microservice.yaml', 'name: {{ name }}\n', 'manifest'],
    [
      'api.yaml',
      `openapi: 3.1.0\ninfo:\n  description: |\n    {% include x %} \${{ secrets.A }}\n  title: [\n`,
      'openapi',
    ],
    ['catalog-info.yaml', 'kind: API\nmetadata:\n  description: |\n    {% include x %}\n  name: [\n', 'catalog'],
  ])('reads what only speaks of placeholders: %s, %j', (file, text, expected) => {
    expect(kind(file, text)).toBe(expected);
  });

  it('knows no file whose name is to be filled in', () => {
    expect(kindOf(`a/\${{ values.name }}/catalog-info.yaml`, '')).toBe('catalog');
    expect(kindOf(`a/\${{ values.name }}.yaml`, 'apiVersion: backstage.io/v1alpha1')).toBeUndefined();
  });
});
