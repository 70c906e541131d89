import { describe, expect, it } from 'vitest';
import changelog from '../../../CHANGELOG.md';
import contributing from '../../../CONTRIBUTING.md';
import shop from '../../../examples/shop/README.md';
import mended from '../../../examples/shop-fixed/README.md';
import introduction from '../../../guide/introduction.md';
import readme from '../../../README.md';
import microservice from '../../../schemas/microservice.schema.json';
import servicelint from '../../../schemas/servicelint.schema.json';
import { CHAPTERS } from './chapters';
import { RULES } from './generated/index';
import { PAGES } from './generated/pages';

/** `chapter/name`, but for what is a part of a path, and the example of CONTRIBUTING that is nobody's name. */
const NAMED = new RegExp(`(?<![\\w./-])(?:${Object.keys(CHAPTERS).join('|')})/(?!what-is-wrong)[a-z][a-z-]*`, 'g');
const KNOWN = new Set<string>(RULES.map(({ id }) => id));

const unknownIn = (text: string): string[] =>
  [...text.matchAll(NAMED)].map(([id]) => id).filter((id) => !KNOWN.has(id));

describe('a rule that a text names exists', () => {
  it.each([
    ['the schema of manifests', JSON.stringify(microservice)],
    ['the schema of configurations', JSON.stringify(servicelint)],
    ...Object.entries({ readme, contributing, changelog, introduction, shop, mended }),
    ...Object.entries(PAGES),
  ])('in %s', (_, text) => {
    expect(unknownIn(text)).toEqual([]);
  });

  it('is told from a path', () => {
    expect(unknownIn('size/no-such-rule, guide/size/no-such.md and ./failure/no-such')).toEqual(['size/no-such-rule']);
  });
});
