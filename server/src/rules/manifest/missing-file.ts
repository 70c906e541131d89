import type { Facts } from '../../readers/facts';
import { dirname } from '../../readers/paths';
import { folderOfPattern } from '../../readers/spec-path';
import { choice, type Fix, type Found, rule, type World } from '../rule';
import { isCertainlyNoSpec } from './known-form';
import { type Named, pathsIn } from './named-paths';
import { nearestFile, writtenFrom } from './nearest-file';
import { runbookTemplate, specTemplate } from './templates';

type Message = Named['kind'] | 'pattern' | 'folder' | 'manifest' | 'noSpec';

export default rule({
  id: 'manifest/missing-file',
  summary: 'A path in a manifest, configuration or catalogue leads to what it says.',
  severity: 'error',
  recommended: true,
  minimal: true,
  needs: 'file',
  messages: {
    spec:
      '{written} is named as the spec of {api}, and there is no such file: the contract cannot be checked, and who ' +
      'uses it has nothing to go by. Mend the path, or write the spec.',
    runbook:
      '{written} is named as the runbook, and there is no such file: whoever is called at night finds nothing. Mend ' +
      'the path, or write the page.',
    pipeline:
      '{written} is named as the pipeline, and there is no such file: how this service gets out is not to be found. ' +
      'Mend the path.',
    included:
      '{written} is to be read into {field}, and there is no such file: a catalogue refuses the whole entity for it. Mend ' +
      'the path, or write the file.',
    target:
      '{written} is named as a target, and there is no such file: the entities that it should hold are missing from the ' +
      'catalogue. Mend the path, or set presence: optional if it may be missing.',
    extends:
      '{written} is extended, and there is no such file: what it sets does not hold. Mend the path, or remove it.',
    pattern:
      '{written} is named as the spec of {api}, and no file matches it (ignored files aside): the contract ' +
      'cannot be checked, and who uses it has nothing to go by. Mend the pattern, or write the spec.',
    folder:
      '{written} is named as the spec of {api}, and it is a folder: the contract cannot be checked, and who uses it has ' +
      'nothing to go by. Name the file in it that is meant.',
    manifest:
      '{written} is named as the spec of {api}, and it is {what}: it says who offers a contract, and not what can be ' +
      'called. Name the file that describes the interface, such as an OpenAPI description.',
    noSpec:
      '{written} is named as the spec of {api}, and what stands in it is no API description that is known: the contract ' +
      'cannot be checked. Name the file that describes the interface, such as an OpenAPI description.',
  },
  *detect({ file: { facts }, world }) {
    const own = facts.kind === 'manifest' ? facts.name : undefined;
    for (const named of pathsIn(facts)) {
      const message = wrongWith(named, facts.file, world);
      if (!message) continue;
      const { kind, written, file, api = '', version = '', field } = named;
      yield {
        at: named.at,
        subject: own,
        message,
        args: {
          written,
          ...(kind === 'spec' && { api }),
          ...(kind === 'included' && { field }),
          ...(message === 'manifest' && {
            what: file === facts.file ? 'this manifest itself' : whatIs(world.found(file)),
          }),
        },
        detail: `${kind} ${written}`,
        ...(message === 'noSpec' && { severity: 'warning' as const }),
        data: message === kind ? { kind, file, api, version, service: own || '' } : {},
      };
    }
  },
  fix: (found: Found) => (found.data.kind === undefined ? [] : [...replacement(found), ...template(found)]),
});

function whatIs(found: Facts | undefined): string {
  if (found?.kind === 'catalog') return "a catalogue's file";
  return found?.kind === 'config' ? 'a configuration' : 'a manifest';
}

/** Undefined where the path leads to what it says, or where that is not known. */
function wrongWith({ kind, asked, file, glob }: Named, from: string, world: World): Message | undefined {
  if (glob) return matchesNothing(file, from, world) ? 'pattern' : undefined;
  if (world.exists(from, asked) === false) return kind;
  if (kind !== 'spec') return undefined;
  const found = world.found(file);
  if (!found) return world.exists(from, asked) && world.isFolder(file) ? 'folder' : undefined;
  if (found.kind !== 'spec') return 'manifest';
  return isCertainlyNoSpec(found) ? 'noSpec' : undefined;
}

/** Files that are ignored are matched by no pattern: nothing is concluded where all of the folder may be. */
function matchesNothing(pattern: string, from: string, world: World): boolean {
  const folder = folderOfPattern(pattern);
  const isKnown = world.exists(from, folder) === false || world.isFolder(folder);
  return isKnown && world.matching(pattern)?.length === 0;
}

function replacement({ at: where, args, data, world }: Found): Fix[] {
  const near = nearestFile(String(data.file), candidates(world, where.file));
  if (near === undefined) return [];
  const [path = '', ...part] = String(args.written).split('#');
  const value = [writtenFrom(dirname(where.file), near, path), ...part].join('#');
  return [choice(`Change to ${value}`, { do: 'set', place: where, value })];
}

const candidates = ({ paths }: World, manifest: string): string[] => paths.filter((path) => path !== manifest);

function template({ data }: Found): Fix[] {
  const file = String(data.file);
  if (data.kind === 'spec' && /\.(ya?ml|json)$/i.test(file)) {
    const text = specTemplate(file, String(data.api || 'api'), String(data.version || '1.0.0'));
    return [choice('Create the spec from a template', { do: 'createFile', file, text })];
  }
  if (data.kind !== 'runbook' || !/\.(md|markdown|txt|adoc)$/i.test(file)) return [];
  const text = runbookTemplate(String(data.service || 'this service'));
  return [choice('Create the runbook from a template', { do: 'createFile', file, text })];
}
