import type { Configuration, Setting } from '../rules/configuration';
import { RULES } from '../rules/generated/index';
import type { Rule } from '../rules/rule';
import { plural } from '../rules/subjects';

/**
 * Which rules are on for a file, at what level, with which options other than the default, and who said so; then those
 * that are off.
 *
 * @param name how a file is called in the output
 */
export function describeConfiguration(
  file: string,
  { settings, files, missing }: Configuration,
  name: (file: string) => string,
  rules: readonly Rule[] = RULES,
): string {
  const rows = rules.flatMap((rule) => {
    const setting = settings.get(rule.id);
    return setting ? [rowOf(rule, setting, name)] : [];
  });
  const on = rows.filter(({ level }) => level !== 'off');
  const off = rows.filter(({ level }) => level === 'off');
  const preset = rows.flatMap((row) => row.preset ?? []).at(0);
  return [
    name(file),
    `Configured by ${files.length === 0 ? 'no .servicelint.yaml' : files.map(name).join(', then ')}`,
    ...missing.map(({ file: by, written }) => `${name(by)} extends ${written}, which was not found.`),
    ...(preset === undefined ? [] : [`Preset: ${preset}`]),
    '',
    `${plural(on.length, 'rule')} on`,
    ...table(on),
    ...(off.length > 0 ? ['', `${plural(off.length, 'rule')} off`, ...table(off)] : []),
    '',
  ].join('\n');
}

interface Row {
  readonly rule: string;
  readonly level: string;
  readonly because: string;
  readonly options: string;
  /** The preset that decides, and the file that names it. */
  readonly preset?: string;
}

function rowOf(rule: Rule, { level, because, options }: Setting, name: (file: string) => string): Row {
  const changed = Object.entries(rule.options).flatMap(([option, { default: standard }]) => {
    const value = options[option];
    const isSame = JSON.stringify(value) === JSON.stringify(standard);
    return isSame ? [] : [`${option}: ${JSON.stringify(value)} instead of ${JSON.stringify(standard)}`];
  });
  // Of a preset, the file that names it stands above the table once.
  const [, preset, from] = /^(\w+)(?: \((.+)\))?$/.exec(because) ?? [];
  return {
    rule: rule.id,
    level,
    because: preset ?? name(because),
    options: changed.join(', '),
    preset: preset && (from === undefined ? preset : `${preset}, as ${name(from)} says`),
  };
}

function table(rows: readonly Row[]): string[] {
  const widths = (['rule', 'level', 'because'] as const).map((key) => Math.max(...rows.map((row) => row[key].length)));
  return rows.map(({ rule, level, because, options }) => {
    const cells = [rule, level, because].map((cell, i) => cell.padEnd(widths[i] ?? 0));
    return `  ${[...cells, options].join('  ')}`.trimEnd();
  });
}
