import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json, SpecFacts } from '../readers/facts';
import { openapiReader } from '../readers/openapi';
import { parse } from '../syntax/parse';
import { compare } from './compare/compare';
import { changeId, changeMessage, changePath } from './compare/words';
import { bodiesOf, fieldsAt, findField } from './fields';
import { listShape, pagingParameters } from './lists';
import { readContract } from './openapi';
import { type Lookup, resolveReference } from './references';
import { findOperation, operationName } from './uses';

const SEED = { seed: 20_260_601, numRuns: 300 };
const KEYS =
  'openapi swagger info version servers url variables paths /a /b/{id} get post parameters name in body required ' +
  'requestBody responses 200 default content application/json schema type properties items allOf oneOf anyOf ' +
  'additionalProperties $ref $id $anchor components schemas A description example enum __proto__ constructor ' +
  'x-servicelint-disable maxItems';
const VALUES =
  'array object string #/components/schemas/A #/paths/~1a #A other.yaml https://example.com body query 2.0';

const scalar = fc.oneof(fc.constantFrom(...VALUES.split(' ')), fc.constantFrom(null, true, false, 1));
const { any } = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'large', withCrossShrink: true },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS.split(' ')), tie('any')), { maxLength: 6 }).map(Object.fromEntries),
  ),
}));
const operation = fc.record({ parameters: any, requestBody: any, responses: fc.record({ 200: any, default: any }) });
const api = fc.record({
  openapi: fc.constant('3.1.0'),
  paths: fc.record({ '/a': fc.record({ get: operation }) }),
  components: any,
});

/** Asks everything that there is to ask of a spec, the end of which alone is of interest. */
function askAll(text: string): void {
  const spec = openapiReader.read(parse(text, 'json'), '/api.json') as SpecFacts;
  const lookup: Lookup = { spec: (file) => (file === spec.file ? spec : undefined) };
  for (const reference of spec.refs) resolveReference(lookup, reference);
  const contract = readContract(spec, lookup);
  for (const one of contract.operations) {
    findOperation(contract, operationName(one));
    for (const name of fieldsAt(lookup, bodiesOf(one, 'reads'), [])) {
      expect(findField(lookup, one, [name], 'reads')).toBe('there');
    }
    findField(lookup, one, ['[]', '*', 'a'], 'sends');
    listShape(lookup, one, ['total']);
    pagingParameters(one, ['limit']);
  }
}

function sideOf(text: string) {
  const spec = openapiReader.read(parse(text, 'json'), '/api.json') as SpecFacts;
  return { spec, lookup: { spec: (file: string) => (file === spec.file ? spec : undefined) } };
}

/** What is said of the way from one text to another. */
function compareAll(base: string, revision: string): readonly string[] {
  const { changes } = compare(sideOf(base), sideOf(revision), { today: '2026-11-23' });
  return changes.map((change) => `${changeId(change)} ${changePath(change)} ${changeMessage(change)}`);
}

it('specs of any content can be compared', () => {
  fc.assert(
    fc.property(fc.oneof(any, api), fc.oneof(any, api), (base, revision) => {
      compareAll(JSON.stringify(base), JSON.stringify(revision));
    }),
    SEED,
  );
});

it('a spec has not changed since itself', () => {
  fc.assert(
    fc.property(fc.oneof(any, api), (doc) => {
      expect(compareAll(JSON.stringify(doc), JSON.stringify(doc))).toEqual([]);
    }),
    SEED,
  );
});

it('a spec that is cut off anywhere can be compared with the whole', () => {
  fc.assert(
    fc.property(api, fc.double({ min: 0, max: 1, noNaN: true }), (doc, share) => {
      const text = JSON.stringify(doc);
      compareAll(text, text.slice(0, Math.floor(text.length * share)));
    }),
    SEED,
  );
});

it('a spec of any content can be asked everything', () => {
  fc.assert(
    fc.property(fc.oneof(any, api), (doc) => askAll(JSON.stringify(doc))),
    SEED,
  );
});

it('a spec that is cut off anywhere can be asked everything', () => {
  fc.assert(
    fc.property(api, fc.double({ min: 0, max: 1, noNaN: true }), (doc, share) => {
      const text = JSON.stringify(doc);
      askAll(text.slice(0, Math.floor(text.length * share)));
    }),
    SEED,
  );
});
