import type { Tree } from '../syntax/tree';
import { readConsumed, readStore } from './consumes';
import { contradictions } from './contradictions';
import { readDependsOn } from './depends-on';
import { disablesIn } from './disables';
import { months } from './durations';
import type { ManifestFacts } from './facts';
import { Fields } from './fields';
import { manifestAsks } from './manifest-asks';
import { basename } from './paths';
import { problemsIn } from './problems';
import { readProvided } from './provides';
import { isComplete, type Reader } from './reader';
import { validateManifest } from './schema/validate';

const NAMES = new Set(['microservice.yaml', 'microservice.yml', 'microservice.json']);

/** `microservice.yaml`. Of several YAML documents the first one is the manifest, and only that is read. */
export const manifestReader: Reader = {
  recognises: (file) => NAMES.has(basename(file)),
  read: readManifest,
};

function readManifest(tree: Tree, file: string): ManifestFacts {
  const root = tree.documents[0];
  const fields = new Fields(tree, root, []);
  const named = {
    file,
    ...readIdentity(fields),
    contact: readContact(fields.map('contact')),
    source: fields.strings('source'),
    provides: fields.items('provides')?.map((item) => readProvided(item, file)),
    deployment: readDeployment(fields.map('deployment')),
    consumes: fields.items('consumes')?.map(readConsumed),
    scale: readScale(fields.map('scale')),
  };
  return {
    kind: 'manifest',
    from: 'manifest',
    path: [],
    complete: isComplete(tree),
    asks: manifestAsks(named),
    problems: [...problemsIn(tree, validateManifest), ...contradictions(tree, named)],
    disables: disablesIn(tree, root),
    ...named,
    data: fields.items('data')?.map(readStore),
    dependsOn: readDependsOn(fields),
  };
}

function readIdentity(fields: Fields) {
  const kind = fields.one('kind', ['service', 'library', 'gateway', 'website', 'job']);
  return {
    name: fields.text('name'),
    owner: fields.text('owner'),
    described: fields.text('description') !== undefined,
    system: fields.text('system'),
    domain: fields.text('domain'),
    type: kind ?? 'service',
    ...(kind && { saysKind: true as const }),
    lifecycle: fields.one('lifecycle', ['experimental', 'production', 'deprecated']),
    tier: fields.whole('tier', 1, 4),
    supportWindow: months(fields.source('supportWindow')),
  } satisfies Partial<ManifestFacts>;
}

function readContact(fields: Fields | undefined): ManifestFacts['contact'] {
  return {
    chat: fields?.text('chat'),
    oncall: fields?.text('oncall'),
    email: fields?.text('email'),
    runbook: fields?.text('runbook'),
    docs: fields?.text('docs'),
  };
}

function readDeployment(fields: Fields | undefined): ManifestFacts['deployment'] {
  if (!fields) return undefined;
  return {
    ...fields.entry(),
    pipeline: fields.text('pipeline'),
    strategy: fields.text('strategy'),
    health: fields.text('health'),
    image: fields.text('image'),
  };
}

function readScale(fields: Fields | undefined): ManifestFacts['scale'] {
  if (!fields) return undefined;
  const instances = fields.map('instances');
  return {
    ...fields.entry(),
    min: instances?.whole('min', 0),
    max: instances?.whole('max', 1),
    stateless: fields.flag('stateless'),
  };
}
