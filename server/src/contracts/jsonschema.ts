import type { SpecFacts } from '../readers/facts';
import { basename } from '../readers/paths';
import type { Body, Contract, Operation } from './contract';
import { isIncomplete } from './references';

/** The contract that a JSON Schema is: the form of one payload, of which nobody says who sends it to whom. */
export function schemaContract(spec: SpecFacts): Contract {
  const { file, version, format, doc, incomplete } = spec;
  return {
    type: 'jsonschema',
    file,
    version,
    format,
    operations: [],
    payloads: [payloadOf(file, doc, !isIncomplete(spec, []))],
    sent: { operations: [], complete: true },
    servers: [],
    otherServers: [],
    complete: incomplete.length === 0,
    schemes: new Map(),
  };
}

function payloadOf(file: string, schema: SpecFacts['doc'], complete: boolean): Operation {
  const place = { file, path: [] };
  const body: Body = { mediaType: 'application/json', ...place, schema: { ...place, schema } };
  return {
    method: '',
    address: basename(file),
    ...place,
    complete,
    deprecated: false,
    parameters: [],
    hasSummary: false,
    request: [body],
    responses: [{ status: '200', ...place, listed: place, bodies: [body], complete }],
  };
}
