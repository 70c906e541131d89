import type { Tree } from '../../syntax/tree';
import { Fields } from '../fields';
import { dirname, join } from '../paths';
import { isRemote } from '../references';
import type { DeploymentFacts, KustomizationFacts, VariableSetFacts } from './facts';
import { secretEntry } from './variable-sets';
import { listEntries, MOST_VARIABLES, readVariable, type VariableBounds } from './variables';

type Kustomization = Pick<DeploymentFacts, 'kustomization' | 'fills' | 'variables'>;
type Named = KustomizationFacts['resources'];

/** `kustomization.yaml`, of a base, an overlay or a component. */
export function readKustomization(tree: Tree, file: string): Kustomization {
  const fields = new Fields(tree, tree.documents[0], []);
  const folder = dirname(file);
  const [namePrefix, nameSuffix, namespace] = ['namePrefix', 'nameSuffix', 'namespace'].map((key) => fields.text(key));
  return {
    kustomization: {
      resources: [...filesIn(fields, 'resources', folder), ...filesIn(fields, 'bases', folder)],
      components: filesIn(fields, 'components', folder),
      patches: patchesIn(fields, folder),
      patched: patchedIn(fields),
      ...(namePrefix !== undefined && { namePrefix }),
      ...(nameSuffix !== undefined && { nameSuffix }),
      ...(namespace !== undefined && { namespace }),
      replicas: replicasIn(fields),
    },
    fills: (fields.items('images') ?? []).flatMap((image) => {
      const name = image.text('name');
      const tagged = ['newTag', 'digest', 'tagSuffix'].some((key) => image.source(key) !== undefined);
      return name === undefined ? [] : [{ name, tagged }];
    }),
    variables: generated(fields),
  };
}

function filesIn(fields: Fields, key: string, folder: string): Named {
  return (fields.texts(key) ?? []).flatMap(({ text, path }) => local(text, path, folder));
}

/** A file or folder that is named; what stands on the web, or is a patch itself, is none. */
function local(text: string, path: Named[number]['path'], folder: string): Named {
  const isRepository = /^(?:git@|github\.com\/|bitbucket\.org\/|gitlab\.com\/)|[?&]ref=|\/\/.*\?/.test(text);
  if (/[\r\n{]/.test(text) || isRemote(text) || isRepository) return [];
  return [{ file: join(folder, text), path }];
}

function patchesIn(fields: Fields, folder: string): Named {
  const named = ['patches', 'patchesJson6902'].flatMap((key) => fields.items(key) ?? []);
  const files = named.flatMap((patch) => {
    const text = patch.text('path');
    return text === undefined ? [] : local(text, [...patch.path, 'path'], folder);
  });
  return [...files, ...filesIn(fields, 'patchesStrategicMerge', folder), ...filesIn(fields, 'patches', folder)];
}

/** What patches say that they aim at, those that stand here as texts among them. */
function patchedIn(fields: Fields): readonly string[] {
  const targeted = ['patches', 'patchesJson6902'].flatMap((key) => fields.items(key) ?? []);
  const aimed = targeted.flatMap((patch) => {
    const target = patch.map('target');
    const name = target?.text('name');
    return target && (name === undefined || !/^[\w.-]+$/.test(name))
      ? ['*']
      : [...namesIn(patch.text('patch')), ...(name === undefined ? [] : [name])];
  });
  const inline = ['patches', 'patchesStrategicMerge'].flatMap((key) => fields.strings(key) ?? []);
  return [...new Set([...aimed, ...inline.flatMap(namesIn)])];
}

/** The names in the text of a patch: that of what it changes is among them. */
function namesIn(patch = ''): readonly string[] {
  return [...patch.matchAll(/\bname["']?[ \t]*:[ \t]*["']?([\w.-]+)/g)].map(([, name = '']) => name);
}

function replicasIn(fields: Fields): KustomizationFacts['replicas'] {
  return (fields.items('replicas') ?? []).flatMap((item) => {
    const [name, count] = [item.text('name'), item.whole('count', 0)];
    return name === undefined || count === undefined ? [] : [{ name, count, path: [...item.path, 'count'] }];
  });
}

/** What is generated as a ConfigMap or a Secret from texts that stand here. */
function generated(fields: Fields): readonly VariableSetFacts[] {
  const bounds: VariableBounds = { left: MOST_VARIABLES };
  const read = (key: string, kind: VariableSetFacts['kind']) =>
    (fields.items(key) ?? []).flatMap((item): VariableSetFacts[] => {
      const [name, namespace] = [item.text('name'), item.text('namespace')];
      const written = listEntries(item.items('literals') ?? [], bounds);
      if (name === undefined || written.length === 0) return [];
      const entries = written.map((one) => (kind === 'Secret' ? secretEntry(one) : readVariable(one)));
      return [{ ...item.entry(), kind, name, ...(namespace !== undefined && { namespace }), entries }];
    });
  return [...read('configMapGenerator', 'ConfigMap'), ...read('secretGenerator', 'Secret')];
}
