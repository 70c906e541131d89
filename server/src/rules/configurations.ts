import picomatch from 'picomatch';
import { embeddedIn } from '../readers/embedded';
import type { ConfigFacts } from '../readers/facts';
import { areSame } from '../readers/kept';
import type { Snapshot } from '../readers/snapshot';
import { type Configuration, configurationOf } from './configuration';
import type { Rule } from './rule';

/** The configurations of a landscape, put together once for each file while none of them changes. */
export class Configurations {
  #rests: readonly unknown[] = [];
  #byFile = new Map<string, Configuration>();

  constructor(readonly rules: readonly Rule[]) {}

  over(snapshot: Snapshot): (file: string) => Configuration {
    const configs = configFacts(snapshot);
    const rests = [snapshot.config, ...configs.values()];
    if (!areSame(rests, this.#rests)) {
      this.#rests = rests;
      this.#byFile = new Map();
    }
    const byFile = this.#byFile;
    return (file) => {
      let found = byFile.get(file);
      if (!found) {
        found = configurationOf(embeddedIn(file)?.file ?? file, this.rules, configs, matches, snapshot.config);
        byFile.set(file, found);
      }
      return found;
    };
  }
}

/**
 * The rules that some file of a landscape may have on: what is not recommended is on only where a configuration names it,
 * or extends more than the presets that are without it. The others need not be run.
 */
export function rulesInUse(rules: readonly Rule[], snapshot: Snapshot): readonly Rule[] {
  const configs = [...(snapshot.config ? [snapshot.config] : []), ...configFacts(snapshot).values()];
  const quiet: readonly string[] = ['minimal', 'recommended'];
  if (configs.some((one) => one.extends.some((name) => !quiet.includes(name)))) return rules;
  const named = configs.flatMap((one) => [one.rules, ...one.overrides.map((override) => override.rules)]);
  return rules.filter((rule) => rule.recommended || named.some((settings) => Object.hasOwn(settings, rule.id)));
}

const matches = (pattern: string, path: string): boolean => picomatch.isMatch(path, pattern, { dot: true });

/** The `.servicelint.yaml` files of a landscape, and those that they extend. */
export function configFacts(snapshot: Snapshot): Map<string, ConfigFacts> {
  const configs = new Map<string, ConfigFacts>();
  for (const { file, settled } of snapshot.files.values()) if (settled?.kind === 'config') configs.set(file, settled);
  return configs;
}
