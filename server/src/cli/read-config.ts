import { NodeFileSystem } from '../platform/node/files';
import { fromSystem } from '../platform/node/paths';
import type { ConfigFacts } from '../readers/facts';
import { read } from '../readers/index';
import { parse } from '../syntax/parse';
import { decode } from '../workspace/decode';
import { UsageError } from './usage';

/** Whether a `.servicelint.yaml` in the folder says `root: true`. */
export async function boundsLandscape(folder: string): Promise<boolean> {
  for (const name of ['.servicelint.yaml', '.servicelint.yml']) {
    const file = `${folder.replace(/\/$/, '')}/${name}`;
    const text = await textOf(file);
    const facts = text === undefined ? undefined : read(parse(text, 'yaml'), file);
    if (facts?.kind === 'config' && facts.root) return true;
  }
  return false;
}

/**
 * A configuration that was named on the command line.
 *
 * @throws {UsageError} where it is missing, does not parse, or says what no configuration can say
 */
export async function readConfig(path: string): Promise<ConfigFacts> {
  const file = fromSystem(path);
  const text = await textOf(file);
  if (text === undefined) throw new UsageError(`The configuration ${path} is missing or cannot be read.`);
  const tree = parse(text, file.endsWith('.json') ? 'json' : 'yaml');
  const [problem] = tree.problems;
  if (problem) throw new UsageError(`The configuration ${path} does not parse: ${problem.detail}`);
  const facts = read(tree, file, 'config');
  if (facts?.kind !== 'config') throw new UsageError(`${path} is no configuration of Servicelint.`);
  const [broken] = facts.problems;
  if (!broken) return facts;
  const field = [...broken.path, ...(broken.field === undefined ? [] : [broken.field])].join('.');
  const said = `expected ${broken.expected}, found ${broken.actual}`;
  throw new UsageError(`The configuration ${path} is no good${field === '' ? '' : ` at ${field}`}: ${said}.`);
}

/** Undefined where there is no such file, or it is not text. */
async function textOf(file: string): Promise<string | undefined> {
  const bytes = await new NodeFileSystem([]).read(file).catch(() => undefined);
  const decoded = bytes && decode(bytes);
  return decoded && 'text' in decoded ? decoded.text : undefined;
}
