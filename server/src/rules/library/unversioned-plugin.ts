import { majorOf } from '../../contracts/version';
import type { Dependency } from '../../landscape/model';
import type { Change } from '../../syntax/change';
import { versionValue } from '../consumers/listing';
import { choice, type Found, type Report, rule } from '../rule';
import { atDependency, providerName } from '../subjects';
import { isMisread, isMisspelt } from '../written';

const PLUGIN = '{service} runs {api} of {provider} as a plugin';

export default rule({
  id: 'library/unversioned-plugin',
  summary: 'A plugin has a contract with a version, and is updated while its consumer runs.',
  severity: 'warning',
  recommended: false,
  needs: 'neighbours',
  messages: {
    neither:
      `${PLUGIN} and says neither which version it was built against nor when a new one takes effect: nobody can tell ` +
      'whether {provider} may release alone. Add the version, and upgrade: runtime if new versions take effect while ' +
      '{service} runs.',
    version:
      `${PLUGIN} and does not say which version it was built against: a breaking change goes straight into its ` +
      'process, and nobody can see it coming. Add the version.',
    upgrade:
      `${PLUGIN} and does not say when a new version takes effect. If {service} has to be deployed for it, {api} is a ` +
      'library under another name; if not, add upgrade: runtime.',
    redeploy:
      `${PLUGIN}, and has to be deployed again for each new version of it: what is said for plugins, that {provider} ` +
      'updates everybody at once, does not hold. Take it as the library that it is, or load it while {service} runs.',
  },
  *detect({ service }) {
    for (const dependency of service.consumes) {
      if (dependency.facts.via !== 'plugin' || !dependency.facts.complete) continue;
      if (dependency.facts.upgrade === 'redeploy') yield reportOn(dependency, 'redeploy', 'upgrade');
      const message = missingFrom(dependency);
      if (message) yield reportOn(dependency, message, 'via');
    }
  },
  fix: ({ at, data }: Found) => {
    const entry = { ...at, path: at.path.slice(0, -1) };
    const insert = (key: string, value: string): Change => ({
      do: 'insert',
      place: entry,
      key,
      value: versionValue(value),
    });
    const { version } = data;
    if (data.lacks === 'upgrade') return [choice('Add upgrade: runtime', insert('upgrade', 'runtime'))];
    if (typeof version !== 'string') return [];
    const title = `Add version: ${version}`;
    if (data.lacks === 'version') return [choice(title, insert('version', version))];
    if (data.lacks !== 'neither') return [];
    return [choice(`${title} and upgrade: runtime`, insert('version', version), insert('upgrade', 'runtime'))];
  },
});

type Missing = 'neither' | 'version' | 'upgrade';

function missingFrom(dependency: Dependency): Missing | undefined {
  const noVersion = lacks(dependency, 'version');
  const noUpgrade = lacks(dependency, 'upgrade');
  if (noVersion) return noUpgrade ? 'neither' : 'version';
  return noUpgrade ? 'upgrade' : undefined;
}

/** Whether a field is not written, rather than in a way that is not understood. */
function lacks({ consumer, facts }: Dependency, field: 'version' | 'upgrade'): boolean {
  if (facts[field] !== undefined || isMisread(consumer.facts, [...facts.path, field])) return false;
  return !isMisspelt(consumer.facts, facts.path, [field]);
}

function reportOn(dependency: Dependency, message: Missing | 'redeploy', field: string): Report<typeof message> {
  const { consumer, api, served } = dependency;
  return {
    at: atDependency(dependency, field),
    subject: consumer.name,
    message,
    args: { service: consumer.name, api, provider: providerName(dependency) },
    detail: `${message === 'redeploy' ? message : 'missing'} ${providerName(dependency)}/${api}`,
    data: { lacks: message, ...(served?.version && { version: majorOf(served.version) }) },
  };
}
