import { toPlain } from '../syntax/plain';
import type { Tree } from '../syntax/tree';
import { disablesIn } from './disables';
import type { Ask, ConfigFacts, Json, Level, RuleSetting } from './facts';
import { Fields } from './fields';
import { basename, dirname, join } from './paths';
import { problemsIn } from './problems';
import { isComplete, type Reader } from './reader';
import { validateConfig } from './schema/validate';

const PRESETS = new Set(['minimal', 'recommended', 'strict']);

/** `.servicelint.yaml`, and what such a file extends. */
export const configReader: Reader = {
  recognises: (file) => /^\.servicelint\.ya?ml$/.test(basename(file)),
  read: readConfig,
};

function readConfig(tree: Tree, file: string): ConfigFacts {
  const root = tree.documents[0];
  const fields = new Fields(tree, root, []);
  const written = extendsOf(fields);
  const inherited = written.map(({ text }) => text);
  return {
    kind: 'config',
    file,
    complete: isComplete(tree),
    asks: inherited.filter((name) => !PRESETS.has(name)).flatMap((path) => baseAsks(file, path)),
    problems: problemsIn(tree, validateConfig),
    disables: disablesIn(tree, root),
    root: fields.flag('root') ?? false,
    extends: inherited,
    extendsAt: written.map(({ path }) => path),
    landscape: fields.one('landscape', ['open', 'closed']),
    base: fields.text('base'),
    rules: readRules(fields.map('rules')),
    overrides: (fields.items('overrides') ?? []).map((override) => ({
      files: override.strings('files') ?? [],
      rules: readRules(override.map('rules')),
    })),
    ignore: fields.strings('ignore') ?? [],
    external: fields.strings('external') ?? [],
    teams: readTeams(fields.map('teams')),
  };
}

function extendsOf(fields: Fields): NonNullable<ReturnType<Fields['texts']>> {
  const one = fields.text('extends');
  return one === undefined ? (fields.texts('extends') ?? []) : [{ text: one, path: ['extends'] }];
}

function baseAsks(file: string, written: string): readonly Ask[] {
  const path = join(dirname(file), written);
  return [
    { ask: 'exists', path, bases: ['folder'] },
    { ask: 'read', path, as: 'config' },
  ];
}

function readRules(fields: Fields | undefined): ConfigFacts['rules'] {
  if (!fields) return {};
  return Object.fromEntries(fields.keys().map((id) => [id, readSetting(fields, id)]));
}

/** A level, or a map of a level and options. */
function readSetting(fields: Fields, id: string): RuleSetting {
  const map = fields.map(id);
  if (!map) return { level: levelOf(fields, id), options: {} };
  const plain = toPlain(map.tree, map.node!) as Readonly<Record<string, Json>>;
  const options = map.keys().filter((key) => key !== 'level');
  return { level: levelOf(map, 'level'), options: Object.fromEntries(options.map((key) => [key, plain[key] ?? null])) };
}

function levelOf(fields: Fields, key: string): Level | undefined {
  const written = fields.one(key, ['off', 'info', 'warn', 'warning', 'error']);
  return written === 'warn' ? 'warning' : written;
}

function readTeams(fields: Fields | undefined): ConfigFacts['teams'] {
  if (!fields) return undefined;
  return Object.fromEntries(fields.keys().map((team) => [team, fields.strings(team) ?? []]));
}
