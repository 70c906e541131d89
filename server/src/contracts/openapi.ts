import type { Json, SpecFacts } from '../readers/facts';
import type { Contract, Operation } from './contract';
import { entries, isList, isMap, member } from './json';
import { schemaContract } from './jsonschema';
import { readOperation } from './operations';
import { parametersAt } from './parameters';
import { below, deref, isIncomplete, type Lookup, type ValueAt } from './references';
import { readSchemes } from './security';
import { readSent } from './sent';
import { readServers, serverList } from './servers';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/**
 * The interface that a spec describes, with the files that it refers to: its operations in the order of the file, those
 * of `paths` only, since a provider's webhooks and callbacks are operations of its consumers: they are in `sent`. A
 * fragment has none, and a JSON Schema has a payload instead.
 */
export function readContract(spec: SpecFacts, lookup: Lookup): Contract {
  if (spec.type === 'jsonschema') return schemaContract(spec);
  const reading = new Reading(spec, lookup);
  const operations = reading.operations();
  const sending = new Reading(spec, lookup);
  const sent = readSent(sending, spec, operations);
  const security = member(spec.doc, 'security');
  return {
    type: 'openapi',
    file: spec.file,
    version: spec.version,
    format: spec.format,
    operations,
    sent: { operations: sent, complete: sending.whole },
    servers: readServers(spec.doc),
    otherServers: [...reading.servers],
    complete: reading.whole,
    security: isList(security) ? security : undefined,
    schemes: readSchemes(spec, lookup),
  };
}

/** Reads path items, and remembers whether one of them was out of sight. */
export class Reading {
  /** Whether nothing can have been overlooked. */
  whole = true;
  /** The addresses of single paths and operations. */
  readonly servers = new Set<string>();

  constructor(
    private readonly spec: SpecFacts,
    readonly lookup: Lookup,
  ) {}

  operations(): readonly Operation[] {
    const { spec } = this;
    const value = member(spec.doc, 'paths');
    if (value === undefined || value === null) {
      // A spec that is just being begun, or begun anew, has lost nothing yet.
      this.whole = false;
      return [];
    }
    const paths = this.target({ file: spec.file, path: ['paths'], value });
    if (!paths) return [];
    const found = entries(paths.value).filter(([address]) => address !== '$ref' && !address.startsWith('x-'));
    return found.flatMap(([address, item]) => this.pathItem(address, below(paths, address, item)));
  }

  /** What a value is, or refers to. Where that cannot be read, something may be overlooked. */
  target(at: ValueAt): ValueAt | undefined {
    const found = deref(this.lookup, at);
    if (typeof found === 'string' || isIncomplete(this.lookup.spec(found.file), found.path)) this.whole = false;
    return typeof found === 'string' ? undefined : found;
  }

  /** Operations written beside a path item's `$ref` count too. */
  pathItem(address: string, at: ValueAt): readonly Operation[] {
    const target = this.target(at);
    const own = target?.value === at.value ? [] : this.operationsAt(address, at);
    return target ? [...own, ...this.operationsAt(address, target)] : own;
  }

  private operationsAt(address: string, item: ValueAt): readonly Operation[] {
    const { lookup, spec } = this;
    const shared = parametersAt(item);
    const root = { file: spec.file, path: [], value: spec.doc };
    const ofPath = this.serversAt(item.value);
    const read = (method: string, at: ValueAt) => {
      if (!isMap(at.value)) return [];
      const servers = this.serversAt(at.value) ?? ofPath;
      return [readOperation({ lookup, root, address, method, shared, servers }, at)];
    };
    const methods = entries(item.value).filter(([key]) => METHODS.has(key));
    const additional = member(item.value, 'additionalOperations');
    return [
      ...methods.flatMap(([method, value]) => read(method, below(item, method, value))),
      ...entries(additional).flatMap(([method, value]) =>
        read(method, { file: item.file, path: [...item.path, 'additionalOperations', method], value }),
      ),
    ];
  }

  private serversAt(value: Json): readonly string[] | undefined {
    const urls = serverList(value).map(({ url }) => url);
    for (const url of urls) this.servers.add(url);
    return urls.length > 0 ? urls : undefined;
  }
}
