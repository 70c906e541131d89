import type { ConfigFacts, Level, RuleSetting, Severity } from '../readers/facts';
import { dirname, join, relative } from '../readers/paths';
import type { Options, OptionValue, Rule } from './rule';

export const PRESETS = ['minimal', 'recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** How a rule stands for one file, and who said so. */
export interface Setting {
  readonly level: Level;
  /** True where a configuration names the level: the rule's own severity is replaced, not only switched. */
  readonly chosen: boolean;
  readonly options: Options;
  /** `recommended`, or the file that had the last word. */
  readonly because: string;
}

/** A file that a configuration extends, as it writes it, and that was not found. */
export interface Missing {
  readonly file: string;
  readonly written: string;
}

/** The rules as they are set for one file. */
export interface Configuration {
  readonly settings: ReadonlyMap<string, Setting>;
  /** The configuration files that have a say, what is extended before what extends it; the nearest last. */
  readonly files: readonly string[];
  /** What is extended and was not found. */
  readonly missing: readonly Missing[];
}

/** Whether a glob matches a path, relative to the configuration's folder. */
export type Matches = (pattern: string, path: string) => boolean;

const ORDER: readonly Severity[] = ['info', 'warning', 'error'];
export const lower = (a: Severity, b: Severity): Severity => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b);
export const atLeast = (severity: Severity, limit: Severity): boolean =>
  ORDER.indexOf(severity) >= ORDER.indexOf(limit);

function presetLevel(rule: Rule, preset: Preset): Level {
  const on = preset === 'strict' || (preset === 'recommended' ? rule.recommended : rule.minimal === true);
  return on ? rule.severity : 'off';
}

function presetOptions(rule: Rule, preset: Preset): Options {
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
  return preset === 'strict' ? { ...defaults, ...rule.strict } : defaults;
}

/**
 * Puts together what holds for `file`: the preset, then each configuration from the outermost to the nearest, each
 * with the files it extends before it and its overrides after it.
 *
 * @param configs all configurations of the landscape, by file
 * @param above the user's own, from outside: under all others
 */
export function configurationOf(
  file: string,
  rules: readonly Rule[],
  configs: ReadonlyMap<string, ConfigFacts>,
  matches: Matches,
  above?: ConfigFacts,
): Configuration {
  const chain = [...(above ? [above] : []), ...governing(file, configs)];
  const layers = chain.flatMap((config) => withExtended(config, configs));
  const preset = layers.findLast((layer) => layer.preset !== undefined);
  const settings = new Map<string, Setting>();
  for (const rule of rules) {
    settings.set(rule.id, {
      level: presetLevel(rule, preset?.preset ?? 'recommended'),
      chosen: false,
      options: presetOptions(rule, preset?.preset ?? 'recommended'),
      because: preset ? `${preset.preset} (${preset.file})` : 'recommended',
    });
  }
  for (const { facts, file: said } of layers) {
    if (!facts) continue;
    apply(settings, rules, facts.rules, said);
    for (const override of facts.overrides) {
      const path = relative(dirname(said), file);
      if (override.files.some((pattern) => matches(pattern, path))) apply(settings, rules, override.rules, said);
    }
  }
  return {
    settings,
    files: filesOf(layers),
    missing: layers.flatMap(({ file: said, missing }) =>
      missing === undefined ? [] : [{ file: said, written: missing }],
    ),
  };
}

/** The configurations in the folders above a file, the outermost first, none above one that says `root: true`. */
function governing(file: string, configs: ReadonlyMap<string, ConfigFacts>): ConfigFacts[] {
  const found: ConfigFacts[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    for (const name of ['.servicelint.yaml', '.servicelint.yml']) {
      const config = configs.get(folder === '' ? name : `${folder.replace(/\/$/, '')}/${name}`);
      if (config) found.unshift(config);
    }
    if (found[0]?.root || dirname(folder) === folder) return found;
  }
}

interface Layer {
  readonly file: string;
  readonly preset?: Preset;
  /** What the file extends that was not found. */
  readonly missing?: string;
  readonly facts?: ConfigFacts;
}

/** Each file once, where it has its last word. */
function filesOf(layers: readonly Layer[]): string[] {
  const names = layers.flatMap(({ facts }) => facts?.file ?? []);
  return names.filter((name, index) => names.lastIndexOf(name) === index);
}

function withExtended(
  config: ConfigFacts,
  configs: ReadonlyMap<string, ConfigFacts>,
  seen = new Set<string>(),
): Layer[] {
  if (seen.has(config.file)) return [];
  seen.add(config.file);
  const extended = config.extends.flatMap((name): Layer[] => {
    const preset = PRESETS.find((known) => known === name);
    if (preset) return [{ file: config.file, preset }];
    const other = configs.get(join(dirname(config.file), name));
    return other ? withExtended(other, configs, seen) : [{ file: config.file, missing: name }];
  });
  return [...extended, { file: config.file, facts: config }];
}

function apply(
  settings: Map<string, Setting>,
  rules: readonly Rule[],
  changes: Readonly<Record<string, RuleSetting>>,
  because: string,
): void {
  for (const rule of rules) {
    const change = changes[rule.id];
    const old = settings.get(rule.id);
    if (!change || !old) continue;
    const legal = Object.entries(change.options).filter(([name, value]) => fits(rule.options[name]?.default, value));
    settings.set(rule.id, {
      // Options given for a rule that is off switch it on: nobody sets a limit in order not to have it.
      level: change.level ?? (old.level === 'off' ? rule.severity : old.level),
      chosen: change.level !== undefined || old.chosen,
      options: { ...old.options, ...(Object.fromEntries(legal) as Options) },
      because,
    });
  }
}

/** An option of the wrong type is the schema's to report; the default stands. */
function fits(standard: OptionValue | undefined, value: unknown): boolean {
  return standard !== undefined && (Array.isArray(standard) ? Array.isArray(value) : typeof value === typeof standard);
}
